import type { Message } from '../../core/message.js';
import type { DecidedBy, Finding } from '../../core/report.js';
import { describeBuiltBy, findBuilder } from '../text/built-by.js';
import { adviceOf, messageOf, quoteText, writeMessage, writePath } from '../text/message-text.js';
import { fillLines, fillParts, type Page } from './terminal-page.js';
import { renderExcerpt } from './terminal-source.js';

const INDENT = '    ';

const ROLES = {
  final: 'final image',
  build: 'build stage',
  copied: 'copied from',
  mounted: 'mounted',
  frontend: 'build frontend',
  run: 'run, not built on',
} as const satisfies Record<NonNullable<Finding['role']>, string>;

/**
 * A finding that counts: what, where, the marked line, and what to do. `before`: the finding above it; its line is not
 * shown again.
 */
export function renderFinding(finding: Finding, before: Finding | undefined, page: Page): string {
  const { style } = page;
  const isShown = before !== undefined && before.line === finding.line && before.column === finding.column;
  const paint = finding.level === 'block' ? style.red : style.yellow;
  return [
    ...renderTitle(finding, [...listRoles([finding]), describeLine(finding)], page),
    ...(isShown ? [] : renderExcerpt(finding.file, finding, paint, page)),
    ...renderText(messageOf(finding), page),
    ...(isShown ? [] : renderImage(finding, page)),
    ...(finding.fix === null ? [] : renderAdvice(adviceOf(finding.fix), page)),
    ...renderDecision(finding.decidedBy, page),
    ...renderBuilder(finding, page),
  ].join('\n');
}

/** The level and the rule, and what else is to know about them. */
export function renderTitle(
  { level, rule }: Pick<Finding, 'level' | 'rule'>,
  parts: readonly string[],
  { style, context }: Page,
): string[] {
  const mark = level === 'block' ? '✖ block' : '▲ warn ';
  const paint = level === 'block' ? style.red : style.yellow;
  const [title = '', ...more] = fillParts([`${mark} ${rule}`, ...parts], ' ·', 4, context);
  const start = mark.length + 1 + rule.length;
  return [
    `  ${paint(mark)} ${style.bold(rule)}${style.dim(title.slice(start))}`,
    ...more.map((line) => `${INDENT}${style.dim(line)}`),
  ];
}

/** What the image is for, each once. */
export function listRoles(findings: readonly Finding[]): string[] {
  const roles = findings.flatMap(({ role, via }) =>
    role === null ? [] : [via === 'sbom' ? 'SBOM generator' : ROLES[role]],
  );
  return [...new Set(roles), ...(findings.some(({ via }) => via === 'onbuild') ? ['ONBUILD'] : [])];
}

/** No line of the file names the frontend that a build is given. */
export function describeLine({ line }: Finding): string {
  return line === 0 ? 'the file as a whole' : `line ${line}`;
}

/** A text in the body of a finding, wrapped, behind a label of `labelWidth` columns. */
export function renderText(message: Message, { context }: Page, label = '', labelWidth = 0): string[] {
  return fillLines(writeMessage(message), INDENT.length + labelWidth, context).map(
    (line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`,
  );
}

/** What to do. */
export function renderAdvice(advice: Message, page: Page): string[] {
  return renderText(advice, page, `${page.style.green('fix')}  `, 5);
}

/** What the name means, if that is not what is written. */
function renderImage(finding: Finding, { style, context }: Page): string[] {
  const { image, written } = finding;
  if (image === null || image === written || finding.message.includes(image)) return [];
  const text = `${quoteText(written)} → ${quoteText(image)}`;
  return fillLines(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}

/** What builds the file, unless the message names it. */
function renderBuilder(finding: Finding, { style, context }: Page): string[] {
  const builder = findBuilder(finding);
  const isSaid = finding.aboutBuild !== undefined || finding.message.includes(`(${builder?.file}, line `);
  if (builder === null || isSaid) return [];
  const { name, file, line } = builder;
  const text = `${describeBuiltBy(finding)} ${quoteText(name)} (${writePath(file)}${line > 0 ? `:${line}` : ''})`;
  return fillLines(text, INDENT.length, context).map((shown) => `${INDENT}${style.dim(shown)}`);
}

function renderDecision(decidedBy: DecidedBy | null, { style, context }: Page): string[] {
  return describeDecision(decidedBy).flatMap((text) =>
    fillLines(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`),
  );
}

/** The line of the policy; empty if none decided. */
export function describeDecision(decidedBy: DecidedBy | null): string[] {
  if (decidedBy === null || decidedBy.line === 0) return [];
  const file = decidedBy.file === undefined ? '' : `${writePath(decidedBy.file)} `;
  return [`policy: ${quoteText(decidedBy.key)}, ${file}line ${decidedBy.line}`];
}
