import type { Role } from '../../dockerfile/reading.js';
import { strictestPin } from '../../image/pin.js';
import type { Entry, Override, Policy, RuleChanges, RuleSettings } from '../policy.js';
import type { Names } from './entry-match.js';
import { RULE_IDS, strictestSetting } from './rule-levels.js';

/** Where a reference stands: its role, and the path of its Dockerfile from the root of the tree. */
export interface Selection {
  readonly role: Role;
  readonly path: string;
}

/** What overrides select by. Names are null for what has none: a file, or a reference that cannot be read. */
export interface Target extends Selection {
  readonly names: Names | null;
}

/**
 * Whether an override applies. It needs all that it names: roles, paths, images. `loose`: the image is one of its images only
 * as denials compare, by a host in other letters or the implied `latest`; such an override may tighten and never loosen.
 */
export function fitOverride(
  { roles, paths, images }: Override,
  { role, path, names }: Target,
): 'exact' | 'loose' | null {
  if (roles !== null && !roles.includes(role)) return null;
  if (paths !== null && !paths.some((glob) => glob.matches(path))) return null;
  if (images === null) return 'exact';
  if (names === null) return null;
  if (images.some((image) => names.exact.some((name) => image.matches(name, 'allow')))) return 'exact';
  return images.some((image) => names.loose.some((name) => image.matches(name, 'deny'))) ? 'loose' : null;
}

/** The rules for one reference: all overrides that match, from top to bottom, option by option, and never below the parent's. */
export function selectRules(policy: Policy, target: Target): RuleSettings {
  if (policy.overrides.length === 0) return policy.rules;
  let rules = policy.rules;
  for (const override of policy.overrides) {
    const fit = fitOverride(override, target);
    if (fit === null) continue;
    const changed = changeRules(rules, override.rules);
    rules = fit === 'exact' ? changed : takeStrictest(rules, changed);
  }
  if (rules === policy.rules) return rules;
  return liftDenied(
    policy,
    policy.parent === null ? rules : takeStrictest(rules, selectRules(policy.parent, target)),
  );
}

/**
 * The denials that hold for one reference: those of the policy and of all overrides that match. The parent's come first: what
 * it denies, no exception of the child may waive.
 */
export function selectDenials(policy: Policy, target: Target): readonly Entry[] {
  if (policy.overrides.every(({ deny }) => deny.length === 0)) return policy.deny;
  const { parent, deny, ownOverrides } = policy;
  return [
    ...(parent === null ? [] : selectDenials(parent, target)),
    ...deny.slice(parent?.deny.length ?? 0),
    ...ownOverrides.flatMap((override) => (fitOverride(override, target) === null ? [] : override.deny)),
  ];
}

/** Every denial of the policy and of what it extends, for whatever it holds. */
export function listDenials({ deny, overrides }: Policy): readonly Entry[] {
  return [...deny, ...overrides.flatMap((override) => override.deny)];
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
    unmirrored: setting('unmirrored'),
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
