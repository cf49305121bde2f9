import { generateKeyPairSync } from 'node:crypto';
import { putBuildKitIndex, type Said, SLSA_1, SPDX } from './attestations.js';
import type { FakeRegistry } from './fake-registry.js';
import type { RegistryDump } from './registry-dump.js';
import { makeKey, putSimpleSignatures, type SigningKey, writePayload } from './signed-images.js';
import { digestOf, makeImage, OCI_INDEX, type StoredManifest } from './stored-manifest.js';

type Store = Pick<FakeRegistry, 'put' | 'putBlob'>;

export const TODAY = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const KEY = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const OTHER = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const SOURCE = 'https://github.com/acme/base-images';

/** What a policy can require of an image, but a scan of it. */
export const REQUIREMENTS = {
  digest: 'digest: [exists, matches-tag, multi-platform]',
  age: 'max-age: 90d, min-age: 3d',
  sbom: 'sbom: true',
  provenance: `provenance: { source: "${SOURCE}" }`,
  signature: `signed-by: { key: ${JSON.stringify(KEY.pem)} }`,
  lineage: 'lineage: { depth: 1 }',
  packages: 'packages: { deny: ["xz-utils@5.6.{0,1}"] }',
};
export const EVERYTHING = Object.values(REQUIREMENTS).join(', ');

/** The policy that requires it of what is in a registry. */
export const demandEverything = (host: string, tokenHosts: readonly string[] = []) => `version: 1
allow: ["${host}/**"]
rules: { unpinned: ignore, end-of-life: ignore }
evidence: [{ images: "${host}/**", ${EVERYTHING} }]
settings: { registries: { requests: 500, insecure: ${JSON.stringify([host, ...tokenHosts])} } }
`;

interface Shape {
  readonly created?: string;
  readonly source?: string;
  readonly base: string;
  /** As a package URL names it. */
  readonly package?: string;
  readonly key?: SigningKey | null;
  readonly platforms?: readonly string[];
  readonly hasSbom?: boolean;
}

/** Images of which each lacks one thing, by their tag; what is said of them, in a regular expression. */
const LACKING: Readonly<Record<string, readonly [Partial<Shape>, RegExp]>> = {
  old: [{ created: daysAgo(200) }, /it was made on [\d-]+, 200 days ago/],
  young: [{ created: daysAgo(1) }, /it was made on [\d-]+, 1 day ago/],
  'no-sbom': [{ hasSbom: false }, /no SBOM is attached to it/],
  fork: [
    { source: 'https://github.com/evil/base-images' },
    /its provenance names https:\/\/github\.com\/evil/,
  ],
  unsigned: [{ key: null }, /it is not signed/],
  'other-key': [{ key: OTHER }, /signed/],
  'bad-base': [{ base: 'evil.example/os@1' }, /it is built with evil\.example\/os:1/],
  'bad-package': [{ package: 'pkg:deb/debian/xz-utils@5.6.1-1' }, /its SBOM lists xz-utils 5\.6\.1-1/],
  'one-platform': [{ platforms: ['linux/amd64'] }, /no image for linux\/arm64/],
};

export const LACKING_CASES = Object.entries(LACKING).map(([tag, [, reason]]) => [tag, reason] as const);

/** Stores them all, and one that lacks nothing, as BuildKit and cosign store them; its tag is `1`. */
export function putDemandedImages(registry: Store, host: string): StoredManifest {
  const base = `${host}/base/os@13`;
  for (const [tag, [shape]] of Object.entries(LACKING)) putImage(registry, tag, { base, ...shape });
  putImage(registry, '1', { base, package: 'pkg:deb/debian/bash@5.1-1' });
  // the tag moves on
  return putImage(registry, '1', { base });
}

function putImage(registry: Store, tag: string, shape: Shape): StoredManifest {
  const { created = daysAgo(30), platforms = ['linux/amd64', 'linux/arm64'] } = shape;
  const images = platforms.map((platform) => {
    const [os, architecture] = platform.split('/');
    const config = JSON.stringify({
      architecture,
      os,
      created,
      seed: `${tag} ${shape.package}`,
      rootfs: { type: 'layers' },
    });
    registry.putBlob('base/app', config);
    return [platform, makeImage(config), describeImage(shape)] as const;
  });
  registry.putBlob('base/app', '{}');
  const index = putBuildKitIndex(registry as FakeRegistry, images, tag);
  const { key = KEY } = shape;
  if (key !== null) signDemanded(registry, index, key);
  return index;
}

/** Signs an image with the key that is demanded. */
export function signDemanded(registry: Store, image: StoredManifest, key = KEY): void {
  const payload = writePayload(image.digest);
  putSimpleSignatures(registry as FakeRegistry, image, [{ payload, signature: key.sign(payload) }]);
}

/** What BuildKit attests with `--sbom` and `--provenance`. */
function describeImage(shape: Shape): readonly Said[] {
  const { source = SOURCE, base, package: listed = 'pkg:deb/debian/bash@5.2-1' } = shape;
  const sbom: Said = {
    predicateType: SPDX,
    predicate: {
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          name: /\/([^/@]+)@/.exec(listed)?.[1],
          externalRefs: [{ referenceType: 'purl', referenceLocator: listed }],
        },
      ],
    },
  };
  const sha256 = digestOf(base).replace('sha256:', '');
  const provenance: Said = {
    predicateType: SLSA_1,
    predicate: {
      buildDefinition: {
        externalParameters: { configSource: { uri: `${source}.git#refs/heads/main` } },
        resolvedDependencies: [{ uri: `pkg:docker/${base}`, digest: { sha256 } }],
      },
    },
  };
  return shape.hasSbom === false ? [provenance] : [sbom, provenance];
}

/** What `fill` stores, to be stored in a real registry. */
export function recordDump(fill: (registry: Store) => void): RegistryDump {
  const manifests = new Map<string, RegistryDump['manifests'][number]>();
  const tagged = new Map<string, string>();
  const blobs = new Set<string>();
  fill({
    put(_, { digest, type, body }, tag) {
      const tags = manifests.get(digest)?.tags ?? [];
      manifests.set(digest, { tags: tag === undefined ? tags : [...tags, tag], type, body });
      if (tag !== undefined) tagged.set(tag, digest);
    },
    putBlob: (_, content) => void blobs.add(content),
  });
  // a tag is that of the last one that got it
  const kept = [...manifests].map(([digest, each]) => ({
    ...each,
    tags: each.tags.filter((tag) => tagged.get(tag) === digest),
  }));
  return { manifests: kept.sort((one, other) => rank(one) - rank(other)), blobs: [...blobs] };
}

const rank = ({ type }: { readonly type: string }) => (type === OCI_INDEX ? 1 : 0);
