import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeEnvelope, makeStatement } from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { startRegistry } from '../../support/registry/fake-registry.js';
import {
  attachSignature,
  makeKey,
  putSimpleSignatures,
  type SigningKey,
  writePayload,
} from '../../support/registry/signed-images.js';
import { makeImage } from '../../support/registry/stored-manifest.js';

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

/** The pre-authentication encoding of DSSE. */
const encode = (statement: string) =>
  `DSSEv1 28 application/vnd.in-toto+json ${Buffer.byteLength(statement)} ${statement}`;

function writeBundle(key: SigningKey, statement: string): string {
  const envelope = {
    ...JSON.parse(makeEnvelope(statement)),
    signatures: [{ sig: key.sign(encode(statement)) }],
  };
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: envelope,
  });
}

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
