import type { Finding } from '../core/report.js';
import type { Section } from './document-sections.js';
import { renderLink } from './finding-cells.js';
import { fold, frameNote } from './finding-sections.js';
import { escapePreformatted, renderCode } from './hostile-text.js';
import { linkFile } from './links.js';
import type { RenderContext } from './render-context.js';

/** More entries than this are not an exception but another policy. */
const SHOWN_ENTRIES = 5;

/** Rules about what has no name: their exceptions are for paths. */
const NAMELESS: ReadonlySet<Finding['rule']> = new Set(['unresolved', 'unreadable']);

interface Request {
  readonly image: string;
  readonly paths: Set<string>;
  readonly rules: Set<string>;
}

/** How to ask for an exception, with the entries to paste. Owner, reason and day are left for people to fill in. */
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
  const text = [
    `Add to ${file} in a change of its own; it counts once it is merged there.${more}`,
    renderSnippet(lines),
  ].join('\n\n');
  const frame = fold('Need one of these all the same? <b>Ask for an exception</b>');
  return [{ ...frameNote(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
}

/** YAML to paste. */
export function renderSnippet(lines: readonly string[]): string {
  return `<pre lang="yaml"><code>${lines.map(escapePreformatted).join('\n')}</code></pre>`;
}

function collectRequests(blocking: readonly Finding[]): Request[] {
  const requests = new Map<string, Request>();
  for (const finding of blocking) {
    const image = NAMELESS.has(finding.rule) || finding.image === null ? '**' : finding.image;
    const key = image === '**' ? `** ${finding.file}` : image;
    const request = requests.get(key) ?? { image, paths: new Set(), rules: new Set() };
    request.paths.add(escapeGlob(finding.file));
    request.rules.add(finding.rule);
    requests.set(key, request);
  }
  return [...requests.values()];
}

function writeEntry({ image, paths, rules }: Request): string[] {
  return [
    `  - image: ${quoteYaml(image)}`,
    `    paths: [${[...paths].map(quoteYaml).join(', ')}]`,
    `    rules: [${[...rules].join(', ')}]`,
    '    owner: "@…"           # who answers for it',
    '    reason: "…"           # why, with a ticket',
    '    expires: "YYYY-MM-DD" # the last day that it holds',
  ];
}

/** The glob that matches this path and no other. */
function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}]|^!/g, '\\$&');
}

function quoteYaml(text: string): string {
  if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}
