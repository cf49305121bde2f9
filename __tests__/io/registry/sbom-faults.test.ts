import { describe, expect, test } from 'vitest';
import { attachBundle, putBuildKitIndex, type Said, SPDX } from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type FakeRegistry,
  type RegistryFault,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import { askWith, LIES, OUTAGES } from '../../support/registry/registry-faults.js';
import { makeImage } from '../../support/registry/stored-manifest.js';

/*
 * What the SBOMs of an image for two platforms list, while any request fails. Only one of them lists what is denied, so
 * whatever hides it has to leave the image unknown.
 */

const AMD = makeImage('amd');
const ARM = makeImage('arm');
const listing = (name: string, license: string): Said => ({
  predicateType: SPDX,
  predicate: { spdxVersion: 'SPDX-2.3', packages: [{ name, versionInfo: '1', licenseDeclared: license }] },
});
const CLEAN = listing('bash', 'MIT');
const DENIED = listing('xz-utils', 'AGPL-3.0-only');
const REQUIRED = 'packages: { deny: [xz-utils] }, licenses: { deny: ["AGPL-*"] }';

interface Attached {
  readonly amd: readonly Said[];
  readonly arm: readonly Said[];
  /** By a referrer of the image for arm64. */
  readonly later?: readonly Said[];
}

const GOOD: Attached = { amd: [CLEAN], arm: [CLEAN], later: [CLEAN] };
const BAD: Readonly<Record<string, Attached>> = {
  'of one platform': { amd: [CLEAN], arm: [DENIED] },
  'attached later': { amd: [CLEAN], arm: [CLEAN], later: [DENIED] },
  'and one platform without': { amd: [CLEAN], arm: [] },
};

function fill(registry: FakeRegistry, { amd, arm, later = [] }: Attached): void {
  putBuildKitIndex(
    registry,
    [
      ['linux/amd64', AMD, amd],
      ['linux/arm64', ARM, arm],
    ],
    '1',
  );
  for (const said of later) attachBundle(registry, ARM, said);
}

async function judge(attached: Attached, faults: ReadonlyMap<number, RegistryFault> = new Map()) {
  const registry = await startRegistry({ access: 'bearer', faults });
  fill(registry, attached);
  const [fault] = faults.values();
  const found = await askWith(fault, () => judgeEvidence(registry, REQUIRED, 'FROM R/base/app:1\n'));
  return { found: found.join('\n'), requests: registry.requests.length };
}

/** The faults at each request that an image needs; the first ones only say how to sign in, where nobody can lie. */
function listFaults(name: string): readonly number[] {
  return Array.from({ length: NEEDED }, (_, at) => at).filter((at) => at > 1 || name in OUTAGES);
}

const FOREVER = 100;
/** All that a good image costs. */
const NEEDED = 16;

test('without a fault', async () => {
  expect(await judge(GOOD)).toEqual({ found: '', requests: NEEDED });
  for (const attached of Object.values(BAD)) {
    const { found } = await judge(attached);
    expect(found).toMatch(/denied packages/);
    expect(found).toMatch(/denied licences/);
  }
});

describe.each(Object.entries({ ...OUTAGES, ...LIES }))('%s', (name, fault) => {
  test('from any request on: nothing passes', async () => {
    for (const first of listFaults(name)) {
      const faults = new Map(Array.from({ length: FOREVER }, (_, at) => [first + at, fault]));
      const { found } = await judge(GOOD, faults);
      expect(found, `from request ${first} on`).toMatch(/denied packages/);
      expect(found, `from request ${first} on`).toMatch(/denied licences/);
      if (name in OUTAGES) expect(found).not.toMatch(/block/);
    }
  });
});

/** A single one that is tried again says nothing. */
const LASTING = [
  'status 418',
  'refused without a challenge',
  'a page that says there is nothing',
  'too many requests for an hour',
];
/** What a list of attachments leaves out nobody can miss, and it has no digest. */
const LISTS = ['another digest than the body', 'a digest that is not one'];

describe.each([
  ...LASTING.map((name) => [name, OUTAGES[name] as RegistryFault] as const),
  ...Object.entries(LIES),
])('%s', (name, fault) => {
  const bad = Object.entries(BAD).filter(([what]) => what !== 'attached later' || !LISTS.includes(name));

  test.each(bad)('once, at any request, with a bad one %s', async (_, attached) => {
    for (const at of listFaults(name)) {
      const { found } = await judge(attached, new Map([[at, fault]]));
      expect(found, `at request ${at}`).toMatch(/denied packages/);
      expect(found, `at request ${at}`).toMatch(/denied licences/);
    }
  });
});
