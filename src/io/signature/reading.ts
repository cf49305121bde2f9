import type { Unanswered } from '../../core/evidence/answer.js';
import type { Signatures, VerifiedSignature } from '../../core/evidence/signature.js';
import type { Verification } from './verification.js';

/** What was learnt about the signatures of one thing. */
export type SignatureReading = Pick<Signatures, 'found' | 'refused' | 'gap'>;

export const NOTHING: SignatureReading = { found: [], refused: null, gap: null };

/** One after another: a lie weighs more than what is not known, otherwise the first counts. */
export function joinReadings(readings: readonly SignatureReading[]): SignatureReading {
  return readings.reduce(
    (all, { found, refused, gap }) => ({
      found: [...all.found, ...found],
      refused: all.refused ?? refused,
      gap: all.gap === null || (all.gap.kind !== 'lie' && gap?.kind === 'lie') ? gap : all.gap,
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
