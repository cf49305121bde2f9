import type { CoveredEntry } from '../../core/policy-coverage/coverage.js';

/** What people have to know first about an entry, the most urgent first. */
export const STANDINGS = [
  'expired',
  'unused',
  'shadowed',
  'tested',
  'guarding',
  'narrows',
  'uncertain',
  'used',
] as const;
export type EntryStanding = (typeof STANDINGS)[number];

export function findStanding({ kind, state, shadowedBy }: CoveredEntry): EntryStanding {
  if (state === 'expired') return 'expired';
  if (shadowedBy.length > 0) return 'shadowed';
  // what keeps images out does its work where nothing meets it
  const keepsOut = kind === 'deny' || kind === 'deprecated';
  return keepsOut && (state === 'unused' || state === 'tested') ? 'guarding' : state;
}

/** How many entries are in each standing; none is left out. */
export function countStandings(entries: readonly CoveredEntry[]): ReadonlyMap<EntryStanding, number> {
  const counts = new Map<EntryStanding, number>(STANDINGS.map((standing) => [standing, 0]));
  for (const entry of entries) {
    const standing = findStanding(entry);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return counts;
}

/** The entries of each standing, in their order. */
export function groupStandings(
  entries: readonly CoveredEntry[],
): ReadonlyMap<EntryStanding, readonly CoveredEntry[]> {
  return new Map(
    STANDINGS.map((standing) => [standing, entries.filter((entry) => findStanding(entry) === standing)]),
  );
}
