import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const SHOP = {
  'compose.yaml': `services:
  web:
    build: { context: web, target: prod, args: { BASE: "\${BASE:-node:22}", TOKEN: "\${TOKEN}" } }
  cron:
    build:
      dockerfile_inline: |
        FROM debian:13-slim
`,
  'docker-bake.hcl': `target "api" {
  dockerfile = "api/Dockerfile"
  contexts = { base = "docker-image://node:24" }
}
`,
  '.github/workflows/build.yml': `on: push
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/build-push-action@v6
        with: { context: gone }
`,
  '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "Dockerfile" } } // mine\n',
  '.devcontainer/Dockerfile': 'FROM debian:13\n',
  'web/Dockerfile': 'ARG BASE\nFROM $BASE AS prod\n',
  'api/Dockerfile': 'FROM base\n',
  'old/Dockerfile': 'FROM node:14\n',
};

const list = async (words: readonly string[] = [], files: Readonly<Record<string, string>> = SHOP) => {
  const { root } = plantTree(files);
  return runCommand(['builds', ...words], { cwd: root });
};

interface Listed {
  readonly builds: readonly {
    readonly file: string;
    readonly name: string | null;
    readonly dockerfile: string | null;
    readonly problem: string | null;
  }[];
  readonly unnamed: readonly string[];
  readonly missing: readonly { readonly dockerfile: string }[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

describe('builds', () => {
  test('leaves out what is hardly meant', async () => {
    const { stdout } = await list(['--format', 'json'], {
      'compose.yml': 'services: { db: { image: x } }\n',
      Dockerfile: 'ARG BASE=debian\nFROM $BASE\n',
      'a/compose.yml': 'services: { web: { build: { context: ., args: { BASE: node } } } }\n',
      'a/Dockerfile': 'ARG BASE=debian\nFROM $BASE\n',
    });
    const { builds, unnamed } = JSON.parse(stdout) as Listed;
    expect(builds.map(({ dockerfile }) => dockerfile)).toEqual(['a/Dockerfile']);
    expect(unnamed).toEqual(['Dockerfile']);
  });

  test('lists all kinds, what is missing, and what no build names', async () => {
    const { status, stdout, stderr } = await list(['--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { builds, unnamed, missing } = JSON.parse(stdout) as Listed;
    expect(builds.map(({ file, name }) => [file, name])).toEqual([
      ['.devcontainer/devcontainer.json', null],
      ['.github/workflows/build.yml', 'image/#1'],
      ['compose.yaml', 'cron'],
      ['compose.yaml', 'web'],
      ['docker-bake.hcl', 'api'],
    ]);
    expect(builds[3]).toMatchObject({
      kind: 'compose',
      line: 2,
      context: 'web',
      dockerfile: 'web/Dockerfile',
      target: 'prod',
      args: { BASE: 'node:22' },
      unknown: ['args.TOKEN'],
    });
    expect(builds[3]?.problem).toContain('TOKEN');
    expect(builds[2]).toMatchObject({ inline: 'FROM debian:13-slim\n', dockerfile: null, problem: null });
    expect(unnamed).toEqual(['old/Dockerfile']);
    expect(missing.map(({ dockerfile }) => dockerfile)).toEqual(['gone/Dockerfile']);
  });

  test('under a path', async () => {
    const { stdout } = await list(['api', '--format', 'json']);
    expect((JSON.parse(stdout) as Listed).builds.map(({ name }) => name)).toEqual(['api']);
  });

  test('for people', async () => {
    const { stdout } = await list();
    expect(stdout).toContain('compose.yaml\n');
    expect(stdout).toMatch(/^ {5}2 {2}web {2}← web\/Dockerfile$/m);
    expect(stdout).toContain('gone/Dockerfile (not there)');
    expect(stdout).toContain(
      '5 builds in 4 files, 1 without their Dockerfile, 1 Dockerfile that no build names\n',
    );
  });

  test('as a table', async () => {
    const { stdout } = await list(['--format', 'markdown']);
    const [row] = stdout.split('\n').filter((line) => line.includes('docker-bake.hcl'));
    const shown = row
      ?.replace(/<\/?(?:code|wbr)>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(shown).toBe('| docker-bake.hcl:1 | api | api/Dockerfile |  | base=docker-image://node:24 |  |');
  });

  test('to a file, with a summary here', async () => {
    const { root } = plantTree(SHOP);
    const { stdout } = await runCommand(['builds', '--format', 'json', '--output', 'builds.json'], {
      cwd: root,
    });
    expect(stdout).toContain('list written to builds.json');
    expect(JSON.parse(readFileSync(`${root}/builds.json`, 'utf8'))).toMatchObject({ version: 1 });
  });

  test('of a file that the tool refuses are not silent', async () => {
    const files = { 'compose.yaml': 'services:\n  a:\n    build: { context: ., dockerfile: [a, b] }\n' };
    const { status, stdout } = await list(['--format', 'json'], files);
    expect(status).toBe(0);
    const { builds, problems } = JSON.parse(stdout) as Listed;
    const said = [...builds.map(({ problem }) => problem), ...problems.map(({ message }) => message)];
    expect(said.join(' ')).toContain('dockerfile');
  });

  test('of a repository without any', async () => {
    const { stdout } = await list([], { Dockerfile: 'FROM node:22\n' });
    expect(stdout).toContain('0 builds in 0 files, 1 Dockerfile that no build names');
  });

  test.each(['\u001b[31mred', 'a`b', '| c |', '<b>', '@team'])(
    'a service called %j stays text',
    async (name) => {
      const files = { 'compose.yaml': `services:\n  ${JSON.stringify(name)}:\n    build: .\n` };
      for (const format of ['terminal', 'markdown']) {
        const { stdout } = await list(['--format', format], files);
        expect(stdout).not.toContain('\u001b');
        if (format === 'markdown') expect(stdout).not.toMatch(/<b>|@team\b(?!<)/);
      }
    },
  );
});
