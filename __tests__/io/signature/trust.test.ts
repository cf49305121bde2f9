import { X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { expect, test } from 'vitest';
import github from '../../../data/github-trusted-root.json' with { type: 'json' };
import sigstore from '../../../data/trusted-root.json' with { type: 'json' };
import { openTrust } from '../../../src/io/signature/trust.js';
import { verifySignature } from '../../../src/io/signature/verification.js';
import { readFixture } from '../../support/registry/signed-images.js';

const RELEASE = JSON.parse(readFixture('github-release.json'));

function verify(bundle: unknown, given: string | null) {
  const trust = openTrust(given);
  if (trust === null) throw new Error('the root cannot be read');
  const result = verifySignature(bundleFromJSON(bundle), null, { trust, keys: [] });
  if (result.kind === 'good' || result.kind === 'silent') return result.kind;
  return result.kind === 'bad' ? result.reason.text : result.why;
}

function forge(bundle: typeof RELEASE) {
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('jdx', 'jdy');
  return {
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from(payload).toString('base64') },
  };
}

test("the bundled roots know GitHub's own authority, and what GitHub signs itself names no user", () => {
  expect(verify(RELEASE, null)).toBe(
    'the certificate of its signature is not one for signing by a named identity',
  );
  expect(verify(forge(RELEASE), null)).toBe('its signature does not fit its content');
  expect(verify(RELEASE, JSON.stringify(sigstore.root))).toBe('root-too-old');
  const timeless = { ...github.root, timestampAuthorities: [] };
  expect(verify(RELEASE, JSON.stringify(timeless))).toBe('root-too-old');
});

test("every chain of GitHub's root ends in the one certificate that GitHub made in 2023", () => {
  const all = [...github.root.certificateAuthorities, ...github.root.timestampAuthorities];
  const ends = all.map(({ certChain: { certificates } }) => {
    const chain = certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64')));
    chain.forEach((certificate, index) => {
      expect(certificate.verify((chain[index + 1] ?? certificate).publicKey)).toBe(true);
    });
    return chain.at(-1)?.fingerprint256;
  });
  expect(all.length).toBeGreaterThan(0);
  expect([...new Set(ends)]).toEqual([
    new X509Certificate(Buffer.from(INTERNAL_SERVICES_ROOT, 'base64')).fingerprint256,
  ]);
});

test.each<[issuer: string, may: boolean]>([
  ['https://token.actions.githubusercontent.com', true],
  ['https://token.actions.githubusercontent.com/acme', true],
  ['https://token.actions.githubusercontent.com.evil.example', false],
  ['https://accounts.google.com', false],
])("GitHub's authority names users of %s: %s", (issuer, may) => {
  const authorities = openTrust(null)?.authorities ?? [];
  const logless = authorities.filter(({ thresholds }) => thresholds.ctlogThreshold === 0);
  expect(logless).toHaveLength(github.root.certificateAuthorities.length);
  expect(logless.map(({ mayNameFor }) => mayNameFor(issuer))).toEqual(logless.map(() => may));
  const logged = authorities.filter((each) => !logless.includes(each));
  expect(logged.map(({ mayNameFor }) => mayNameFor(issuer))).toEqual(logged.map(() => true));
});

/** As other projects have it. */
const INTERNAL_SERVICES_ROOT =
  'MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ==';
