import type { CoveredEntry } from '../../core/policy-coverage/coverage.js';

/** What people have to know first about an entry, the most urgent first. */
export const ENTRY_STATUSES = [
  'expired',
  'unused',
  'shadowed',
  'tested',
  'guarding',
  'narrows',
  'uncertain',
  'used',
] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

export function findEntryStatus({ kind, state, shadowedBy }: CoveredEntry): EntryStatus {
  if (state === 'expired') return 'expired';
  if (shadowedBy.length > 0) return 'shadowed';
  // what keeps images out does its work where nothing meets it
  const keepsOut = kind === 'deny' || kind === 'deprecated';
  return keepsOut && (state === 'unused' || state === 'tested') ? 'guarding' : state;
}

/** How many entries are in each status; none is left out. */
export function countByStatus(entries: readonly CoveredEntry[]): ReadonlyMap<EntryStatus, number> {
  const counts = new Map<EntryStatus, number>(ENTRY_STATUSES.map((status) => [status, 0]));
  for (const entry of entries) {
    const status = findEntryStatus(entry);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** The entries of each status, in their order. */
export function groupByStatus(
  entries: readonly CoveredEntry[],
): ReadonlyMap<EntryStatus, readonly CoveredEntry[]> {
  return new Map(
    ENTRY_STATUSES.map((status) => [status, entries.filter((entry) => findEntryStatus(entry) === status)]),
  );
}
