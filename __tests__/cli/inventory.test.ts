import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { startRegistry } from '../support/registry/fake-registry.js';
import { putSignedImages } from '../support/registry/signed-images.js';
import { makeImage, makeIndexOf } from '../support/registry/stored-manifest.js';

const TODAY = ['--today', '2026-09-01'];
const FILES = {
  'api/Dockerfile':
    'FROM node:22-alpine AS build\nFROM gcr.io/distroless/nodejs22@sha256:' +
    'a'.repeat(64) +
    '\nCOPY --from=build /a /a\n',
  'web/Dockerfile': 'ARG V\nFROM node:22-alpine\nFROM nginx:$V\nCOPY --from=0 /a /a\n',
  'compose.yaml':
    'services:\n  web: { build: { context: web, args: { V: "1.29" } } }\n  db: { image: postgres:17 }\n',
};

async function list(files: Readonly<Record<string, string>>, ...words: string[]) {
  return runCommand(['inventory', ...TODAY, ...words], { cwd: plantTree(files).root });
}

test('image by image: what its name says, and where it is used', async () => {
  const { status, stdout } = await list(FILES);
  expect(status).toBe(0);
  expect(stdout).toContain(`docker.io/library/node:22-alpine
  official image · build
  Node.js 22 until 2027-04-30
  api/Dockerfile:1 (build)
  web/Dockerfile:2 (build), built by web in compose.yaml
`);
  expect(stdout).toContain(`docker.io/library/nginx:1.29
  official image · final
`);
  expect(stdout).toContain('compose.yaml:3 (run)');
  expect(stdout).toContain('4 images: 3 official, 1 written with a digest\nRegistries were not asked');
});

test('what is not known is said, not left out', async () => {
  const { stdout } = await list({ Dockerfile: 'ARG V\nFROM nginx:$V\n', 'b/Dockerfile': 'FROM a:1\nFOO\n' });
  expect(stdout).toContain('Dockerfile:2 (final): nginx: is not known');
  expect(stdout).toContain('b/Dockerfile: not read to the end');
  expect(stdout).toContain('1 place whose image is not known\n2 files not read to the end');
});

test('what was official once is called so', async () => {
  const { stdout } = await list({ Dockerfile: 'FROM centos:7\n' });
  expect(stdout).toContain('former official image · final');
});

test('as a table', async () => {
  const { stdout } = await list(FILES, '--format', 'markdown');
  const [head, , ...rows] = stdout.split('\n');
  expect(head).toBe('| Image | Digest | Made | End of life | Official | Role | Used in | Attached |');
  expect(rows.filter((row) => row.startsWith('|'))).toHaveLength(4);
  expect(rows.join('\n')).toMatch(/nginx:1.*\| yes \| final \|/);
});

describe('with what registries say', () => {
  async function plant(policy: (host: string) => string) {
    const registry = await startRegistry();
    const image = makeImage('app');
    registry.put(
      'base/app',
      makeIndexOf([['linux/amd64', image]], { 'org.opencontainers.image.created': '2026-08-01T00:00:00Z' }),
      '1',
    );
    registry.put('base/app', image);
    const { root } = plantTree({
      Dockerfile: `FROM ${registry.host}/base/app:1\nFROM 127.0.0.1:9/other:1\nFROM ${registry.host}/base/gone:1\n`,
      '.github/base-images.yml': policy(registry.host),
    });
    return {
      registry,
      run: (...words: string[]) => runCommand(['inventory', ...TODAY, ...words], { cwd: root }),
    };
  }
  const plain = (host: string) =>
    `version: 1\nallow: ["${host}/**"]\nsettings: { registries: { insecure: ["${host}"] } }\n`;
  const demanding = (host: string) => `${plain(host)}evidence: [{ images: "${host}/**", sbom: true }]\n`;

  test('after --look-up', async () => {
    const { registry, run } = await plant(plain);
    const { status, stdout } = await run('--look-up');
    expect(status).toBe(0);
    expect(stdout).toMatch(/now sha256:[a-f0-9]{64} · made 2026-08-01, 31 days ago · nothing attached/);
    expect(stdout).toMatch(/1 image: 127\.0\.0\.1:9 is not asked, because no entry/);
    expect(stdout).toMatch(/1 image: .*base\/gone has no tag 1/);
    expect(registry.requests.length).toBeGreaterThan(0);
  });

  test('names a signature so, without the network of Sigstore', async () => {
    const registry = await startRegistry();
    putSignedImages(registry);
    const { root } = plantTree({
      Dockerfile: `FROM ${registry.host}/base/app:bundle\n`,
      '.github/base-images.yml': plain(registry.host),
    });
    const { stdout } = await runCommand(['inventory', ...TODAY, '--look-up'], { cwd: root });
    expect(stdout).toContain(' · with signature\n');
  });

  test('if the policy requires evidence', async () => {
    const { run } = await plant(demanding);
    expect((await run()).stdout).toContain('made 2026-08-01');
  });

  test.each<[string, (host: string) => string, string[]]>([
    ['by a policy without evidence', plain, []],
    ['with --offline', demanding, ['--offline']],
    ['with --offline and --look-up', plain, ['--offline', '--look-up']],
  ])('never %s', async (_, policy, words) => {
    const { registry, run } = await plant(policy);
    expect((await run(...words)).stdout).toContain('Registries were not asked');
    expect(registry.requests).toEqual([]);
  });
});

