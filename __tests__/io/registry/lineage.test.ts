import { describe, expect, test } from 'vitest';
import { putBuildKitIndex, SLSA_1, SLSA_02 } from '../../support/registry/attestations.js';
import { type EvidenceOptions, judgeEvidence } from '../../support/registry/evidence-run.js';
import { type FakeRegistry, startRegistry } from '../../support/registry/fake-registry.js';
import { makeImage, makeIndexOf, OCI_IMAGE } from '../../support/registry/stored-manifest.js';

const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';
const on = (name: string, digest?: string) => ({
  [NAME]: name,
  ...(digest === undefined ? {} : { [DIGEST]: digest }),
});

/** Puts images into a registry, each with the annotations of its index; `R` in a name is the registry. */
async function plant(images: Readonly<Record<string, object>>): Promise<FakeRegistry> {
  const registry = await startRegistry();
  for (const [name, annotations] of Object.entries(images)) {
    const [repository = '', tag] = name.split(':');
    const said = JSON.parse(JSON.stringify(annotations).replaceAll('R/', `${registry.host}/`));
    const image = makeImage(name);
    registry.put(repository, image);
    registry.put(repository, makeIndexOf([['linux/amd64', image]], said), tag);
  }
  return registry;
}

const judge = (
  registry: FakeRegistry,
  lineage: string,
  dockerfile = 'FROM R/app:1\n',
  options: EvidenceOptions = {},
) => judgeEvidence(registry, `lineage: ${lineage}`, dockerfile, options);

describe('the base of an image', () => {
  test.each<[string, Record<string, object>, string, string[]]>([
    ['is approved by the policy', { 'app:1': on('R/os:1') }, '{ depth: 1 }', []],
    ['is nothing', { 'app:1': on('scratch') }, '{ depth: 3 }', []],
    [
      'is not approved',
      { 'app:1': on('docker.io/evil/x:1') },
      '{ depth: 1 }',
      [
        'unverified block: R/app:1 is unverified: it is built on evil/x:1, which is not approved; the policy requires approved bases.',
      ],
    ],
    [
      'is not approved, two levels down',
      { 'app:1': on('R/os:1'), 'os:1': on('evil.example/x:1', `sha256:${'a'.repeat(64)}`) },
      '{ depth: 2 }',
      [
        'unverified block: R/app:1 is unverified: it is built on R/os:1, which is built on evil.example/x:1@sha256:aaaaaa, which is not approved; the policy requires approved bases.',
      ],
    ],
    [
      'is deeper than the policy looks',
      { 'app:1': on('R/os:1'), 'os:1': on('evil.example/x:1') },
      '{ depth: 1 }',
      [],
    ],
    [
      'is one that lineage allows',
      { 'app:1': on('docker.io/library/debian:13-slim') },
      '{ depth: 1, allow: ["docker.io/library/debian:*"] }',
      [],
    ],
    [
      'is approved, but not one that lineage allows',
      { 'app:1': on('R/os:1') },
      '{ depth: 1, allow: [docker.io/library/debian] }',
      [
        expect.stringContaining(
          'it is built on R/os:1, which is not one of the images that lineage allows',
        ) as unknown as string,
      ],
    ],
    [
      'is not said',
      { 'app:1': {} },
      '{ depth: 1 }',
      [
        'unverified warn: R/app:1 could not be verified: it does not say what it is built on; the policy requires approved bases.',
      ],
    ],
    [
      'is not said, two levels down',
      { 'app:1': on('R/os:1'), 'os:1': {} },
      '{ depth: 2 }',
      [
        expect.stringContaining(
          'could not be verified: it is built on R/os:1; of that image: it does not say',
        ) as unknown as string,
      ],
    ],
    [
      'is not there',
      { 'app:1': on('R/gone:1') },
      '{ depth: 2 }',
      [
        expect.stringContaining(
          'unverified block: R/app:1 is unverified: it is built on R/gone:1; of that image: R/gone has no tag 1',
        ) as unknown as string,
      ],
    ],
    [
      'is no name',
      { 'app:1': on('A B') },
      '{ depth: 1 }',
      [
        expect.stringMatching(
          /^unverified block: .*it names A B as its base, which is not an image/,
        ) as unknown as string,
      ],
    ],
    [
      'has two digests',
      { 'app:1': on(`R/os@sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`) },
      '{ depth: 1 }',
      [
        expect.stringMatching(
          /^unverified block: .*as its base, and sha256:bbbbbb as the digest of that/,
        ) as unknown as string,
      ],
    ],
  ])('%s', async (_, images, lineage, expected) => {
    expect(await judge(await plant(images), lineage)).toEqual(expected);
  });

  test('is asked by its digest, whatever its tag names now', async () => {
    const registry = await plant({ 'os:1': on('evil.example/x:1') });
    const old = makeIndexOf([['linux/amd64', makeImage('old')]], on('scratch'));
    registry.put('os', old);
    registry.put(
      'app',
      makeIndexOf([['linux/amd64', makeImage('app')]], on(`${registry.host}/os:1`, old.digest)),
      '1',
    );
    expect(await judge(registry, '{ depth: 2 }')).toEqual([]);
  });

  test('is denied, also where lineage allows it', async () => {
    const registry = await plant({ 'app:1': on('R/bad:1') });
    const settings = ` }\ndeny: ["${registry.host}/bad"] #`;
    const found = await judge(registry, '{ depth: 1, allow: ["**"] }', 'FROM R/app:1\n', { settings });
    expect(found.join()).toContain('which is denied');
  });

  test('is on a host that no entry names: not asked', async () => {
    const registry = await plant({ 'app:1': on('docker.io/library/debian:13') });
    const [found] = await judge(registry, '{ depth: 2, allow: ["docker.io/library/debian"] }');
    expect(found).toMatch(
      /^unverified warn: .*it is built on debian:13; of that image: docker\.io is not asked, because no entry/,
    );
  });

  test('of every platform', async () => {
    const registry = await startRegistry();
    const good = makeImage('good', OCI_IMAGE, on('scratch'));
    const bad = makeImage('bad', OCI_IMAGE, on('evil.example/x:1'));
    for (const image of [good, bad]) registry.put('app', image);
    registry.put(
      'app',
      makeIndexOf([
        ['linux/amd64', good],
        ['linux/arm64', bad],
      ]),
      '1',
    );
    expect((await judge(registry, '{ depth: 1 }')).join()).toContain(
      'it is built on evil.example/x:1, which is not approved',
    );
  });

  test('of a platform, where the index says another one for all', async () => {
    const registry = await startRegistry();
    const images = [makeImage('one'), makeImage('other')] as const;
    for (const image of images) registry.put('app', image);
    const index = makeIndexOf(
      [
        ['linux/amd64', images[0]],
        ['linux/arm64', images[1], on('evil.example/x:1')],
      ],
      on('scratch'),
    );
    registry.put('app', index, '1');
    expect((await judge(registry, '{ depth: 1 }')).join()).toContain(
      'evil.example/x:1, which is not approved',
    );
  });

  test('with a digest that is not one', async () => {
    const registry = await plant({ 'app:1': on('R/os:1', 'sha256:1') });
    expect((await judge(registry, '{ depth: 1 }')).join()).toContain(
      'it names sha256:1 as the digest of its base, which is not one',
    );
  });

  test('goes in circles no longer than the policy looks', async () => {
    const registry = await plant({ 'app:1': on('R/os:1'), 'os:1': on('R/app:1') });
    expect(await judge(registry, '{ depth: 5 }')).toEqual([]);
    expect(registry.requests.length).toBeLessThan(6);
  });
});

