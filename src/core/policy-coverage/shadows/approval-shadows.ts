import type { Policy } from '../../policy/policy.js';
import type { ListedApproval, ListedDenial, ListedEntry } from '../listed-entries.js';
import { coversPin, coversSelection, findCover } from './containment.js';

/** The approvals that make another one pointless; null if it may decide something. */
export function findApprovalShadow(
  entry: ListedApproval,
  others: readonly ListedApproval[],
  policy: Policy,
): readonly ListedEntry[] | null {
  const isExtended = entry.level !== policy;
  const candidates = others.filter(
    (other) =>
      isInForce(other, entry) && coversPin(other.item, entry.item, isExtended) && addsAlike(other, entry),
  );
  return findCover(entry.item, candidates, 'allow');
}

/** Whether the list that holds one approval holds the other as well, wherever it applies. */
function isInForce(other: ListedApproval, entry: ListedApproval): boolean {
  if (other.level !== entry.level) return false;
  const { override } = entry;
  if (other.override === override) return other.list === entry.list || other.list === 'allow';
  // what replaces a list holds nothing else
  if (entry.list === 'allow' || (other.override !== null && other.list === 'allow')) return false;
  return coversSelection(other.override, override) && !isReplaced(other, entry);
}

/** Whether an override may replace the list between the two. */
function isReplaced(one: ListedApproval, other: ListedApproval): boolean {
  const { ownOverrides } = one.level;
  const places = [one, other].map(({ override }) => (override === null ? 0 : ownOverrides.indexOf(override)));
  const between = ownOverrides.slice(Math.min(...places), Math.max(...places) + 1);
  return between.some(({ allow }) => allow !== null);
}

/** Whether both add to the same policies above, which decides what a list without the other one is. */
function addsAlike(one: ListedApproval, other: ListedApproval): boolean {
  const [first, second] = [one, other].map(({ item, level }) => level.additions.get(item));
  if (first === undefined || second === undefined) return first === second;
  return first.size === second.size && [...first].every((policy) => second.has(policy));
}

/**
 * The denials that deny all that an approval approves; null if something may be left, or if what it says counts all the same:
 * where a denial can be waived, what is beneath it decides.
 */
export function findDenialOver(
  { item, level }: ListedApproval,
  denials: readonly ListedDenial[],
  policy: Policy,
): readonly ListedEntry[] | null {
  const mayBeWaived =
    policy.settings.inlineExceptions === true ||
    policy.exceptions.some(({ rules }) => rules.includes('denied'));
  if (mayBeWaived || item.pin !== null || level.parent !== null) return null;
  const whole = denials.filter((denial) => denial.override === null && denial.item.except.length === 0);
  return findCover(item, whole, 'deny');
}
