import { describe, expect, test } from 'vitest';
import { listBuildFiles } from '../../../src/core/builds/build-files.js';
import { readDevcontainerBuilds } from '../../../src/core/builds/devcontainers/read.js';
import { openTree } from '../../../src/core/builds/tree.js';
import { expectBuilds, loadBuildRows, treeOf } from '../../support/build-rows.js';

const rows = [...loadBuildRows('cases'), ...loadBuildRows('devcontainer')].filter(({ name }) =>
  name.startsWith('devcontainer'),
);
test.each(rows)('$name', (row) =>
  expectBuilds(row, readDevcontainerBuilds(treeOf(row.files)), 'devcontainer'),
);

const read = (text: string, more: Record<string, string> = {}) =>
  readDevcontainerBuilds(treeOf({ '.devcontainer/devcontainer.json': text, ...more }));

describe('what a devcontainer runs', () => {
  test('its image, where it is written', () => {
    expect(read(`{ "name": "n",\n  "image": "base:\${localEnv:V:jammy}" }`).runImages).toEqual([
      {
        kind: 'devcontainer',
        file: '.devcontainer/devcontainer.json',
        name: 'n',
        image: 'base:jammy',
        place: { file: '.devcontainer/devcontainer.json', line: 2, column: 13, endLine: 2, endColumn: 37 },
      },
    ]);
  });

  test.each([
    ['an image that nobody knows', `{ "image": "\${localEnv:X}" }`, `\${localEnv:X}`],
    ['no object', '[1]', 'not a JSON object'],
    ['no JSON', '{ build: { "dockerfile": "x" }, "name": "y" }', 'not JSON'],
    ['an empty file', '', 'not a JSON object'],
    ['a deep file', '{"build":'.repeat(500), 'nested too deeply'],
  ])('%s is a problem', (_, text, message) => {
    const { builds, runImages, problems } = read(text);
    expect([builds, runImages]).toEqual([[], []]);
    expect(problems.map((problem) => problem.message).join()).toContain(message);
  });

  test('features and files of other names are left out', () => {
    const tree = treeOf({
      '.devcontainer/a/b/devcontainer.json': '{ "image": "x" }',
      'devcontainer.json': '{ "image": "x" }',
      '.devcontainer.json': '{ "features": { "ghcr.io/devcontainers/features/node:1": {} } }',
    });
    expect(readDevcontainerBuilds(tree)).toEqual({ builds: [], runImages: [], problems: [] });
  });
});

test('values are found where they are written', () => {
  const [build] = read(
    `{ "build": { "dockerfile": "D", "args": { "A": "x\\u0041y", "B": "\${localEnv:Q:deb}" } } }`,
  ).builds;
  expect(build?.args).toEqual(
    new Map([
      ['A', 'xAy'],
      ['B', 'deb'],
    ]),
  );
  const columns = [...(build?.places ?? [])].map(([key, { column, endColumn }]) => [key, column, endColumn]);
  expect(columns).toEqual([
    ['dockerfile', 29, 30],
    ['args.A', 49, 57],
    ['args.B', 79, 82],
  ]);
});

test('a file that has not come yet is asked for', () => {
  const tree = openTree(['.devcontainer.json', 'x/.devcontainer/devcontainer.json'], new Map());
  expect(readDevcontainerBuilds(tree)).toEqual({ builds: [], runImages: [], problems: [] });
  expect([...tree.wanted]).toEqual(['.devcontainer.json', 'x/.devcontainer/devcontainer.json']);
});

test('a service of a compose file that nothing else reads', () => {
  const { builds, runImages } = read('{ "dockerComposeFile": ["a.yml", "b.yml"], "service": "dev" }', {
    '.devcontainer/a.yml': 'services:\n  dev: { build: { context: .., target: a } }\n  db: { image: db }\n',
    '.devcontainer/b.yml': 'services:\n  dev: { build: { target: b } }\n',
  });
  expect(runImages).toEqual([]);
  expect(builds).toMatchObject([
    { kind: 'devcontainer', line: 1, name: null, context: '.', dockerfile: 'Dockerfile', target: 'b' },
  ]);
  expect(builds[0]?.sources).toEqual(
    expect.arrayContaining(['.devcontainer/devcontainer.json', '.devcontainer/a.yml', '.devcontainer/b.yml']),
  );
});

test('build files are known by their names', () => {
  const files = [
    '.devcontainer/x/devcontainer.json',
    '.github/actions/x/action.yml',
    '.github/workflows/a.yaml',
    '.github/workflows/x/a.yaml',
    'a/docker-compose.prod.yml',
    'docker-bake.override.json',
    'package.json',
  ];
  expect(listBuildFiles(files, new Set(['devcontainer', 'workflow', 'compose', 'bake']))).toEqual(
    files.filter((path) => path !== 'package.json' && path !== '.github/workflows/x/a.yaml'),
  );
  expect(listBuildFiles(files, new Set(['workflow']))).toEqual([
    '.github/actions/x/action.yml',
    '.github/workflows/a.yaml',
  ]);
});
