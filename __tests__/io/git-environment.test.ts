import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGitEnvironment } from '../../src/io/git/git-environment.js';
import { runCommand } from '../support/command.js';
import { check, FILES } from '../support/judged-tree.js';
import { plantHistory } from '../support/planted-history.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

describe('what git is told by its environment', () => {
  test.each([
    'PATH',
    'HOME',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_KEY_0',
    'GIT_CONFIG_PARAMETERS',
    'GIT_SSH_COMMAND',
    'GIT_ASKPASS',
    'GIT_SSL_CAINFO',
    'GIT_TRACE2_EVENT',
  ])('%s is kept', (name) => {
    expect(openGitEnvironment({ [name]: 'x' })[name]).toBe('x');
  });

  test.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
    'GIT_REPLACE_REF_BASE',
    'git_dir',
    'GIT_ICASE_PATHSPECS',
    'GIT_LITERAL_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_EXTERNAL_DIFF',
    'GIT_DIFF_OPTS',
    'GIT_ATTR_SOURCE',
    'GIT_PAGER',
    'GIT_NAMESPACE',
    'GIT_DEFAULT_HASH',
    'GIT_TEST_ANYTHING',
    'git_icase_pathspecs',
  ])('%s is not', (name) => {
    expect(openGitEnvironment({ [name]: 'x' })).not.toHaveProperty(name);
  });

  test.each([
    ['GIT_ICASE_PATHSPECS', '1'],
    ['GIT_LITERAL_PATHSPECS', '1'],
    ['GIT_EXTERNAL_DIFF', 'false'],
    ['GIT_ATTR_SOURCE', 'HEAD'],
    ['GIT_NAMESPACE', 'x'],
  ])('%s changes nothing', async (name, value) => {
    const tree = plantTree(FILES);
    tree.commit();
    tree.write('api/Dockerfile', 'FROM evil:1\n');
    const words = ['--base', 'HEAD', '--format', 'json'];
    const plain = await check(tree, ...words);
    const run = await runCommand(['check', ...words], { cwd: tree.root, env: { [name]: value } });
    expect(run).toEqual(plain);
    expect(plain.status).toBe(1);
  });
});

describe('a variable that names another repository, in which everything is approved', () => {
  const PLACES: readonly (readonly [string, string])[] = [
    ['GIT_DIR', '.git'],
    ['GIT_WORK_TREE', ''],
    ['GIT_COMMON_DIR', '.git'],
    ['GIT_OBJECT_DIRECTORY', '.git/objects'],
    ['GIT_ALTERNATE_OBJECT_DIRECTORIES', '.git/objects'],
    ['GIT_INDEX_FILE', '.git/index'],
    ['GIT_INDEX_FILE', '.git/none'],
    ['GIT_SHALLOW_FILE', '.git/none'],
  ];
  const plantBoth = () => {
    const other = plantTree({ '.github/base-images.yml': 'version: 1\nallow: ["**"]\n' });
    other.commit();
    const tree = plantTree(FILES);
    tree.commit();
    tree.write('api/Dockerfile', 'FROM evil:1\n');
    return { tree, other };
  };
  const read = async (tree: PlantedTree, words: readonly string[], env: Record<string, string>) =>
    runCommand(['check', '--format', 'json', ...words], { cwd: tree.root, env });

  test.each([
    ...PLACES.map(([name, path]) => [`${name}=${path}`, [[name, path]]] as const),
    ['two of them', PLACES.slice(0, 2)] as const,
    ['all of them', PLACES] as const,
  ])('changes nothing: %s', async (_, places) => {
    const { tree, other } = plantBoth();
    const env = Object.fromEntries(places.map(([name, path]) => [name, join(other.root, path)]));
    for (const words of [[], ['--base', 'HEAD'], ['--base', 'main', 'api']]) {
      const plain = await read(tree, words, {});
      expect(plain.status).toBe(1);
      expect(await read(tree, words, env)).toEqual(plain);
    }
  });

  test('is not followed where there is no repository either', async () => {
    const { other } = plantBoth();
    const tree = plantTree(FILES, { git: false });
    const env = { GIT_DIR: join(other.root, '.git'), GIT_WORK_TREE: tree.root };
    const run = await runCommand(['check', '--base', 'HEAD'], { cwd: tree.root, env });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('this is not a git repository, and the one that GIT_DIR names is not taken');
  });

  test('is an error where the configuration of the repository does it', async () => {
    const { tree, other } = plantBoth();
    tree.git('config', 'core.worktree', other.root);
    const run = await runCommand(['check', '--base', 'HEAD'], { cwd: tree.root });
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('as the working tree, and');
  });
});

test('a commit is what its name says, whatever the clone puts in its place', async () => {
  const files = { ...FILES, Dockerfile: 'FROM node:22\n' };
  const history = plantHistory(files, { Dockerfile: 'FROM evil.example/x:1\n' }, 'head');
  const { tree, base, head } = history;
  tree.git('replace', base, head);
  expect(await check(tree, '--base', base)).toMatchObject({ status: 1 });
});
