import type { Names } from './entry-match.js';
import type { Entry, Policy, PolicyPlace } from './policy.js';
import { isSelected, type Selection } from './select-rules.js';

/** The approvals that one policy of a chain has for a selection. */
export interface AllowList {
  readonly entries: readonly Entry[];
  /** Of the `allow` key. */
  readonly place: PolicyPlace | null;
}

/** The last override that matches and has an `allow` replaces the list; null: this policy has no `allow` key for the selection. */
export function findAllowList(policy: Policy, selection: Selection): AllowList | null {
  const override = policy.ownOverrides.findLast(
    ({ allow, ...rest }) => allow !== null && isSelected({ allow, ...rest }, selection),
  );
  const { allow, allowPlace } = override ?? policy;
  return allow === null ? null : { entries: allow, place: allowPlace };
}

/** Whether policies below may approve the image by themselves; a policy without `delegate` passes on what it was given. */
export function coversDelegated(policy: Policy, { exact }: Names): boolean {
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    if (level.delegate?.allow != null) {
      const { allow } = level.delegate;
      return allow.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
    }
  }
  return false;
}

/** How long an exception of a policy below may last, in days; null: it may make none. */
export function findDelegatedDays(policy: Policy): number | null {
  let days: number | null = null;
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const own = level.delegate?.maxException ?? null;
    if (own !== null) days = Math.min(days ?? own, own);
  }
  return days;
}
