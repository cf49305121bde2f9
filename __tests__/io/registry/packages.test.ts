import { describe, expect, test } from 'vitest';
import {
  attachBundle,
  CYCLONEDX,
  putArtifact,
  putBuildKitIndex,
  putCosignTag,
  type Said,
  SPDX,
} from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type FakeRegistry, startRegistry } from '../../support/registry/fake-registry.js';
import { makeImage, OCI_INDEX, storeManifest } from '../../support/registry/stored-manifest.js';
import { readText } from '../../support/repository.js';

const AMD = makeImage('amd');
const ARM = makeImage('arm');
/** What syft, which BuildKit's scanner uses, writes of a small Debian with xz-utils 5.6.0-0.2. */
const SYFT: Said = {
  predicateType: SPDX,
  predicate: JSON.parse(readText('__tests__/fixtures/sboms/syft-spdx.json')),
};
const SYFT_CYCLONEDX: Said = {
  predicateType: CYCLONEDX,
  predicate: JSON.parse(readText('__tests__/fixtures/sboms/syft-cyclonedx.json')),
};
const spdx = (packages: readonly object[], version = 'SPDX-2.3'): Said => ({
  predicateType: SPDX,
  predicate: { spdxVersion: version, packages },
});
const purl = (...urls: readonly string[]): Said =>
  spdx(
    urls.map((referenceLocator) => ({
      externalRefs: [{ referenceType: 'purl', referenceLocator }],
    })),
  );
const CLEAN = purl('pkg:deb/debian/bash@5.2.15-2');

type Fill = (registry: FakeRegistry) => void;
const both =
  (amd: readonly Said[], arm: readonly Said[]): Fill =>
  (registry) =>
    void putBuildKitIndex(
      registry,
      [
        ['linux/amd64', AMD, amd],
        ['linux/arm64', ARM, arm],
      ],
      '1',
    );
const one =
  (more: Fill): Fill =>
  (registry) => {
    registry.put('base/app', AMD, '1');
    more(registry);
  };

async function judge(deny: string, fill: Fill): Promise<string> {
  const registry = await startRegistry();
  fill(registry);
  return (await judgeEvidence(registry, `packages: { deny: [${deny}] }`, 'FROM R/base/app:1\n')).join('\n');
}

