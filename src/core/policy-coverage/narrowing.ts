import { isAsStrict } from '../level.js';
import type { Policy } from '../policy/policy.js';
import { changeRules } from '../policy/rule-settings.js';
import type { ListedApproval, ListedEntry } from './listed-entries.js';

/**
 * Entries that nothing meets, and that still say something. In a policy that extends another, a list of nothing but what
 * adds to the list above leaves that one whole, and any other approval in it narrows it. The first deprecation at all makes
 * denials as strict as deprecations are.
 */
export function findNarrowing(
  entries: readonly ListedEntry[],
  isMet: (entry: ListedEntry) => boolean,
): ReadonlySet<ListedEntry> {
  const approvals = entries.filter((entry) => entry.kind === 'allow');
  const narrowing = approvals.filter(
    ({ item, level }) => level.parent !== null && level.additions.get(item)?.has(level.parent) !== true,
  );
  const deprecations = entries.filter((entry) => entry.kind === 'deprecated');
  const isLifting = !deprecations.some(isMet) && deprecations.some(({ level }) => liftsDenials(level));
  return new Set<ListedEntry>([
    ...narrowing.filter((entry) => !narrowing.some((other) => isInList(other, entry) && isMet(other))),
    ...(isLifting ? deprecations : []),
  ]);
}

/** Whether an image may be denied less strictly than it would be deprecated. */
function liftsDenials({ parent, rules, overrides }: Policy): boolean {
  // in one policy the loader refuses it
  if (parent === null) return false;
  const all = [
    parent.rules,
    rules,
    ...overrides.map((override) => changeRules(parent.rules, override.rules)),
  ];
  return all.some(({ deprecated }) => all.some(({ denied }) => !isAsStrict(denied, deprecated)));
}

/** What another list approves does not count: this one may be in force without it. */
const isInList = (one: ListedApproval, other: ListedApproval): boolean =>
  one.level === other.level && one.override === other.override && one.list === other.list;
