import { describe, expect, test } from 'vitest';
import {
  attachBundle,
  builtFrom,
  putBuildKitIndex,
  type Said,
  SPDX,
  sbom,
} from '../../support/registry/attestations.js';
import { type EvidenceOptions, judgeDigests, judgeEvidence } from '../../support/registry/evidence-run.js';
import { type RegistryFault, startRegistry } from '../../support/registry/fake-registry.js';
import { askWith, LIES, OUTAGES } from '../../support/registry/registry-faults.js';
import { putSignedImages, RELEASE, ROOT } from '../../support/registry/signed-images.js';
import { makeImage, makeIndex, makeIndexOf } from '../../support/registry/stored-manifest.js';

const NOW = makeIndex('now');
const OLD = makeIndex('old');
const FOREIGN = makeIndex('foreign');
const CHECKS = 'exists, matches-tag, multi-platform';

/** What is wrong, as `block` or `warn`, where each request from the given one on has the fault. */
async function judgeWith(fault: RegistryFault, image: string, first: number, last: number, isSent = false) {
  const faults = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, fault]));
  const registry = await startRegistry({ access: 'bearer', faults });
  registry.put('base/app', NOW, '1');
  registry.put('base/app', OLD);
  const judge = (options: EvidenceOptions) =>
    judgeDigests(registry, CHECKS, `FROM R/base/app:1@${image}\n`, options);
  // over sockets time passes; that a slow machine gives up sooner changes nothing
  const limits = fault === OUTAGES['no answer'] ? { perTry: 80 } : {};
  const found = await (isSent ? judge({ isSent, limits }) : askWith(fault, () => judge({})));
  return { found, requests: registry.requests.length };
}

/** One that is refused, the token, two HEADs and a GET. */
const REQUESTS = 5;
const EVERY = Array.from({ length: REQUESTS }, (_, index) => index);
/** What is not tried again, so that one of it is enough to learn nothing. */
const NOT_AGAIN = [
  'status 418',
  'refused without a challenge',
  'a page that says there is nothing',
  'too many requests for an hour',
];
/** Longer than all that is tried again. */
const FOREVER = 60;

/** `unverified warn`; which of several checks finds out first is chance. */
const listLevels = (found: readonly string[]) => [
  ...new Set(found.map((finding) => finding.split(':', 1)[0])),
];

test.each(Object.entries({ ...OUTAGES, ...LIES }))(
  '%s: it is the same through a socket',
  async (_, fault) => {
    for (const first of [2, 4]) {
      const sent = await judgeWith(fault, NOW.digest, first, FOREVER, true);
      const told = await judgeWith(fault, NOW.digest, first, FOREVER);
      expect(listLevels(sent.found)).toEqual(listLevels(told.found));
    }
  },
);

describe.each(Object.entries(OUTAGES))('%s', (_, fault) => {
  test.each(EVERY)('from request %i on: a good image is not known, never wrong', async (first) => {
    const { found } = await judgeWith(fault, NOW.digest, first, FOREVER);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding).toMatch(/^unverified warn: \S+ could not be verified: /);
  });

  test.each(EVERY)('once, at request %i: a bad image never passes', async (index) => {
    for (const { digest } of [FOREIGN, OLD])
      expect((await judgeWith(fault, digest, index, index)).found.length).toBeGreaterThan(0);
  });
});

/** Ends of an answer that no length announces. */
const CUT: Readonly<Record<string, RegistryFault>> = {
  'half of it': (_, response) => void response.writeHead(200, { 'content-type': NOW.type }).end('{"schema'),
  'nothing of it': (_, response) => void response.writeHead(200, { 'content-type': NOW.type }).end(),
};

