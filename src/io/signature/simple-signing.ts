import { createHash } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { type JsonObject, parseObject, toObject } from '../registry/content/json-object.js';
import { refuse, type Verification, type Verifying, verifySignature } from './verification.js';

export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const TYPE = 'cosign container image signature';
const VERSION_1 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';

/**
 * Verifies a signature of cosign 2: a text that names the digest, and in annotations its signature with the
 * certificate and what vouches for it. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */
export function verifySimpleSigning(
  payload: Uint8Array,
  annotations: JsonObject,
  digest: string,
  verifying: Verifying,
): Verification {
  const critical = toObject(parseObject(payload)?.['critical']);
  const image = toObject(critical?.['image']);
  if (critical?.['type'] !== TYPE || image?.['docker-manifest-digest'] !== digest)
    return refuse('its signature is about something else');
  try {
    return verifySignature(bundleFromJSON(toBundle(payload, annotations)), payload, verifying);
  } catch {
    return refuse('its signature is not in order');
  }
}

/** The same as a bundle. */
function toBundle(payload: Uint8Array, annotations: JsonObject): object {
  return {
    ...toUnsignedBundle(annotations),
    messageSignature: {
      messageDigest: {
        algorithm: 'SHA2_256',
        digest: createHash('sha256').update(payload).digest('base64'),
      },
      signature: readText(annotations, 'dev.cosignproject.cosign/signature'),
    },
  };
}

/** What vouches for something that cosign 2 signed, as a bundle that lacks only what is signed. */
export function toUnsignedBundle(annotations: JsonObject): object {
  const certificate = readText(annotations, 'dev.sigstore.cosign/certificate');
  const entry = readJson(annotations, 'dev.sigstore.cosign/bundle');
  const timestamp = readJson(annotations, 'dev.sigstore.cosign/rfc3161timestamp')?.['SignedRFC3161Timestamp'];
  return {
    mediaType: VERSION_1,
    verificationMaterial: {
      ...(certificate === ''
        ? { publicKey: { hint: '' } }
        : { x509CertificateChain: { certificates: [{ rawBytes: readPem(certificate) }] } }),
      tlogEntries: entry === null ? [] : [toLogEntry(entry)],
      timestampVerificationData: {
        rfc3161Timestamps: typeof timestamp === 'string' ? [{ signedTimestamp: timestamp }] : [],
      },
    },
  };
}

function toLogEntry(entry: JsonObject): object {
  const { body, integratedTime, logIndex, logID } = toObject(entry['Payload']) ?? {};
  const canonicalizedBody = String(body);
  const { kind, apiVersion } = parseObject(Buffer.from(canonicalizedBody, 'base64')) ?? {};
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(String(logID), 'hex').toString('base64') },
    kindVersion: { kind: String(kind), version: String(apiVersion) },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: String(entry['SignedEntryTimestamp']) },
    canonicalizedBody,
  };
}

/** The first certificate: what is above it comes from the trusted root. */
function readPem(text: string): string {
  const [, body = ''] = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/.exec(text) ?? [];
  return body.replace(/\s/g, '');
}

function readText(annotations: JsonObject, name: string): string {
  const value = annotations[name];
  return typeof value === 'string' ? value : '';
}

function readJson(annotations: JsonObject, name: string): JsonObject | null {
  const text = readText(annotations, name);
  return text === '' ? null : parseObject(Buffer.from(text));
}
