import type { Bundle } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify';
import type { UnknownReason } from '../../core/evidence/answer.js';
import type { Signer } from '../../core/evidence/signer.js';
import { type Message, own } from '../../core/message.js';
import { type Certificate, isForSigning, readIdentity } from './identity.js';
import { isLoggedFor } from './logged-verifier.js';
import { isSignedWith } from './public-key.js';
import type { Authority, Trust } from './trust.js';

/** What came of one signature. `silent`: it is not about whether the image is signed. */
export type Verification =
  | { readonly kind: 'good'; readonly signer: Signer; readonly signedAt: string | null }
  | { readonly kind: 'bad'; readonly reason: Message }
  | { readonly kind: 'unknown'; readonly why: UnknownReason; readonly detail: Message }
  | { readonly kind: 'silent' };

export interface Verifying {
  readonly trust: Trust;
  /** In PEM: those with which signatures may be made. */
  readonly keys: readonly string[];
}

/** The sentence goes on: `it is not signed by …: the signature that it has does not fit its content`. */
const REASONS: Readonly<Record<string, string>> = {
  TIMESTAMP_ERROR: 'the time of its signature is not vouched for',
  CERTIFICATE_ERROR: 'the certificate of its signature was not in order when it signed',
  SIGNATURE_ERROR: 'its signature does not fit its content',
};
const LOG_REASON = 'its signature is not what the transparency log has';
/** What the libraries throw at something that is not a certificate or a timestamp. */
const MALFORMED = /^(?:ASN1\w*|RFC3161\w*|VerificationError|ValidationError)$/;

/** Verifies that a bundle signs what it says it signs. `artifact`: the bytes, where they are not in the bundle. */
export function verifySignature(
  bundle: Bundle,
  artifact: Uint8Array | null,
  { trust, keys }: Verifying,
): Verification {
  try {
    const entity = toSignedEntity(bundle, artifact === null ? undefined : Buffer.from(artifact));
    const { key } = entity;
    const result =
      key.$case === 'public-key'
        ? verifyKey(bundle, artifact, entity, trust, keys)
        : verifyCertificate(entity, key.certificate, trust);
    return result.kind === 'good' && !isMadeAsLogged(bundle, entity, result.signer, trust)
      ? refuse(LOG_REASON)
      : result;
  } catch (error) {
    if (error instanceof Error && MALFORMED.test(error.name)) return refuse('its signature is not in order');
    return { kind: 'unknown', why: 'failure', detail: own('the gate itself failed at a signature') };
  }
}

/** Whether every log that is known names the certificate or key of the signature. */
function isMadeAsLogged(
  { verificationMaterial: { content } }: Bundle,
  { tlogEntries }: SignedEntity,
  signer: Signer,
  { logs }: Trust,
): boolean {
  const certificate =
    content.$case === 'certificate'
      ? content.certificate
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]
        : undefined;
  const maker =
    certificate !== undefined
      ? { certificate: certificate.rawBytes }
      : signer.kind === 'key'
        ? { key: signer.key }
        : null;
  // with a certificate, entries of unknown logs are refused before
  const known = tlogEntries.filter(
    ({ logId }) => certificate !== undefined || logs.tlogs.some(({ logID }) => logID.equals(logId.keyId)),
  );
  return maker !== null && known.every((entry) => isLoggedFor(entry, maker));
}

/** The root that the chain of the certificate ends in decides how much has to vouch for it. */
function verifyCertificate(entity: SignedEntity, certificate: Certificate, trust: Trust): Verification {
  const issuing = trust.authorities.filter(({ material }) => issued(material, certificate));
  if (issuing.length === 0)
    return tooOld(`its certificate comes from an authority that ${trust.name} does not know`);
  let failure: Verification | null = null;
  for (const authority of issuing) {
    const result = verifyBy(authority, entity, certificate, trust.name);
    if (result.kind === 'good') return result;
    // of several generations of an authority, that of another day says only that it was not its day
    if (failure === null || result.kind === 'unknown' || isOfAnotherDay(failure)) failure = result;
  }
  return failure ?? refuse(LOG_REASON);
}

function isOfAnotherDay(result: Verification): boolean {
  return result.kind === 'bad' && result.reason.text === REASONS['CERTIFICATE_ERROR'];
}

