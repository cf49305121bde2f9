import { describe, expect, test } from 'vitest';
import {
  attachBundle,
  builtFrom,
  CYCLONEDX,
  makeStatement,
  putArtifact,
  putBuildKitIndex,
  putCosignTag,
  putFallback,
  SLSA_1,
  SLSA_02,
  SPDX,
  sbom,
} from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type FakeRegistry,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import {
  digestOf,
  makeImage,
  makeIndex,
  type StoredManifest,
} from '../../support/registry/stored-manifest.js';

const AMD = makeImage('amd');
const ARM = makeImage('arm');
const HERE = 'https://github.com/acme/base-images';
const THERE = 'https://github.com/evil/base-images';

type Fill = (registry: FakeRegistry) => void;

async function judge(required: string, fill: Fill, options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  fill(registry);
  const found = await judgeEvidence(registry, required, 'FROM R/base/app:1\n');
  const reasons = found.map((text) =>
    text
      .replace(/ R\/base\/app:1 (?:is unverified|could not be verified):/, '')
      .replace(/; the policy requires .*\.$/, '.'),
  );
  return { reasons, registry };
}

/** An index of both platforms, with what BuildKit attached to each. */
const both =
  (
    amd: Parameters<typeof putBuildKitIndex>[1][0][2],
    arm: typeof amd,
    more: (registry: FakeRegistry, index: StoredManifest) => void = () => {},
  ): Fill =>
  (registry) =>
    more(
      registry,
      putBuildKitIndex(
        registry,
        [
          ['linux/amd64', AMD, amd],
          ['linux/arm64', ARM, arm],
        ],
        '1',
      ),
    );

const one =
  (more: Fill): Fill =>
  (registry) => {
    registry.put('base/app', AMD, '1');
    more(registry);
  };

const bare = (type: string): Fill =>
  one((registry) => {
    putArtifact(registry, [{ type, content: '{}' }], { artifactType: type, subject: AMD });
  });

const NO_ARM = ['is unverified: no SBOM is attached to its image for linux/arm64'];
const NO_SBOM = ['unverified block: no SBOM is attached to it.'];

