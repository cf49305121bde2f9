import { type Failure, text } from '../../shapes/text-shape.js';

/** How the keys that are understood begin: their kind is written there. */
const KINDS: readonly RegExp[] = [
  /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE.{86}==$/,
  /^MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE.{128}$/,
  /^MCowBQYDK2VwAyEA.{43}=$/,
  /^MII[B-I][A-Za-z0-9+/]{2}ANBgkqhkiG9w0BAQEFAAOC/,
];
const EXAMPLE = 'write the file that cosign public-key or openssl prints, after "key: |"';

/** A public key of P-256, P-384, RSA or Ed25519, in PEM. */
export const publicKey = text({
  what: 'a public key in PEM',
  parse: (source): string | Failure => {
    const kind = /-----BEGIN ([A-Z ]+)-----/.exec(source)?.[1];
    if (kind === undefined) return { error: `is not a public key; ${EXAMPLE}` };
    if (kind.includes('PRIVATE'))
      return { error: 'is a private key, which is now known to everybody who reads this; replace the pair' };
    if (kind !== 'PUBLIC KEY') return { error: `is a ${kind.toLowerCase()}, not a public key; ${EXAMPLE}` };
    const body = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(
      source,
    )?.[1];
    if (body === undefined) return { error: `is not one public key in order; ${EXAMPLE}` };
    const base64 = body.replace(/\s/g, '');
    if (!KINDS.some((form) => form.test(base64)))
      return { error: 'is not a key of P-256, P-384, Ed25519, or RSA with 2048 bits or more' };
    return `-----BEGIN PUBLIC KEY-----\n${base64.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PUBLIC KEY-----\n`;
  },
  schema: { pattern: '-----BEGIN PUBLIC KEY-----' },
});
