import type { VersionRange } from '../image/version-range.js';

type Parts = readonly bigint[];

/** Nothing more, or any further parts. */
const REST = String.raw`(?:\.\d+)*`;

/**
 * A regular expression (RE2) for the numbers at the front of a tag that a range takes, part by part as `VersionRange` does.
 * `contains`: their interval lies wholly inside, for an approval; `overlaps`: it is enough that they touch, for a denial.
 */
export function writeNumbers({ intervals }: VersionRange, mode: 'contains' | 'overlaps'): string {
  const forms = intervals.flatMap(({ from, to }) => writeBetween(from ?? [], to, mode));
  return `(?:${forms.join('|')})`;
}

/** What is left of the lower and of the upper bound while all parts so far equal theirs; null: nothing is left to compare. */
function writeBetween(from: Parts | null, to: Parts | null, mode: 'contains' | 'overlaps'): string[] {
  const low = from === null || from.every((part) => part === 0n) ? null : from;
  if (low === null && to === null) return [String.raw`\d+${REST}`];
  if (to?.length === 0) return [];
  const [first = 0n, ...lower] = low ?? [];
  const [last = null, ...upper] = to ?? [];
  const above = low === null ? -1n : first;
  const forms = writeOpenInterval(above, last).map((part) => part + REST);
  if (low !== null && first !== last) forms.push(...writeEdge(first, lower, null, mode));
  if (last !== null)
    forms.push(...writeEdge(last, first === last && low !== null ? lower : null, upper, mode));
  return forms;
}

/** The numbers whose next part is that of a bound. */
function writeEdge(
  part: bigint,
  lower: Parts | null,
  upper: Parts | null,
  mode: 'contains' | 'overlaps',
): string[] {
  const text = writePart(part);
  const endsLow = lower === null || mode === 'overlaps' || lower.every((each) => each === 0n);
  const endsHigh = upper === null || (mode === 'overlaps' && upper.some((each) => each !== 0n));
  const further = writeBetween(lower, upper, mode);
  return [
    ...(endsLow && endsHigh ? [text] : []),
    ...(further.length === 0 ? [] : [String.raw`${text}\.(?:${further.join('|')})`]),
  ];
}

const writePart = (part: bigint): string => (part === 0n ? '0+' : `0*${part}`);

/** The numbers strictly between two; null: no upper bound. */
function writeOpenInterval(above: bigint, below: bigint | null): string[] {
  const from = above + 1n;
  if (below !== null && from >= below) return [];
  const zero = from === 0n ? ['0+'] : [];
  const start = from === 0n ? 1n : from;
  const digits = below === null ? writeAtLeast(String(start)) : writeSpan(start, below - 1n);
  return digits.length === 0 ? zero : [...zero, `0*(?:${digits.join('|')})`];
}

/** Without leading zeros, from a number on. */
function writeAtLeast(text: string): string[] {
  const longer = `[1-9]\\d{${text.length},}`;
  return [longer, ...writeSpan(BigInt(text), 10n ** BigInt(text.length) - 1n)];
}

/** From one number to another, both included: blocks of equal length whose last digits are free. */
function writeSpan(from: bigint, to: bigint): string[] {
  const blocks: string[] = [];
  for (let start = from; start <= to; ) {
    let size = 1n;
    while (start % (size * 10n) === 0n && start + size * 10n - 1n <= to) size *= 10n;
    const lead = start / size;
    const ending = lead - (lead % 10n) + 9n;
    const most = (to - start + 1n) / size + lead - 1n;
    const last = most < ending ? most : ending;
    blocks.push(writeBlock(lead, last, String(size).length - 1));
    start = (last + 1n) * size;
  }
  return blocks;
}

function writeBlock(lead: bigint, last: bigint, free: number): string {
  const [head, digit] = [String(lead).slice(0, -1), lead % 10n];
  const choice = lead === last ? `${digit}` : `[${digit}-${last % 10n}]`;
  return head + choice + (free === 0 ? '' : free === 1 ? String.raw`\d` : `\\d{${free}}`);
}
