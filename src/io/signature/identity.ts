import { X509Certificate } from 'node:crypto';
import type { SignedEntity } from '@sigstore/verify';
import type { Signer } from '../../core/evidence/signer.js';

export type Certificate = Extract<SignedEntity['key'], { readonly $case: 'certificate' }>['certificate'];

const ALTERNATIVE_NAME = '2.5.29.17';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** Fulcio's extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. */
const FULCIO = '1.3.6.1.4.1.57264.1';
const [EMAIL, ADDRESS] = [1, 6];

/** Who a certificate says signs; null where it does not say that in the one way that is understood. */
export function readIdentity(certificate: Certificate): Signer | null {
  const subject = readSubject(certificate);
  const issuer = readText(certificate, '8') ?? readPlainText(certificate, '1');
  return subject === null || issuer === null
    ? null
    : {
        kind: 'identity',
        issuer,
        subject,
        source: readText(certificate, '12'),
        ref: readText(certificate, '14'),
      };
}

/** Whether it was issued to sign code, and not for a server of the same authority. */
export function isForSigning(certificate: Certificate): boolean {
  return new X509Certificate(certificate.root.toDER()).keyUsage?.includes(CODE_SIGNING) ?? false;
}

/** The only name, an address or an e-mail address. */
function readSubject(certificate: Certificate): string | null {
  const names = certificate.extension(ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return null;
  const isText = name.tag.isContextSpecific(ADDRESS) || name.tag.isContextSpecific(EMAIL);
  return isText ? decode(name.value) : null;
}

/** A text of ASN.1. */
function readText(certificate: Certificate, number: string): string | null {
  const value = certificate.extension(`${FULCIO}.${number}`)?.valueObj.subs[0]?.value;
  return value === undefined ? null : decode(value);
}

/** The bytes themselves, as before Fulcio 1.0. */
function readPlainText(certificate: Certificate, number: string): string | null {
  const value = certificate.extension(`${FULCIO}.${number}`)?.value;
  return value === undefined ? null : decode(value);
}

/** Printable ASCII: a text that only looks like another one is refused. */
function decode(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('latin1');
  return /^[\x21-\x7e]+$/.test(text) ? text : null;
}
