import type { Explanation } from '../../core/judge/explain.js';
import type { ExplainedLine } from '../../core/judge/explanation/explain-place.js';
import type { ExplanationStep, StepName } from '../../core/judge/explanation/step.js';
import type { DecidedBy } from '../../core/report.js';
import { isAboutSteps } from '../../core/rules/index.js';
import { breakCommands, showHidden } from '../text/hostile-text.js';
import { adviceOf, messageOf, writeMessage, writePath } from '../text/message-text.js';
import { fillLines } from './terminal-page.js';
import type { Style } from './terminal-style.js';

interface Paper {
  readonly style: Style;
  readonly width: number | null;
}

/** Columns in front of what came out of a step. */
const STEP_INDENT = 15;
/** Columns in front of a finding's message. */
const TEXT_INDENT = 8;

const LABELS: { readonly [Name in StepName]?: string } = { 'end-of-life': 'end of life' };

/** How a policy judges one reference, for people. `source`: the policy's name for people. */
export function renderExplanation(explanation: Explanation, source: string, paper: Paper): string {
  const { style } = paper;
  const { findings, steps } = explanation;
  return [
    ...fillLines(writeSummary(explanation.summary), 0, paper).map(style.bold),
    '',
    ...steps.flatMap((step) => renderStep(step, source, paper)),
    '',
    ...(findings.length === 0
      ? [style.green('✔ nothing to report')]
      : findings.map((finding) => renderFound(finding, source, paper))),
    '',
  ].join('\n');
}

/** It may begin with what a Dockerfile says, which is never a command of a runner. */
function writeSummary(summary: string): string {
  return breakCommands(showHidden(summary)).replace(/^\s*::/, ': :');
}

/** Findings about a line, or a file, where no reference could be read. */
export function renderUnread(
  { findings, steps }: Pick<ExplainedLine, 'findings' | 'steps'>,
  source: string,
  paper: Paper,
): string {
  const places = [...new Set(findings.map(({ file, line }) => `${writePath(file)}:${line}`))].join(', ');
  return [
    paper.style.bold(
      `${places}: ${findings.every(isAboutSteps) ? 'no image is named here' : 'cannot tell which image is pulled'}`,
    ),
    '',
    ...steps.flatMap((step) => renderStep(step, source, paper)),
    '',
    ...findings.map((finding) => renderFound(finding, source, paper)),
    '',
  ].join('\n');
}

/** One line: what is looked at, what came out, and which line says so. */
function renderStep(
  { step, result, decidedBy, at }: ExplanationStep,
  source: string,
  paper: Paper,
): string[] {
  const { style } = paper;
  const where = at !== null ? `${writePath(at.file)}:${at.line}` : describeDecision(decidedBy, source);
  const text = writeMessage(result);
  const paint = step === 'verdict' ? style.bold : (line: string) => line;
  const label = `  ${style.dim((LABELS[step] ?? step).padEnd(STEP_INDENT - 4))}  `;
  const [first = '', ...others] = fillLines(where === '' ? text : `${text} · ${where}`, STEP_INDENT, paper);
  return [`${label}${paint(first)}`, ...others.map((line) => `${' '.repeat(STEP_INDENT)}${line}`)];
}

function describeDecision(decidedBy: DecidedBy | null, source: string): string {
  if (decidedBy === null) return '';
  const { key, line, file } = decidedBy;
  if (key === 'default') return 'by default';
  const place =
    line === 0 ? '' : `, ${file === undefined || file === source ? '' : `${writePath(file)} `}line ${line}`;
  return `${showHidden(key)}${place}`;
}

function renderFound(finding: Explanation['findings'][number], source: string, paper: Paper): string {
  const { rule, level, fix, waiver, decidedBy, existing } = finding;
  const { style } = paper;
  const paint = level === 'block' ? style.red : style.yellow;
  const mark =
    waiver !== null
      ? style.dim('○ waived')
      : existing === true
        ? style.dim('○ known')
        : paint(level === 'block' ? '✖ block' : '▲ warn ');
  // the name of the rule is wrapped together with the text behind it
  const message = fillLines(`${rule}  ${writeMessage(messageOf(finding))}`, TEXT_INDENT, paper);
  const [first = '', ...others] = message;
  return [
    indent(`${mark} `, [`${style.bold(rule)}${first.slice(rule.length)}`, ...others], TEXT_INDENT),
    ...(fix === null
      ? []
      : [
          indent(
            `${' '.repeat(TEXT_INDENT)}${style.green('fix')}  `,
            fillLines(writeMessage(adviceOf(fix)), TEXT_INDENT + 5, paper),
            TEXT_INDENT + 5,
          ),
        ]),
    ...(decidedBy === null || decidedBy.line === 0
      ? []
      : [style.dim(`${' '.repeat(TEXT_INDENT)}policy: ${describeDecision(decidedBy, source)}`)]),
  ].join('\n');
}

/** Lines below each other, the first behind its label. */
function indent(label: string, lines: readonly string[], width: number): string {
  return `${label}${lines.join(`\n${' '.repeat(width)}`)}`;
}
