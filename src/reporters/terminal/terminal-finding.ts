import type { Message } from '../../core/message.js';
import type { DecidedBy, Finding } from '../../core/report.js';
import { adviceOf, messageOf, quoteText, writeMessage, writePath } from '../text/message-text.js';
import { fillLines, type Page } from './terminal-page.js';
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
  const mark = finding.level === 'block' ? '✖ block' : '▲ warn ';
  const about = [
    ...(finding.role === null ? [] : [finding.via === 'sbom' ? 'SBOM generator' : ROLES[finding.role]]),
    ...(finding.via === 'onbuild' ? ['ONBUILD'] : []),
    describeLine(finding),
  ].join(' · ');
  const [title = '', ...more] = fillLines(`${mark} ${finding.rule} · ${about}`, 2, page.context);
  const start = mark.length + 1 + finding.rule.length;
  return [
    `  ${paint(mark)} ${style.bold(finding.rule)}${style.dim(title.slice(start))}`,
    ...more.map((line) => `${INDENT}${style.dim(line)}`),
    ...(isShown ? [] : renderExcerpt(finding.file, finding, paint, page)),
    ...renderText(messageOf(finding), page),
    ...(isShown ? [] : renderImage(finding, page)),
    ...(finding.fix === null ? [] : renderText(adviceOf(finding.fix), page, `${style.green('fix')}  `, 5)),
    ...renderDecision(finding.decidedBy, page),
  ].join('\n');
}

/** No line of the file names the frontend that a build is given. */
function describeLine({ line }: Finding): string {
  return line === 0 ? 'the file as a whole' : `line ${line}`;
}

/** A finding that does not count. */
export function renderSettled(finding: Finding, { style, context }: Page): string {
  const name = finding.image ?? finding.written;
  const what = name === '' ? finding.rule : `${finding.rule} ${quoteText(name)}`;
  const why =
    finding.waiver === null
      ? describeExisting(finding)
      : `${quoteText(finding.waiver.owner)} until ${quoteText(finding.waiver.expires)}: ${quoteText(finding.waiver.reason)}`;
  const kind = finding.waiver === null ? 'existing' : 'waived';
  const text = `○ ${kind} ${what} · ${describeLine(finding)} · ${why}`;
  return fillLines(text, 4, context)
    .map((line, index) => style.dim(`${index === 0 ? '  ' : INDENT}${line}`))
    .join('\n');
}

/** Why a finding counts as known. */
function describeExisting({ recorded }: Finding): string {
  return recorded === undefined
    ? 'the base revision has it too'
    : `recorded in the baseline, line ${recorded.line}`;
}

/** A text in the body of a finding, wrapped, behind a label of `labelWidth` columns. */
function renderText(message: Message, { context }: Page, label = '', labelWidth = 0): string[] {
  return fillLines(writeMessage(message), INDENT.length + labelWidth, context).map(
    (line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`,
  );
}

/** What the name means, if that is not what is written. */
function renderImage(finding: Finding, { style, context }: Page): string[] {
  const { image, written } = finding;
  if (image === null || image === written || finding.message.includes(image)) return [];
  const text = `${quoteText(written)} → ${quoteText(image)}`;
  return fillLines(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}

function renderDecision(decidedBy: DecidedBy | null, { style, context }: Page): string[] {
  if (decidedBy === null || decidedBy.line === 0) return [];
  const file = decidedBy.file === undefined ? '' : `${writePath(decidedBy.file)} `;
  const text = `policy: ${quoteText(decidedBy.key)}, ${file}line ${decidedBy.line}`;
  return fillLines(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}
