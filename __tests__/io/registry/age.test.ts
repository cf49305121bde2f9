import { describe, expect, test } from 'vitest';
import { TODAY } from '../../support/gate.js';
import { type EvidenceOptions, judgeEvidence } from '../../support/registry/evidence-run.js';
import { type FakeRegistry, startRegistry } from '../../support/registry/fake-registry.js';
import {
  digestOf,
  makeImage,
  makeIndexOf,
  type StoredManifest,
} from '../../support/registry/stored-manifest.js';

const created = (time: string) => ({ 'org.opencontainers.image.created': time });

/** An image whose configuration says when it was made, in the registry. */
function addImage(registry: FakeRegistry, time: unknown, seed = ''): StoredManifest {
  const configuration = JSON.stringify({ created: time, seed });
  registry.putBlob('base/app', configuration);
  const image = makeImage(configuration);
  registry.put('base/app', image);
  return image;
}

/** Judged on 2026-09-01. */
async function judge(
  required: string,
  fill: (registry: FakeRegistry) => StoredManifest,
  options: EvidenceOptions = {},
) {
  const registry = await startRegistry();
  registry.put('base/app', fill(registry), '1');
  const found = await judgeEvidence(registry, required, 'FROM R/base/app:1\n', options);
  const reasons = found.map((text) =>
    text.replace(/ R\/base\/app:1 (?:is unverified|could not be verified):/, ''),
  );
  return {
    reasons,
    requests: registry.requests.map((request) =>
      request.replace(/ \/v2\/base\/app|sha256:\w+|\(.*/g, '').trim(),
    ),
  };
}

const old = (time: unknown) => (registry: FakeRegistry) => addImage(registry, time);

describe(`the age of an image on ${TODAY}`, () => {
  test.each<[string, string, (registry: FakeRegistry) => StoredManifest, string[]]>([
    ['young enough', 'max-age: 60d', old('2026-07-03T12:00:00Z'), []],
    [
      'a day too old',
      'max-age: 60d',
      old('2026-07-02T12:00:00Z'),
      [
        'unverified block: it was made on 2026-07-02, 61 days ago; the policy requires an age of 60 days at most.',
      ],
    ],
    ['old enough', 'min-age: 3d', old('2026-08-29T23:59:59Z'), []],
    [
      'a day too young',
      'min-age: 3d',
      old('2026-08-30T00:00:00Z'),
      [
        'unverified block: it was made on 2026-08-30, 2 days ago; the policy requires an age of 3 days at least.',
      ],
    ],
    [
      'made today',
      'min-age: 1d',
      old('2026-09-01T00:00:00.123456789Z'),
      ['unverified block: it was made on 2026-09-01, today; the policy requires an age of 1 day at least.'],
    ],
    [
      'tomorrow, where clocks differ',
      'min-age: 1d',
      old('2026-09-02T00:00:00Z'),
      ['unverified block: it was made on 2026-09-02, today; the policy requires an age of 1 day at least.'],
    ],
    ['by the day in UTC', 'min-age: 3d', old('2026-08-30T01:30:00+02:00'), []],
    [
      'the beginning of time',
      'min-age: 3d, max-age: 60d',
      old('1970-01-01T00:00:00Z'),
      [
        'unverified warn: it says that it was made on 1970-01-01, which cannot be right; the policy requires an age of 60 days at most and an age of 3 days at least.',
      ],
    ],
    [
      'the future',
      'max-age: 60d',
      old('2027-01-01T00:00:00Z'),
      [
        'unverified warn: it says that it was made on 2027-01-01, which cannot be right; the policy requires an age of 60 days at most.',
      ],
    ],
    ...[
      null,
      5,
      '',
      'yesterday',
      '2026-08-01',
      '2026-02-31T00:00:00',
      '2026-02-31T00:00:00Z',
      '99999-01-01T00:00:00Z',
    ].map((time): [string, string, (registry: FakeRegistry) => StoredManifest, string[]] => [
      `not a time: ${JSON.stringify(time)}`,
      'max-age: 60d',
      old(time),
      ['unverified warn: it does not say when it was made; the policy requires an age of 60 days at most.'],
    ]),
    [
      'an annotation of the index comes first',
      'max-age: 60d',
      (registry) =>
        makeIndexOf(
          [['linux/amd64', addImage(registry, '2020-01-01T00:00:00Z')]],
          created('2026-08-20T00:00:00Z'),
        ),
      [],
    ],
    [
      'an annotation of the image',
      'max-age: 60d',
      () => makeImage('annotated', undefined, created('2026-08-20T00:00:00Z')),
      [],
    ],
    [
      'the oldest of the platforms',
      'max-age: 60d',
      (registry) =>
        makeIndexOf([
          ['linux/amd64', addImage(registry, '2026-08-20T00:00:00Z')],
          ['linux/arm64', addImage(registry, '2025-08-20T00:00:00Z')],
        ]),
      [
        'unverified block: it was made on 2025-08-20, 377 days ago; the policy requires an age of 60 days at most.',
      ],
    ],
    [
      'the youngest of the platforms',
      'min-age: 3d',
      (registry) =>
        makeIndexOf([
          ['linux/amd64', addImage(registry, '2026-08-20T00:00:00Z')],
          ['linux/arm64', makeImage('b'), created('2026-08-31T00:00:00Z')],
        ]),
      [
        'unverified block: it was made on 2026-08-31, 1 day ago; the policy requires an age of 3 days at least.',
      ],
    ],
    [
      'platforms that are not built do not count',
      'min-age: 3d',
      (registry) =>
        makeIndexOf([
          ['linux/amd64', addImage(registry, '2026-08-20T00:00:00Z')],
          ['linux/riscv64', makeImage('b'), created('2026-08-31T00:00:00Z')],
        ]),
      [],
    ],
    [
      'one platform that says nothing',
      'max-age: 60d',
      (registry) =>
        makeIndexOf([
          ['linux/amd64', addImage(registry, '2026-08-20T00:00:00Z')],
          ['linux/arm64', addImage(registry, null)],
        ]),
      ['unverified warn: it does not say when it was made; the policy requires an age of 60 days at most.'],
    ],
    [
      'an image without its configuration',
      'max-age: 60d',
      () => makeImage('gone'),
      [
        `unverified block: R names ${digestOf('gone').slice(0, 13)} and does not have it; the policy requires an age of 60 days at most.`,
      ],
    ],
  ])('%s', async (_, required, fill, expected) => {
    expect((await judge(required, fill)).reasons).toEqual(expected);
  });

  test('an image that is not there', async () => {
    const registry = await startRegistry();
    expect(await judgeEvidence(registry, 'max-age: 60d', 'FROM R/base/app:1\n')).toEqual([
      'unverified block: R/base/app:1 is unverified: R/base/app has no tag 1; the policy requires an age of 60 days at most.',
    ]);
  });

  test('what it costs', async () => {
    const annotated = await judge('min-age: 3d, max-age: 60d', () =>
      makeImage('annotated', undefined, created('2026-08-20T00:00:00Z')),
    );
    expect(annotated.requests).toEqual(['GET/manifests/1']);
    const plain = await judge('min-age: 3d, max-age: 60d', (registry) =>
      makeIndexOf([
        ['linux/amd64', addImage(registry, '2026-08-20T00:00:00Z', 'a')],
        ['linux/arm64', addImage(registry, '2026-08-20T00:00:00Z', 'b')],
      ]),
    );
    expect(plain.requests.toSorted()).toEqual([
      ...['GET/blobs/', 'GET/blobs/', 'GET/manifests/', 'GET/manifests/'],
      'GET/manifests/1',
    ]);
  });

  // containerd takes the first of an index that fits, whatever it is called
  test.each(['linux/x86_64', 'linux/x86-64', 'linux/AMD64', 'Linux/amd64', '/amd64', '/x86_64'])(
    'what is for %s counts as linux/amd64',
    async (platform) => {
      const { reasons } = await judge('min-age: 3d, max-age: 60d', (registry) =>
        makeIndexOf([
          [platform, addImage(registry, '2026-08-31T00:00:00Z', 'a')],
          ['linux/amd64', addImage(registry, '2026-08-20T00:00:00Z', 'b')],
          [platform, addImage(registry, '2020-01-01T00:00:00Z', 'c')],
        ]),
      );
      expect(reasons).toEqual([
        'unverified block: it was made on 2020-01-01, 2435 days ago; the policy requires an age of 60 days at most.',
        'unverified block: it was made on 2026-08-31, 1 day ago; the policy requires an age of 3 days at least.',
      ]);
    },
  );
});
