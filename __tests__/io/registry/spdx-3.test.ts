import { expect, test } from 'vitest';
import { putArtifact } from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { startRegistry } from '../../support/registry/fake-registry.js';
import { makeImage } from '../../support/registry/stored-manifest.js';

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const BUSYBOX = {
  type: 'software_Package',
  spdxId: 'urn:busybox',
  name: 'busybox',
  software_packageVersion: '1.37.0-r12',
  software_packageUrl: 'pkg:apk/alpine/busybox@1.37.0-r12',
};
const XZ = {
  type: 'software_Package',
  spdxId: 'urn:xz',
  name: 'liblzma5',
  software_packageVersion: '5.6.0-0.2',
  externalIdentifier: [
    {
      type: 'ExternalIdentifier',
      externalIdentifierType: 'packageUrl',
      identifier: 'pkg:deb/debian/liblzma5@5.6.0-0.2?upstream=xz-utils',
    },
  ],
};
const IMAGE = {
  type: 'software_Package',
  spdxId: 'urn:image',
  name: 'xz-utils',
  software_primaryPurpose: 'container',
};
const SBOM = { type: 'software_Sbom', spdxId: 'urn:sbom', rootElement: ['urn:image'] };

const write = (...graph: readonly object[]) => ({ '@context': CONTEXT, '@graph': graph });

/** What is found in an image to which a document is attached, in the words after its name. */
async function judge(document: object, required: string): Promise<string | null> {
  const registry = await startRegistry();
  const image = makeImage('spdx 3');
  registry.put('base/app', image, '1');
  const artifactType = 'application/spdx+json';
  const content = JSON.stringify(document);
  putArtifact(registry, [{ type: artifactType, content }], { artifactType, subject: image });
  const found = await judgeEvidence(registry, required, 'FROM R/base/app:1\n');
  expect(found.length).toBeLessThanOrEqual(1);
  return /(?:is unverified: |could not be verified: )(.*); the policy/.exec(found[0] ?? '')?.[1] ?? null;
}

const LISTED = 'its SBOM lists liblzma5 5.6.0-0.2 from xz-utils, which the entry xz-utils@5.6.0 denies';
const WRONG = 'what is attached to it as an SBOM is not one that is in order';
const NOT_READ =
  'its SBOM is written as SPDX 3 in another version or form, which is not read; SPDX 2.2, 2.3 and 3.0 and CycloneDX 1.4 to 1.7 are';

test.each<[what: string, document: object, found: string | null]>([
  ['a package that is not denied', write(BUSYBOX), null],
  ['by the source of its package URL', write(BUSYBOX, XZ), LISTED],
  ['inside another element', write({ type: 'SpdxDocument', element: [BUSYBOX, { ...XZ }] }), LISTED],
  ['of a kind of its own', write(BUSYBOX, { ...XZ, type: 'ai_AIPackage' }), LISTED],
  [
    'by an address as its type',
    write({ ...XZ, type: undefined, '@type': ['https://spdx.org/rdf/3.0.1/terms/Software/Package'] }),
    LISTED,
  ],
  ['that does not say its type', write({ ...XZ, type: undefined }), LISTED],
  ['the image itself is not a package in it', write(SBOM, IMAGE, BUSYBOX), null],
  [
    'another container is',
    write(SBOM, { ...IMAGE, spdxId: 'urn:x', software_packageVersion: '5.6.0' }, BUSYBOX),
    'its SBOM lists xz-utils 5.6.0, which the entry xz-utils@5.6.0 denies',
  ],
  ['only the image itself', write(SBOM, IMAGE), 'its SBOM lists no packages, which proves nothing'],
  [
    'a tool that made it',
    write(BUSYBOX, { type: 'Tool', name: 'xz-utils', software_packageVersion: '5.6.0' }),
    null,
  ],
  ['a package without a name', write(BUSYBOX, { ...XZ, name: undefined, externalIdentifier: [] }), WRONG],
  ['without a graph', { '@context': CONTEXT }, WRONG],
  ['an older context', { ...write(XZ), '@context': 'https://spdx.org/rdf/2.9.0/x.jsonld' }, NOT_READ],
  ['words of its own', { ...write(XZ), '@context': [CONTEXT, { name: 'urn:other' }] }, NOT_READ],
  ['and SPDX 2.3 in one', { ...write(BUSYBOX), spdxVersion: 'SPDX-2.3', packages: [{ name: 'a' }] }, WRONG],
  ['and CycloneDX in one', { ...write(BUSYBOX), bomFormat: 'CycloneDX', specVersion: '1.6' }, WRONG],
])('a document of SPDX 3: %s', async (_, document, found) => {
  expect(await judge(document, 'packages: { deny: ["xz-utils@5.6.0"] }')).toBe(found);
});

