import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Day } from '../../day.js';

/** Rules that block by default, so that they have to be written to wait for their day. */
const BLOCKING = ['unapproved', 'denied', 'unresolved', 'unreadable'] as const;

/** A piece of a text that becomes another one. */
interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lets everything in a ready-made policy that blocks only warn until a day. */
export function startGently(source: string, day: Day): string {
  const { contents } = parseDocument(source);
  if (!isMap(contents)) return source;
  const rules = contents.get('rules', true);
  const overrides = contents.get('overrides', true);
  const maps = [rules, ...(isSeq(overrides) ? overrides.items.map((item) => findIn(item, 'rules')) : [])];
  const written = isMap(rules) ? rules.items.map(({ key }) => String(key)) : [];
  const missing = BLOCKING.filter((id) => !written.includes(id)).map((id) => `${id}: ${writeBlock(day)}`);
  return applyEdits(source, [
    ...maps.flatMap((map) => (isMap(map) ? map.items.flatMap(({ value }) => delay(value, day)) : [])),
    ...addRules(rules, missing, contents),
    ...listDays(contents).flatMap((node) => postpone(node, day)),
  ]);
}

const findIn = (node: unknown, key: string): unknown => (isMap(node) ? node.get(key, true) : null);

const writeBlock = (day: Day): string => `{ level: block, effective: "${day}" }`;

/** `block`, or a map that says so. */
function delay(value: unknown, day: Day): TextEdit[] {
  const level = isMap(value) ? value.get('level', true) : value;
  if (!isScalar(level) || level.value !== 'block') return [];
  const [start, end] = findRange(level);
  return isMap(value)
    ? [{ start: end, end, text: `, effective: "${day}"` }]
    : [{ start, end, text: writeBlock(day) }];
}

/** At the end of the rules, or as a section in front of what comes first after the version. */
function addRules(rules: unknown, missing: readonly string[], top: YAMLMap): TextEdit[] {
  if (missing.length === 0) return [];
  const lines = missing.map((line) => `  ${line}\n`).join('');
  if (isMap(rules)) {
    const [first] = rules.items;
    const [start] = isPair(first) && isScalar(first.key) ? findRange(first.key) : [0];
    return [{ start: start - 2, end: start - 2, text: lines }];
  }
  const [allow] = findRange(top.items.find(({ key }) => String(key) === 'allow')?.key);
  return [{ start: allow, end: allow, text: `rules:\n${lines}\n` }];
}

/** Where entries of `deprecated` say from which day on they block. */
function listDays(top: YAMLMap): unknown[] {
  const deprecated = top.get('deprecated', true);
  return isSeq(deprecated) ? deprecated.items.map((entry) => findIn(entry, 'block-from')) : [];
}

function postpone(node: unknown, day: Day): TextEdit[] {
  if (!isScalar(node) || typeof node.value !== 'string' || node.value >= day) return [];
  const [start, end] = findRange(node);
  return [{ start, end, text: `"${day}"` }];
}

function findRange(node: unknown): readonly [start: number, end: number] {
  const [start, end] = (node as Node | undefined)?.range ?? [0, 0];
  return [start, end];
}

/** Applies edits that do not overlap; everything else stays as it is. */
function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let text = source;
  for (const edit of edits.toSorted((one, other) => other.start - one.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}
