import { liesInside } from '../../image/pattern/pattern-containment.js';
import type { Entry, Policy } from '../../policy/policy.js';
import type { ListedDenial, ListedDeprecation, ListedEntry } from '../listed-entries.js';
import { coversPin, coversSelection, findCover } from './containment.js';

/** The denials that make another one pointless; null if it may decide something, or if its advice is shown. */
export function findDenialShadow(
  entry: ListedDenial,
  others: readonly ListedDenial[],
): readonly ListedEntry[] | null {
  const candidates = others.filter(
    (other) =>
      // what a policy below denies, its exceptions may waive
      other.depth <= entry.depth &&
      coversSelection(other.override, entry.override) &&
      other.item.except.every((pattern) => liesInside(pattern, entry.item.except)) &&
      (isAsked(other, entry) || !hasAdvice(entry.item)),
  );
  return findCover(entry.item, candidates, 'deny');
}

/** Whether one denial is asked before another: those of the policy above first, and those of overrides last. */
function isAsked(first: ListedDenial, second: ListedDenial): boolean {
  if (first.depth !== second.depth) return first.depth < second.depth;
  const places = [first, second].map(({ override, level, item }) =>
    override === null
      ? [-1, level.deny.indexOf(item)]
      : [level.ownOverrides.indexOf(override), override.deny.indexOf(item)],
  );
  const [[list = 0, index = 0] = [], [otherList = 0, otherIndex = 0] = []] = places;
  return list === otherList ? index < otherIndex : list < otherList;
}

/** The deprecations that make another one pointless: as early, and shown in its place. */
export function findDeprecationShadow(
  entry: ListedDeprecation,
  others: readonly ListedDeprecation[],
  policy: Policy,
): readonly ListedEntry[] | null {
  const candidates = others.filter(
    ({ item, level }) =>
      (entry.item.pin === null || level === entry.level) &&
      coversPin(item, entry.item, entry.level !== policy) &&
      isBefore(item, entry.item, policy.deprecated),
  );
  return findCover(entry.item, candidates, 'deny');
}

/** Whether one deprecation blocks as early as another, and is the one that is shown. */
function isBefore(one: Entry, other: Entry, all: readonly Entry[]): boolean {
  if (one.blockFrom !== other.blockFrom)
    return one.blockFrom !== null && (other.blockFrom === null || one.blockFrom < other.blockFrom);
  return all.indexOf(one) < all.indexOf(other) || !hasAdvice(other);
}

const hasAdvice = ({ reason, use }: Entry): boolean => reason !== null || use !== null;