function verifyBy(
  { material, thresholds, mayNameFor }: Authority,
  entity: SignedEntity,
  certificate: Certificate,
  name: string,
) {
  if (!knowsLogs(material, entity, certificate))
    return tooOld(`it is vouched for by a log or an authority for timestamps that ${name} does not know`);
  try {
    new Verifier(material, thresholds).verify(entity);
  } catch (error) {
    return explain(error);
  }
  const signer = readIdentity(certificate);
  if (signer === null || !isForSigning(certificate))
    return refuse('the certificate of its signature is not one for signing by a named identity');
  if (signer.kind === 'identity' && !mayNameFor(signer.issuer))
    return refuse('the authority of its certificate is not trusted to name users of that issuer');
  return { kind: 'good', signer, signedAt: findTime(entity) } as const;
}

/** A key that a policy names needs nobody to vouch for it; a known log that has the signature must have this one. */
function verifyKey(
  bundle: Bundle,
  artifact: Uint8Array | null,
  entity: SignedEntity,
  trust: Trust,
  keys: readonly string[],
): Verification {
  const { signature } = entity.signature;
  const data = bundle.content.$case === 'dsseEnvelope' ? encode(bundle.content.dsseEnvelope) : artifact;
  const key = data === null ? undefined : keys.find((each) => isSignedWith(each, data, signature));
  if (key === undefined) return refuse('it is signed with another key');
  const { tlogs } = trust.logs;
  const logged: SignedEntity = {
    signature: { ...bindSignature(entity), verifySignature: () => true },
    key: entity.key,
    tlogEntries: entity.tlogEntries.filter(({ logId }) =>
      tlogs.some(({ logID }) => logID.equals(logId.keyId)),
    ),
    timestamps: entity.timestamps.filter((time) => isKnownTime(trust.logs, time)),
  };
  const finder = () => ({ publicKey: null as never, validFor: () => true });
  const none = { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 };
  try {
    new Verifier({ ...trust.logs, publicKey: finder }, none).verify(logged);
  } catch (error) {
    return explain(error);
  }
  return { kind: 'good', signer: { kind: 'key', key }, signedAt: findTime(logged) };
}

function bindSignature({ signature }: SignedEntity) {
  return {
    signature: signature.signature,
    compareSignature: (other: Buffer) => signature.compareSignature(other),
    compareDigest: (digest: Buffer) => signature.compareDigest(digest),
    compareSignedDigest: (digest: Buffer) => signature.compareSignedDigest(digest),
  };
}

/** What is signed of an envelope: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md. */
function encode({ payloadType, payload }: { readonly payloadType: string; readonly payload: Uint8Array }) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

function issued({ certificateAuthorities }: Authority['material'], certificate: Certificate): boolean {
  return certificateAuthorities.some(({ certChain }) =>
    certChain.some((above) => {
      try {
        return certificate.issuer.equals(above.subject) && certificate.verify(above);
      } catch {
        return false;
      }
    }),
  );
}

function knowsLogs(material: Authority['material'], entity: SignedEntity, certificate: Certificate): boolean {
  const { tlogs, ctlogs } = material;
  const scts = certificate.extSCT?.signedCertificateTimestamps ?? [];
  return (
    scts.every((sct) => ctlogs.length === 0 || ctlogs.some(({ logID }) => logID.equals(sct.logID))) &&
    entity.tlogEntries.every(({ logId }) => tlogs.some(({ logID }) => logID.equals(logId.keyId))) &&
    entity.timestamps.every((time) => isKnownTime(material, time))
  );
}

type Time = SignedEntity['timestamps'][number];

function isKnownTime({ timestampAuthorities, tlogs }: Authority['material'], time: Time): boolean {
  if (time.$case === 'transparency-log')
    return tlogs.some(({ logID }) => logID.equals(time.tlogEntry.logId.keyId));
  const { signerSerialNumber, signerIssuer } = time.timestamp;
  return timestampAuthorities.some(
    ({ certChain: [leaf] }) =>
      leaf?.serialNumber.equals(signerSerialNumber) && leaf.issuer.equals(signerIssuer),
  );
}

/** The earliest time that was verified: an entry in a log has one only with the log's promise. */
function findTime({ timestamps }: SignedEntity): string | null {
  const times = timestamps.flatMap((time) => {
    if (time.$case === 'timestamp-authority') return [time.timestamp.signingTime.getTime()];
    const { inclusionPromise, integratedTime } = time.tlogEntry;
    return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
  });
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

function explain(error: unknown): Verification {
  if (error instanceof VerificationError) return refuse(REASONS[error.code] ?? LOG_REASON);
  throw error;
}

/** `reason`: in words of the gate itself. */
export function refuse(reason: string): Verification {
  return { kind: 'bad', reason: own(reason) };
}

function tooOld(detail: string): Verification {
  return { kind: 'unknown', why: 'root-too-old', detail: own(detail) };
}
