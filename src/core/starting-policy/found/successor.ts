import type { Day } from '../../day.js';
import type { NamedReleases } from '../../end-of-life/named-release.js';
import { findEnd } from '../../end-of-life/support.js';
import type { Cycle, Release } from '../../end-of-life/table.js';
import { formatFamiliar, type Reference } from '../../image/reference.js';
import { splitTag } from '../../image/tag.js';
import { compareNumbers } from '../entries/version-list.js';

/** Variants that every release of an official image has. */
const LASTING: ReadonlySet<string> = new Set(['', 'alpine', 'slim']);

/**
 * The image that takes the place of one that is past: the oldest newer one that is used here already, otherwise the release that
 * is supported longest. Null where it cannot be told whether such a tag exists.
 */
export function findSuccessor(
  reference: Reference,
  { own }: NamedReleases,
  siblings: readonly Reference[],
  day: Day,
): string | null {
  const { number, variant } = splitTag(reference.tag ?? '');
  if (number === null || own === null) return null;
  const newer = siblings
    .map((sibling) => ({ sibling, ...splitTag(sibling.tag ?? '') }))
    .flatMap((one) => (one.number === null ? [] : [{ ...one, number: one.number }]))
    .filter((one) => one.variant === variant && compareNumbers(one.number, number) > 0)
    .toSorted((one, other) => compareNumbers(one.number, other.number));
  const [used] = newer;
  if (used !== undefined) return formatFamiliar({ ...used.sibling, digest: null });
  const release = findLongest(own, number, day);
  if (release === null || !LASTING.has(variant) || !isOfficial(reference)) return null;
  const tag = variant === '' ? release : `${release}-${variant}`;
  return formatFamiliar({ ...reference, tag, tagWritten: true, digest: null });
}

/** Elsewhere tags may be named in any way. */
const isOfficial = ({ host, path }: Reference): boolean =>
  host === 'docker.io' && path.startsWith('library/');

/** The newer release line that is supported longest; an end that is not announced yet is later than all others. */
function findLongest({ product }: Release, number: string, day: Day): string | null {
  const ends = product.cycles
    .filter(({ cycle }) => /^\d+(?:\.\d+)*$/.test(cycle) && compareNumbers(cycle, number) > 0)
    .flatMap((line) => findLastDay(line, day) ?? []);
  const [longest] = ends.toSorted(
    (one, other) =>
      (one.end < other.end ? 1 : one.end > other.end ? -1 : 0) || compareNumbers(other.cycle, one.cycle),
  );
  return longest?.cycle ?? null;
}

function findLastDay(line: Cycle, day: Day): { readonly cycle: string; readonly end: string } | null {
  const end = findEnd([line], 'lts');
  if (end === 'past' || (end !== null && end < day)) return null;
  return { cycle: line.cycle, end: end ?? '9999' };
}