describe('what a pattern denies', () => {
  test.each<[string, string, boolean]>([
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils@5.6.0-0.2?arch=amd64', true],
    ['xz-utils@5.6.0', 'pkg:deb/debian/liblzma5@5.6.0-0.2?upstream=xz-utils', true],
    ['xz-utils@5.6.0', 'pkg:deb/debian/liblzma5@9?upstream=xz-utils%405.6.0-0.2', true],
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils@1%3A5.6.0-0.2', true],
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils@5.6.0%2Bdfsg1-1', true],
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils@5.6.0-0.2%2Bb1', true],
    ['xz-utils@5.6.0-0.2', 'pkg:deb/debian/xz-utils@5.6.0-0.2%2Bb1', true],
    ['xz-utils@5.6.0-0.2', 'pkg:deb/debian/xz-utils@5.6.0-0.3', false],
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils@5.6.01-1', false],
    ['xz-utils@5.6.1', 'pkg:deb/debian/xz-utils@5.6.1%2Breally5.4.5-1', false],
    ['xz-utils@5.4.5', 'pkg:deb/debian/xz-utils@5.6.1%2Breally5.4.5-1', true],
    ['"xz-utils@5.6.{0,1}"', 'pkg:deb/debian/xz-utils@5.6.1-1', true],
    ['"xz*@5.6.*"', 'pkg:apk/alpine/xz-libs@5.6.1-r2', true],
    ['xz@5.6.1', 'pkg:apk/alpine/xz-libs@5.6.1-r2?upstream=xz', true],
    ['xz@5.6.0', 'pkg:rpm/fedora/xz-libs@5.6.0-1.fc40?upstream=xz-5.6.0-1.fc40.src.rpm', true],
    ['XZ-Utils', 'pkg:deb/debian/xz-utils@1', true],
    ['xz', 'pkg:deb/debian/xz-utils@1', false],
    ['"pkg:deb/debian/xz-utils@5.6.0"', 'pkg:deb/debian/xz-utils@5.6.0-0.2', true],
    ['"pkg:deb/debian/xz-utils@5.6.0"', 'pkg:deb/debian/liblzma5@5.6.0-0.2?upstream=xz-utils', true],
    ['"pkg:deb/xz-utils"', 'pkg:deb/ubuntu/xz-utils@1', true],
    ['"pkg:deb/debian/xz-utils"', 'pkg:deb/ubuntu/xz-utils@1', false],
    ['"pkg:npm/xz-utils"', 'pkg:deb/debian/xz-utils@1', false],
    ['"@angular/core@1.2.3"', 'pkg:npm/%40angular/core@1.2.3', true],
    ['"pkg:npm/%40angular/*"', 'pkg:npm/%40angular/core@1.2.3', true],
    ['core', 'pkg:npm/%40angular/core@1.2.3', false],
    ['"pkg:npm/core"', 'pkg:npm/%40angular/core@1.2.3', false],
    ['left-pad@1.2.3', 'pkg:npm/left-pad@1.2.3-beta.1', false],
    ['log4j-core@2.14.1', 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', true],
    ['"org.apache.logging.log4j:log4j-core"', 'pkg:maven/org.apache.logging.log4j/log4j-core@2', true],
    ['github.com/acme/x@1.2.3', 'pkg:golang/github.com/acme/x@v1.2.3', true],
    ['ruamel-yaml', 'pkg:pypi/ruamel.yaml@0.18', true],
    ['{ package: xz-utils, versions: ">=5.6.0 <5.6.2" }', 'pkg:deb/debian/xz-utils@5.6.1-1', true],
    ['{ package: xz-utils, versions: ">=5.6.0 <5.6.2" }', 'pkg:deb/debian/xz-utils@5.6.2-1', false],
    [
      '{ package: xz-utils, versions: ">=5.6.0 <5.6.2" }',
      'pkg:deb/debian/xz-utils@5.6.1%2Breally5.4.5-1',
      false,
    ],
    ['{ package: openssl, versions: "<3" }', 'pkg:deb/debian/openssl@1.1.1w-0%2Bdeb11u1', true],
    ['github.com/docker/docker@25.0.0', 'pkg:golang/github.com/docker/docker@v25.0.0%2Bincompatible', true],
    ['github.com/docker/docker@v25.0.0', 'pkg:golang/github.com/docker/docker@v25.0.0+incompatible', true],
    [
      '"pkg:golang/github.com/docker/docker@v25.0.0"',
      'pkg:golang/github.com/docker/docker@v25.0.0+incompatible',
      true,
    ],
    ['x@1.0.0', 'pkg:npm/x@1.0.0+build.5', true],
    ['torch@2.1.0', 'pkg:pypi/torch@2.1.0%2Bcu118', true],
    ['x@1.0.0', 'pkg:npm/x@1.0.0-rc.1+build.5', false],
    ['linux@6.1.0', 'pkg:deb/debian/linux@6.1.0%2Bgit5-1', false],
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils@V5.6.0', true],
    ['xz-utils@5.6.0', 'PKG:DEB/debian/xz-utils@5.6.0-0.2', true],
    ['xz-utils@5.6.0', ' pkg:deb/debian/xz-utils/@5.6.0-0.2 ', true],
    ['{ package: openssl, except: "openssl@3" }', 'pkg:deb/debian/openssl@3-1', false],
  ])('%s and %s: %s', async (pattern, url, isDenied) => {
    const found = await judge(pattern, both([purl(url)], [CLEAN]));
    if (isDenied) expect(found).toMatch(/^unverified block: R\/base\/app:1 is unverified: its SBOM lists /);
    else expect(found).toBe('');
  });

  test.each([
    ['xz-utils@5.6.0', 'pkg:deb/debian/xz-utils'],
    ['{ package: xz-utils, versions: "<6" }', 'pkg:deb/debian/xz-utils@unstable'],
    ...['UNKNOWN', '(devel)', 'NOASSERTION', 'NONE', '*', '^5.6.0', '<5.6.1', '5.6.x', '1 || 2'].map(
      (version): [string, string] => ['xz-utils@5.6.0', `pkg:npm/xz-utils@${encodeURIComponent(version)}`],
    ),
  ])('%s and %s: not known', async (pattern, url) => {
    expect(await judge(pattern, both([purl(url)], [CLEAN]))).toMatch(/^unverified warn: .* if it is of that/);
  });
});

describe('what a document says beside the package URL', () => {
  const DENIES = /its SBOM lists .*, which the entry xz-utils@5\.6\.0 denies/;
  const listed = (told: object) => spdx([{ name: 'a', versionInfo: '1', ...told }]);
  const cyclonedx = (told: object): Said => ({
    predicateType: CYCLONEDX,
    predicate: { bomFormat: 'CycloneDX', specVersion: '1.6', ...told },
  });
  const locate = (referenceLocator: string) => ({ referenceType: 'purl', referenceLocator });
  const properties = (...values: readonly [string, string][]) => ({
    components: [{ name: 'a', version: '1', properties: values.map(([name, value]) => ({ name, value })) }],
  });
  const XZ = { type: 'library', name: 'xz-utils', version: '5.6.0' };
  const A = { name: 'a', version: '1' };

  test.each<[string, Said]>([
    ["Trivy's sentence", listed({ sourceInfo: 'built package from: xz-utils 5.6.0-0.2' })],
    [
      "Trivy's properties",
      cyclonedx(
        properties(['aquasecurity:trivy:SrcName', 'xz-utils'], ['aquasecurity:trivy:SrcVersion', '5.6.0']),
      ),
    ],
    [
      "syft's properties for Debian",
      cyclonedx(properties(['syft:metadata:source', 'xz-utils'], ['syft:metadata:sourceVersion', '5.6.0-1'])),
    ],
    [
      "syft's properties for RPM",
      cyclonedx(properties(['syft:metadata:sourceRpm', 'xz-utils-5.6.0-1.fc40.src.rpm'])),
    ],
    [
      "syft's properties for Alpine",
      cyclonedx({
        components: [
          {
            name: 'a',
            version: '5.6.0-r1',
            properties: [{ name: 'syft:metadata:originPackage', value: 'xz-utils' }],
          },
        ],
      }),
    ],
    [
      'a second package URL',
      listed({ externalRefs: [locate('pkg:npm/a@1'), locate('pkg:npm/xz-utils@5.6.0')] }),
    ],
    [
      'another version than the package URL',
      spdx([{ name: 'xz-utils', versionInfo: '5.6.0', externalRefs: [locate('pkg:npm/xz-utils@1')] }]),
    ],
    ['what it is about', cyclonedx({ metadata: { component: XZ }, components: [A] })],
    [
      'parts of what it is about',
      cyclonedx({ metadata: { component: { ...A, type: 'container', components: [XZ] } }, components: [A] }),
    ],
    ['parts of parts', cyclonedx({ components: [{ ...A, components: [{ ...A, components: [XZ] }] }] })],
  ])('%s', async (_, said) => {
    expect(await judge('xz-utils@5.6.0', both([said], [CLEAN]))).toMatch(DENIES);
  });

  test.each<[string, Said, RegExp | string]>([
    [
      'the image itself',
      cyclonedx({ metadata: { component: { ...XZ, type: 'container' } }, components: [A] }),
      '',
    ],
    [
      'only what it is about',
      cyclonedx({ metadata: { component: XZ }, components: [] }),
      /lists no packages/,
    ],
  ])('%s', async (_, said, expected) => {
    const found = await judge('xz-utils@5.6.0', both([said], [CLEAN]));
    if (expected === '') expect(found).toBe('');
    else expect(found).toMatch(expected);
  });

  test('SPDX and CycloneDX in one', async () => {
    const said = spdx([A]);
    const mixed = {
      ...said,
      predicate: { ...Object(said.predicate), bomFormat: 'CycloneDX', components: [XZ] },
    };
    expect(await judge('xz-utils@5.6.0', both([mixed], [CLEAN]))).toMatch(/is not one that is in order/);
  });
});

describe('what is read', () => {
  const DENIED =
    'unverified block: R/base/app:1 is unverified: its SBOM lists liblzma5 5.6.0-0.2 from xz-utils, xz-utils 5.6.0-0.2, which the entry xz-utils@5.6.0 denies; the policy requires an SBOM without denied packages.';
  const says = (text: string) => `unverified ${text}; the policy requires an SBOM without denied packages.`;
  const UNKNOWN = 'warn: R/base/app:1 could not be verified: its SBOM';
  const WRONG = says(
    'block: R/base/app:1 is unverified: what is attached to it as an SBOM is not one that is in order',
  );
  const bare = (type: string, content: string): Fill =>
    one((registry) => void putArtifact(registry, [{ type, content }], { artifactType: type, subject: AMD }));
  const NESTED = `{"spdxVersion":"SPDX-2.3","packages":${'['.repeat(200_000)}`;
  const LEGACY: Said = { predicateType: SPDX, predicate: { Data: SYFT.predicate } };

  test.each<[string, Fill, string]>([
    ["BuildKit's, on one platform of two", both([CLEAN], [SYFT]), DENIED],
    ['CycloneDX', both([SYFT_CYCLONEDX], [CLEAN]), DENIED],
    ['a second one beside a clean one', both([CLEAN, SYFT], [CLEAN]), DENIED],
    [
      'a bundle that refers to it, beside clean ones in the index',
      (registry) => {
        both([CLEAN], [CLEAN])(registry);
        attachBundle(registry, ARM, SYFT);
      },
      DENIED,
    ],
    [
      'a bundle that says only inside what it is',
      one((registry) => void attachBundle(registry, AMD, SYFT, { isAnnotated: false })),
      DENIED,
    ],
    ['the tag of cosign 2', one((registry) => putCosignTag(registry, AMD, SYFT)), DENIED],
    ['as cosign 1 wraps it', one((registry) => putCosignTag(registry, AMD, LEGACY)), DENIED],
    ['a bare file', bare('application/spdx+json', JSON.stringify(SYFT.predicate)), DENIED],
    ['clean ones', both([CLEAN], [CLEAN]), ''],
    [
      'a clean one beside one that is listed and not there',
      one((registry) => {
        putCosignTag(registry, AMD, CLEAN);
        const gone = { artifactType: 'application/spdx+json', digest: `sha256:${'0'.repeat(64)}`, size: 2 };
        const list = { manifests: [{ mediaType: 'application/vnd.oci.image.manifest.v1+json', ...gone }] };
        registry.put('base/app', storeManifest(OCI_INDEX, list), AMD.digest.replace(':', '-'));
      }),
      says('warn: R/base/app:1 could not be verified: R lists an attachment that it does not have'),
    ],
    ['none', both([], []), says('block: R/base/app:1 is unverified: no SBOM is attached to it')],
    [
      'one of two platforms',
      both([CLEAN], []),
      says('block: R/base/app:1 is unverified: no SBOM is attached to its image for linux/arm64'),
    ],
    [
      'SPDX of another version',
      both([spdx([{ name: 'x' }], 'SPDX-2.1')], [CLEAN]),
      says(
        `${UNKNOWN} is written as SPDX-2.1, which is not read; SPDX 2.2, 2.3 and 3.0 and CycloneDX 1.4 to 1.7 are`,
      ),
    ],
    [
      'SPDX 3',
      both(
        [
          {
            predicateType: SPDX,
            predicate: { '@context': 'https://spdx.org/rdf/3.1.0/spdx-context.jsonld' },
          },
        ],
        [CLEAN],
      ),
      says(
        `${UNKNOWN} is written as SPDX 3 in another version or form, which is not read; SPDX 2.2, 2.3 and 3.0 and CycloneDX 1.4 to 1.7 are`,
      ),
    ],
    [
      'XML',
      bare('application/vnd.cyclonedx+xml', '<bom/>'),
      says(`${UNKNOWN} is not JSON, which alone is read`),
    ],
    ['no packages', both([spdx([])], [CLEAN]), says(`${UNKNOWN} lists no packages, which proves nothing`)],
    ['something else', both([{ predicateType: SPDX, predicate: { a: 1 } }], [CLEAN]), WRONG],
    ['not JSON', bare('application/spdx+json', '{"spdxVersion":'), WRONG],
    ['a package without a name', both([spdx([{}])], [CLEAN]), WRONG],
    [
      'nested without end',
      bare('application/spdx+json', NESTED),
      says(`${UNKNOWN} lists more, or is nested more deeply, than the gate reads`),
    ],
  ])('%s', async (_, fill, expected) => {
    expect(await judge('xz-utils@5.6.0', fill)).toBe(expected);
  });

  test('each SBOM costs one request, and what BuildKit attaches is read once', async () => {
    const registry = await startRegistry();
    both([CLEAN], [CLEAN])(registry);
    await judgeEvidence(registry, 'sbom: true, packages: { deny: [x] }', 'FROM R/base/app:1\n');
    expect(registry.requests.filter((request) => request.includes('/blobs/'))).toHaveLength(2);
    // several ask at once whether it lets everybody in
    expect(registry.requests.filter((request) => !request.startsWith('GET /v2/ '))).toHaveLength(12);
  });
});
