import type { Role } from '../dockerfile/reading.js';
import type { Override, Policy, RuleChanges, RuleSettings } from './policy.js';
import { RULE_IDS, strictestPin, strictestSetting } from './rule-levels.js';

/** What overrides select by: the role of a reference, and the path of its Dockerfile from the root of the tree. */
export interface Selection {
  readonly role: Role;
  readonly path: string;
}

/** Whether an override applies; with roles and paths it needs both. */
export function isSelected(override: Override, { role, path }: Selection): boolean {
  if (override.roles !== null && !override.roles.includes(role)) return false;
  return override.paths === null || override.paths.some((glob) => glob.matches(path));
}

/** The rules for one reference: all overrides that match, from top to bottom, option by option, and never below the parent's. */
export function selectRules(policy: Policy, selection: Selection): RuleSettings {
  if (policy.overrides.length === 0) return policy.rules;
  let rules = policy.rules;
  for (const override of policy.overrides) {
    if (isSelected(override, selection)) rules = changeRules(rules, override.rules);
  }
  if (rules === policy.rules) return rules;
  return liftDenied(
    policy,
    policy.parent === null ? rules : takeStrictest(rules, selectRules(policy.parent, selection)),
  );
}

/** Changes the options that are written and leaves the others. */
export function changeRules(rules: RuleSettings, changes: RuleChanges): RuleSettings {
  const changed: { -readonly [K in keyof RuleSettings]: RuleSettings[K] } = { ...rules };
  for (const id of RULE_IDS) {
    if (changes[id] !== undefined) Object.assign(changed, { [id]: { ...rules[id], ...changes[id] } });
  }
  return changed;
}

/** The rules by which an image can fail that nothing denies: without `allow` all is approved, without a deprecation none is deprecated. */
export function findRulesBeneathDenials(policy: Policy): readonly ('unapproved' | 'deprecated')[] {
  return [
    ...(hasAllowList(policy) ? (['unapproved'] as const) : []),
    ...(policy.deprecated.length > 0 ? (['deprecated'] as const) : []),
  ];
}

/** Whether there is an `allow` key anywhere: in the policy, in its overrides, or in what it extends. */
export function hasAllowList({ allow, ownOverrides, parent }: Policy): boolean {
  if (allow !== null || ownOverrides.some((override) => override.allow !== null)) return true;
  return parent !== null && hasAllowList(parent);
}

/** A denial is never milder than what the image would get without it, or adding one would help. */
function liftDenied(policy: Policy, rules: RuleSettings): RuleSettings {
  const denied = findRulesBeneathDenials(policy).reduce(
    (strictest, id) => strictestSetting(strictest, rules[id]),
    rules.denied,
  );
  return denied === rules.denied ? rules : { ...rules, denied };
}

/** Option by option the stricter of two. */
export function takeStrictest(one: RuleSettings, other: RuleSettings): RuleSettings {
  const setting = (id: keyof RuleSettings) => strictestSetting(one[id], other[id]);
  const [pins, otherPins] = [one.unpinned, other.unpinned];
  const [ends, otherEnds] = [one['end-of-life'], other['end-of-life']];
  return {
    unapproved: setting('unapproved'),
    denied: setting('denied'),
    deprecated: setting('deprecated'),
    unresolved: setting('unresolved'),
    unreadable: setting('unreadable'),
    unverified: setting('unverified'),
    unpinned: {
      level: setting('unpinned').level,
      effective: setting('unpinned').effective,
      require: strictestPin(pins.require, otherPins.require),
      floating: [...new Set([...pins.floating, ...otherPins.floating])],
    },
    'end-of-life': {
      level: setting('end-of-life').level,
      effective: setting('end-of-life').effective,
      notice: Math.max(ends.notice, otherEnds.notice),
      grace: Math.min(ends.grace, otherEnds.grace),
      support: ends.support === 'security' ? 'security' : otherEnds.support,
    },
  };
}