describe('provenance, where no annotation names the base', () => {
  test.each<[string, readonly object[], string[]]>([
    [
      'names approved images',
      [{ uri: 'pkg:docker/R/os@1?platform=linux%2Famd64', digest: { sha256: 'a'.repeat(64) } }],
      [],
    ],
    [
      'names one that is not approved',
      [{ uri: 'pkg:docker/R/os@1' }, { uri: 'pkg:docker/evil/x@1?digest=sha256:abc' }],
      [expect.stringContaining('it is built with evil/x:1, which is not approved') as unknown as string],
    ],
    [
      'names one of another registry',
      [{ uri: 'pkg:oci/x@sha256%3Aabc?repository_url=evil.example%2Fx&tag=1' }],
      [
        expect.stringContaining(
          'it is built with evil.example/x:1, which is not approved',
        ) as unknown as string,
      ],
    ],
    [
      'names none',
      [{ uri: 'git+https://github.com/acme/app' }],
      [expect.stringContaining('does not say what it is built on') as unknown as string],
    ],
  ])('%s', async (_, materials, expected) => {
    const registry = await startRegistry();
    const named = JSON.parse(JSON.stringify(materials).replaceAll('R/', `${registry.host}/`));
    for (const said of [
      { predicateType: SLSA_02, predicate: { materials: named } },
      { predicateType: SLSA_1, predicate: { buildDefinition: { resolvedDependencies: named } } },
    ]) {
      putBuildKitIndex(registry, [['linux/amd64', makeImage(said.predicateType), [said]]], '1');
      expect(await judge(registry, '{ depth: 1 }', 'FROM R/base/app:1\n')).toEqual(expected);
    }
  });
});

// containerd takes the first of an index that fits, whatever it is called
test.each(['linux/x86_64', 'Linux/amd64', '/amd64', 'linux/AMD64'])(
  'the base of what is for %s counts on linux/amd64',
  async (platform) => {
    const registry = await startRegistry();
    const [found, approved] = [makeImage('a'), makeImage('b')];
    for (const image of [found, approved]) registry.put('app', image);
    const index = makeIndexOf([
      [platform, found, on('evil.example/x:1')],
      ['linux/amd64', approved, on(`${registry.host}/os:1`)],
    ]);
    registry.put('app', index, '1');
    expect(await judge(registry, '{ depth: 1 }')).toEqual([
      expect.stringContaining('it is built on evil.example/x:1, which is not approved'),
    ]);
  },
);
