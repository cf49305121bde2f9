import { describe, expect, test } from 'vitest';
import { judgeDigests } from '../../support/registry/evidence-run.js';
import { type FakeRegistry, startRegistry } from '../../support/registry/fake-registry.js';
import {
  DOCKER_IMAGE,
  DOCKER_LIST,
  makeImage,
  makeIndex,
  type StoredManifest,
  storeManifest,
} from '../../support/registry/stored-manifest.js';

const NOW = makeIndex('now');
const OLD = makeIndex('old');
const ONE = makeImage('one platform');
const DOCKER = makeIndex('docker', ['linux/amd64', 'linux/arm64/v8'], DOCKER_LIST);
const AMD = makeIndex('amd', ['linux/amd64']);
const DOCKER_ONE = makeImage('docker one', DOCKER_IMAGE);
const FOREIGN = makeIndex('foreign');

/** `R/base/app:1` moved on from `OLD` to `NOW`. */
async function open(): Promise<FakeRegistry> {
  const registry = await startRegistry();
  registry.put('base/app', OLD);
  registry.put('base/app', NOW, '1');
  registry.put('base/app', ONE, 'one');
  registry.put('base/app', DOCKER, 'docker');
  registry.put('base/app', DOCKER_ONE, 'docker-one');
  registry.put('base/app', AMD, 'amd');
  return registry;
}

const short = ({ digest }: StoredManifest) => digest.slice(0, 'sha256:'.length + 6);

describe('what a registry says about a digest', () => {
  test.each<[string, string, string, string[]]>([
    ['a tag that exists', 'exists', 'R/base/app:1', []],
    [
      'a tag that does not',
      'exists',
      'R/base/app:9',
      ['R/base/app:9 is unverified: R/base/app has no tag 9; the policy requires a digest that exists.'],
    ],
    [
      'a repository that does not',
      'exists',
      'R/base/other:1',
      ['R/base/other:1 is unverified: R/base/other has no tag 1; the policy requires a digest that exists.'],
    ],
    ['the current digest', 'exists, matches-tag', `R/base/app:1@${NOW.digest}`, []],
    ['an older digest that exists', 'exists', `R/base/app:1@${OLD.digest}`, []],
    [
      'an older digest',
      'matches-tag',
      `R/base/app:1@${OLD.digest}`,
      [
        `R/base/app:1@${short(OLD)} is unverified: the tag 1 names ${short(NOW)} now, and this digest is an older or another image in the same repository; the policy requires a digest that belongs to its tag. => R/base/app:1@${short(NOW)}`,
      ],
    ],
    [
      'a foreign digest',
      'exists, matches-tag',
      `R/base/app:1@${FOREIGN.digest}`,
      [
        `R/base/app:1@${short(FOREIGN)} is unverified: no image with this digest is in R/base/app, and the tag 1 names ${short(NOW)}; the policy requires a digest that exists and a digest that belongs to its tag. => R/base/app:1@${short(NOW)}`,
      ],
    ],
    [
      'the digest of one platform',
      'matches-tag',
      `R/base/app:1@${ONE.digest}`,
      [
        `R/base/app:1@${short(ONE)} is unverified: the tag 1 names ${short(NOW)} now, and this digest is the image for one platform in the same repository; the policy requires a digest that belongs to its tag. => R/base/app:1@${short(NOW)}`,
      ],
    ],
    [
      'a digest beside a tag that is gone',
      'matches-tag',
      `R/base/app:9@${OLD.digest}`,
      [
        `R/base/app:9@${short(OLD)} is unverified: the tag 9 is not in R/base/app; the policy requires a digest that belongs to its tag.`,
      ],
    ],
    [
      'a digest without a tag',
      'exists, matches-tag',
      `R/base/app@${NOW.digest}`,
      [
        `R/base/app@${short(NOW)} is unverified: it has a digest without a tag, so there is no tag that could match: write both; the policy requires a digest that belongs to its tag.`,
      ],
    ],
    ['a tag alone matches itself', 'matches-tag', 'R/base/app:1', []],
    ['an index of both platforms', 'multi-platform', 'R/base/app:1', []],
    ['a list of Docker, with a variant', 'multi-platform', 'R/base/app:docker', []],
    ['an index by its digest', 'multi-platform', `R/base/app@${NOW.digest}`, []],
    [
      'the image for one platform',
      'multi-platform',
      'R/base/app:one',
      [
        'R/base/app:one is unverified: it is the image for one platform, not an index of several; the policy requires an index of several platforms.',
      ],
    ],
    [
      'the same of Docker',
      'multi-platform',
      'R/base/app:docker-one',
      [
        'R/base/app:docker-one is unverified: it is the image for one platform, not an index of several; the policy requires an index of several platforms.',
      ],
    ],
    [
      'an index that lacks a platform',
      'multi-platform',
      'R/base/app:amd',
      [
        'R/base/app:amd is unverified: it has no image for linux/arm64; the policy requires an index of several platforms.',
      ],
    ],
    [
      'several checks that fail for one reason',
      'exists, multi-platform',
      'R/base/app:9',
      [
        'R/base/app:9 is unverified: R/base/app has no tag 9; the policy requires a digest that exists and an index of several platforms.',
      ],
    ],
  ])('%s', async (_, checks, image, expected) => {
    const found = await judgeDigests(await open(), checks, `FROM ${image}\n`);
    expect(found.sort()).toEqual(expected.map((text) => `unverified block: ${text}`).sort());
  });

  test('the platforms are those of the settings', async () => {
    const registry = await open();
    const settings = ', platforms: [linux/amd64]';
    expect(await judgeDigests(registry, 'multi-platform', 'FROM R/base/app:amd\n', { settings })).toEqual([]);
  });

  test.each<[artifactType: string, isImage: boolean]>([
    ['application/vnd.oci.image.config.v1+json', true],
    ['application/vnd.docker.container.image.v1+json', true],
    ['application/spdx+json', false],
  ])('what an index calls %s is an image: %s', async (artifactType, isImage) => {
    const registry = await startRegistry();
    const { type, body } = makeIndex('crane');
    const { manifests } = JSON.parse(body) as { manifests: object[] };
    // as crane writes it
    const index = storeManifest(type, { manifests: manifests.map((each) => ({ ...each, artifactType })) });
    registry.put('base/app', index, '1');
    const found = await judgeDigests(registry, 'multi-platform', 'FROM R/base/app:1\n');
    expect(found.map((text) => /it has no image for ([^;]*)/.exec(text)?.[1])).toEqual(
      isImage ? [] : ['linux/amd64, linux/arm64'],
    );
  });

  test('each name is asked about once', async () => {
    const registry = await open();
    const dockerfile = `FROM R/base/app:1 AS a\nFROM R/base/app:1@${NOW.digest} AS b\nFROM R/base/app:1\n`;
    expect(await judgeDigests(registry, 'exists, matches-tag, multi-platform', dockerfile)).toEqual([]);
    expect(registry.requests.toSorted()).toEqual(
      [
        'HEAD /v2/base/app/manifests/1 (anonymous)',
        'GET /v2/base/app/manifests/1 (anonymous)',
        `HEAD /v2/base/app/manifests/${NOW.digest} (anonymous)`,
        `GET /v2/base/app/manifests/${NOW.digest} (anonymous)`,
      ].toSorted(),
    );
  });
});