describe.each(Object.entries(CUT))('content that ends early: %s', (_, fault) => {
  test('once: it is asked for once more', async () => {
    expect((await judgeWith(fault, NOW.digest, REQUESTS - 1, REQUESTS - 1)).found).toEqual([]);
  });

  test('always: nothing passes', async () => {
    const { found } = await judgeWith(fault, NOW.digest, REQUESTS - 1, FOREVER);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(LIES))('a registry that lies: %s', (_, fault) => {
  test.each(EVERY.slice(2))('from request %i on: nothing passes', async (first) => {
    for (const { digest } of [NOW, FOREIGN])
      expect((await judgeWith(fault, digest, first, FOREVER)).found.length).toBeGreaterThan(0);
  });

  test('always: a finding, not an unknown', async () => {
    const { found } = await judgeWith(fault, NOW.digest, 2, FOREVER);
    expect(found.some((finding) => finding.startsWith('unverified block'))).toBe(true);
  });
});

describe('an age', () => {
  const YOUNG = JSON.stringify({ created: '2026-08-31T00:00:00Z' });
  /** One that is refused, the token, the index, the image, its configuration. */
  const requests = EVERY;

  async function judgeAge(fault: RegistryFault, required: string, first: number, last: number) {
    const faults = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, fault]));
    const registry = await startRegistry({ access: 'bearer', faults });
    const image = makeImage(YOUNG);
    registry.putBlob('base/app', YOUNG);
    registry.put('base/app', image);
    registry.put('base/app', makeIndexOf([['linux/amd64', image]]), '1');
    return askWith(fault, () => judgeEvidence(registry, required, 'FROM R/base/app:1\n'));
  }

  test.each(Object.entries(OUTAGES))('%s: never wrong, never enough', async (_, fault) => {
    for (const first of requests) {
      const good = await judgeAge(fault, 'max-age: 60d', first, FOREVER);
      expect(good).toEqual([expect.stringMatching(/^unverified warn: \S+ could not be verified: /)]);
      expect(await judgeAge(fault, 'min-age: 3d', first, first)).toHaveLength(1);
    }
  });

  test.each(Object.entries(LIES))('%s: a finding', async (_, fault) => {
    for (const first of requests.slice(2))
      expect(await judgeAge(fault, 'max-age: 60d', first, FOREVER)).toHaveLength(1);
  });
});

const AMD = makeImage('amd');

describe('attachments', () => {
  const HERE = 'https://github.com/acme/images';
  const REQUIRED = `sbom: true, provenance: { source: ${HERE} }`;

  async function judgeAttached(fault: RegistryFault, isGood: boolean, first: number, last: number) {
    const faults = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, fault]));
    const registry = await startRegistry({ access: 'bearer', faults });
    registry.put('base/app', AMD, '1');
    if (isGood) attachBundle(registry, AMD, sbom);
    if (isGood) attachBundle(registry, AMD, builtFrom(HERE));
    const found = await askWith(fault, () => judgeEvidence(registry, REQUIRED, 'FROM R/base/app:1\n'));
    return { found, requests: registry.requests.length };
  }

  test.each(Object.entries(OUTAGES))('%s: never wrong, never enough', async (_, fault) => {
    for (const first of [0, 1, 2, 3, 4, 5, 6, 7]) {
      for (const finding of (await judgeAttached(fault, true, first, FOREVER)).found)
        expect(finding).toMatch(/^unverified warn: \S+ could not be verified: /);
      expect((await judgeAttached(fault, false, first, first)).found.length).toBeGreaterThan(0);
    }
    expect((await judgeAttached(fault, true, 2, FOREVER)).found).not.toEqual([]);
  });

  test.each(Object.entries(LIES))('%s: never enough', async (_, fault) => {
    for (const first of [2, 3, 4]) {
      expect((await judgeAttached(fault, false, first, first)).found.length).toBeGreaterThan(0);
      expect((await judgeAttached(fault, true, first, FOREVER)).found.length).toBeGreaterThan(0);
    }
  });
});

describe('of each platform', () => {
  const HERE = 'https://github.com/acme/images';
  const SBOM = { predicateType: SPDX, predicate: { spdxVersion: 'SPDX-2.3', packages: [] } };
  const GOOD = [SBOM, builtFrom(HERE)];
  /** What is required, what is said of one platform and of the other, and with how many requests that is found out. */
  const CASES: readonly (readonly [required: string, amd: readonly Said[], arm: readonly Said[]])[] = [
    ['sbom: true', GOOD, [builtFrom(HERE)]],
    [`provenance: { source: ${HERE} }`, GOOD, [SBOM]],
    [`provenance: { source: ${HERE} }`, GOOD, [SBOM, builtFrom('https://github.com/evil/images')]],
    ['packages: { deny: [xz-utils] }', GOOD, [builtFrom(HERE)]],
    ['max-age: 60d', [], []],
  ];
  const MOST = 16;

  async function judgePlatforms(
    fault: RegistryFault,
    [required, amd, arm]: (typeof CASES)[number],
    first: number,
    last: number,
  ) {
    const faults = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, fault]));
    const registry = await startRegistry({ access: 'bearer', faults });
    const images = ['2026-08-31T00:00:00Z', '2020-01-01T00:00:00Z'].map((created) => {
      const config = JSON.stringify({ created });
      registry.putBlob('base/app', config);
      return makeImage(config);
    });
    const [one = AMD, other = AMD] = images;
    putBuildKitIndex(
      registry,
      [
        ['linux/amd64', one, amd],
        ['linux/arm64', other, arm],
      ],
      '1',
    );
    return judgeEvidence(registry, required, 'FROM R/base/app:1\n');
  }

  test.each([
    ...Object.entries(OUTAGES).filter(([name]) => NOT_AGAIN.includes(name)),
    ...Object.entries(LIES),
  ])('%s: what one platform lacks never passes', async (_, fault) => {
    for (const each of CASES)
      for (let index = 0; index < MOST; index += 1)
        expect(await judgePlatforms(fault, each, index, index)).toHaveLength(1);
  });
});

