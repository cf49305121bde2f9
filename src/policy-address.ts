import type { ImageAddress } from './core/evidence/evidence-book.js';
import type { DemandedSigner } from './core/evidence/signer.js';
import type { ExtendsTarget } from './core/policy/policy.js';

/** Where a policy file is kept. Two addresses of one name are one file. */
export interface PolicyAddress {
  /** As people call it. */
  readonly name: string;
}

/** A policy file's bytes and the commit they were read at, or why there are none. */
export type PolicyContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly commit: string | null }
  /** Nothing has that name. What a sentence that says so may add: ` at main`, `did you mean other.yml?`. */
  | { readonly kind: 'absent'; readonly where: string; readonly meant: string }
  /** What is there is not a policy's text; `reason` follows its name: `is a folder`. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** It is unknown what is there. */
  | { readonly kind: 'failed'; readonly reason: string };

/** A policy that is kept in a registry, under its digest or a tag. */
export interface ArtifactAddress extends PolicyAddress {
  readonly artifact: ImageAddress;
  /** One of these must have signed what a tag names; null: it is named by its digest. */
  readonly signers: readonly DemandedSigner[] | null;
}

export type ReadArtifact = (address: ArtifactAddress) => Promise<PolicyContent>;
export type ArtifactTarget = Extract<ExtendsTarget, { readonly kind: 'oci' }>;

export function isArtifact(address: PolicyAddress): address is ArtifactAddress {
  return 'artifact' in address;
}

/** `signers`: those of the caller, for a tag. */
export function locateArtifact(
  { reference }: ArtifactTarget,
  signers: readonly DemandedSigner[] | null = null,
): ArtifactAddress {
  const [, host = '', path = '', name = ''] =
    /^([^/]+)\/([^@]+?)[@:](sha256:.+|[^:]+)$/.exec(reference) ?? [];
  return { name: `oci://${reference}`, artifact: { host, path, name }, signers };
}
