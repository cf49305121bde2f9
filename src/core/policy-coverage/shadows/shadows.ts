import type { Day } from '../../day.js';
import type { Policy } from '../../policy/policy.js';
import type { EntryKind, ListedEntry } from '../listed-entries.js';
import { findApprovalShadow, findDenialOver } from './approval-shadows.js';
import { openNeighbours } from './containment.js';
import { findDenialShadow, findDeprecationShadow } from './denial-shadows.js';
import { findBuildShadow, findExceptionShadow } from './other-shadows.js';
import { findOverrideShadow } from './override-shadows.js';

/** An entry that others make pointless → those others, none of which is itself pointless. */
export type Shadows = ReadonlyMap<ListedEntry, readonly ListedEntry[]>;

type OfKind<Kind extends EntryKind> = Extract<ListedEntry, { readonly kind: Kind }>;

/**
 * The entries that may be removed, all of them together, without a change of any verdict about any image: that is proved from
 * what the policy says, whatever the repository has.
 */
export function findShadows(policy: Policy, entries: readonly ListedEntry[], today: Day): Shadows {
  const pick = <Kind extends EntryKind>(kind: Kind): OfKind<Kind>[] =>
    entries.filter((entry): entry is OfKind<Kind> => entry.kind === kind);
  const [approvals, denials, deprecations] = [pick('allow'), pick('deny'), pick('deprecated')];
  const repeated = new Map(reduce(denials, findDenialShadow, openNeighbours(denials)));
  const denying = openNeighbours(denials.filter((denial) => !repeated.has(denial)));
  return new Map([
    ...reduce(
      approvals,
      (entry, others) =>
        findApprovalShadow(entry, others, policy) ?? findDenialOver(entry, denying(entry.item), policy),
      openNeighbours(approvals),
    ),
    ...repeated,
    ...reduce(
      deprecations,
      (entry, others) => findDeprecationShadow(entry, others, policy),
      openNeighbours(deprecations),
    ),
    ...reduce(pick('overrides'), findOverrideShadow),
    ...reduce(pick('exceptions'), (entry, others) => findExceptionShadow(entry, others, today)),
    ...reduce(pick('builds'), findBuildShadow),
  ]);
}

/** One after another, the last first: what is pointless already makes nothing else so. `near`: those that may make it so. */
function reduce<Item extends ListedEntry>(
  entries: readonly Item[],
  find: (entry: Item, others: readonly Item[]) => readonly ListedEntry[] | null,
  near: (item: Item['item']) => readonly Item[] = () => entries,
): [ListedEntry, readonly ListedEntry[]][] {
  const gone = new Set<Item>();
  const listOthers = (entry: Item): readonly Item[] =>
    near(entry.item).filter((other) => other !== entry && !gone.has(other));
  const found: [Item, readonly ListedEntry[]][] = [];
  for (const entry of entries.toReversed()) {
    const by = find(entry, listOthers(entry));
    if (by === null) continue;
    found.push([entry, by]);
    gone.add(entry);
  }
  return found.map(([entry, by]) => [entry, find(entry, listOthers(entry)) ?? by]);
}
