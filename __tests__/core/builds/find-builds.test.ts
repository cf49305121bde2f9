import { expect, test } from 'vitest';
import type { BuildKind } from '../../../src/core/builds/build.js';
import { DISCOVERED } from '../../../src/core/builds/build-files.js';
import { type BakeReaders, findBuilds } from '../../../src/core/builds/find-builds.js';
import { DISCOVERABLE } from '../../../src/core/policy/shapes/settings-shape.js';
import { treeOf } from '../../support/build-rows.js';

/** No bake file is in these trees. */
const NO_BAKE: BakeReaders = {
  readBake: () => ({ builds: [], runImages: [], problems: [], linked: new Set() }),
  readBakeBuilds: () => ({ builds: [], runImages: [], problems: [] }),
};

const files = {
  'compose.yaml': 'services:\n  web: { build: web }\n  app: { build: app }\n  db: { image: db:1 }\n',
  '.devcontainer/devcontainer.json': '{ "dockerComposeFile": "../compose.yaml", "service": "db" }',
  '.devcontainer/x/devcontainer.json': '{ "build": { "dockerfile": "Dockerfile" } }',
  '.github/workflows/a.yml':
    'jobs: { b: { steps: [ { uses: docker/build-push-action@v6 } ] }, a: { steps: [ { run: docker build . } ] } }',
  '.github/workflows/b.yml': 'docker: [',
};

function find(...kinds: BuildKind[]) {
  return findBuilds(treeOf(files), new Set(kinds), NO_BAKE);
}

test('builds stand in the order of files and names', () => {
  const { builds, problems } = find('workflow', 'devcontainer', 'compose');
  expect(builds.map(({ file, name }) => [file, name])).toEqual([
    ['.devcontainer/devcontainer.json', 'app'],
    ['.devcontainer/devcontainer.json', 'web'],
    ['.devcontainer/x/devcontainer.json', null],
    ['.github/workflows/a.yml', 'a/#1'],
    ['.github/workflows/a.yml', 'b/#1'],
    ['compose.yaml', 'app'],
    ['compose.yaml', 'web'],
  ]);
  expect(problems.map(({ file }) => file)).toEqual(['.github/workflows/b.yml']);
});

test('an image that a devcontainer takes from a compose file is listed once', () => {
  expect(find('devcontainer', 'compose').runImages.map(({ kind, image }) => [kind, image])).toEqual([
    ['compose', 'db:1'],
  ]);
  expect(find('devcontainer').runImages.map(({ kind, image }) => [kind, image])).toEqual([
    ['devcontainer', 'db:1'],
  ]);
});

test('only the kinds that are asked for are read', () => {
  expect(new Set(find('workflow').builds.map(({ kind }) => kind))).toEqual(new Set(['workflow']));
  expect(find()).toEqual({ builds: [], runImages: [], problems: [] });
  expect(Object.keys(DISCOVERED)).toEqual([...DISCOVERABLE]);
});

test('what is wrong with a compose file beside a bake file is said once', () => {
  const broken = {
    'compose.yaml': 'services: { a: { build: { context: 3 } } }',
    'docker-bake.hcl': 'target "x" {}',
  };
  const { problems } = findBuilds(treeOf(broken), new Set<BuildKind>(['compose', 'bake']));
  expect(problems.map(({ kind, file }) => [kind, file])).toEqual([['compose', 'compose.yaml']]);
});

test.each(['true\neval "$(cat v.sh)"', 'true\tx\n. ./v.sh', 'true\nENV=./v.sh sh -i -c :'])(
  'a line of a script in quotes begins with a word, whatever is written before it: %j',
  (script) => {
    const job = { 'runs-on': 'ubuntu-24.04', steps: [{ run: script }] };
    const scripts = {
      'v.sh': 'docker build .\n',
      Dockerfile: 'FROM x\n',
      '.github/workflows/a.yml': JSON.stringify({ on: 'push', jobs: { j: job } }),
    };
    expect(
      findBuilds(treeOf(scripts), new Set(['workflow'])).builds.map(({ dockerfile }) => dockerfile),
    ).toEqual(['Dockerfile']);
  },
);
