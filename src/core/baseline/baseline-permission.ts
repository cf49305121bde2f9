import type { Policy } from '../policy/policy.js';

/**
 * Why a baseline of the judged repository excuses nothing under a policy; null where it may. One who can merge there can merge
 * a baseline, so a policy of another repository must let it. `isOwn`: the policy itself is of the judged repository.
 */
export function findRefusal(policy: Policy, isOwn: boolean): string | null {
  if (policy.settings.baseline === false) return `the policy says settings.baseline: false`;
  const foreign = isOwn ? findForeign(policy) : policy;
  if (foreign === null || foreign.settings.baseline === true) return null;
  return `the policy ${foreign.place.file} is not of this repository and does not say settings.baseline: true`;
}

/** The first policy of another repository that is extended. */
function findForeign(policy: Policy): Policy | null {
  for (let level: Policy | null = policy; level !== null; level = level.parent)
    if (level.extends !== null && level.extends.kind !== 'file') return level.parent;
  return null;
}
