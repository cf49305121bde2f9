import { DEFAULT_DECISION, type DecidedBy } from '../decision.js';
import type { Override, Policy, PolicyPlace } from '../policy/policy.js';
import type { RuleId } from '../rules/index.js';

/** A place of a policy as findings carry it: the file is named where it is not the policy itself. */
export function toDecision(policy: Policy, place: PolicyPlace): DecidedBy {
  const { key, line, file } = place;
  return file === policy.place.file ? { key, line } : { key, line, file };
}

/** The line that sets a rule for what the overrides select: the last of them that names it, else `rules.<id>`, else none. */
export function findRuleDecision(policy: Policy, rule: RuleId, overrides: readonly Override[]): DecidedBy {
  const override = overrides.findLast(({ rules }) => rules[rule] !== undefined);
  if (override !== undefined) return toDecision(policy, override.place);
  const place = policy.rulePlaces.get(rule);
  return place === undefined ? DEFAULT_DECISION : toDecision(policy, place);
}