describe('as CycloneDX', () => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res/schema',
  );
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'));
  const isBom = new Ajv({
    strict: false,
    logger: false,
    formats: { 'iri-reference': true, idn: true, 'idn-email': true, 'date-time': true, uuid: true },
  })
    .addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json')
    .addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json')
    .compile(schema('bom-1.6'));

  async function export_(files: Readonly<Record<string, string>>) {
    const bom = JSON.parse((await list(files, '--format', 'cyclonedx')).stdout);
    expect(isBom(bom), JSON.stringify(isBom.errors)).toBe(true);
    return bom;
  }

  test('1.6, held to its schema', async () => {
    const bom = await export_(FILES);
    expect(
      bom.components.map(({ name, version, purl }: Record<string, string>) => [name, version, purl]),
    ).toEqual([
      ['docker.io/library/nginx', '1.29', 'pkg:docker/library/nginx@1.29'],
      ['docker.io/library/node', '22-alpine', 'pkg:docker/library/node@22-alpine'],
      ['docker.io/library/postgres', '17', 'pkg:docker/library/postgres@17'],
      [
        'gcr.io/distroless/nodejs22',
        `sha256:${'a'.repeat(64)}`,
        `pkg:oci/nodejs22@sha256%3A${'a'.repeat(64)}?repository_url=gcr.io%2Fdistroless%2Fnodejs22`,
      ],
    ]);
    expect(bom.components[1]).toMatchObject({
      'bom-ref': 'docker.io/library/node:22-alpine',
      evidence: {
        occurrences: [
          { location: 'api/Dockerfile', line: 1, additionalContext: 'build' },
          { location: 'web/Dockerfile', line: 2, additionalContext: 'build, built by web in compose.yaml' },
        ],
      },
      properties: expect.arrayContaining([
        { name: 'base-image-gate:official', value: 'yes' },
        { name: 'base-image-gate:end-of-life', value: 'Node.js 22 until 2027-04-30' },
      ]),
    });
    expect(bom.components[3].hashes).toEqual([{ alg: 'SHA-256', content: 'a'.repeat(64) }]);
    expect(bom.compositions).toBeUndefined();
  });

  test('is incomplete where something is not known', async () => {
    const bom = await export_({ Dockerfile: 'FROM a:1\nFROM $X\n' });
    expect(bom.compositions).toEqual([{ aggregate: 'incomplete', dependencies: ['repository'] }]);
  });

  test.each([
    ['nothing', {}],
    [
      'hostile names',
      {
        'a\u202e\n##[error]/Dockerfile': 'FROM a:1\n',
        'Dockerfile.x"y': `FROM b:1@sha512:${'b'.repeat(128)}\n`,
      },
    ],
  ])('of %s', async (_, files) => {
    await export_(files as Record<string, string>);
  });

  test('has the same number as long as it says the same', async () => {
    const [one, same, other] = [
      await export_(FILES),
      await export_(FILES),
      await export_({ Dockerfile: 'FROM a:1\n' }),
    ];
    expect(same.serialNumber).toBe(one.serialNumber);
    expect(other.serialNumber).not.toBe(one.serialNumber);
  });
});
