import { countDays, type Day } from '../day.js';
import type { Reference } from '../image/reference.js';
import { findNamedReleases, formatRepository, type NamedReleases } from './named-release.js';
import type { Cycle, End, EndOfLifeTable, Release } from './table.js';

/** What a policy says about ends of life: days before the end, days after it, and which support counts. */
export interface EndOfLifeOptions {
  readonly notice: number;
  readonly grace: number;
  readonly support: 'security' | 'extended';
}

/** Something that is out of support, or soon will be. */
export interface EndOfLifeVerdict {
  readonly subject: 'runtime' | 'system';
  /** `Node.js 18`; for a retired image its repository. */
  readonly name: string;
  /** `ending`: within the notice; `grace`: ended, within the grace; `ended`: ended before that, or nobody knows when. */
  readonly state: 'ending' | 'grace' | 'ended';
  /** The last day of support, null where unknown. */
  readonly day: Day | null;
  /** Days from today to `day`; negative after it, null without it. */
  readonly days: number | null;
  /** Until when other support goes on that the policy does not count. */
  readonly extendedUntil: Day | null;
  /** `Node.js`; for a retired image its repository. */
  readonly product: string;
  /** The newest cycles of the product that are in support, as `24`; empty where none is known. */
  readonly supported: readonly string[];
  /** Whether the image as a whole gets no updates. */
  readonly retired: boolean;
  /** What took the place of a retired image. */
  readonly instead: string | null;
}

/**
 * Judges runtime and operating system of one reference separately. What cannot be told is not in the answer.
 *
 * `reference` is freed from mirrors by the caller.
 */
export function judgeEndOfLife(
  table: EndOfLifeTable,
  reference: Reference,
  options: EndOfLifeOptions,
  today: Day,
  named: NamedReleases = findNamedReleases(table, reference),
): EndOfLifeVerdict[] {
  const repository = formatRepository(reference);
  const retired = Object.hasOwn(table.retired, repository) ? table.retired[repository] : undefined;
  if (retired !== undefined) {
    const others = named.systems.filter((system) => system !== named.own);
    return [describeRetired(repository, retired.instead), ...judgeAll('system', others, options, today)];
  }
  return [
    ...judgeAll('runtime', named.runtime === null ? [] : [named.runtime], options, today),
    ...judgeAll('system', named.systems, options, today),
  ];
}

function judgeAll(
  subject: 'runtime' | 'system',
  releases: readonly Release[],
  options: EndOfLifeOptions,
  today: Day,
): EndOfLifeVerdict[] {
  return releases.flatMap((release) => judgeRelease(subject, release, options, today) ?? []);
}

function judgeRelease(
  subject: 'runtime' | 'system',
  { product, cycle }: Release,
  options: EndOfLifeOptions,
  today: Day,
): EndOfLifeVerdict | null {
  const end = findEnd(cycle, options.support);
  const state = findState(end, options, today);
  if (state === null) return null;
  const day = end === 'past' ? null : end;
  const extended = findEnd(cycle, 'extended');
  return {
    subject,
    name: `${product.label} ${cycle.cycle}${cycle.codename === undefined ? '' : ` (${cycle.codename})`}`,
    product: product.label,
    state,
    day,
    days: day === null ? null : countDays(today, day),
    extendedUntil:
      extended !== null && extended !== 'past' && extended !== end && extended >= today ? extended : null,
    supported: product.cycles
      .filter((other) => findState(findEnd(other, options.support), options, today) === null)
      .slice(0, 3)
      .map((other) => other.cycle),
    retired: false,
    instead: null,
  };
}

/** The later of both ends where extended support counts; no date announced means that it goes on. */
function findEnd(cycle: Cycle, support: 'security' | 'extended'): End {
  const { eol, extended } = cycle;
  if (support === 'security' || extended === undefined || eol === null || extended === 'past') return eol;
  if (extended === null || eol === 'past') return extended;
  return countDays(eol, extended) > 0 ? extended : eol;
}

/** Null: in support. The day of the end still is; a notice of 0 days gives none. */
function findState(end: End, options: EndOfLifeOptions, today: Day): EndOfLifeVerdict['state'] | null {
  if (end === null) return null;
  if (end === 'past') return 'ended';
  const days = countDays(today, end);
  if (days >= 0) return options.notice > 0 && days <= options.notice ? 'ending' : null;
  return -days <= options.grace ? 'grace' : 'ended';
}

function describeRetired(repository: string, instead: string | null): EndOfLifeVerdict {
  return {
    subject: 'runtime',
    name: repository,
    product: repository,
    state: 'ended',
    day: null,
    days: null,
    extendedUntil: null,
    supported: [],
    retired: true,
    instead,
  };
}
