import type { Entry, Policy, PolicyPlace } from '../policy.js';
import { fitOverride, type OverrideTarget } from './select-rules.js';

/** A list of approvals that one policy of a chain has for a target. */
export interface AllowList {
  readonly entries: readonly Entry[];
  /** Of the `allow` key. */
  readonly place: PolicyPlace | null;
  /** Whether it is what an override puts in the place of the policy's list: what policies below may add does not widen it. */
  readonly replaces: boolean;
  /** Whether it is written as `[]`: it approves nothing, and what is added to it does not bring the parent's list back. */
  readonly isEmpty: boolean;
}

const NO_ENTRIES: readonly Entry[] = [];

/**
 * The lists of one policy that must approve the target; none: it has no `allow` key for it. From top to bottom, an override's
 * `allow` replaces what is in force and its `allow-also` adds to it. Where an override selects the image only as denials
 * compare, its list must approve besides, and its additions do not count.
 */
export function findAllowLists(policy: Policy, target: OverrideTarget): readonly AllowList[] {
  let lists: AllowList[] =
    policy.allow === null
      ? []
      : [
          {
            entries: policy.allow,
            place: policy.allowPlace,
            replaces: false,
            isEmpty: policy.allow.length === 0,
          },
        ];
  for (const override of policy.ownOverrides) {
    const { allow, allowAlso, allowPlace, place } = override;
    if (allow === null && allowAlso.length === 0) continue;
    const fit = fitOverride(override, target);
    if (fit === null) continue;
    if (allow !== null) {
      const list = { entries: allow, place: allowPlace, replaces: true, isEmpty: allow.length === 0 };
      lists = fit === 'exact' ? [list] : [...lists, list];
    }
    if (allowAlso.length === 0 || fit !== 'exact') continue;
    // What a child adds to its parent's list needs no list of its own.
    if (lists.length === 0 && policy.parent !== null)
      lists = [{ entries: NO_ENTRIES, place, replaces: false, isEmpty: false }];
    lists = lists.map((list) => ({ ...list, entries: joinLists(list.entries, allowAlso) }));
  }
  return lists;
}

/**
 * What a list of a chain of policies approves, with what the policies below may add to it. `place`: of the list's `allow` key.
 */
export function listApproving(
  policy: Policy,
  target: OverrideTarget,
  place: PolicyPlace | null,
): readonly Entry[] {
  const below: { readonly policy: Policy; readonly lists: readonly AllowList[] }[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const lists = findAllowLists(level, target);
    const list = lists.find((each) => each.place === place);
    if (list !== undefined) {
      const above = level;
      const added = list.replaces
        ? []
        : below.flatMap((child) => child.lists.map(({ entries }) => listAdded(child.policy, entries, above)));
      return added.reduce(
        (all, entries) => (entries.length === 0 ? all : joinLists(all, entries)),
        list.entries,
      );
    }
    below.push({ policy: level, lists });
  }
  return NO_ENTRIES;
}

/**
 * Of a chain in which more than one policy narrows what may be used: the file of the policy above with the list at `place`, or,
 * where that is the policy's own, the first above it with another one. Null: there is only one list.
 */
export function findOtherList(
  policy: Policy,
  target: OverrideTarget,
  place: PolicyPlace | null,
): { readonly file: string; readonly isItsOwn: boolean } | null {
  const levels: { readonly policy: Policy; readonly isDeciding: boolean }[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const lists = findAllowLists(level, target);
    const isDeciding = lists.some((each) => each.place === place);
    if (isDeciding || lists.some((list) => narrows(level, list))) levels.push({ policy: level, isDeciding });
  }
  const at = levels.findIndex(({ isDeciding }) => isDeciding);
  const deciding = levels[at];
  if (deciding === undefined || levels.length === 1) return null;
  if (deciding.policy !== policy) return { file: deciding.policy.place.file, isItsOwn: true };
  const above = levels[at + 1];
  return above === undefined ? null : { file: above.policy.place.file, isItsOwn: false };
}

/** Whether a list does more than to add to the one above. */
function narrows({ parent, additions }: Policy, { entries, isEmpty }: AllowList): boolean {
  return parent === null || isEmpty || entries.some((entry) => additions.get(entry)?.has(parent) !== true);
}

const ADDED = new WeakMap<readonly Entry[], WeakMap<Policy, readonly Entry[]>>();

/** The entries of a list that add to the list of a policy above; the same list every time. */
function listAdded({ additions }: Policy, entries: readonly Entry[], above: Policy): readonly Entry[] {
  const known = ADDED.get(entries) ?? new WeakMap<Policy, readonly Entry[]>();
  ADDED.set(entries, known);
  const added = known.get(above) ?? entries.filter((entry) => additions.get(entry)?.has(above) === true);
  known.set(above, added);
  return added;
}

const JOINED = new WeakMap<readonly Entry[], WeakMap<readonly Entry[], readonly Entry[]>>();

/** The same list every time: what is found out about it is kept by it. */
function joinLists(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const known = JOINED.get(entries) ?? new WeakMap<readonly Entry[], readonly Entry[]>();
  JOINED.set(entries, known);
  const joined = known.get(others) ?? [...entries, ...others];
  known.set(others, joined);
  return joined;
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
