import { addDays } from '../day.js';
import type { Cycle, End } from './table.js';

/** From the narrowest to the widest: each includes those before it. */
export const SUPPORTS = ['security', 'lts', 'paid'] as const;
export type Support = (typeof SUPPORTS)[number];

/** If only the newest release is supported, the previous one counts as past this many days after it was superseded. */
export const SUPERSEDED_DAYS = 180;

/** When the last of these lines is out of support. No announced date means that support continues. */
export function findEnd(lines: readonly Cycle[], support: Support): End {
  return lines.map((line) => findLineEnd(line, support)).reduce(pickLater, 'past');
}

/** The day on which a successor replaced the last of these lines; null if that is not how it ends. */
export function findSuperseded(lines: readonly Cycle[], support: Support): End {
  const end = findEnd(lines, support);
  const last = lines.find((line) => findLineEnd(line, support) === end);
  return last?.superseded === true && end === endOfSuperseded(last) ? last.eol : null;
}

function findLineEnd(line: Cycle, support: Support): End {
  const { lts, paid } = line;
  const counted = [
    ...(lts === undefined || support === 'security' ? [] : [lts]),
    ...(paid === undefined || support !== 'paid' ? [] : [paid]),
  ];
  return counted.reduce(pickCounted, endOfSuperseded(line));
}

function endOfSuperseded({ eol, superseded }: Cycle): End {
  return superseded === true && eol !== null && eol !== 'past' ? addDays(eol, SUPERSEDED_DAYS) : eol;
}

/** Further support that ended on an unknown date does not move the end. */
function pickCounted(end: End, further: End): End {
  if (end === null || further === 'past') return end;
  return end === 'past' ? further : pickLater(end, further);
}

/** `past` comes before every date, because its date is unknown. */
function pickLater(one: End, other: End): End {
  if (one === null || other === null) return null;
  if (one === 'past') return other;
  if (other === 'past') return one;
  return one > other ? one : other;
}
