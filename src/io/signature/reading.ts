import { isLimit, type Unanswered, type UnknownReason } from '../../core/evidence/answer.js';
import type { Signatures, VerifiedSignature } from '../../core/evidence/signature.js';
import type { Verification } from './verification.js';

/** What was learnt about the signatures of one thing. */
export type SignatureReading = Pick<Signatures, 'found' | 'refused' | 'gap'>;

export const NOTHING: SignatureReading = { found: [], refused: null, gap: null };

/** With these there may be a signature that was not seen; who must not ask, or gets something else, will not know more tomorrow. */
const UNSEEN: readonly UnknownReason[] = ['unreachable', 'rate-limit', 'deadline', 'budget', 'too-big'];

export function isUnseen(gap: Unanswered | null): boolean {
  return gap?.kind === 'unknown' && UNSEEN.includes(gap.why);
}

/** How much a gap counts among others. */
function weigh(gap: Unanswered | null): number {
  if (gap === null) return 0;
  if (gap.kind === 'lie') return 4;
  if (isLimit(gap)) return 3;
  return isUnseen(gap) ? 2 : 1;
}

/**
 * One after another: a lie weighs more than what the gate did not ask, that more than what is not known, and that more than what
 * will stay so; otherwise the first counts.
 */
export function joinReadings(readings: readonly SignatureReading[]): SignatureReading {
  return readings.reduce(
    (all, { found, refused, gap }) => ({
      found: [...all.found, ...found],
      refused: all.refused ?? refused,
      gap: weigh(gap) > weigh(all.gap) ? gap : all.gap,
    }),
    NOTHING,
  );
}

export function readFailure(gap: Unanswered): SignatureReading {
  return { ...NOTHING, gap };
}

/** `subject`: the digest that the signature turns out to be about. */
export function readVerification(result: Verification, subject: string): SignatureReading {
  switch (result.kind) {
    case 'good': {
      const { signer, signedAt } = result;
      const signature: VerifiedSignature = { subject, signer, signedAt };
      return { ...NOTHING, found: [signature] };
    }
    case 'bad':
      return { ...NOTHING, refused: result.reason };
    case 'unknown':
      return { ...NOTHING, gap: { kind: 'unknown', why: result.why, detail: result.detail } };
    case 'silent':
      return NOTHING;
  }
}
