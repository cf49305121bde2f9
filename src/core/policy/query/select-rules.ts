import { ROLES, type Role } from '../../dockerfile/reading.js';
import { strictestSetting } from '../../level.js';
import type { Entry, Override, Policy, RuleSettings } from '../policy.js';
import { changeRules, takeStrictest } from '../rule-settings.js';
import type { Names } from './entry-match.js';

/** The place of a reference: its role, and the path of its Dockerfile from the root of the tree. */
export interface Usage {
  readonly role: Role;
  readonly path: string;
}

/** What overrides select by. Names are null for what has none: a file, or a reference that cannot be read. */
export interface OverrideTarget extends Usage {
  readonly names: Names | null;
}

/**
 * Whether an override applies. It needs all that it names: roles, paths, images. `loose`: the image is one of its images only
 * as denials compare, by a host in other letters or the implied `latest`; such an override may tighten and never loosen.
 */
export function fitOverride(
  { roles, paths, images }: Override,
  { role, path, names }: OverrideTarget,
): 'exact' | 'loose' | null {
  if (roles !== null && !roles.includes(role)) return null;
  if (paths !== null && !paths.some((glob) => glob.matchesAnyCase(path))) return null;
  if (images === null) return 'exact';
  if (names === null) return null;
  if (images.some((image) => names.exact.some((name) => image.matches(name, 'allow')))) return 'exact';
  return images.some((image) => names.denied.some((name) => image.matches(name, 'deny'))) ? 'loose' : null;
}

/** The rules for one reference: all overrides that match, from top to bottom, option by option, and never below the parent's. */
export function selectRules(policy: Policy, target: OverrideTarget): RuleSettings {
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

/** The rules for a file as a whole: what cannot be read may hold references of any role, so the strictest of all count. */
export function selectForFile(policy: Policy, path: string): RuleSettings {
  return ROLES.map((role) => selectRules(policy, { role, path, names: null })).reduce(takeStrictest);
}

/**
 * The denials that hold for one reference: those of the policy and of all overrides that match. The parent's come first: what
 * it denies, no exception of the child may waive.
 */
export function selectDenials(policy: Policy, target: OverrideTarget): readonly Entry[] {
  return selectDenialLists(policy, target).flat();
}

/** The same, each list of a policy or an override by itself. */
export function selectDenialLists(policy: Policy, target: OverrideTarget): readonly (readonly Entry[])[] {
  if (policy.overrides.every(({ deny }) => deny.length === 0)) return [policy.deny];
  const { parent, ownOverrides } = policy;
  return [
    ...(parent === null ? [] : selectDenialLists(parent, target)),
    listOwnDenials(policy),
    ...ownOverrides.flatMap((override) => (fitOverride(override, target) === null ? [] : [override.deny])),
  ];
}

const OWN_DENIALS = new WeakMap<Policy, readonly Entry[]>();

function listOwnDenials(policy: Policy): readonly Entry[] {
  const { parent, deny } = policy;
  const own = OWN_DENIALS.get(policy) ?? deny.slice(parent?.deny.length ?? 0);
  OWN_DENIALS.set(policy, own);
  return own;
}

/** Every denial of the policy and of what it extends, for whatever it holds. */
export function listDenials({ deny, overrides }: Policy): readonly Entry[] {
  return [...deny, ...overrides.flatMap((override) => override.deny)];
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
