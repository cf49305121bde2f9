import type { Finding } from '../../core/report.js';
import { writeScalar } from '../../core/shapes/yaml-scalar.js';
import { rankKind } from '../groups/finding-groups.js';
import { escapePreformatted, renderCode } from '../text/hostile-text.js';
import type { Section } from './document-sections.js';
import { renderLink } from './finding-cells.js';
import { fold, frameNote } from './finding-sections.js';
import { linkFile } from './links.js';
import type { RenderContext } from './render-context.js';

/** More entries than this are no longer an exception. */
const SHOWN_ENTRIES = 5;

/** Rules about files without an image name: their exceptions are for paths. */
const NAMELESS: ReadonlySet<Finding['rule']> = new Set(['unresolved', 'unreadable']);

/** Characters of a line that a phone shows without scrolling. */
const LINE_WIDTH = 38;

interface Request {
  readonly image: string;
  readonly paths: Set<string>;
  readonly rules: Set<string>;
}

/** How to ask for an exception, with entries to paste. People fill in the owner, the reason and the date. */
export function explainExceptions(
  blocking: readonly Finding[],
  policySource: string | null,
  context: RenderContext,
): Section[] {
  const requests = collectRequests(blocking);
  if (requests.length === 0) return [];
  const lines = ['exceptions:', ...requests.slice(0, SHOWN_ENTRIES).flatMap(writeEntry)];
  const more =
    requests.length > SHOWN_ENTRIES ? ` The first ${SHOWN_ENTRIES} of ${requests.length} are below.` : '';
  const path = context.policy?.path ?? policySource;
  const file =
    path === null
      ? 'the policy'
      : renderLink(renderCode(path), context.policy && linkFile(context.policy, context.policy.path));
  const task = path?.startsWith('oci://')
    ? `Add this to the policy, push it to its registry, and name the new digest in place of ${file}; it applies once that is merged.`
    : `Add this to ${file} in a separate change; it applies once that is merged.`;
  const text = [
    `${task} <code>owner</code> is who is responsible, <code>reason</code> says why and names a ticket, <code>expires</code> is the last day on which it applies.${more}`,
    renderSnippet(lines),
  ].join('\n\n');
  const frame = fold('Still need one of these? <b>Ask for an exception</b>');
  return [{ ...frameNote(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
}

/** YAML to paste. */
export function renderSnippet(lines: readonly string[]): string {
  return `<pre lang="yaml"><code>${lines.map(escapePreformatted).join('\n')}</code></pre>`;
}

function collectRequests(blocking: readonly Finding[]): Request[] {
  const requests = new Map<string, Request>();
  for (const finding of blocking.toSorted((one, other) => rankKind([one]) - rankKind([other]))) {
    const image = NAMELESS.has(finding.rule) || finding.image === null ? '**' : finding.image;
    const key = image === '**' ? `** ${finding.file}` : image;
    const request = requests.get(key) ?? { image, paths: new Set(), rules: new Set() };
    request.paths.add(escapeGlob(finding.file));
    for (const rule of [finding.rule, ...(finding.hides ?? [])]) request.rules.add(rule);
    requests.set(key, request);
  }
  return [...requests.values()];
}

function writeEntry({ image, paths, rules }: Request): string[] {
  const [path = '', ...others] = [...paths].map(writeScalar);
  const list = `[${[path, ...others].join(', ')}]`;
  const isShort = list.length + 11 <= LINE_WIDTH;
  return [
    ...writeField('  - image', writeScalar(image)),
    ...(isShort
      ? [`    paths: ${list}`]
      : ['    paths:', ...[path, ...others].flatMap((one) => writeField('      -', one))]),
    ...(rules.size > 1
      ? ['    rules:', ...[...rules].map((rule) => `      - ${rule}`)]
      : [`    rules: [${[...rules].join()}]`]),
    '    owner: "@…"',
    '    reason: "…"',
    '    expires: "YYYY-MM-DD"',
  ];
}

/** A key or a dash and its value, on several lines if one is too long. */
function writeField(key: string, value: string): string[] {
  const start = key.endsWith('-') ? `${key} ` : `${key}: `;
  if (start.length + value.length <= LINE_WIDTH) return [`${start}${value}`];
  const indent = ' '.repeat(key.length - key.trimStart().length + 4);
  const below = key.endsWith('-') ? key : `${key}:`;
  if (indent.length + value.length <= LINE_WIDTH) return [below, `${indent}${value}`];
  return [
    below,
    ...foldText(value.startsWith('"') ? value : `"${value}"`, LINE_WIDTH - indent.length - 1).map(
      (line) => `${indent}${line}`,
    ),
  ];
}

/** Lines of a text in double quotes, joined by a backslash at their ends; broken after punctuation if possible, never within an escape. */
function foldText(quoted: string, width: number): string[] {
  const pieces = quoted.match(/\\U[0-9a-f]{8}|\\u[0-9a-f]{4}|\\.|./gsu) ?? [];
  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length) {
    let end = start;
    for (let length = 0; end < pieces.length && length + (pieces[end]?.length ?? 0) <= width; end++)
      length += pieces[end]?.length ?? 0;
    const mark = pieces.slice(start, end).findLastIndex((piece) => /^[/:@._-]$/.test(piece)) + 1;
    if (end < pieces.length && mark > (end - start) / 2) end = start + mark;
    const line = pieces.slice(start, end).join('');
    // a space at the start of a line would count as indentation
    const shown = line.startsWith(' ') && start > 0 ? `\\${line}` : line;
    lines.push(end < pieces.length ? `${shown}\\` : shown);
    start = end;
  }
  return lines;
}

/** The glob that matches this path and no other. */
function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}]|^!/g, '\\$&');
}
