import { quote, say } from '../../message.js';
import type { Entry, Override, Policy } from '../../policy/policy.js';
import { findAllowLists } from '../../policy/query/allow-list.js';
import type { ApprovalStatus } from '../../policy/query/approval-status.js';
import { matchesAllow, type Names } from '../../policy/query/entry-match.js';
import { type OverrideTarget, selectDenials } from '../../policy/query/select-rules.js';
import { RULE_IDS } from '../../policy/rule-settings.js';
import { describeEntry } from '../../policy/shapes/entry-keys.js';
import { describeWildcardName, findWildcardName } from '../hints/wildcard-name.js';
import { toDecision } from '../rule-origin.js';
import { type ExplanationStep, toStep } from './step.js';

/** Which overrides apply, and what each of them changes. */
export function listOverrideSteps(policy: Policy, overrides: readonly Override[]): ExplanationStep[] {
  return overrides.map((override) => {
    const { rules, allow, allowAlso, deny, place } = override;
    const changes = [
      ...RULE_IDS.filter((id) => rules[id] !== undefined),
      ...(allow === null ? [] : ['allow']),
      ...(allowAlso.length === 0 ? [] : ['allow-also']),
      ...(deny.length === 0 ? [] : ['deny']),
    ];
    return toStep('override', `changes ${changes.join(', ')}`, toDecision(policy, place));
  });
}

/** Denied, approved, deprecated: each once, in the order in which they take precedence. */
export function listApprovalSteps(
  policy: Policy,
  status: ApprovalStatus,
  target: OverrideTarget,
  names: Names,
): ExplanationStep[] {
  return [
    describeDenial(policy, status, target),
    ...describeApprovals(policy, status.beneath ?? status, target, names),
    ...describeWildcard(policy, status, target, names),
    describeDeprecation(policy, status),
  ];
}

function describeDenial(policy: Policy, status: ApprovalStatus, target: OverrideTarget): ExplanationStep {
  const { kind, entry } = status;
  if (kind === 'denied' && entry !== null)
    return toStep('deny', say`${describeEntry(entry)} matches`, toDecision(policy, entry.place));
  const count = selectDenials(policy, target).length;
  return toStep('deny', count === 0 ? 'there are no denials' : `none of ${count} matches`);
}

/** That an approved name is where only official images are, and none of them. */
function describeWildcard(
  policy: Policy,
  { kind, entry }: ApprovalStatus,
  target: OverrideTarget,
  names: Names,
): ExplanationStep[] {
  const isApproved = kind === 'approved' || kind === 'deprecated';
  const name = isApproved ? findWildcardName(policy, names, target) : null;
  if (name === null) return [];
  const decidedBy = entry === null ? null : toDecision(policy, entry.place);
  return [toStep('allow', describeWildcardName(name, null, name), decidedBy)];
}

/** Each policy of the chain whose list has a word in it, the policy itself first. */
function describeApprovals(
  policy: Policy,
  { kind, decidedBy }: ApprovalStatus,
  target: OverrideTarget,
  names: Names,
): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const lists = findAllowLists(level, target);
    const refusing = kind === 'unapproved' ? lists.find(({ place }) => place === decidedBy) : undefined;
    const approving = lists.flatMap(({ entries }) => entries.filter((entry) => matchesAllow(entry, names)));
    if (refusing?.place != null) {
      const count = refusing.entries.length;
      const result = count === 0 ? 'approves nothing' : `none of ${count} matches`;
      steps.push(toStep('allow', result, toDecision(policy, refusing.place)));
    } else if (approving[0] !== undefined) {
      steps.push(toMatch(policy, approving[0]));
    }
  }
  return steps.length > 0
    ? steps
    : [toStep('allow', 'there is no allow key, so what is not denied is approved')];
}

function toMatch(policy: Policy, entry: Entry): ExplanationStep {
  return toStep('allow', say`${describeEntry(entry)} matches`, toDecision(policy, entry.place));
}

function describeDeprecation(policy: Policy, { deprecation }: ApprovalStatus): ExplanationStep {
  const count = policy.deprecated.length;
  if (deprecation === null)
    return toStep('deprecated', count === 0 ? 'there are no deprecations' : `none of ${count} matches`);
  const { blockFrom } = deprecation;
  const name = quote(describeEntry(deprecation));
  const result =
    blockFrom === null ? say`${name} matches` : say`${name} matches, blocks from ${quote(blockFrom)}`;
  return toStep('deprecated', result, toDecision(policy, deprecation.place));
}
