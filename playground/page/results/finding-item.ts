import type { Finding, Problem, Waiver } from '../../../src/core/report.js';
import { adviceOf, messageOf } from '../../../src/reporters/text/message-text.js';
import { POLICY_NAME } from '../../input.js';
import type { Mark } from '../editor.js';
import { make } from '../element.js';
import { showCode, showMessage } from '../message-nodes.js';
import { type Jump, showDecision, showPlace, type TextName } from './jump.js';

const EFFECTS = { block: 'blocks', warn: 'warns', settled: 'is waived' } as const;

export function findMark({ level, waiver }: Finding): keyof typeof EFFECTS {
  return waiver === null ? level : 'settled';
}

/** A finding with its reason, what to do about it, and the line of the policy. `place`: whether to say where it is. */
export function showFinding(finding: Finding, jump: Jump, place: 'place' | 'no place'): HTMLElement {
  const { rule, fix, waiver, decidedBy } = finding;
  const mark = findMark(finding);
  return make(
    'li',
    { class: `finding ${mark}`, 'data-found': `${finding.line}:${finding.column} ${rule}` },
    make('strong', {}, rule),
    ` ${EFFECTS[mark]} `,
    ...(place === 'place' ? [showPlace('dockerfile', finding, jump)] : []),
    make('p', {}, ...showMessage(messageOf(finding))),
    ...(fix === null ? [] : [make('p', { class: 'fix' }, 'Fix: ', ...showMessage(adviceOf(fix)))]),
    ...(waiver === null ? [] : [showWaiver(waiver, jump)]),
    ...(decidedBy === null ? [] : [make('p', { class: 'decided' }, ...showDecision(decidedBy, jump))]),
  );
}

function showWaiver({ key, line, expires, owner, reason }: Waiver, jump: Jump): HTMLElement {
  const place =
    key === 'inline'
      ? ['comment ', showPlace('dockerfile', { line, column: 1 }, jump)]
      : showDecision({ key, line }, jump);
  return make('p', {}, `Until ${expires} by `, showCode(owner), ': ', showCode(reason), ' ', ...place);
}

/** Something about the policy or the run. */
export function showProblem(problem: Problem, jump: Jump): HTMLElement {
  const text: TextName = problem.file === POLICY_NAME ? 'policy' : 'dockerfile';
  const mark: Mark = problem.level === 'error' ? 'block' : 'warn';
  return make(
    'li',
    { class: `finding ${mark}` },
    make('strong', {}, problem.level),
    ' ',
    ...(problem.line > 0 ? [showPlace(text, problem, jump)] : []),
    make('p', {}, ...showMessage(messageOf(problem))),
  );
}
