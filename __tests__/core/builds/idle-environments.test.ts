import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const RUNS = 'services: { db: { image: postgres:17 } }\n';
const BUILDS = 'services: { web: { build: . } }\n';
// what a step copies that may not run is not read
const WRITES = '{ if: "always()", run: cp .env.example app/.env }';
const HERE = '{ if: "always()", run: cp .env.example .env }';
const EXAMPLE = { '.env.example': 'A=1\n' };

/** The files of variables that a warning says are written. */
function read(steps: readonly string[], files: Record<string, string>): readonly string[] {
  const lines = ['uses: actions/checkout@v4', ...steps].map((step) => `      - ${step}\n`).join('');
  const tree = treeOf({
    Dockerfile: 'FROM debian\n',
    ...EXAMPLE,
    ...files,
    '.github/workflows/a.yml': `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`,
  });
  const { problems } = findBuilds(tree, new Set(['workflow']));
  return problems.flatMap(({ message }) => /^A script writes (\S+),/.exec(message)?.[1] ?? []);
}

describe('a file of variables that a script writes', () => {
  test.each<[string, readonly string[], Record<string, string>]>([
    ['where there is no compose file', [WRITES, HERE, 'run: docker build .'], {}],
    ['where compose files build nothing', [WRITES, HERE, 'run: docker build .'], { 'compose.yaml': RUNS }],
    [
      'where compose only starts what is there',
      [HERE, 'run: docker compose up -d'],
      { 'compose.yaml': RUNS },
    ],
    [
      'in another folder than the one that builds',
      [WRITES, 'run: docker compose build'],
      { 'compose.yaml': BUILDS },
    ],
    [
      'in another folder than the one that extends',
      [WRITES, 'run: docker compose build'],
      {
        'compose.yaml': 'services: { a: { extends: { file: app/c.yml, service: web } } }\n',
        'app/c.yml': BUILDS,
      },
    ],
    [
      'in another folder than the one that is given',
      [WRITES, 'run: docker compose -f x/c.yml build'],
      { 'x/c.yml': BUILDS },
    ],
  ])('is no warning %s', (_, steps, files) => expect(read(steps, files)).toEqual([]));

  test.each<[string, readonly string[], Record<string, string>, string]>([
    ['next to one that builds', [WRITES, 'run: docker build .'], { 'app/compose.yaml': BUILDS }, 'app/.env'],
    [
      'in the root, for any that builds',
      [HERE, 'run: docker build .'],
      { 'app/compose.yaml': BUILDS },
      '.env',
    ],
    [
      'next to one that another extends',
      [WRITES, 'run: docker build .'],
      { 'app/compose.yaml': 'include: [x.yml]\n' },
      'app/.env',
    ],
    [
      'next to one of which a key is spelled with escapes',
      [WRITES, 'run: docker build .'],
      { 'app/compose.yaml': 'services: { a: { "b\\u0075ild": . } }\n' },
      'app/.env',
    ],
    ['where one is there already', [WRITES, 'run: docker build .'], { 'app/.env': 'A=0\n' }, 'app/.env'],
    [
      'where compose starts',
      ['{ if: "always()", run: cd app && cp ../.env.example .env && docker compose build }'],
      { 'compose.yaml': BUILDS, 'app/x': '' },
      'app/.env',
    ],
    [
      'next to the file that is given',
      [WRITES, 'run: docker compose -f app/c.yml build'],
      { 'app/c.yml': BUILDS },
      'app/.env',
    ],
    [
      'in the folder of the project that is given',
      [WRITES, 'run: docker compose -f c.yml --project-directory app build'],
      { 'c.yml': BUILDS },
      'app/.env',
    ],
    [
      'where the folder of compose is not known',
      [WRITES, 'run: docker compose -f "$X/c.yml" build'],
      {},
      'app/.env',
    ],
    [
      'where it may choose other compose files',
      ['run: ./gen > .env', 'run: docker compose up -d'],
      { 'compose.yaml': RUNS },
      '.env',
    ],
    [
      'where its copy chooses other compose files',
      [HERE, 'run: docker compose up -d'],
      { 'compose.yaml': RUNS, '.env.example': 'COMPOSE_FILE=x.yml\n' },
      '.env',
    ],
    [
      'where bake reads compose files',
      [WRITES, 'run: cd app && docker buildx bake -f c.yml'],
      { 'app/c.yml': BUILDS },
      'app/.env',
    ],
    [
      'next to a devcontainer',
      ['run: cp .env.example .devcontainer/.env', 'run: docker build .'],
      { '.devcontainer/devcontainer.json': '{"dockerComposeFile":"x.yml"}' },
      '.devcontainer/.env',
    ],
    [
      'in the folder of an included file',
      [WRITES, 'run: docker compose build'],
      { 'compose.yaml': 'include: [app/c.yml]\n', 'app/c.yml': BUILDS },
      'app/.env',
    ],
    [
      'in the folder of a file that an included one includes',
      [WRITES, 'run: docker compose build'],
      {
        'compose.yaml': 'services: { a: { image: postgres } }\ninclude: [x/c.yml]\n',
        'x/c.yml': 'include: [../app/d.yml]\n',
        'app/d.yml': BUILDS,
      },
      'app/.env',
    ],
    [
      'in the project folder of an included file',
      [WRITES, 'run: docker build .'],
      { 'x/compose.yaml': 'include: [{ path: [c.yml], project_directory: ../app }]\n', 'x/c.yml': BUILDS },
      'app/.env',
    ],
    [
      'in the folder of a file that one with an unusual name includes',
      [WRITES, 'run: docker compose -f x/c.yml build'],
      { 'x/c.yml': '"\\x69nclude": [../app/d.yml]\n', 'app/d.yml': BUILDS },
      'app/.env',
    ],
    [
      'in the folder of a file that one for bake includes',
      [WRITES, 'run: cd x && docker buildx bake -f c.yml'],
      { 'x/c.yml': 'include: [../app/d.yml]\n', 'app/d.yml': BUILDS },
      'app/.env',
    ],
    ['in a folder that is not known', ['run: cd "$X" && cp a .env', 'run: docker build .'], {}, '.env'],
  ])('is one %s', (_, steps, files, path) => expect(read(steps, files)).toEqual([path]));

  test('is one where a job keeps it for another one, which may start compose next to it', () => {
    const kept = '{ uses: actions/upload-artifact@v4, with: { name: a, path: app } }';
    const text = `on: push
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, ${WRITES}, ${kept}] }
  b: { runs-on: ubuntu-latest, needs: a, steps: [{ uses: actions/checkout@v4 }, { uses: actions/download-artifact@v4, with: { path: app } }, { run: docker compose -f app/c.yml build }] }
`;
    const tree = treeOf({ ...EXAMPLE, 'app/c.yml': BUILDS, '.github/workflows/a.yml': text });
    const { problems } = findBuilds(tree, new Set(['workflow']));
    expect(problems.map(({ message }) => message)).toContain(
      'A script writes app/.env, and what it then says is not judged',
    );
  });
});
