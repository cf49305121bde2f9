import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { judge } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const OFFICIAL = 'version: 1\nallow: [docker.io/library/**]\nrules: { end-of-life: ignore }\n';
const SHIPPED = `version: 1
allow: ["**"]
rules: { end-of-life: ignore }
overrides: [{ roles: [final], allow: [gcr.io/distroless/**] }]
builds: [{ paths: ["**"], targets: [prod] }]
`;
const TWO = 'FROM ubuntu:24.04 AS prod\nFROM gcr.io/distroless/static:nonroot\n';

const PLATFORMS: [string, string, string[]][] = [
  [
    'BUILDARCH through two patterns',
    `ARG BUILDARCH\nARG A=\${BUILDARCH/amd64/node:24}\nARG B=\${A/arm64/evil.example/x:1}\nFROM \${B}\n`,
    ['docker.io/library/node:24', 'evil.example/x:1'],
  ],
  [
    'TARGETARCH through two patterns',
    `ARG A=\${TARGETARCH/amd64/node:24}\nARG B=\${A/arm64/evil.example/x:1}\nFROM \${B}\n`,
    ['docker.io/library/node:24', 'evil.example/x:1'],
  ],
  [
    'a stage by its name',
    `FROM evil.example/a:1 AS b-amd64\nFROM evil.example/b:1 AS b-arm64\nFROM b-\${TARGETARCH}\n`,
    ['evil.example/a:1', 'evil.example/b:1'],
  ],
];

describe('without a word about platforms, both are read', () => {
  test.each(PLATFORMS)('%s', async (_, text, images) => {
    const tree = plantTree({ '.github/base-images.yml': OFFICIAL, Dockerfile: text });
    const { status, findings } = await judge(tree);
    expect(status).toBe(1);
    const refused = images.filter((image) => image.startsWith('evil'));
    expect(findings.map(({ image, role }: Record<string, string>) => `${image} ${role}`)).toEqual(
      refused.map((image) => `${image} final`),
    );
    const bare = plantTree({ Dockerfile: text });
    const run = await runCommand(['images', '--format', 'json'], { cwd: bare.root });
    const [file] = JSON.parse(run.stdout).files;
    expect(file.images.map(({ image }: Record<string, string>) => image)).toEqual(images);
  });
});

describe('targets of the policy', () => {
  test('ship', async () => {
    const tree = plantTree({ '.github/base-images.yml': SHIPPED, 'api/Dockerfile': TWO });
    const { status, findings, files } = await judge(tree);
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      {
        rule: 'unapproved',
        image: 'docker.io/library/ubuntu:24.04',
        role: 'final',
        decidedBy: { builds: { file: '.github/base-images.yml', line: 5, name: 'builds[0]' } },
      },
    ]);
    expect(files[0].images.map(({ role }: Record<string, string>) => role)).toEqual(['final', 'final']);
  });

  test('the command line takes their place', async () => {
    const tree = plantTree({
      '.github/base-images.yml': SHIPPED,
      Dockerfile: 'FROM ubuntu:24.04 AS prod\nFROM gcr.io/distroless/static:nonroot AS web\n',
    });
    expect(await judge(tree, 'Dockerfile', '--target', 'web')).toMatchObject({ status: 0 });
  });
});

test('an argument without a value counts also where a stage has the name without it', async () => {
  const text = 'ARG V\nFROM node:24 AS base\nFROM base$V\n';
  const tree = plantTree({ '.github/base-images.yml': OFFICIAL, Dockerfile: text });
  expect((await judge(tree)).findings).toMatchObject([
    { rule: 'unresolved', line: 3, column: 6, role: 'final' },
  ]);
  const { stdout } = await runCommand(['images', '--format', 'json'], { cwd: tree.root });
  expect(JSON.parse(stdout).files[0].openBases).toMatchObject([
    { line: 3, written: 'base', unresolved: ['V'] },
  ]);
  const listed = await runCommand(['images'], { cwd: tree.root });
  expect(listed.stdout).toContain('3  final     "base"  ($V has no value)');
});

test('a build context is found by any name of its image, as buildx writes it', async () => {
  const tree = plantTree({ '.github/base-images.yml': OFFICIAL, Dockerfile: 'FROM evil\n' });
  const context = (name: string) => judge(tree, '--build-context', `${name}=docker-image://evil.example/x:1`);
  for (const name of ['evil', 'evil:latest', 'docker.io/library/evil', 'index.docker.io/library/evil:latest'])
    expect((await context(name)).findings).toMatchObject([{ image: 'evil.example/x:1' }]);
});
