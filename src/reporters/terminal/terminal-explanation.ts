import type { Explanation } from '../../core/judge/explain.js';
import type { DecidedBy } from '../../core/report.js';
import { showHidden } from '../text/hostile-text.js';
import { adviceOf, messageOf, quoteText, writeMessage } from '../text/message-text.js';
import { fillLines } from './terminal-page.js';
import type { Style } from './terminal-style.js';

interface Paper {
  readonly style: Style;
  readonly width: number | null;
}

/** Columns in front of a value. */
const VALUE_INDENT = 13;
/** Columns in front of a finding's message. */
const TEXT_INDENT = 8;

/** How a policy judges one reference, for people. `source`: the policy's name for people. */
export function renderExplanation(explanation: Explanation, source: string, paper: Paper): string {
  const { style } = paper;
  const { image, written, role, path, mirrorOf, decidedBy, pin, overrides, releases, findings } = explanation;
  const rows: [string, string][] = [
    ['image', image ?? written],
    ...(mirrorOf === null ? [] : [['mirror of', mirrorOf] satisfies [string, string]]),
    ['role', `${role}, in ${path}`],
    ['standing', `${explanation.standing ?? 'unknown'}${describeDecision(decidedBy, source)}`],
    ...(pin === null
      ? []
      : [['pin', `${pin.required}${describeDecision(pin.decidedBy, source)}`] satisfies [string, string]]),
    ...(overrides.length === 0 ? [] : [['overrides', overrides.join(', ')] satisfies [string, string]]),
    ...(releases.length === 0 ? [] : [['is', releases.join(', ')] satisfies [string, string]]),
  ];
  return [
    ...fillLines(showHidden(explanation.summary), 0, paper).map(style.bold),
    '',
    ...rows.map(([name, value]) =>
      indent(
        `  ${style.dim(name.padEnd(9))}  `,
        fillLines(showHidden(value), VALUE_INDENT, paper),
        VALUE_INDENT,
      ),
    ),
    '',
    ...(findings.length === 0
      ? [style.green('✔ nothing to report')]
      : findings.map((finding) => renderFound(finding, paper))),
    '',
  ].join('\n');
}

function describeDecision(decidedBy: DecidedBy | null, source: string): string {
  if (decidedBy === null) return '';
  if (decidedBy.line === 0) return ', by default';
  return `, by ${decidedBy.key} (${decidedBy.file ?? source} line ${decidedBy.line})`;
}

function renderFound(finding: Explanation['findings'][number], paper: Paper): string {
  const { rule, level, fix, waiver, decidedBy } = finding;
  const { style } = paper;
  const paint = level === 'block' ? style.red : style.yellow;
  const mark =
    waiver === null
      ? paint(level === 'block' ? '✖ block' : '▲ warn ')
      : style.dim(`○ waived until ${waiver.expires} by ${quoteText(waiver.owner)}:`);
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
      : [style.dim(`${' '.repeat(TEXT_INDENT)}policy: ${quoteText(decidedBy.key)}, line ${decidedBy.line}`)]),
  ].join('\n');
}

/** Lines below each other, the first behind its label. */
function indent(label: string, lines: readonly string[], width: number): string {
  return `${label}${lines.join(`\n${' '.repeat(width)}`)}`;
}
