import type { Explanation } from '../core/explain.js';
import type { DecidedBy } from '../core/report.js';
import { showHidden } from './hostile-text.js';
import { adviceOf, messageOf, writeMessage } from './message-text.js';
import type { Style } from './terminal-style.js';

/** How a policy judges one reference, for people. `source`: the policy, as people call it. */
export function renderExplanation(explanation: Explanation, source: string, style: Style): string {
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
    style.bold(showHidden(explanation.summary)),
    '',
    ...rows.map(([name, value]) => `  ${style.dim(name.padEnd(9))}  ${showHidden(value)}`),
    '',
    ...(findings.length === 0
      ? [style.green('✔ nothing to report')]
      : findings.map((finding) => renderFound(finding, style))),
    '',
  ].join('\n');
}

function describeDecision(decidedBy: DecidedBy | null, source: string): string {
  if (decidedBy === null) return '';
  if (decidedBy.line === 0) return ', by default';
  return `, by ${decidedBy.key} (${decidedBy.file ?? source} line ${decidedBy.line})`;
}

function renderFound(finding: Explanation['findings'][number], style: Style): string {
  const { rule, level, fix, waiver, decidedBy } = finding;
  const paint = level === 'block' ? style.red : style.yellow;
  const mark =
    waiver === null
      ? paint(level === 'block' ? '✖ block' : '▲ warn ')
      : style.dim(`○ waived until ${waiver.expires} by ${showHidden(waiver.owner)}:`);
  return [
    `${mark} ${style.bold(rule)}  ${writeMessage(messageOf(finding))}`,
    ...(fix === null ? [] : [`        ${style.green('fix')}  ${writeMessage(adviceOf(fix))}`]),
    ...(decidedBy === null || decidedBy.line === 0
      ? []
      : [style.dim(`        policy: ${showHidden(decidedBy.key)}, line ${decidedBy.line}`)]),
  ].join('\n');
}
