import { createPublicKey, X509Certificate } from 'node:crypto';
import type { SignedEntity } from '@sigstore/verify';
import { type JsonObject, parseObject, toObject } from '../registry/content/json-object.js';

type LogEntry = SignedEntity['tlogEntries'][number];

/** What a signature was made with: the bytes of a certificate, or a key in PEM. */
export type Maker = { readonly certificate: Uint8Array } | { readonly key: string };

/**
 * Whether the entry of a log says that this certificate or key made the signature. The libraries compare only the signature and
 * what is signed, so that an entry that somebody else made for the same signature would count, and with it another time.
 */
export function isLoggedFor({ canonicalizedBody, kindVersion }: LogEntry, maker: Maker): boolean {
  const { kind, version } = kindVersion;
  const spec = toObject(parseObject(canonicalizedBody)?.['spec']);
  const verifier = spec === null ? undefined : findVerifier(`${kind} ${version}`, spec);
  const bytes = verifier === undefined ? null : readVerifier(verifier);
  if (bytes === null) return false;
  try {
    return 'certificate' in maker
      ? new X509Certificate(bytes).raw.equals(maker.certificate)
      : toBytes(createPublicKey(maker.key)).equals(toBytes(readKey(bytes)));
  } catch {
    return false;
  }
}

/** Where the entry has it: PEM as base64, or in the second version of the log the bytes of a certificate or key. */
function findVerifier(kind: string, spec: JsonObject): unknown {
  switch (kind) {
    case 'hashedrekord 0.0.1':
      return toObject(toObject(spec['signature'])?.['publicKey'])?.['content'];
    case 'hashedrekord 0.0.2':
      return toObject(toObject(spec['hashedRekordV002'])?.['signature'])?.['verifier'];
    case 'dsse 0.0.1':
      return first(spec['signatures'])?.['verifier'];
    case 'dsse 0.0.2':
      return first(toObject(spec['dsseV002'])?.['signatures'])?.['verifier'];
    case 'intoto 0.0.2':
      return first(toObject(toObject(spec['content'])?.['envelope'])?.['signatures'])?.['publicKey'];
    default:
      return undefined;
  }
}

const first = (value: unknown): JsonObject | null => (Array.isArray(value) ? toObject(value[0]) : null);

function readVerifier(verifier: unknown): Buffer | null {
  const given = typeof verifier === 'string' ? verifier : readMessage(toObject(verifier));
  return typeof given === 'string' && given !== '' ? Buffer.from(given, 'base64') : null;
}

function readMessage(verifier: JsonObject | null): unknown {
  const { x509Certificate, publicKey } = verifier ?? {};
  return (toObject(x509Certificate) ?? toObject(publicKey))?.['rawBytes'];
}

/** PEM, or bytes. */
function readKey(bytes: Buffer): ReturnType<typeof createPublicKey> {
  return bytes.toString('latin1').startsWith('-----BEGIN')
    ? createPublicKey(bytes)
    : createPublicKey({ key: bytes, format: 'der', type: 'spki' });
}

const toBytes = (key: ReturnType<typeof createPublicKey>): Buffer =>
  key.export({ format: 'der', type: 'spki' });
