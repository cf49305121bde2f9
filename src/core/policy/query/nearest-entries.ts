import type { Reference } from '../../image/reference.js';
import type { Entry } from '../policy.js';

/**
 * The approvals that come nearest to an image that is not approved, for its message: first the same repository with other
 * tags, then the same name or path elsewhere. At most three.
 */
export function findNearestEntries(entries: readonly Entry[], reference: Reference): readonly Entry[] {
  const ranked: { readonly entry: Entry; readonly rank: number }[] = [];
  for (const entry of entries) {
    const rank = rankEntry(entry, reference);
    if (rank > 0) ranked.push({ entry, rank });
  }
  return ranked
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, 3)
    .map(({ entry }) => entry);
}

function rankEntry(entry: Entry, reference: Reference): number {
  if (entry.pattern.matchesRepository(reference, 'deny')) return 3;
  const name = `/${reference.path.slice(reference.path.lastIndexOf('/') + 1)}`;
  let rank = 0;
  for (const { path } of entry.pattern.alternatives) {
    if (path.literal !== null && `/${path.literal}`.endsWith(name)) return 2;
    if (path.prefix !== '' && reference.path.startsWith(path.prefix)) rank = 1;
  }
  return rank;
}
