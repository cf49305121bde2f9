import { own, say } from '../../message.js';
import type { Override, Policy } from '../../policy/policy.js';
import type { Finding } from '../../report.js';
import { findRuleDecision } from '../rule-origin.js';
import { type ExplanationStep, toStep } from './step.js';

/** A finding, as far as its consequences go. */
export type SteppedFinding = Pick<Finding, 'rule' | 'level' | 'waiver' | 'decidedBy'> &
  Partial<Pick<Finding, 'existing' | 'recorded' | 'blocksFrom'>>;

/** What becomes of it. */
export type ExplainedVerdict = 'blocked' | 'warned' | 'approved';

export function findVerdict(findings: readonly SteppedFinding[]): ExplainedVerdict {
  const open = findings.filter(({ waiver, existing }) => waiver === null && existing !== true);
  if (open.some(({ level }) => level === 'block')) return 'blocked';
  return open.length > 0 ? 'warned' : 'approved';
}

/** From what is found to the verdict: what excuses it, how severe the rest is. */
export function listVerdictSteps(
  policy: Policy,
  findings: readonly SteppedFinding[],
  overrides: readonly Override[],
): ExplanationStep[] {
  const open = findings.filter(({ waiver, existing }) => waiver === null && existing !== true);
  const levels = new Map(open.map((finding) => [JSON.stringify([finding.rule, finding.level]), finding]));
  return [
    ...listExceptionSteps(policy, findings),
    ...listBaselineSteps(findings),
    ...[...levels.values()].map(({ rule, level, blocksFrom }) =>
      toStep(
        'level',
        `${rule} ${level === 'block' ? 'blocks' : 'warns'}${blocksFrom === undefined ? '' : `, and blocks from ${blocksFrom}`}`,
        findRuleDecision(policy, rule, overrides),
      ),
    ),
    toStep('verdict', findVerdict(findings)),
  ];
}

function listExceptionSteps(policy: Policy, findings: readonly SteppedFinding[]): ExplanationStep[] {
  const waived = findings.flatMap(({ rule, waiver }) => (waiver === null ? [] : [{ rule, waiver }]));
  if (waived.length === 0) {
    const count = policy.exceptions.length;
    const result = count === 0 ? 'there are no exceptions' : `none of ${count} covers it`;
    return findings.length === 0 ? [] : [toStep('exception', result)];
  }
  return waived.map(({ rule, waiver }) => {
    const { key, line, file, expires, owner } = waiver;
    const isInline = key === 'inline';
    const decidedBy = isInline ? null : { key, line, ...(file === undefined ? {} : { file }) };
    const result = say`${own(rule)} is waived until ${own(expires)} by ${owner}${own(isInline ? `, in a comment in line ${line}` : '')}`;
    return toStep('exception', result, decidedBy);
  });
}

function listBaselineSteps(findings: readonly SteppedFinding[]): ExplanationStep[] {
  const recorded = findings.flatMap(({ rule, recorded: place }) =>
    place === undefined ? [] : [{ rule, place }],
  );
  return recorded.map(({ rule, place }) => toStep('baseline', `records ${rule}`, null, place));
}
