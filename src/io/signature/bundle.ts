import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { isProvenance, isSignature } from '../../core/evidence/attachment.js';
import { readStatement } from '../../core/evidence/statement.js';
import { type JsonObject, parseObject } from '../registry/content/json-object.js';
import { refuse, type Verification, type Verifying, verifySignature } from './verification.js';

/** The manifest that a signature has to be about. */
export interface SignedManifest {
  readonly digest: string;
  /** Null: it was not read. */
  readonly body: Uint8Array | null;
}

/** What a signed statement of in-toto is. */
export const STATEMENT = 'application/vnd.in-toto+json';

/**
 * Verifies a bundle of Sigstore. It signs an image by its bytes, by a statement of cosign 3, or by provenance; any other
 * statement, such as a report of vulnerabilities, is not a signature, whoever made it.
 */
export function verifyBundle(value: unknown, manifest: SignedManifest, verifying: Verifying): Verification {
  const bundle = readBundle(value);
  if (bundle === null) return refuse('its signature is not a bundle that is in order');
  const { content } = bundle;
  if (content.$case === 'messageSignature') {
    const { algorithm, digest } = content.messageSignature.messageDigest;
    const hex = `sha256:${Buffer.from(digest).toString('hex')}`;
    if (algorithm !== HashAlgorithm.SHA2_256 || hex !== manifest.digest || manifest.body === null)
      return refuse('its signature is about something else');
    return verifySignature(bundle, manifest.body, verifying);
  }
  if (content.dsseEnvelope.payloadType !== STATEMENT) return { kind: 'silent' };
  const statement = readStatement(parseObject(content.dsseEnvelope.payload), manifest.digest);
  if (statement === null) return refuse('its signature is about something else');
  const { predicateType } = statement;
  return isSignature(predicateType) || isProvenance(predicateType)
    ? verifySignature(bundle, null, verifying)
    : { kind: 'silent' };
}

/** Whether it signs the bytes of the manifest itself. */
export function signsBytes(value: JsonObject | null): boolean {
  return value?.['messageSignature'] !== undefined;
}

/** Whether a bundle can be a signature, as its manifest calls its content; null: it does not say. */
export function maySign(predicateType: string | null): boolean {
  return predicateType === null || isSignature(predicateType) || isProvenance(predicateType);
}

/** Null: it is not in order. */
export function readBundle(value: unknown): Bundle | null {
  try {
    const bundle = bundleFromJSON(value);
    // the library takes for granted that each proof is signed
    const isWhole = bundle.verificationMaterial.tlogEntries.every(
      ({ inclusionProof }) => inclusionProof === undefined || inclusionProof.checkpoint !== undefined,
    );
    return isWhole ? bundle : null;
  } catch {
    return null;
  }
}
