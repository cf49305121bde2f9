import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLoggedFor, type Maker } from '../../../src/io/signature/logged-verifier.js';

const CERTIFICATES: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('__tests__/fixtures/signatures/certificates.json', 'utf8'),
);
const certificateOf = (name: string) => new X509Certificate(Buffer.from(CERTIFICATES[name] ?? '', 'base64'));
const [GOOD, OTHER] = [certificateOf('good'), certificateOf('email')];
const makeKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const [KEY, OTHER_KEY] = [makeKey(), makeKey()];

const toPem = (made: X509Certificate | KeyObject) =>
  made instanceof X509Certificate ? made.toString() : made.export({ format: 'pem', type: 'spki' }).toString();
const toDer = (made: X509Certificate | KeyObject) =>
  made instanceof X509Certificate ? made.raw : made.export({ format: 'der', type: 'spki' });
const inText = (made: X509Certificate | KeyObject) => Buffer.from(toPem(made)).toString('base64');
const inMessage = (made: X509Certificate | KeyObject) => ({
  [made instanceof X509Certificate ? 'x509Certificate' : 'publicKey']: {
    rawBytes: toDer(made).toString('base64'),
  },
});

type Write = (made: X509Certificate | KeyObject) => object;

/** What each kind of entry has. */
const KINDS: Readonly<Record<string, Write>> = {
  'hashedrekord 0.0.1': (made) => ({ signature: { publicKey: { content: inText(made) } } }),
  'hashedrekord 0.0.2': (made) => ({ hashedRekordV002: { signature: { verifier: inMessage(made) } } }),
  'dsse 0.0.1': (made) => ({ signatures: [{ verifier: inText(made) }] }),
  'dsse 0.0.2': (made) => ({ dsseV002: { signatures: [{ verifier: inMessage(made) }] } }),
  'intoto 0.0.2': (made) => ({ content: { envelope: { signatures: [{ publicKey: inText(made) }] } } }),
};

function isLogged(name: string, spec: unknown, maker: Maker): boolean {
  const [kind = '', version = ''] = name.split(' ');
  const canonicalizedBody = Buffer.from(JSON.stringify({ kind, apiVersion: version, spec }));
  return isLoggedFor({ kindVersion: { kind, version }, canonicalizedBody } as never, maker);
}

describe.each(Object.entries(KINDS))('%s', (name, write) => {
  it('is of the certificate or key that it names', () => {
    expect(isLogged(name, write(GOOD), { certificate: GOOD.raw })).toBe(true);
    expect(isLogged(name, write(KEY), { key: toPem(KEY) })).toBe(true);
  });

  it('is not of any other', () => {
    expect(isLogged(name, write(OTHER), { certificate: GOOD.raw })).toBe(false);
    expect(isLogged(name, write(OTHER_KEY), { key: toPem(KEY) })).toBe(false);
    // a key is not the certificate that it is in
    expect(isLogged(name, write(GOOD.publicKey), { certificate: GOOD.raw })).toBe(false);
    expect(isLogged('rekord 0.0.1', write(GOOD), { certificate: GOOD.raw })).toBe(false);
  });

  it.each([null, {}, [], 'x', { signature: null, signatures: [], hashedRekordV002: 1, dsseV002: {} }])(
    'is of none where it says %j',
    (spec) => {
      expect(isLogged(name, spec, { certificate: GOOD.raw })).toBe(false);
      expect(isLogged(name, spec, { key: toPem(KEY) })).toBe(false);
    },
  );
});