const license = (to: unknown, relationshipType = 'hasDeclaredLicense') => ({
  type: 'Relationship',
  spdxId: 'urn:r',
  from: 'urn:busybox',
  relationshipType,
  to: [to].flat(),
});
const EXPRESSION = {
  type: 'simplelicensing_LicenseExpression',
  spdxId: 'urn:l',
  simplelicensing_licenseExpression: 'MIT AND GPL-2.0-only',
};
const set = (type: string, ...member: string[]) => ({
  type: `expandedlicensing_${type}`,
  spdxId: 'urn:set',
  expandedlicensing_member: member,
});
const [MIT, GPL] = ['https://spdx.org/licenses/MIT', 'https://spdx.org/licenses/GPL-2.0-only'];
const DENIED = /^its SBOM lists "?busybox 1\.37\.0-r12"? under .*GPL-2\.0.*, which the entry GPL-\* denies$/;
const UNSTATED = /^its SBOM states no licence .*busybox/;

test.each<[what: string, graph: readonly object[], found: RegExp | null]>([
  ['an expression', [license('urn:l'), EXPRESSION], DENIED],
  ['concluded', [license('urn:l', 'hasConcludedLicense'), EXPRESSION], DENIED],
  ['inside the relationship', [license(EXPRESSION)], DENIED],
  ['one of the list', [license(GPL)], DENIED],
  ['another of the list', [license(MIT)], null],
  ['all of a set', [license('urn:set'), set('ConjunctiveLicenseSet', MIT, GPL)], DENIED],
  ['one of a set', [license('urn:set'), set('DisjunctiveLicenseSet', MIT, GPL)], null],
  ['a set that is in itself', [license('urn:set'), set('DisjunctiveLicenseSet', 'urn:set', GPL)], UNSTATED],
  [
    'or later',
    [
      license('urn:o'),
      {
        type: 'expandedlicensing_OrLaterOperator',
        spdxId: 'urn:o',
        expandedlicensing_subjectLicense: 'https://spdx.org/licenses/GPL-2.0',
      },
    ],
    DENIED,
  ],
  [
    'its name of its own',
    [
      license('urn:l'),
      {
        ...EXPRESSION,
        simplelicensing_licenseExpression: 'LicenseRef-1',
        simplelicensing_customIdToUri: [{ key: 'LicenseRef-1', value: 'urn:t' }],
      },
      { type: 'simplelicensing_SimpleLicensingText', spdxId: 'urn:t', name: 'GPL-2.0-only' },
    ],
    DENIED,
  ],
  [
    'two elements of one id',
    [license('urn:l'), { ...EXPRESSION, simplelicensing_licenseExpression: 'MIT' }, EXPRESSION],
    DENIED,
  ],
  ['that nobody can find', [license({ type: 'simplelicensing_LicenseExpression' })], /^what is attached/],
  ['none at all', [], UNSTATED],
  [
    'no statement',
    [license('https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense')],
    UNSTATED,
  ],
])('the licence of a package in SPDX 3: %s', async (_, graph, found) => {
  const said = await judge(write(BUSYBOX, ...graph), 'licenses: { deny: ["GPL-*"] }');
  if (found === null) expect(said).toBe(null);
  else expect(said).toMatch(found);
});
