import type { Message } from '../message.js';
import type { Unanswered } from './answer.js';
import { type ImagePart, listUntold, type WholeImage } from './image-part.js';
import { acceptsSigner, type DemandedSigner, type NamedRepository, type Signer } from './signer.js';

/** Whose signatures are looked for. */
export interface SignatureDemand {
  /** One of these is enough. */
  readonly anyOf: readonly DemandedSigner[];
  /** Where GitHub may keep attestations that the registry does not have. */
  readonly repositories: readonly NamedRepository[];
  /** Whether all good signatures count, not only the first, because it matters when they were made. */
  readonly isEveryOneRead: boolean;
}

/** A signature that was verified. */
export interface VerifiedSignature {
  /** The digest that it is about: of the image as a whole, or of that for one platform. */
  readonly subject: string;
  readonly signer: Signer;
  /** When, as a log or an authority for timestamps vouches for it; RFC 3339. Null: nobody does. */
  readonly signedAt: string | null;
}

/** Whoever signed the image as a whole signed all that it holds. */
export interface Signatures extends WholeImage {
  readonly found: readonly VerifiedSignature[];
  /** Why the first signature that does not hold does not. */
  readonly refused: Message | null;
  /** Why there may be more in the registry. */
  readonly gap: Unanswered | null;
  /** Why GitHub could not tell whether it has one. What the registry lacks is missing all the same. */
  readonly elsewhere: Message | null;
}

/** The parts without a signature of one of these signers; none: the whole image is signed by them. */
export function findUnsigned(
  { found, ...whole }: Pick<Signatures, 'image' | 'parts' | 'found'>,
  anyOf: readonly DemandedSigner[],
): readonly ImagePart[] {
  const signed = new Set(
    found.filter(({ signer }) => acceptsSigner(anyOf, signer)).map(({ subject }) => subject),
  );
  return listUntold(whole, signed);
}
