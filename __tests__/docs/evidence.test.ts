import { describe, expect, it } from 'vitest';
import { toPolicySchema } from '../../src/core/policy/load/policy-schema.js';
import { attachBundle, builtFrom, makeStatement, putArtifact } from '../support/registry/attestations.js';
import { type EvidenceOptions, judgeEvidence } from '../support/registry/evidence-run.js';
import { type FakeRegistry, type RegistryOptions, startRegistry } from '../support/registry/fake-registry.js';
import { type WrittenReport, writeTrivy } from '../support/registry/scan-reports.js';
import { putSignedImages, RELEASE, ROOT } from '../support/registry/signed-images.js';
import {
  makeImage,
  makeIndex,
  makeIndexOf,
  OCI_INDEX,
  type StoredManifest,
  storeManifest,
} from '../support/registry/stored-manifest.js';
import { listFiles, readText } from '../support/repository.js';

const FOLDER = 'docs/evidence';
const INDEX = `${FOLDER}/README.md`;
/** How registries are asked, which is no evidence by itself. */
const REGISTRIES = `${FOLDER}/registries.md`;
const PAGES = listFiles(FOLDER, '.md').filter((page) => ![INDEX, REGISTRIES].includes(page));

describe.each(PAGES)('%s', (page) => {
  it('says the same things in the same order as its siblings', () => {
    const headings = [...readText(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const common = [
      'What a finding looks like',
      'What it proves',
      'What it does not prove',
      'What it costs',
      'When it is unknown',
    ];
    expect(headings.filter((heading) => common.includes(heading as string))).toEqual(common);
  });

  it('is in the index', () => {
    expect(readText(INDEX)).toContain(`](${page.replace(`${FOLDER}/`, '')})`);
  });
});

it('every kind of evidence is required by the example of a page', () => {
  const { evidence } = (toPolicySchema() as { definitions: Record<string, { properties: object }> })
    .definitions;
  const asked = Object.keys(evidence?.properties ?? {}).filter((key) => key !== 'images');
  expect(asked).toContain('signed-by');
  const text = PAGES.map(readText).join('\n');
  expect(
    asked.filter((key) => !new RegExp(`^ +(?:- )?${key}:`, 'm').test(text)),
    `explain these in a page in ${FOLDER}`,
  ).toEqual([]);
});

interface Scene extends EvidenceOptions {
  readonly required: string;
  readonly dockerfile: string;
  readonly fill: (registry: FakeRegistry) => void;
  readonly registry?: RegistryOptions;
}

const created = (day: string) => ({ 'org.opencontainers.image.created': `${day}T12:00:00Z` });
const AMD = makeImage('amd');
const ARM = makeImage('arm');

function putIndex(annotations: object = {}): (registry: FakeRegistry) => StoredManifest {
  return (registry) => {
    const index = makeIndexOf(
      [
        ['linux/amd64', AMD],
        ['linux/arm64', ARM],
      ],
      annotations,
    );
    for (const image of [AMD, ARM]) registry.put('base/app', image);
    registry.put('base/app', index, '1');
    return index;
  };
}

const OLD = makeIndex('old');
const signed = (tag: string): Scene => ({
  required: `signed-by: { ${RELEASE} }`,
  dockerfile: `FROM R/base/app:${tag}\n`,
  fill: putSignedImages,
  trustedRoot: ROOT,
});
const dated = (required: string, day: string): Scene => ({
  required,
  dockerfile: 'FROM R/base/app:1\n',
  fill: putIndex(created(day)),
});
const listing = (required: string, listed: object): Scene => ({
  required,
  dockerfile: 'FROM R/base/app:1\n',
  fill: (registry) => {
    const predicate = { spdxVersion: 'SPDX-2.3', packages: [listed] };
    attachBundle(registry, putIndex()(registry), { predicateType: 'https://spdx.dev/Document', predicate });
  },
});
const scanned = (report: WrittenReport): Scene => ({
  required: 'vulnerabilities: { max: high, within: 7d }',
  dockerfile: 'FROM R/base/app:1\n',
  fill: putIndex(),
  scans: [['R/base/app:1', writeTrivy(report)]],
});
/** As many as there may be requests. */
const OTHERS = Array.from({ length: 200 }, (_, index) => `v${index}`);
const base = (name: string) => ({ 'org.opencontainers.image.base.name': name });

/** What happens to an image, by the page that shows what the gate makes of it. */
const SCENES: Readonly<Record<string, readonly Scene[]>> = {
  'README.md': [
    {
      required: 'min-age: 3d',
      dockerfile: 'FROM R/base/app:1\n',
      fill: putIndex(),
      registry: { headers: { 'ratelimit-remaining': '9;w=21600' } },
    },
    {
      required: 'min-age: 3d',
      dockerfile: [...OTHERS, '1'].map((tag) => `FROM R/base/app:${tag}\n`).join(''),
      fill: (registry) => {
        for (const tag of OTHERS) registry.put('base/app', makeIndexOf([], created('2026-05-01')), tag);
      },
    },
    {
      required: 'max-age: 60d',
      dockerfile: 'FROM R/base/app:1\n',
      fill: (registry) => registry.put('base/app', { ...OLD, body: AMD.body }, '1'),
    },
    {
      ...signed('1'),
      fill: (registry) => {
        const manifests = [{ digest: AMD.digest, Digest: ARM.digest }];
        registry.put('base/app', storeManifest(OCI_INDEX, { manifests }), '1');
      },
    },
  ],
  'digest.md': [
    {
      required: 'digest: [exists, matches-tag]',
      dockerfile: `FROM R/base/app:1@${OLD.digest}\n`,
      fill: (registry) => {
        putIndex()(registry);
        registry.put('base/app', OLD);
      },
    },
    {
      required: 'digest: [exists, matches-tag]',
      dockerfile: `FROM R/base/app:1@${OLD.digest}\n`,
      fill: putIndex(),
    },
    {
      required: 'digest: [multi-platform]',
      dockerfile: 'FROM R/base/one:1\n',
      fill: (registry) => registry.put('base/one', makeIndexOf([['linux/amd64', AMD]]), '1'),
    },
  ],
  'age.md': [dated('min-age: 3d', '2026-08-30'), dated('max-age: 60d', '2026-05-01')],
  'packages.md': [
    listing('packages: { deny: [xz-utils@5.6.0] }', {
      externalRefs: [
        {
          referenceType: 'purl',
          referenceLocator: 'pkg:deb/debian/liblzma5@5.6.0-0.2?arch=amd64&upstream=xz-utils',
        },
      ],
    }),
  ],
  'licenses.md': [
    listing('licenses: { deny: ["AGPL-*"] }', {
      name: 'ghostscript',
      versionInfo: '10.0.0',
      licenseDeclared: 'AGPL-3.0-or-later',
    }),
    listing('licenses: { deny: ["AGPL-*"] }', {
      name: 'tzdata',
      versionInfo: '2024a',
      licenseDeclared: 'LicenseRef-public-domain',
    }),
  ],
  'vulnerabilities.md': [
    scanned({ name: 'R/base/app:1', found: ['CVE-2024-3094 Critical liblzma5 5.6.0-0.2'] }),
    scanned({ name: 'R/base/app:1', made: '2026-08-10T02:00:00Z' }),
    scanned({ name: 'R/base/app:1', digests: [`R/base/app@${OLD.digest}`] }),
  ],
  'attachments.md': [
    { required: 'sbom: true', dockerfile: 'FROM R/base/app:1\n', fill: putIndex() },
    {
      required: 'provenance: { source: "https://github.com/acme/base-images" }',
      dockerfile: 'FROM R/base/app:1\n',
      fill: (registry) => {
        const index = putIndex()(registry);
        const content = makeStatement(builtFrom('https://github.com/evil/base-images'), index.digest);
        const type = 'application/vnd.in-toto+json';
        putArtifact(registry, [{ type, content }], { artifactType: type, subject: index });
      },
    },
  ],
  'signatures.md': ['bundle-other', 'unsigned', 'platforms-one'].map(signed),
  'lineage.md': [
    {
      required: 'lineage: { depth: 2 }',
      dockerfile: 'FROM R/base/app:2.4\n',
      fill: (registry) => {
        const { host } = registry;
        registry.put('base/app', makeIndexOf([], base(`${host}/base/os:3`)), '2.4');
        registry.put('base/os', makeIndexOf([], base('evil.example/x:1')), '3');
      },
    },
  ],
};

/** The findings that a page shows, as plain text. */
function readFindings(page: string): string[] {
  return [...readText(page).matchAll(/^> (.+)$/gm)].map(([, text = '']) => text.replaceAll('`', ''));
}

it.each([INDEX, ...PAGES])('%s shows what the gate says', async (page) => {
  const scenes = SCENES[page.replace(`${FOLDER}/`, '')];
  expect(scenes, `write what happens to an image of ${page} into SCENES`).toBeDefined();
  const said: string[] = [];
  for (const { required, dockerfile, fill, registry: access = {}, ...options } of scenes ?? []) {
    const registry = await startRegistry(access);
    fill(registry);
    const found = await judgeEvidence(registry, required, dockerfile, options);
    said.push(...found.map((text) => plain(text)));
  }
  expect(readFindings(page)).toEqual(said);
});

function plain(finding: string): string {
  return finding
    .replace(/^unverified \w+: /, '')
    .replace(/ => .*$/, '')
    .replaceAll(/(?<![\w.])R\b/g, 'registry.acme.com')
    .replaceAll(/sha256:\w+/g, 'sha256:…');
}