describe('sbom', () => {
  test.each<[string, Fill, string[], RegistryOptions?]>([
    ['nothing attached', both([], []), NO_SBOM],
    ["BuildKit's, on each platform", both([sbom], [sbom]), []],
    [
      "BuildKit's, on one of two images for a platform",
      (registry) =>
        void putBuildKitIndex(
          registry,
          [
            ['linux/amd64', AMD, [sbom]],
            ['linux/amd64', ARM, []],
          ],
          '1',
        ),
      ['unverified block: no SBOM is attached to its image for linux/amd64.'],
    ],
    [
      "BuildKit's, on one platform",
      both([sbom], []),
      ['unverified block: no SBOM is attached to its image for linux/arm64.'],
    ],
    ["BuildKit's provenance only", both([builtFrom(HERE)], [builtFrom(HERE)]), NO_SBOM],
    ['CycloneDX', both([{ predicateType: CYCLONEDX }], [{ predicateType: `${CYCLONEDX}/v1.6` }]), []],
    [
      'another type that begins alike',
      both([{ predicateType: `${SPDX}ation` }], [{ predicateType: `${SPDX}.evil` }]),
      NO_SBOM,
    ],
    [
      'a bundle on the index',
      both([], [], (registry, index) => void attachBundle(registry, index, sbom)),
      [],
    ],
    [
      'a bundle on one platform, BuildKit on the other',
      both([sbom], [], (registry) => void attachBundle(registry, ARM, sbom)),
      [],
    ],
    [
      'a bundle that says only inside what it is',
      one((registry) => void attachBundle(registry, AMD, sbom, { isAnnotated: false })),
      [],
    ],
    [
      'such a bundle about another image',
      one((registry) => void attachBundle(registry, AMD, sbom, { isAnnotated: false, about: digestOf('x') })),
      NO_SBOM,
    ],
    ['a bare SPDX file', bare('application/spdx+json'), []],
    ['a bare CycloneDX file', bare('application/vnd.cyclonedx+json'), []],
    ['a bare file of another type', bare('application/vnd.acme+json'), NO_SBOM],
    ['a tag of cosign 2', one((registry) => putCosignTag(registry, AMD, sbom)), []],
    [
      'by the tag of a registry without the API',
      one((registry) => putFallback(registry, AMD, [attachBundle(registry, AMD, sbom)])),
      [],
      { referrers: 'none' },
    ],
    [
      'such a tag that lists what belongs to another image',
      one((registry) => putFallback(registry, AMD, [attachBundle(registry, ARM, sbom)])),
      NO_SBOM,
      { referrers: 'none' },
    ],
    [
      'a registry that answers with the image for a tag that is not there',
      both([], []),
      NO_SBOM,
      { referrers: 'ghcr' },
    ],
    [
      'on the second page',
      one((registry) => {
        for (let count = 0; count < 3; count += 1)
          putArtifact(registry, [], { artifactType: `application/vnd.acme.${count}`, subject: AMD });
        attachBundle(registry, AMD, sbom);
      }),
      [],
      { pageSize: 2 },
    ],
    ['an image that is not there', () => {}, ['unverified block: R/base/app has no tag 1.']],
  ])('%s', async (_, fill, expected, options) => {
    expect((await judge('sbom: true', fill, options)).reasons).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['a variant that it lacks', 'linux/arm64/v8', NO_ARM],
    ['one that may run another one', 'linux/arm64', NO_ARM],
    ['one of several', 'linux/amd64', []],
  ])('settings.platforms names %s', async (_, platform, expected) => {
    const registry = await startRegistry();
    both([sbom], [])(registry);
    const settings = `, platforms: [linux/amd64, ${platform}]`;
    const found = await judgeEvidence(registry, 'sbom: true', 'FROM R/base/app:1\n', { settings });
    expect(found).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  test('no blob is read to see that it is there', async () => {
    const { registry } = await judge('sbom: true', both([sbom], [sbom]));
    expect(registry.requests.map((request) => request.replace(/sha256:\w+/, 'D').slice(0, -12))).toEqual([
      'GET /v2/base/app/manifests/1',
      'GET /v2/base/app/manifests/D',
      'GET /v2/base/app/manifests/D',
    ]);
  });

  test('more than the gate opens', async () => {
    const many = one((registry) => {
      for (let count = 0; count < 20; count += 1)
        putArtifact(registry, [{ type: 'text/plain', content: `${count}` }], { subject: AMD });
    });
    expect((await judge('sbom: true', many)).reasons).toEqual([
      'unverified warn: R has more attachments than the gate looks at.',
    ]);
  });

  test('an attestation that is named and not there, whatever else is not known', async () => {
    const answer =
      (status: number) => (_: unknown, response: { writeHead(status: number): { end(): void } }) =>
        response.writeHead(status).end();
    const faults = new Map([
      [1, answer(418)],
      [2, answer(404)],
    ]) as NonNullable<RegistryOptions['faults']>;
    expect((await judge('sbom: true', both([sbom], [sbom]), { faults })).reasons).toEqual([
      expect.stringMatching(/^unverified block: R names sha256:\w+ and does not have it\.$/),
    ]);
  });

  test('a list that goes on somewhere else', async () => {
    const link = '</v2/other/app/referrers/x?from=1>; rel="next"';
    const lie = (
      _: unknown,
      response: { setHeader(name: string, value: string): void; end(body: string): void },
    ) => {
      response.setHeader('link', link);
      response.end('{"manifests":[]}');
    };
    const faults = new Map([[1, lie]]) as NonNullable<RegistryOptions['faults']>;
    expect(
      (
        await judge(
          'sbom: true',
          one(() => {}),
          { faults },
        )
      ).reasons,
    ).toEqual(['unverified block: R continues its list of attachments somewhere else.']);
  });
});

const buildkit02 = (uri: string) => ({
  predicateType: SLSA_02,
  predicate: { invocation: { configSource: { uri } } },
});
const buildkit1 = (uri: string) => ({
  predicateType: SLSA_1,
  predicate: { buildDefinition: { externalParameters: { configSource: { uri } } } },
});
const vcs02 = (source: string) => ({
  predicateType: SLSA_02,
  predicate: { metadata: { 'https://mobyproject.org/buildkit@v1#metadata': { vcs: { source } } } },
});
const vcs1 = (source: string) => ({
  predicateType: SLSA_1,
  predicate: { runDetails: { metadata: { buildkit_metadata: { vcs: { source } } } } },
});

const elsewhere = {
  predicateType: SLSA_1,
  predicate: {
    ...buildkit1(`${THERE}.git`).predicate,
    ...vcs1(HERE).predicate,
  },
};

describe('provenance', () => {
  const REQUIRED = `provenance: { source: ${HERE} }`;
  test.each<[string, Fill, string[]]>([
    ['nothing attached', both([], []), ['unverified block: no provenance is attached to it.']],
    ['an SBOM only', both([sbom], [sbom]), ['unverified block: no provenance is attached to it.']],
    ['on each platform', both([builtFrom(HERE)], [builtFrom(HERE)]), []],
    [
      'on one platform',
      both([builtFrom(HERE)], []),
      ['unverified block: no provenance is attached to its image for linux/arm64.'],
    ],
    [
      'of another repository on one platform',
      both([builtFrom(HERE)], [builtFrom(THERE)]),
      [`unverified block: its provenance names ${THERE}.`],
    ],
    [
      'without a source',
      both([{ predicateType: SLSA_1 }], [{ predicateType: SLSA_1 }]),
      ['unverified block: its provenance does not say what it was built from.'],
    ],
    [
      'of a version that is not read',
      both([{ ...builtFrom(HERE), predicateType: 'https://slsa.dev/provenance/v0.1' }], []),
      ['unverified block: no provenance is attached to it.'],
    ],
    [
      'a folder of the right repository, for a build of another address',
      both([elsewhere], [elsewhere]),
      [`unverified block: its provenance names ${THERE}.git.`],
    ],
    ['a good one among others', both([builtFrom(THERE), builtFrom(HERE)], [builtFrom(HERE)]), []],
    [
      'a bundle on the index',
      both([], [], (registry, index) => void attachBundle(registry, index, builtFrom(HERE))),
      [],
    ],
    [
      'a bundle about another image',
      both(
        [],
        [],
        (registry, index) => void attachBundle(registry, index, builtFrom(HERE), { about: AMD.digest }),
      ),
      ['unverified block: no provenance is attached to it.'],
    ],
    ['a tag of cosign 2', one((registry) => putCosignTag(registry, AMD, builtFrom(HERE))), []],
    [
      'a type that its content does not have',
      one((registry) => {
        const content = makeStatement(sbom, AMD.digest);
        const annotations = { 'in-toto.io/predicate-type': SLSA_1 };
        const layer = { type: 'application/vnd.in-toto+json', content, annotations };
        putArtifact(registry, [layer], { artifactType: 'application/vnd.in-toto+json', subject: AMD });
      }),
      ['unverified block: no provenance is attached to it.'],
    ],
    ...(
      [
        ['a builder of Git, v0.2', buildkit02(`${HERE}.git#refs/heads/main`)],
        ['a builder of Git, v1', buildkit1(`${HERE}.git#main`)],
        ["the SLSA generator's spelling", buildkit02(`git+${HERE}@refs/tags/v1.0.0`)],
        ['a folder that is a checkout, v0.2', vcs02(`${HERE}.git`)],
        ['a folder that is a checkout, v1', vcs1('git@github.com:acme/base-images.git')],
        ['in other letters', buildkit1('https://GitHub.com/Acme/Base-Images')],
      ] as const
    ).map(([name, said]): [string, Fill, string[]] => [name, both([said], [said]), []]),
    ...(
      [
        ['a name that goes on', 'https://github.com/acme/base-images-evil'],
        ['below it', `${HERE}/sub`],
        ['in a fragment', `${THERE}#${HERE}`],
        ['behind an @', `${THERE}@refs/heads/x/${HERE}`],
        ['without encryption', 'http://github.com/acme/base-images'],
        ['on another host', 'https://github.com.evil.example/acme/base-images'],
        ['with a user', 'https://github.com@evil.example/acme/base-images'],
      ] as const
    ).map(([name, uri]): [string, Fill, string[]] => [
      name,
      both([buildkit1(uri)], [buildkit1(uri)]),
      [`unverified block: its provenance names ${uri}.`],
    ]),
  ])('%s', async (_, fill, expected) => {
    expect((await judge(REQUIRED, fill)).reasons).toEqual(expected);
  });

  test('content that is not what its digest says is a finding', async () => {
    const registry = await startRegistry();
    const index = makeIndex('plain', ['linux/amd64']);
    registry.put('base/app', index, '1');
    const bundle = attachBundle(registry, index, builtFrom(HERE));
    const blob = JSON.parse(bundle.body).layers[0].digest;
    registry.putBlob('base/app', 'other', blob);
    expect(await judgeEvidence(registry, REQUIRED, 'FROM R/base/app:1\n')).toEqual([
      expect.stringMatching(/^unverified block: .*R answered with content that is not sha256:/),
    ]);
  });
});
