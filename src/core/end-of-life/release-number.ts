import type { Reference } from '../image/reference.js';
import { findNamedReleases } from './named-release.js';
import type { EndOfLifeTable } from './table.js';

/** The number of the release that a tag names: 12 of debian:bookworm-slim. Null if it names none. */
export function findReleaseNumber(table: EndOfLifeTable, reference: Reference): string | null {
  const number = findNamedReleases(table, reference).own?.number ?? '';
  return /^\d+(?:\.\d+)*$/.test(number) ? number : null;
}
