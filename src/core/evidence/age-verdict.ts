import { addDays, countDays, type Day, isDay } from '../day.js';
import type { Reference } from '../image/reference.js';
import { own, say } from '../message.js';
import { addressDigest, addressTag, type EvidenceBook } from './evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle } from './evidence-verdict.js';

/** In days. */
export type AgeLimit = { readonly atMost: number } | { readonly atLeast: number };

/** Builds that are to be reproducible say that they were made at the beginning of time. */
const FIRST_DAY = '2001-01-01';
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Judges the age of an image by the day on which it was made, as its publisher says it: the oldest of its platforms for a
 * limit upwards, the youngest for one downwards.
 */
export function judgeAge(
  limit: AgeLimit,
  reference: Reference,
  today: Day,
  book: EvidenceBook,
): EvidenceVerdict {
  const address = addressDigest(reference) ?? addressTag(reference);
  if (address === null) return fail(own('it has neither a tag nor a digest'));
  return settle(book.find('created', address), (times) => {
    if (times === 'absent') return fail(describeAbsence(reference));
    const days = times.map(readDay);
    const [odd] = days.filter((day) => day === null || isOdd(day, today));
    if (days.length === 0 || odd === null)
      return { kind: 'unknown', reason: own('it does not say when it was made') };
    if (odd !== undefined)
      return { kind: 'unknown', reason: own(`it says that it was made on ${odd}, which cannot be right`) };
    const sorted = days.filter((day) => day !== null).sort();
    return 'atMost' in limit
      ? judgeOldest(sorted[0] ?? today, limit.atMost, today)
      : judgeYoungest(sorted.at(-1) ?? today, limit.atLeast, today);
  });
}

/** The day on which the oldest of its platforms was made; null if that is not known, or cannot be right. */
export function findMadeDay(reference: Reference, today: Day, book: EvidenceBook): Day | null {
  const address = addressDigest(reference) ?? addressTag(reference);
  const answer = address === null ? null : book.find('created', address);
  if (answer?.kind !== 'known' || answer.value === 'absent') return null;
  const days = answer.value.map(readDay);
  if (days.some((day) => day === null || isOdd(day, today))) return null;
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

const isOdd = (day: Day, today: Day): boolean => day < FIRST_DAY || day > addDays(today, 1);

function judgeOldest(made: Day, atMost: number, today: Day): EvidenceVerdict {
  return countDays(made, today) <= atMost ? MET : fail(describeAge(made, today));
}

function judgeYoungest(made: Day, atLeast: number, today: Day): EvidenceVerdict {
  return countDays(made, today) >= atLeast ? MET : fail(describeAge(made, today));
}

function describeAge(made: Day, today: Day) {
  const age = Math.max(0, countDays(made, today));
  return say`it was made on ${own(made)}, ${own(age === 0 ? 'today' : `${describeDays(age)} ago`)}`;
}

export function describeDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** The day in UTC; null if it is not a time. */
function readDay(text: string): Day | null {
  const written = RFC_3339.exec(text)?.[1] ?? '';
  const time = isDay(written) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
