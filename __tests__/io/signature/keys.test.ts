import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeStatement, putArtifact, SLSA_1, SPDX } from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type FakeRegistry, startRegistry } from '../../support/registry/fake-registry.js';
import {
  attachSignature,
  makeKey,
  putSimpleSignatures,
  type SigningKey,
  writeBundle,
  writePayload,
} from '../../support/registry/signed-images.js';
import { makeImage, type StoredManifest } from '../../support/registry/stored-manifest.js';

const IMAGE = makeImage('keys');
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });

const KEYS: readonly (readonly [what: string, key: SigningKey])[] = [
  ['P-256', makeKey(ec('P-256'))],
  ['P-384', makeKey(ec('P-384'), 'sha384')],
  ['P-384 as cosign 2 signs with it', makeKey(ec('P-384'))],
  ['Ed25519', makeKey(generateKeyPairSync('ed25519'), null)],
  ['RSA-2048', makeKey(generateKeyPairSync('rsa', { modulusLength: 2048 }))],
  ['RSA-4096', makeKey(generateKeyPairSync('rsa', { modulusLength: 4096 }))],
];
const OTHER = makeKey(ec('P-256'));

const demand = (...keys: SigningKey[]) =>
  `signed-by: [${keys.map(({ pem }) => `{ key: ${JSON.stringify(pem)} }`).join(', ')}]`;

async function judge(key: SigningKey, form: 'tag' | 'bundle', required: string) {
  const registry = await startRegistry();
  registry.put('base/app', IMAGE, '1');
  const payload = writePayload(IMAGE.digest);
  if (form === 'tag') putSimpleSignatures(registry, IMAGE, [{ payload, signature: key.sign(payload) }]);
  else {
    const said = { predicateType: 'https://sigstore.dev/cosign/sign/v1' };
    attachSignature(registry, IMAGE, writeBundle(key, makeStatement(said, IMAGE.digest)));
  }
  return judgeEvidence(registry, required, 'FROM R/base/app:1\n');
}

test.each(KEYS)('%s', async (_, key) => {
  for (const form of ['tag', 'bundle'] as const) {
    expect(await judge(key, form, demand(key))).toEqual([]);
    expect(await judge(key, form, demand(OTHER, key))).toEqual([]);
    expect(await judge(key, form, demand(OTHER))).toEqual([
      'unverified block: R/base/app:1 is unverified: it is not signed by the given key: it is signed with another key; the policy requires a signature.',
    ]);
  }
});

/** A signature of cosign 2 as a referrer. */
function attachSimple(registry: FakeRegistry, subject: StoredManifest, key: SigningKey): StoredManifest {
  const payload = writePayload(subject.digest);
  const layer = {
    type: 'application/vnd.dev.cosign.simplesigning.v1+json',
    content: payload,
    annotations: { 'dev.cosignproject.cosign/signature': key.sign(payload) },
  };
  return putArtifact(registry, [layer], {
    artifactType: 'application/vnd.dev.cosign.artifact.sig.v1+json',
    subject,
  });
}

describe('signatures of cosign 2 as referrers', () => {
  const [[, key] = ['', OTHER]] = KEYS;
  const judgeFilled = async (fill: (registry: FakeRegistry) => void) => {
    const registry = await startRegistry();
    registry.put('base/app', IMAGE, '1');
    fill(registry);
    return judgeEvidence(registry, demand(key), 'FROM R/base/app:1\n');
  };
  /** A statement about the image, as Docker attaches them to its hardened images. */
  const attest = (registry: FakeRegistry, predicateType: string) => {
    const annotations = { 'in-toto.io/predicate-type': predicateType };
    const type = 'application/vnd.in-toto+json';
    const content = makeStatement({ predicateType }, IMAGE.digest);
    return putArtifact(registry, [{ type, content }], { artifactType: type, subject: IMAGE, annotations });
  };

  test('of the image', async () => {
    expect(await judgeFilled((registry) => void attachSimple(registry, IMAGE, key))).toEqual([]);
    expect(await judgeFilled((registry) => void attachSimple(registry, IMAGE, OTHER))).toHaveLength(1);
  });

  test('of its provenance, and of nothing else that is attested', async () => {
    const signed = (predicateType: string) =>
      judgeFilled((registry) => void attachSimple(registry, attest(registry, predicateType), key));
    expect(await signed(SLSA_1)).toEqual([]);
    expect(await signed(SPDX)).toEqual([
      'unverified block: R/base/app:1 is unverified: it is not signed by the given key, or by anybody else; the policy requires a signature.',
    ]);
  });
});
