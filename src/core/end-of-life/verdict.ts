import { countDays, type Day } from '../day.js';
import type { Reference } from '../image/reference.js';
import { ownValue } from '../own-value.js';
import { findNamedReleases, type NamedReleases } from './named-release.js';
import { findRepository } from './repository.js';
import { findEnd, findSuperseded, SUPPORTS, type Support } from './support.js';
import type { End, EndOfLifeTable, Product, Release } from './table.js';

/** What a policy says about end-of-life dates: days before the end, days after it, and which support counts. */
export interface EndOfLifeOptions {
  readonly notice: number;
  readonly grace: number;
  readonly support: Support;
}

/** Something that is out of support, or soon will be. */
export interface EndOfLifeVerdict {
  readonly subject: 'runtime' | 'system';
  /** `Node.js 18`; for a retired image its repository. */
  readonly name: string;
  /** `ending`: within the notice; `grace`: ended, within the grace; `ended`: ended before that, or on an unknown date. */
  readonly state: 'ending' | 'grace' | 'ended';
  /** The last day of support, null if unknown. */
  readonly day: Day | null;
  /** Nothing is known of the number itself: the releases before and after it are past. */
  readonly isBetween?: true;
  /** Days from today to `day`; negative after it, null without it. */
  readonly days: number | null;
  /** Support that continues but that the policy does not count. */
  readonly further: { readonly support: Support; readonly until: Day } | null;
  /** The day on which a newer release replaced it; null if it has an end of its own. */
  readonly superseded: Day | null;
  /** `Node.js`; for a retired image its repository. */
  readonly product: string;
  /** The newest supported cycles of the product, such as `24`; empty if none is known. */
  readonly supported: readonly string[];
  /** Whether the image no longer gets any updates. */
  readonly retired: boolean;
  /** What replaced a retired image. */
  readonly instead: string | null;
}

/**
 * Judges runtime and operating system of one reference separately. The answer leaves out what is unknown.
 *
 * The caller has resolved mirrors in `reference`.
 */
export function judgeEndOfLife(
  table: EndOfLifeTable,
  reference: Reference,
  options: EndOfLifeOptions,
  today: Day,
  named: NamedReleases = findNamedReleases(table, reference),
): EndOfLifeVerdict[] {
  const repository = findRepository(reference);
  const retired = ownValue(table.retired, repository);
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
  release: Release,
  options: EndOfLifeOptions,
  today: Day,
): EndOfLifeVerdict | null {
  const { product, lines, dated } = release;
  const end = findEnd(lines, options.support);
  const state = findState(end, options, today);
  if (state === null || (state === 'ending' && !dated)) return null;
  const day = end === 'past' || !dated ? null : end;
  const superseded = dated ? findSuperseded(lines, options.support) : null;
  return {
    subject,
    name: nameRelease(release),
    product: product.label,
    state: dated ? state : 'ended',
    day,
    ...(!dated && lines.length > 0 ? { isBetween: true } : {}),
    days: day === null ? null : countDays(today, day),
    further: dated ? findFurther(release, options.support, today) : null,
    superseded: superseded === 'past' ? null : superseded,
    supported: listSupported(product, options, today),
    retired: false,
    instead: null,
  };
}

/** `Debian 12 (bookworm)`. */
export function nameRelease({ product, number, codename }: Release): string {
  return `${product.label} ${number}${codename === null ? '' : ` (${codename})`}`;
}

/** The closest kind of support that would still apply today if it counted. */
function findFurther({ lines }: Release, counted: Support, today: Day): EndOfLifeVerdict['further'] {
  const end = findEnd(lines, counted);
  for (const support of SUPPORTS.slice(SUPPORTS.indexOf(counted) + 1)) {
    const until = findEnd(lines, support);
    if (until !== null && until !== 'past' && until !== end && until >= today) return { support, until };
  }
  return null;
}

/** A release that is already superseded is not worth moving to. */
function listSupported(product: Product, options: EndOfLifeOptions, today: Day): string[] {
  return product.cycles
    .filter(({ superseded }) => superseded !== true)
    .filter((line) => findState(findEnd([line], options.support), options, today) === null)
    .slice(0, 3)
    .map(({ cycle }) => cycle);
}

/** Null: supported. The last day itself still is; with a notice of 0 days there is no warning. */
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
    further: null,
    superseded: null,
    supported: [],
    retired: true,
    instead,
  };
}
