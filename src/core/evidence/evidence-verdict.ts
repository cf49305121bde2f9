import { formatFamiliar, type Reference } from '../image/reference.js';
import { type Message, say } from '../message.js';
import { type Answer, isLimit, type Unanswered } from './answer.js';

/**
 * What came of one thing that is asked of an image. `use`: the reference to write instead, where it is known. `isLimit`: the gate
 * did not ask, because the images took more than it may.
 */
export type EvidenceVerdict =
  | { readonly kind: 'met' }
  | { readonly kind: 'failed'; readonly reason: Message; readonly use: string | null }
  | { readonly kind: 'unknown'; readonly reason: Message; readonly isLimit?: boolean };

type UnknownVerdict = Extract<EvidenceVerdict, { readonly kind: 'unknown' }>;

export const MET: EvidenceVerdict = { kind: 'met' };

export function fail(reason: Message, use: Reference | null = null): EvidenceVerdict {
  return { kind: 'failed', reason, use: use === null ? null : formatFamiliar(use) };
}

/** What is known is judged; a lie is a failure, and what is not known stays so. */
export function settle<T>(answer: Answer<T>, judge: (value: T) => EvidenceVerdict): EvidenceVerdict {
  switch (answer.kind) {
    case 'known':
      return judge(answer.value);
    case 'lie':
      return fail(answer.detail);
    case 'unknown':
      return leaveUnknown(answer);
  }
}

/** `reason`: what is told, if not only why there is no answer. */
export function leaveUnknown(gap: Unanswered, reason: Message = gap.detail): UnknownVerdict {
  return { kind: 'unknown', reason, ...(isLimit(gap) ? { isLimit: true } : {}) };
}

/** A violation weighs more than what is not known, and of that what only the gate did not ask. */
export function takeWorst(verdicts: readonly EvidenceVerdict[]): EvidenceVerdict {
  const unknown = verdicts.filter((verdict) => verdict.kind === 'unknown');
  return (
    verdicts.find(({ kind }) => kind === 'failed') ??
    unknown.find((verdict) => verdict.isLimit === true) ??
    unknown[0] ??
    MET
  );
}

export function describeAbsence(reference: Reference): Message {
  const repository = nameRepository(reference);
  return reference.digest === null
    ? say`${repository} has no tag ${reference.tag ?? ''}`
    : say`no image with this digest is in ${repository}`;
}

export function nameRepository(reference: Reference): string {
  return formatFamiliar({ ...reference, tag: null, digest: null });
}
