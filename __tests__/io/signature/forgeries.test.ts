import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  makeEnvelope,
  makeStatement,
  putArtifact,
  putFallback,
} from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type FakeRegistry,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import {
  attachSignature,
  findBundle,
  findSigned,
  KEY,
  makeKey,
  putSignedImages,
  putSimpleSignatures,
  RELEASE,
  ROOT,
  writePayload,
} from '../../support/registry/signed-images.js';
import { digestOf, makeImage, OCI_INDEX, storeManifest } from '../../support/registry/stored-manifest.js';

/** Nothing of it is signed; something is added to it. */
const IMAGE = findSigned('unsigned');
const BUNDLE = findBundle('bundle');
const WORKFLOW = 'https://github.com/acme/base-images/.github/workflows/release.yml@refs/tags/v*';
const PAIR = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));

type Fill = (registry: FakeRegistry) => void;

async function judge(fill: Fill, tag = 'unsigned', signer = RELEASE, options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  putSignedImages(registry);
  fill(registry);
  const required = `signed-by: { ${signer} }`;
  const found = await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`, { trustedRoot: ROOT });
  return found.map((text) =>
    text
      .replace(/ R\/base\/app:\S+ (?:is unverified|could not be verified):/, '')
      .replace('; the policy requires a signature.', '.')
      .replaceAll(WORKFLOW, 'W'),
  );
}

const UNSIGNED = ['unverified block: it is not signed by W, or by anybody else.'];
const because = (reason: string) => [`unverified block: it is not signed by W: ${reason}.`];
const ELSE = because('its signature is about something else');

/** Changes the bundle that signs `bundle` itself. */
const tampered =
  (change: (bundle: { dsseEnvelope: Record<string, unknown> } & Record<string, unknown>) => unknown): Fill =>
  (registry) => {
    const target = findSigned('bundle-other');
    attachSignature(registry, target, JSON.stringify(change(JSON.parse(BUNDLE))));
  };

describe('a signature that is not one of this image', () => {
  test.each<[what: string, fill: Fill, found: string[], RegistryOptions?]>([
    ['a bundle of another image', (registry) => void attachSignature(registry, IMAGE, BUNDLE), ELSE],
    [
      'the signature of another image, listed for this one',
      (registry) => putFallback(registry, IMAGE, [attachSignature(registry, findSigned('sig'), BUNDLE)]),
      UNSIGNED,
      { referrers: 'none' },
    ],
    [
      'the bytes of another manifest',
      (registry) => void attachSignature(registry, IMAGE, findBundle('message')),
      ELSE,
    ],
    [
      'something that is not JSON',
      (registry) => void attachSignature(registry, IMAGE, 'x'),
      because('its signature is not a bundle that is in order'),
    ],
    [
      'an empty bundle',
      (registry) => void attachSignature(registry, IMAGE, '{}'),
      because('its signature is not a bundle that is in order'),
    ],
    [
      'an unsigned statement in a bundle',
      (registry) => {
        const statement = makeStatement(
          { predicateType: 'https://sigstore.dev/cosign/sign/v1' },
          IMAGE.digest,
        );
        const bundle = JSON.parse(BUNDLE);
        const [{ sig }] = bundle.dsseEnvelope.signatures;
        const dsseEnvelope = { ...JSON.parse(makeEnvelope(statement)), signatures: [{ sig }] };
        attachSignature(registry, IMAGE, JSON.stringify({ ...bundle, dsseEnvelope }));
      },
      because('its signature does not fit its content'),
    ],
    [
      'a text for another digest',
      (registry) => putSimple(registry, writePayload(findSigned('bundle').digest)),
      ELSE,
    ],
    [
      'a text of another type',
      (registry) => putSimple(registry, writePayload(IMAGE.digest, 'atomic container signature')),
      ELSE,
    ],
    ['a text that is not JSON', (registry) => putSimple(registry, 'x'), ELSE],
    ['a registry that answers with the image for every tag', () => {}, UNSIGNED, { referrers: 'ghcr' }],
  ])('%s', async (_, fill, found, options) => {
    expect(await judge(fill, 'unsigned', RELEASE, options)).toEqual(found);
  });

  function putSimple(registry: FakeRegistry, payload: string): void {
    putSimpleSignatures(registry, IMAGE, [{ payload, signature: PAIR.sign(payload) }]);
  }
});

describe('a bundle that was changed', () => {
  const OTHERS = /^unverified block: it is signed by \S+ and not by W\.$/;

  test.each<[what: string, fill: Fill]>([
    [
      'another payload',
      tampered((bundle) => ({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: 'e30=' } })),
    ],
    [
      'another type of payload',
      tampered((bundle) => ({
        ...bundle,
        dsseEnvelope: { ...bundle.dsseEnvelope, payloadType: 'text/plain' },
      })),
    ],
    [
      'no signature',
      tampered((bundle) => ({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [] } })),
    ],
    ['no certificate', tampered(({ verificationMaterial: _, ...bundle }) => bundle)],
  ])('%s', async (_, fill) => {
    expect(await judge(fill, 'bundle-other')).toEqual([expect.stringMatching(OTHERS)]);
  });

  test('without a time it does not count', async () => {
    const { timestampVerificationData: _, ...material } = JSON.parse(BUNDLE).verificationMaterial;
    const bundle = JSON.stringify({ ...JSON.parse(BUNDLE), verificationMaterial: material });
    const registry = await startRegistry();
    registry.put('base/app', findSigned('bundle'), '1');
    attachSignature(registry, findSigned('bundle'), bundle);
    const found = await judgeEvidence(registry, `signed-by: { ${RELEASE} }`, 'FROM R/base/app:1\n', {
      trustedRoot: ROOT,
    });
    expect(found).toEqual([expect.stringContaining('the time of its signature is not vouched for')]);
  });
});

describe('a registry that lies about a signature', () => {
  const attach =
    (layer: (bundle: string) => { digest?: string; size?: number }, content = BUNDLE): Fill =>
    (registry) => {
      const target = findSigned('unsigned');
      const said = { digest: digestOf(content), size: content.length, ...layer(content) };
      registry.putBlob('base/app', content, said.digest);
      const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
      const manifest = storeManifest('application/vnd.oci.image.manifest.v1+json', {
        artifactType: type,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 },
        layers: [{ mediaType: type, ...said }],
        subject: { mediaType: target.type, digest: target.digest, size: target.body.length },
      });
      registry.put('base/app', manifest);
    };

  test.each<[what: string, fill: Fill, found: RegExp]>([
    [
      'another size',
      attach(() => ({ size: 12 })),
      /^unverified block: R gives another size for sha256:\w+ in its manifest\.$/,
    ],
    [
      'another content',
      attach(() => ({ digest: digestOf('x') })),
      /^unverified block: R answered with content that is not sha256:\w+\.$/,
    ],
    [
      'more than it says',
      attach(() => ({ size: 5 }), ' '.repeat((1 << 20) + 1)),
      /^unverified block: R answered with more than 1048576 bytes\.$/,
    ],
    [
      'far more than a signature',
      attach(() => ({ size: 2 << 20 })),
      /^unverified block: it is not signed by W: R has a signature of 2097152 bytes, which the gate does not read\.$/,
    ],
  ])('%s', async (_, fill, found) => {
    expect(await judge(fill)).toEqual([expect.stringMatching(found)]);
  });

  test('a good signature next to it counts all the same', async () => {
    const both: Fill = (registry) => {
      const { digest, ...target } = findSigned('bundle');
      attach(() => ({ size: 12 }))(registry);
      attachSignature(registry, { digest, ...target }, 'x');
    };
    expect(await judge(both, 'bundle')).toEqual([]);
  });
});

test('more signatures than are looked at: whoever can push must not make it unknown', async () => {
  const fill: Fill = (registry) => {
    for (let day = 10; day < 27; day += 1)
      attachSignature(registry, IMAGE, `${BUNDLE}${' '.repeat(day)}`, {
        'org.opencontainers.image.created': `2026-01-${day}T00:00:00Z`,
      });
  };
  const [found] = await judge(fill);
  expect(found).toBe(
    'unverified block: it is not signed by W: R has more signatures than the gate looks at, and it is none of the 16 newest.',
  );
});

describe('what cannot be told', () => {
  test('signatures of the Notary Project', async () => {
    const fill: Fill = (registry) => {
      const type = 'application/vnd.cncf.notary.signature';
      putArtifact(registry, [{ type: 'application/jose+json', content: '{}' }], {
        artifactType: type,
        subject: IMAGE,
      });
    };
    expect(await judge(fill)).toEqual([
      'unverified warn: it is signed as the Notary Project does it, which the gate does not read.',
    ]);
  });
});

describe('what a builder could pull of an index', () => {
  const signed = findSigned('platforms');
  const [amd, arm] = JSON.parse(signed.body).manifests;
  const foreign = makeImage('foreign');
  const other = { mediaType: foreign.type, digest: foreign.digest, size: foreign.body.length };

  const index =
    (...manifests: object[]): Fill =>
    (registry) => {
      registry.put('base/app', foreign);
      registry.put('base/app', storeManifest(OCI_INDEX, { manifests }), 'made');
    };

  test.each<[what: string, fill: Fill, isMet: boolean]>([
    ['what is signed', index(amd, arm), true],
    ['one platform only', index(amd), true],
    [
      'and another platform that nobody asks about',
      index(amd, arm, { ...other, platform: { os: 'linux', architecture: 's390x' } }),
      true,
    ],
    [
      'and an attestation',
      index(amd, arm, { ...other, platform: { os: 'unknown', architecture: 'unknown' } }),
      true,
    ],
    ['the same platform twice', index(amd, arm, { ...other, platform: amd.platform }), false],
    ['a variant', index(amd, arm, { ...other, platform: { ...amd.platform, variant: 'v3' } }), false],
    [
      'another name of the architecture',
      index(arm, { ...other, platform: { os: 'linux', architecture: 'x86_64' } }),
      false,
    ],
    [
      'what takes the place of a missing architecture',
      index(arm, { ...other, platform: { os: 'linux', architecture: '386' } }),
      false,
    ],
    ['no platform at all', index(amd, arm, other), false],
    ['no system', index(arm, { ...other, platform: { architecture: 'amd64' } }), false],
    ['a digest that is not understood', index(amd, arm, { ...other, digest: 'md5:x' }), false],
    ['nothing', index(), false],
  ])('%s', async (_, fill, isMet) => {
    const found = await judge(fill, 'made');
    expect(found.length === 0).toBe(isMet);
    if (!isMet) expect(found).toEqual([expect.stringMatching(/^unverified block: .* not signed by W/)]);
  });
});

test("an attestation that is about another image is not taken for this one's", async () => {
  const [amd, attested, ...others] = JSON.parse(findSigned('builder').body).manifests;
  const foreign = makeImage('foreign');
  const fill: Fill = (registry) => {
    registry.put('base/app', foreign);
    const annotations = { ...attested.annotations, 'vnd.docker.reference.digest': foreign.digest };
    const manifests = [{ ...amd, digest: foreign.digest }, { ...attested, annotations }, ...others];
    registry.put('base/app', storeManifest(OCI_INDEX, { manifests }), 'made');
  };
  const signer =
    'issuer: "https://token.actions.githubusercontent.com", subject: "https://github.com/docker/*"';
  expect(await judge(fill, 'builder', signer)).toEqual([]);
  expect(await judge(fill, 'made', signer)).toEqual([
    'unverified block: its image for linux/amd64 is not signed by https://github.com/docker/*.',
  ]);
});

test('a key whose signature a log has with another content is refused', async () => {
  const fill: Fill = (registry) => {
    const bundle = JSON.parse(findBundle('key-bundle'));
    const [entry] = JSON.parse(findBundle('attested-log')).verificationMaterial.tlogEntries;
    const verificationMaterial = { ...bundle.verificationMaterial, tlogEntries: [entry] };
    const target = makeImage('unused');
    registry.put('base/app', target);
    putFallback(registry, findSigned('key-bundle'), [
      attachSignature(
        registry,
        findSigned('key-bundle'),
        JSON.stringify({ ...bundle, verificationMaterial }),
      ),
    ]);
  };
  const signer = `key: ${JSON.stringify(KEY)}`;
  expect(await judge(() => {}, 'key-bundle', signer, { referrers: 'none' })).toEqual([]);
  expect(await judge(fill, 'key-bundle', signer, { referrers: 'none' })).toEqual([
    'unverified block: it is not signed by the given key: its signature is not what the transparency log has.',
  ]);
});
