import { type Node, parseDocument, type YAMLMap } from 'yaml';
import type { PolicyDocument } from '../../shapes/policy-document.js';
import { isAlias, isMap, isScalar, isSeq } from '../../shapes/yaml-kind.js';
import { readKey } from '../../shapes/yaml-node.js';
import { describeLength, MAX_DEPTH } from './source-limits.js';
import { describeLine, describeTemplate, describeYamlError } from './yaml-error.js';

/**
 * Parses one YAML 1.2 document without anchors, aliases, tags, merge keys and duplicate keys, so that every value has
 * exactly one place. Null where its structure cannot be relied on; problems are reported to the document.
 */
export function parseYamlSource(document: PolicyDocument): YAMLMap | null {
  const start = document.place(0, 'policy');
  const { noun, beginning, keys } = document.kind;
  const isTooLong = describeLength(document);
  if (isTooLong !== null) {
    document.report(start, isTooLong);
    return null;
  }
  const parsed = parseDocument(document.text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    // Compared here, in linear time.
    uniqueKeys: false,
    // Not silent: that hides a second document.
    logLevel: 'error',
  });
  let usable = true;
  const lines = new Set<number>();
  const kinds = new Set<string>();
  for (const error of parsed.errors) {
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    usable &&= error.code === 'MULTIPLE_DOCS';
    const place = document.place(error.pos[0], 'policy');
    const { message, consequence } =
      describeLine(document.text, error.pos[0]) ?? describeYamlError(error, noun);
    // What follows on the same line follows from the first, and so do all later errors of some kinds.
    const follows = lines.has(place.line) || (consequence !== null && kinds.has(consequence));
    if (!follows) document.report(place, message);
    lines.add(place.line);
    if (consequence !== null) kinds.add(consequence);
    // Nothing after the end of the only value is read as part of it.
    if (error.code === 'RESOURCE_EXHAUSTION' || consequence === 'end') break;
  }
  if (parsed.directives.yaml.explicit === true || /^%/.test(document.text)) {
    document.report(start, `Remove the line that begins with %; a ${noun} is always read as YAML 1.2`);
    return null;
  }
  if (!checkTree(document, parsed.contents, lines)) usable = false;
  if (!usable) return null;
  const root = parsed.contents;
  if (isMap(root)) return root;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  document.report(
    root?.range ? document.place(root.range[0], 'policy') : start,
    isEmpty
      ? `The ${noun} is empty; begin with ${beginning}`
      : `A ${noun} consists of keys such as ${keys}, not of a single value or list`,
  );
  return null;
}

/** Longer ones are mistakes. */
const MAX_TEMPLATE = 200;

/** Reports what makes a value stand in two places, or a key mean two things; false where it is nested beyond reason. */
function checkTree(document: PolicyDocument, root: Node | null, told: Set<number>): boolean {
  let isSound = true;
  const waiting: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) {
      const offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
      document.report(
        document.place(offset, 'policy'),
        `Values are nested more than ${MAX_DEPTH} levels deep here; no ${document.kind.noun} needs that`,
      );
      return false;
    }
    checkProperties(document, node, told);
    if (isSeq(node)) {
      if (node.flow !== true && !node.items.every((item) => checkItem(document, item))) isSound = false;
      for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
    }
    if (isMap(node)) {
      if (!checkKeys(document, node, told)) isSound = false;
      for (const { value } of node.items) waiting.push({ node: value, depth: depth + 1 });
    }
  }
  return isSound;
}

/** False where the text of an item goes on over the dash of the next one, which YAML joins to it. */
function checkItem(document: PolicyDocument, item: unknown): boolean {
  if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return true;
  const [start, end] = item.range;
  const dash = document.text.slice(start, end).search(/(?<=\n[ \t]*)-[ \t]/);
  if (dash < 0) return true;
  const place = document.place(start + dash, 'policy');
  document.report(place, 'This dash is indented further than the one before it; put it below that one');
  return false;
}

function checkProperties(document: PolicyDocument, node: unknown, told: ReadonlySet<number>): void {
  if (isAlias(node)) {
    const place = document.place(node.range?.[0] ?? 0, 'policy');
    if (told.has(place.line)) return;
    const text = `*${node.source}`.slice(0, 60);
    const message = `${text} without quotes is a YAML alias, and aliases are not allowed; for a pattern put quotes around it: "${text}"`;
    document.report(place, message);
  } else if (isScalar(node) || isMap(node) || isSeq(node)) {
    const place = document.place(node.range?.[0] ?? 0, 'policy');
    if (node.anchor !== undefined) {
      document.report(
        place,
        `Remove the anchor &${node.anchor.slice(0, 60)}; write the value out where it is needed`,
      );
    }
    if (node.tag !== undefined) {
      document.report(
        place,
        'Remove the tag that begins with !; put quotes around a text that begins with !',
      );
    }
  }
}

/** False where a template makes the structure another one. */
function checkKeys(document: PolicyDocument, map: YAMLMap, told: Set<number>): boolean {
  let isSound = true;
  const seen = new Map<string, number>();
  for (const { key } of map.items) {
    const offset = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? (key.range?.[0] ?? 0) : 0;
    const place = document.place(offset, 'policy');
    checkProperties(document, key, told);
    if (!isScalar(key)) {
      const before = Math.max(offset - 1, 0);
      const written = document.text.slice(before, before + MAX_TEMPLATE).replace(/^[^{]/, '');
      const template = /^\{[{%]/.test(written) ? describeTemplate(written) : null;
      if (template !== null) isSound = false;
      if (isAlias(key) || (template !== null && told.has(place.line))) continue;
      document.report(place, template ?? 'A key must be a plain word');
      if (template !== null) told.add(place.line);
      continue;
    }
    const name = readKey(key);
    if (name === '<<') {
      document.report(place, 'Merge keys (<<) are not allowed; write the keys out where they are needed');
      continue;
    }
    const first = seen.get(name);
    if (first === undefined) seen.set(name, place.line);
    else
      document.report(
        place,
        `The key "${name.slice(0, 60)}" is repeated here, first in line ${first}; merge the two`,
      );
  }
  return isSound;
}
