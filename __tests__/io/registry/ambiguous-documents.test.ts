import { describe, expect, test } from 'vitest';
import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { attachBundle, builtFrom, sbom } from '../../support/registry/attestations.js';
import {
  EVERYTHING,
  putDemandedImages,
  REQUIREMENTS,
  signDemanded,
  TODAY,
} from '../../support/registry/demanded-image.js';
import { type EvidenceOptions, judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type FakeRegistry,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import { fetchInMemory } from '../../support/registry/memory-door.js';
import {
  digestOf,
  makeImage,
  makeIndexOf,
  OCI_INDEX,
  type StoredManifest,
} from '../../support/registry/stored-manifest.js';

/** The image that a builder would pull instead; nothing vouches for it. */
const EVIL = digestOf('evil');
const ENTRY = `{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"${EVIL}","size":400`;

/** A change of the text of a document: what is found in it first, and what stands there instead. */
type Change = readonly [what: string, find: string, put: string];

const change = ({ type, body }: StoredManifest, [, find, put]: Change): StoredManifest => {
  const text = body.replace(find, () => put);
  if (text === body) throw new Error(find);
  return { type, body: text, digest: digestOf(text) };
};

/** With each of them, programs in Go read another index. */
const OF_AN_INDEX: readonly (readonly [key: string, ...Change])[] = [
  ['Digest', 'another digest', '"size":', `"Digest":"${EVIL}","size":`],
  ['DIGEST', 'another digest', '"size":', `"DIGEST":"${EVIL}","size":`],
  ['Digest', 'a digest in another case alone', '"digest":', '"Digest":'],
  ['digeſt', 'another digest, with a long s', '"size":', `"dige\u017ft":"${EVIL}","size":`],
  ['Digest', 'another digest, with an escape', '"size":', `"\\u0044igest":"${EVIL}","size":`],
  ['digest', 'the digest twice', '"digest":', `"digest":"${EVIL}","digest":`],
  ['digest', 'a digest and null', '"size":', '"digest":null,"size":'],
  ['Manifests', 'another list', '"manifests":', `"Manifests":[${ENTRY}}],"manifests":`],
  [
    'manifeſtſ',
    'another list, with long s',
    '"manifests":',
    `"manife\u017ft\u017f":[${ENTRY}}],"manifests":`,
  ],
  ['manifests', 'the list twice', '"manifests":', `"manifests":[${ENTRY}}],"manifests":`],
  [
    'ARCHITECTURE',
    'another architecture',
    '"manifests":[',
    `"manifests":[${ENTRY},"platform":{"os":"linux","architecture":"s390x","ARCHITECTURE":"amd64"}},`,
  ],
  [
    'OS',
    'another system of what seems to be attached',
    '"manifests":[',
    `"manifests":[${ENTRY},"platform":{"os":"unknown","architecture":"unknown","OS":"linux","Architecture":"amd64"},"annotations":{"vnd.docker.reference.type":"attestation-manifest"}},`,
  ],
  ['Variant', 'a variant', '"platform":{', '"platform":{"Variant":"v9",'],
  ['os.Version', 'a version of the system', '"platform":{', '"platform":{"os.Version":"1",'],
  ['Platform', 'another platform', '"platform":{', '"Platform":{"os":"plan9"},"platform":{'],
  ['architecture', 'the architecture twice', '"platform":{', '"platform":{"architecture":"s390x",'],
  ['mediatype', 'another media type', '"mediaType":', '"mediatype":"x","mediaType":'],
  ['Annotations', 'other annotations', '"manifests":', '"Annotations":{},"manifests":'],
  ['Config', 'a configuration', '"manifests":', '"Config":{},"manifests":'],
  ['Layers', 'layers', '"manifests":', '"Layers":[],"manifests":'],
];

async function judgeIndex(registry: FakeRegistry, index: StoredManifest, required: string) {
  registry.put('base/app', index, 'it');
  signDemanded(registry, index);
  return judgeEvidence(registry, required, 'FROM R/base/app:it\n', { today: TODAY });
}

const tell = (key: string) =>
  expect.stringMatching(
    new RegExp(
      `^unverified block: .* R answered with a document that programs read differently, because of its key ${key};`,
    ),
  );

describe('an index', () => {
  test.each(OF_AN_INDEX)('with the key %s: %s', async (key, ...how) => {
    const registry = await startRegistry();
    const index = change(putDemandedImages(registry, registry.host), how);
    const kinds = {
      ...REQUIREMENTS,
      platforms: 'digest: [multi-platform]',
      licenses: 'licenses: { deny: [MIT] }',
    };
    const { signature } = REQUIREMENTS;
    for (const required of [...Object.values(kinds), `${signature}, vulnerabilities: { max: high }`])
      expect(await judgeIndex(registry, index, required)).toEqual([tell(key)]);
    const every = await judgeIndex(registry, index, EVERYTHING);
    expect(every).toEqual([tell(key)]);
    for (const missed of [
      'a signature',
      'an SBOM',
      'an age of',
      'approved bases',
      'an index of several platforms',
    ])
      expect(every[0]).toContain(missed);
  });

  test.each<Change>([
    ['nothing but what is usual', '"manifests"', '"manifests"'.padEnd(12)],
    [
      'keys that nobody reads',
      '"manifests":',
      '"x-vendor":{"Digest":1,"digest":2},"$schema":"x","manifests":',
    ],
    [
      'annotations that differ in case',
      '"annotations":{',
      '"annotations":{"Title":"x","title":"y","Digest":"z"',
    ],
    [
      'keys of platforms that are not for Linux',
      '"platform":{',
      '"platform":{"os.version":"10","features":["sse4"],',
    ],
    ['everything that an entry may have', '"size":', '"urls":[],"data":"","artifactType":"","size":'],
  ])('honest, with %s', async (...how) => {
    const registry = await startRegistry();
    const index = change(putDemandedImages(registry, registry.host), how);
    expect(await judgeIndex(registry, index, EVERYTHING)).toEqual([]);
  });
});

const CREATED = JSON.stringify({ created: '2026-08-01T00:00:00Z', architecture: 'amd64', os: 'linux' });
const HERE = 'https://github.com/acme/images';

/** Judges the image for one platform, with what is attached to it. */
async function judgeImage(image: StoredManifest, required: string, config = CREATED) {
  const registry = await startRegistry();
  registry.putBlob('base/app', config);
  registry.put('base/app', image, '1');
  for (const each of [sbom, builtFrom(HERE)]) attachBundle(registry, image, each);
  return judgeEvidence(registry, required, 'FROM R/base/app:1\n');
}

describe('the manifest of an image', () => {
  const KINDS = ['max-age: 90d', 'sbom: true', `provenance: { source: ${HERE} }`];

  test.each<readonly [key: string, ...Change]>([
    ['Config', 'another configuration', '"config":', `"Config":{"digest":"${EVIL}"},"config":`],
    ['conFig', 'a configuration in another case alone', '"config":', '"conFig":'],
    ['config', 'the configuration twice', '"config":', '"config":{},"config":'],
    ['DIGEST', 'another digest of the configuration', '"size":', `"DIGEST":"${EVIL}","size":`],
    ['layerſ', 'other layers', '"layers":', `"layer\u017f":[${ENTRY}}],"layers":`],
    ['Digest', 'another digest of a layer', '"layers":[', `"layers":[${ENTRY},"Digest":"${EVIL}"}`],
    ['Manifests', 'a list of images', '"layers":', `"Manifests":[${ENTRY}}],"layers":`],
    ['Subject', 'a subject', '"layers":', '"Subject":{},"layers":'],
  ])('with the key %s: %s', async (key, ...how) => {
    const image = change(makeImage(CREATED), how);
    for (const required of KINDS) expect(await judgeImage(image, required)).toEqual([tell(key)]);
  });

  test('as it is, with labels and annotations of any case', async () => {
    const config = CREATED.replace(
      '{',
      '{"config":{"Labels":{"a":"1","A":"2"},"Env":[]},"docker_version":"1",',
    );
    const image = makeImage(config, undefined, { Config: 'x', config: 'y', CONFIG: 'z' });
    for (const required of KINDS) expect(await judgeImage(image, required, config)).toEqual([]);
  });
});

test.each([
  ['Created', CREATED.replace('{', '{"Created":"1999-01-01T00:00:00Z",')],
  ['created', CREATED.replace('{', '{"created":"1999-01-01T00:00:00Z",')],
  ['Architecture', CREATED.replace('{', '{"Architecture":"s390x",')],
])('a configuration with the key %s does not say when an image was made', async (key, config) => {
  expect(await judgeImage(makeImage(config), 'max-age: 90d', config)).toEqual([tell(key)]);
});

test('the manifest for one platform, which its index names', async () => {
  const registry = await startRegistry();
  const image = change(makeImage(CREATED), ['', '"config":', '"Config":{},"config":']);
  registry.putBlob('base/app', CREATED);
  registry.put('base/app', image);
  registry.put('base/app', makeIndexOf([['linux/amd64', image]]), '1');
  expect(await judgeEvidence(registry, 'max-age: 90d', 'FROM R/base/app:1\n')).toEqual([tell('Config')]);
});

describe('a list of what is attached', () => {
  const IMAGE = makeImage(CREATED);
  const body = JSON.stringify({ schemaVersion: 2, manifests: [], Manifests: [] });
  const judge = async (options: RegistryOptions, image: EvidenceOptions, list?: StoredManifest) => {
    const registry = await startRegistry(options);
    registry.put('base/app', IMAGE, '1');
    if (list !== undefined) registry.put('base/app', list, IMAGE.digest.replace(':', '-'));
    return judgeEvidence(registry, 'sbom: true', 'FROM R/base/app:1\n', image);
  };

  test('as the API gives it', async () => {
    const send: SendRequest = async (address, init) =>
      address.includes('/referrers/') ? new Response(body) : fetchInMemory(address, init);
    expect(await judge({}, { fetch: send })).toEqual([tell('Manifests')]);
  });

  test('as a tag', async () => {
    const list = { type: OCI_INDEX, body, digest: digestOf(body) };
    expect(await judge({ referrers: 'none' }, {}, list)).toEqual([tell('Manifests')]);
  });
});
