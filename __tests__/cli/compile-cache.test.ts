import { chmodSync, existsSync, mkdirSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCachePlace } from '../../src/cli/compile-cache.js';
import { startCommand } from '../support/command.js';
import { NODE_24 } from '../support/github/action-run.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const FILES = { Dockerfile: 'FROM node:22\n', 'policy.yml': 'version: 1\nallow:\n  - node\n' };
const CHECK = ['check', '--policy', 'policy.yml', 'Dockerfile'];
/** As many as make the heap grow slowly. */
const MANY = Array.from({ length: 5_000 }, (_, index) => `${index}.txt`);

const plantHome = (): PlantedTree => plantTree({}, { git: false });
const placeIn = (home: string): string => join(home, '.cache/base-image-gate/compiled');

function listEntries(home: string): readonly Stats[] {
  const place = placeIn(home);
  return existsSync(place) ? readdirSync(place).map((name) => statSync(join(place, name))) : [];
}

async function check(cwd: string, home: string, env: Record<string, string> = {}, words = CHECK) {
  return startCommand(words, { cwd, env: { HOME: home, NODE_COMPILE_CACHE: '', ...env }, node: NODE_24 });
}

test('code is kept where only its user can write, and what is kept says the same', async () => {
  const home = plantHome();
  const { root } = plantTree(FILES);
  const first = await check(root, home.root);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(placeIn(home.root))).toBe(process.platform === 'linux');
  const entries = listEntries(home.root);
  if (process.platform === 'linux') {
    // what commands share, and the check
    expect(entries.map(({ mode }) => mode & 0o777)).toEqual([0o600, 0o600]);
    expect(statSync(placeIn(home.root)).mode & 0o777).toBe(0o700);
  }
  expect(await check(root, home.root)).toEqual(first);
  expect(listEntries(home.root)).toMatchObject(entries.map(({ mtimeMs }) => ({ mtimeMs })));
});

test('what a run over many files keeps is of use to the next one', async () => {
  const home = plantHome();
  const { root } = plantTree({ ...FILES, ...Object.fromEntries(MANY.map((name) => [name, ''])) });
  await check(root, home.root);
  const entries = listEntries(home.root);
  expect(entries).toHaveLength(process.platform === 'linux' ? 2 : 0);
  expect(await check(root, home.root)).toMatchObject({ status: 0 });
  expect(listEntries(home.root)).toMatchObject(entries.map(({ mtimeMs }) => ({ mtimeMs })));
});

describe('nothing is kept', () => {
  const OPEN = 0o777;

  test.each<[string, (home: PlantedTree) => Promise<Parameters<typeof check>>]>([
    [
      'where Node is told so',
      async ({ root }) => [plantTree(FILES).root, root, { NODE_DISABLE_COMPILE_CACHE: '1' }],
    ],
    ['in CI', async ({ root }) => [plantTree(FILES).root, root, { CI: 'true' }]],
    [
      'in a repository',
      async (home) => {
        home.write('.git/HEAD', 'ref: refs/heads/main\n');
        return [plantTree(FILES).root, home.root];
      },
    ],
    [
      'below where the command is started',
      async (home) => {
        for (const [path, content] of Object.entries(FILES)) home.write(path, content);
        return [home.root, home.root];
      },
    ],
    [
      'below what is named',
      async (home) => [plantTree(FILES).root, home.root, {}, [...CHECK.slice(0, 3), home.root]],
    ],
    [
      'where others can write',
      async (home) => {
        mkdirSync(join(home.root, '.cache'));
        chmodSync(join(home.root, '.cache'), OPEN);
        return [plantTree(FILES).root, home.root];
      },
    ],
    [
      'where others can write above',
      async (home) => {
        chmodSync(home.root, OPEN);
        return [plantTree(FILES).root, home.root];
      },
    ],
    [
      'where others can read',
      async (home) => {
        mkdirSync(placeIn(home.root), { recursive: true });
        chmodSync(placeIn(home.root), 0o755);
        return [plantTree(FILES).root, home.root];
      },
    ],
    [
      'behind a link',
      async (home) => {
        home.link('.cache', plantHome().root);
        return [plantTree(FILES).root, home.root];
      },
    ],
    ['without a home', async ({ root }) => [plantTree(FILES).root, join(root, 'gone')]],
  ])('%s', async (_, prepare) => {
    const home = plantHome();
    const [cwd, named, env, words] = await prepare(home);
    const { status } = await check(cwd, named, env, words);
    expect(status).not.toBe(3);
    const place = placeIn(named);
    expect(existsSync(place) ? readdirSync(place) : []).toEqual([]);
  });
});

test.each([
  [{ HOME: '/home/a' }, 'linux', { base: '/home/a', names: ['.cache'] }],
  [{ HOME: '/Users/a' }, 'darwin', { base: '/Users/a', names: ['Library', 'Caches'] }],
  [{ HOME: '/home/a', XDG_CACHE_HOME: '/var/a' }, 'linux', { base: '/var/a', names: [] }],
  [{ HOME: '/home/a', XDG_CACHE_HOME: 'cache' }, 'linux', { base: '/home/a', names: ['.cache'] }],
  [{ HOME: 'repository' }, 'linux', null],
  [{}, 'linux', null],
])('%j on %s: %j', (environment, system, place) => {
  expect(findCachePlace(environment, system)).toEqual(place);
});
