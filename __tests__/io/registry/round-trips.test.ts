import { expect, test } from 'vitest';
import { inVirtualTime } from '../../support/github/virtual-time.js';
import { EVERYTHING, putDemandedImages, REQUIREMENTS, TODAY } from '../../support/registry/demanded-image.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type RegistryOptions, startRegistry } from '../../support/registry/fake-registry.js';
import { ANSWER, openMemoryRegistry } from '../../support/registry/memory-registry.js';
import { findSigned, putSignedImages, RELEASE, ROOT } from '../../support/registry/signed-images.js';
// virtual time does not wait for it to be loaded
import '../../../src/io/signature/look-up.js';

/** As many requests at a time as there are: what is left is the longest chain of those that need each other's answers. */
const UNLIMITED = { atOnce: 1000, perHost: 1000 };

async function measure(required: string, image: string, options: RegistryOptions) {
  const registry = await startRegistry(options);
  const { digest } = putDemandedImages(registry, registry.host);
  putSignedImages(registry);
  const memory = openMemoryRegistry();
  const dockerfile = `FROM R/base/app:${image.replace('DIGEST', digest)}\n`;
  const more = { fetch: memory.fetch, limits: { lanes: UNLIMITED }, trustedRoot: ROOT, today: TODAY };
  return inVirtualTime(async () => {
    const start = performance.now();
    const found = await judgeEvidence(registry, required, dockerfile, more);
    return { found, rounds: (performance.now() - start) / ANSWER };
  });
}

const PLACES: readonly (readonly [where: string, options: RegistryOptions, more: number])[] = [
  ['that everybody may read', {}, 0],
  ['that gives tokens, which is two more', { access: 'bearer' }, 2],
  ['without a list of referrers', { referrers: 'none' }, 0],
];

test.each(PLACES)('everything takes three round trips in a registry %s', async (_, options, more) => {
  for (const image of ['1', '1@DIGEST'])
    expect(await measure(EVERYTHING, image, options)).toEqual({ found: [], rounds: 3 + more });
});

test.each<[name: keyof typeof REQUIREMENTS, rounds: number]>([
  ['digest', 2],
  ['age', 3],
  ['sbom', 2],
  ['provenance', 3],
  ['signature', 3],
  ['packages', 3],
  // its annotations have to be read before provenance is
  ['lineage', 4],
])('%s takes %i', async (name, rounds) => {
  expect(await measure(REQUIREMENTS[name], '1@DIGEST', {})).toEqual({ found: [], rounds });
});

test.each<[tag: string, options: RegistryOptions, rounds: number]>([
  ['sig', {}, 3],
  // whether there is a tag of cosign 2 is found out first
  ['bundle', {}, 4],
  ['bundle@DIGEST', {}, 3],
  ['bundle@DIGEST', { access: 'bearer' }, 5],
  // where no list is kept is found out too
  ['bundle', { referrers: 'none' }, 5],
  ['platforms', {}, 6],
  ['platforms', { referrers: 'none' }, 6],
])('a signature of %s takes this many in %j: %i', async (image, options, rounds) => {
  const [tag = ''] = image.split('@');
  const name = image.replace('DIGEST', findSigned(tag).digest);
  expect(await measure(`signed-by: { ${RELEASE} }`, name, options)).toEqual({ found: [], rounds });
});