describe('bases', () => {
  const BASE = 'org.opencontainers.image.base.name';
  /** One that is refused, the token, the image; another token, its base. */
  const requests = EVERY;

  async function judgeBases(fault: RegistryFault, isGood: boolean, first: number, last: number) {
    const faults = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, fault]));
    const registry = await startRegistry({ access: 'bearer', faults });
    const { host } = registry;
    const on = (base: string) => makeIndexOf([], { [BASE]: base });
    registry.put('base/app', on(`${host}/base/os:1`), '1');
    registry.put('base/os', on(isGood ? 'scratch' : 'evil.example/x:1'), '1');
    return askWith(fault, () => judgeEvidence(registry, 'lineage: { depth: 2 }', 'FROM R/base/app:1\n'));
  }

  test.each(Object.entries(OUTAGES))('%s: never wrong, never enough', async (_, fault) => {
    for (const first of requests) {
      expect(await judgeBases(fault, true, first, FOREVER)).toEqual([
        expect.stringMatching(/^unverified warn: \S+ could not be verified: /),
      ]);
      expect(await judgeBases(fault, false, first, first)).toHaveLength(1);
    }
  });

  test.each(Object.entries(LIES))('%s: a finding', async (_, fault) => {
    for (const first of [2, 4])
      expect(await judgeBases(fault, true, first, FOREVER)).toEqual([
        expect.stringMatching(/^unverified block: /),
      ]);
  });
});

describe('signatures', () => {
  /** One that is refused, the token, the index, its referrers, cosign's tag, the tag of referrers, a manifest, a bundle. */
  const requests = [0, 1, 2, 3, 4, 5, 6, 7];

  async function judgeSigned(fault: RegistryFault, tag: string, first: number, last: number) {
    const faults = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, fault]));
    const registry = await startRegistry({ access: 'bearer', referrers: 'none', faults });
    putSignedImages(registry);
    const [required, dockerfile] = [`signed-by: { ${RELEASE} }`, `FROM R/base/app:${tag}\n`];
    return askWith(fault, () => judgeEvidence(registry, required, dockerfile, { trustedRoot: ROOT }));
  }

  test.each(Object.entries(OUTAGES))('%s: never wrong, never enough', async (_, fault) => {
    for (const first of requests) {
      for (const finding of await judgeSigned(fault, 'bundle', first, FOREVER))
        expect(finding).toMatch(/^unverified warn: \S+ could not be verified: /);
      for (const tag of ['bundle-other', 'platforms-one'])
        expect(await judgeSigned(fault, tag, first, first)).toHaveLength(1);
    }
    expect(await judgeSigned(fault, 'bundle', 2, FOREVER)).toHaveLength(1);
  });

  /** At every request of an image that is signed for one platform. */
  test.each(NOT_AGAIN)('%s, once: a platform without a signature never passes', async (name) => {
    const fault = OUTAGES[name] as RegistryFault;
    for (let index = 0; index < 22; index += 1)
      expect(await judgeSigned(fault, 'platforms-one', index, index)).toHaveLength(1);
  });

  test.each(Object.entries(LIES))('%s: never enough', async (_, fault) => {
    for (const first of requests.slice(2)) {
      for (const tag of ['bundle-other', 'platforms-one'])
        expect(await judgeSigned(fault, tag, first, first)).toHaveLength(1);
      expect(await judgeSigned(fault, 'bundle', first, FOREVER)).toHaveLength(1);
    }
  });
});

test('what goes wrong once is tried again', async () => {
  const once = await judgeWith(OUTAGES['status 500'] as RegistryFault, NOW.digest, 2, 2);
  expect(once.found).toEqual([]);
});
