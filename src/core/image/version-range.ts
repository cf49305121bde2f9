/** A version interval, `>=22 <27`. */
export interface VersionRange {
  readonly source: string;
  /** Whether the number's interval is entirely inside: an approval must be certain. */
  contains(number: string): boolean;
  /** Whether the number's interval overlaps the range: what may be denied is denied. */
  overlaps(number: string): boolean;
  /** In order; none touches another. */
  readonly intervals: readonly Interval[];
}

/** A version with any number of parts; missing ones are 0. Null is beyond every version. */
type Bound = readonly bigint[] | null;

/** From `from` up to but not including `to`. */
interface Interval {
  readonly from: Bound;
  readonly to: Bound;
}

const ZERO: Bound = [0n];
const HINT = 'write for example ">=22 <27", with >=, >, <=, <, = and || for "or"';

/**
 * Reads a range as intervals: `22` is [22.0.0, 23.0.0), so `<=26` ends before 27 and `>26` begins at 27. Parts that touch
 * are joined: `22` is entirely inside `<22.5 || >=22.5`.
 */
export function parseVersionRange(source: string): VersionRange | { readonly error: string } {
  if (source.length > 1000) return { error: 'is longer than 1000 characters' };
  if (source.trim() === '') return { error: `is empty; ${HINT}` };
  const intervals: Interval[] = [];
  for (const alternative of source.split('||')) {
    const interval = parseAlternative(alternative.trim());
    if ('error' in interval) return interval;
    intervals.push(interval);
  }
  const joined = joinIntervals(intervals);
  return {
    source,
    intervals: joined,
    contains: (number) => {
      const wanted = readInterval(number);
      return joined.some(({ from, to }) => compare(from, wanted.from) <= 0 && compare(wanted.to, to) <= 0);
    },
    overlaps: (number) => {
      const wanted = readInterval(number);
      return joined.some(({ from, to }) => compare(from, wanted.to) < 0 && compare(wanted.from, to) < 0);
    },
  };
}

/** Whether one range holds every number of another. */
export function coversRange(outer: VersionRange, inner: VersionRange): boolean {
  return inner.intervals.every((narrow) =>
    outer.intervals.some(({ from, to }) => compare(from, narrow.from) <= 0 && compare(narrow.to, to) <= 0),
  );
}

function parseAlternative(text: string): Interval | { readonly error: string } {
  if (text === '') return { error: `has nothing on one side of ||; ${HINT}` };
  let result: Interval = { from: ZERO, to: null };
  const comparator = /\s*(>=|<=|>|<|=|)\s*v?(\d+(?:\.\d+)*)(?=\s|$|[<>=])/y;
  while (comparator.lastIndex < text.length) {
    const start = comparator.lastIndex;
    const match = comparator.exec(text);
    if (match === null) return { error: describeStranger(text.slice(start).trim()) };
    result = intersect(result, applyOperator(match[1] ?? '', readInterval(match[2] ?? '0')));
  }
  if (compare(result.from, result.to) >= 0)
    return {
      error: `is a range without any versions (${text}); is || missing, or is an operator the wrong way round?`,
    };
  return result;
}

function describeStranger(text: string): string {
  const word = (/^\S{1,40}/.exec(text) ?? [text])[0];
  if (/^[~^]/.test(word)) return `has ${word}, which is npm's notation; ${HINT}`;
  if (/^[<>=]*\s*v?[\d.]*[xX*]/.test(word))
    return `has a wildcard in ${word}, which is not needed, because 22 means every 22.x; ${HINT}`;
  if (word.includes(',')) return `has a comma in ${word}, where a space means "and"; ${HINT}`;
  return `has "${word}", which is not valid in a range; ${HINT}`;
}

function applyOperator(operator: string, { from, to }: Interval): Interval {
  if (operator === '>=') return { from, to: null };
  if (operator === '>') return { from: to, to: null };
  if (operator === '<=') return { from: ZERO, to };
  if (operator === '<') return { from: ZERO, to: from };
  return { from, to };
}

/** `22.11` is [22.11, 22.12). */
function readInterval(number: string): Interval {
  const from = number.split('.').map(BigInt);
  return { from, to: from.map((part, index) => (index === from.length - 1 ? part + 1n : part)) };
}

function compare(left: Bound, right: Bound): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? 0n, right[index] ?? 0n];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function intersect(one: Interval, other: Interval): Interval {
  return {
    from: compare(one.from, other.from) >= 0 ? one.from : other.from,
    to: compare(one.to, other.to) <= 0 ? one.to : other.to,
  };
}

function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const next of intervals.toSorted((one, other) => compare(one.from, other.from))) {
    const last = joined.at(-1);
    if (last !== undefined && compare(next.from, last.to) <= 0) {
      joined[joined.length - 1] = { from: last.from, to: compare(last.to, next.to) >= 0 ? last.to : next.to };
    } else {
      joined.push(next);
    }
  }
  return joined;
}
