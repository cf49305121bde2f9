import type { Day } from '../../day.js';
import type { Policy } from '../../policy/policy.js';
import type { EntryKind, ListedEntry } from '../listed-entries.js';
import { findApprovalShadow, findDenialOver } from './approval-shadows.js';
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
  const denials = pick('deny');
  const repeated = new Map(reduce(denials, findDenialShadow));
  const kept = denials.filter((denial) => !repeated.has(denial));
  return new Map([
    ...reduce(
      pick('allow'),
      (entry, others) => findApprovalShadow(entry, others, policy) ?? findDenialOver(entry, kept, policy),
    ),
    ...repeated,
    ...reduce(pick('deprecated'), (entry, others) => findDeprecationShadow(entry, others, policy)),
    ...reduce(pick('overrides'), findOverrideShadow),
    ...reduce(pick('exceptions'), (entry, others) => findExceptionShadow(entry, others, today)),
    ...reduce(pick('builds'), findBuildShadow),
  ]);
}

/** One after another, the last first: what is pointless already makes nothing else so. */
function reduce<Item extends ListedEntry>(
  entries: readonly Item[],
  find: (entry: Item, others: readonly Item[]) => readonly ListedEntry[] | null,
): [ListedEntry, readonly ListedEntry[]][] {
  let kept: readonly Item[] = entries;
  const found: [Item, readonly ListedEntry[]][] = [];
  for (const entry of entries.toReversed()) {
    const others = kept.filter((other) => other !== entry);
    const by = find(entry, others);
    if (by === null) continue;
    found.push([entry, by]);
    kept = others;
  }
  return found.map(([entry, by]) => [entry, find(entry, kept) ?? by]);
}
