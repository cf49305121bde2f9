import type { ListedApproval, ListedEntry } from './listed-entries.js';

/**
 * Approvals that nothing meets, and that still say something: in a policy that extends another, a list of nothing but what
 * adds to the list above leaves that one whole, and any other entry in it narrows it.
 */
export function findNarrowing(
  entries: readonly ListedEntry[],
  isMet: (entry: ListedApproval) => boolean,
): ReadonlySet<ListedEntry> {
  const approvals = entries.filter((entry) => entry.kind === 'allow');
  const narrowing = approvals.filter(
    ({ item, level }) => level.parent !== null && level.additions.get(item)?.has(level.parent) !== true,
  );
  return new Set(
    narrowing.filter((entry) => !narrowing.some((other) => isInList(other, entry) && isMet(other))),
  );
}

/** What another list approves does not count: this one may be in force without it. */
const isInList = (one: ListedApproval, other: ListedApproval): boolean =>
  one.level === other.level && one.override === other.override && one.list === other.list;
