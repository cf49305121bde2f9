import { addDays, countDays, type Day, isDay } from '../day.js';
import type { Reference } from '../image/reference.js';
import { type Message, own } from '../message.js';
import { type Answer, takeGraver, type Unanswered } from './answer.js';
import { type EvidenceBook, findAnswer } from './evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle } from './evidence-verdict.js';
import { findUnsigned, type SignatureDemand, type Signatures } from './signature.js';
import { acceptsSigner } from './signer.js';

/** Builds that are to be reproducible say that they were made at the beginning of time. */
const FIRST_DAY = '2001-01-01';
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Judges that an image is not older, by the day on which the oldest of its platforms was made, as its publisher says it. */
export function judgeMaxAge(
  atMost: number,
  reference: Reference,
  today: Day,
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findDays(reference, today, book), (found) => {
    if (found === 'absent') return fail(describeAbsence(reference));
    const [made] = found.days;
    if (made === undefined || found.odd !== null) return describeUndated(found.odd);
    return countDays(made, today) <= atMost ? MET : fail(describeAge(made, today));
  });
}

/**
 * Judges that an image is not younger, by the youngest of its platforms. Where signatures are demanded, the first good one
 * counts if it is later: its time is vouched for, and what is written into an image is not. So a new signature does not make
 * an old image young.
 */
export function judgeMinAge(
  atLeast: number,
  reference: Reference,
  demands: readonly SignatureDemand[],
  today: Day,
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findDays(reference, today, book), (found) => {
    if (found === 'absent') return fail(describeAbsence(reference));
    const { days, odd } = found;
    if (odd !== null && odd > today) return describeUndated(odd);
    return settle(findSignedDay(reference, demands, book), (signed) => {
      const made = odd === null ? days.at(-1) : undefined;
      if (made === undefined && signed === null) return describeUndated(odd);
      const isSigned = signed !== null && (made === undefined || signed > made);
      const last = isSigned ? signed : (made ?? today);
      if (countDays(last, today) >= atLeast) return MET;
      return fail(isSigned ? describeSignature(last, today) : describeAge(last, today));
    });
  });
}

interface MadeDays {
  /** Of its platforms, the oldest first; none where it does not say that of each. */
  readonly days: readonly Day[];
  /** One that cannot be right. */
  readonly odd: Day | null;
}

function findDays(reference: Reference, today: Day, book: EvidenceBook): Answer<MadeDays | 'absent'> {
  const answer = findAnswer(book, 'created', reference);
  if (answer.kind !== 'known') return answer;
  if (answer.value === 'absent') return { kind: 'known', value: 'absent' };
  const days = answer.value.map(readDay);
  if (days.some((day) => day === null)) return { kind: 'known', value: { days: [], odd: null } };
  const sorted = days.filter((day) => day !== null).toSorted();
  return {
    kind: 'known',
    value: { days: sorted, odd: sorted.findLast((day) => isOdd(day, today)) ?? null },
  };
}

function describeUndated(odd: Day | null): EvidenceVerdict {
  return {
    kind: 'unknown',
    reason:
      odd === null
        ? own('it does not say when it was made')
        : own(`it says that it was made on ${odd}, which cannot be right`),
  };
}

/** The day of the first good signature of the first demand; null: there is none, or nobody vouches for its time. */
function findSignedDay(
  reference: Reference,
  demands: readonly SignatureDemand[],
  book: EvidenceBook,
): Answer<Day | null> {
  const days: Day[] = [];
  let unknown: Unanswered | null = null;
  for (const demand of demands) {
    const answer = findAnswer(book, 'signatures', reference, demand);
    if (answer.kind === 'unknown') unknown = takeGraver(unknown, answer);
    if (answer.kind !== 'known' || answer.value === 'absent') continue;
    const { gap } = answer.value;
    // what is not known could be the one that counts
    if (gap?.kind === 'unknown' && findUnsigned(answer.value, demand.anyOf).length > 0)
      unknown = takeGraver(unknown, gap);
    const day = findFirstSigned(answer.value, demand);
    if (day !== null) days.push(day);
  }
  return unknown ?? { kind: 'known', value: days.toSorted()[0] ?? null };
}

/** When the image as a whole was first signed, else when the last of its platforms was; null: it is not known. */
function findFirstSigned({ image, parts, found }: Signatures, { anyOf }: SignatureDemand): Day | null {
  const first = new Map<string, Day>();
  for (const { subject, signer, signedAt } of found) {
    if (signedAt === null || !acceptsSigner(anyOf, signer)) continue;
    const day = signedAt.slice(0, 10);
    const known = first.get(subject);
    if (known === undefined || day < known) first.set(subject, day);
  }
  const whole = first.get(image);
  if (whole !== undefined) return whole;
  const days = parts.flatMap(({ digest }) => first.get(digest) ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** The day on which the oldest of its platforms was made; null if that is not known, or cannot be right. */
export function findMadeDay(reference: Reference, today: Day, book: EvidenceBook): Day | null {
  const found = findDays(reference, today, book);
  if (found.kind !== 'known' || found.value === 'absent' || found.value.odd !== null) return null;
  return found.value.days[0] ?? null;
}

export const isOdd = (day: Day, today: Day): boolean => day < FIRST_DAY || day > addDays(today, 1);

function describeAge(made: Day, today: Day): Message {
  return own(`it was made on ${made}, ${describeAgo(made, today)}`);
}

function describeSignature(signed: Day, today: Day): Message {
  return own(`it was first signed on ${signed}, ${describeAgo(signed, today)}`);
}

/** `26 days ago`. */
export function describeAgo(day: Day, today: Day): string {
  const days = Math.max(0, countDays(day, today));
  return days === 0 ? 'today' : `${describeDays(days)} ago`;
}

export function describeDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** The day in UTC; null if it is not a time. */
export function readDay(text: string): Day | null {
  const written = RFC_3339.exec(text)?.[1] ?? '';
  const time = isDay(written) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
