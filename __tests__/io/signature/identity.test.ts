import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity } from '@sigstore/verify';
import { expect, test } from 'vitest';
import { type Certificate, isForSigning, readIdentity } from '../../../src/io/signature/identity.js';
import { readFixture } from '../../support/registry/signed-images.js';

const CERTIFICATES: Readonly<Record<string, string>> = JSON.parse(readFixture('certificates.json'));

function parse(name: string): Certificate {
  const bundle = bundleFromJSON({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: CERTIFICATES[name] } },
    dsseEnvelope: { payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'e30=' }] },
  });
  const { key } = toSignedEntity(bundle);
  if (key.$case !== 'certificate') throw new Error(name);
  return key.certificate;
}

const GITHUB = 'https://token.actions.githubusercontent.com';
const subject = 'https://github.com/acme/x/.github/workflows/r.yml@refs/tags/v1';

test.each([
  [
    'good',
    { kind: 'identity', issuer: GITHUB, subject, source: 'https://github.com/acme/x', ref: 'refs/tags/v1' },
  ],
  [
    'email',
    {
      kind: 'identity',
      issuer: 'https://accounts.google.com',
      subject: 'keyless@distroless.iam.gserviceaccount.com',
      source: null,
      ref: null,
    },
  ],
  ['old', { kind: 'identity', issuer: GITHUB, subject, source: null, ref: null }],
  // several names, a name of a server, none; no issuer; one that looks like another
  ['two', null],
  ['dns', null],
  ['noname', null],
  ['noissuer', null],
  ['lookalike', null],
])('who a certificate says signs: %s', (name, identity) => {
  expect(readIdentity(parse(name))).toEqual(identity);
});

test.each([
  ['good', true],
  ['server', false],
  ['nousage', false],
])('whether a certificate is for signing: %s', (name, is) => {
  expect(isForSigning(parse(name))).toBe(is);
});
