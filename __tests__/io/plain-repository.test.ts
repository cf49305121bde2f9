import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPlainTop } from '../../src/io/git/plain-repository.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX } from '../support/system.js';

const CONFIG = '.git/config';
const PLAIN = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n';

function askGit(folder: string): string | null {
  try {
    const words = ['rev-parse', '--show-toplevel'];
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}

const plant = (): PlantedTree => plantTree({ 'api/Dockerfile': 'FROM scratch\n' });

describe.runIf(ON_POSIX)('the top of a working tree', () => {
  test.each(['', 'api'])('is where git finds it, from "%s"', (folder) => {
    const tree = plant();
    expect(findPlainTop(join(tree.root, folder), {})).toBe(tree.root);
    expect(findPlainTop(join(tree.root, folder), { GIT_DIR: 'd', GIT_SSL_CAINFO: 'c' })).toBe(tree.root);
    expect(askGit(join(tree.root, folder))).toBe(tree.root);
  });

  const setConfig = (name: string, value: string) => (tree: PlantedTree) => {
    tree.git('config', name, value);
  };
  const write = (path: string, text: string) => (tree: PlantedTree) => {
    tree.write(path, text);
  };

  test.each<[string, string, (tree: PlantedTree) => void]>([
    ['inside .git', '.git', () => {}],
    ['in a folder of .git', '.git/objects', () => {}],
    ['where HEAD names nothing', '', write('.git/HEAD', 'x\n')],
    ['where the configuration names another tree', '', setConfig('core.worktree', '/tmp')],
    ['where it spells that otherwise', '', write(CONFIG, `${PLAIN}\tWorkTree=/tmp\n`)],
    ['where a line goes on', '', write(CONFIG, `${PLAIN}\tname = a\\\n b\n`)],
    ['where it names other files', '', setConfig('include.path', 'other')],
    ['where there is no tree', '', setConfig('core.bare', 'true')],
    ['where that is said without a value', '', write(CONFIG, `${PLAIN}\tbare\n`)],
    ['where the format is another', '', setConfig('core.repositoryformatversion', '1')],
    ['where there is no configuration', '', write(CONFIG, '')],
    ['where .git is a file', 'api', write('api/.git', 'gitdir: ../.git\n')],
    ['where .git is a link', 'api', (tree) => tree.link('api/.git', '../.git')],
    ['where .git is something else', 'api', write('api/.git/HEAD', 'x\n')],
    ['where a folder may be a repository', 'api', write('api/HEAD', 'x\n')],
    ['where a tree is one of several', '', write('.git/commondir', '../../other\n')],
  ])('is asked for %s', (_, folder, change) => {
    const tree = plant();
    change(tree);
    expect(findPlainTop(join(tree.root, folder), {})).toBe(null);
  });

  test.each(['GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT', 'GIT_TEST_ASSUME_DIFFERENT_OWNER'])(
    'is asked for where %s is set',
    (name) => {
      expect(findPlainTop(plant().root, { [name]: 'x' })).toBe(null);
    },
  );

  test('is asked for where there is none', () => {
    expect(findPlainTop(plantTree({}, { git: false }).root, {})).toBe(null);
  });
});
