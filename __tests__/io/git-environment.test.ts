import { describe, expect, test } from 'vitest';
import { openGitEnvironment } from '../../src/io/git/git-environment.js';
import { runCommand } from '../support/command.js';
import { check, FILES } from '../support/judged-tree.js';
import { plantHistory } from '../support/planted-history.js';
import { plantTree } from '../support/planted-tree.js';

describe('what git is told by its environment', () => {
  test.each([
    'PATH',
    'HOME',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
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

test('a commit is what its name says, whatever the clone puts in its place', async () => {
  const files = { ...FILES, Dockerfile: 'FROM node:22\n' };
  const history = plantHistory(files, { Dockerfile: 'FROM evil.example/x:1\n' }, 'head');
  const { tree, base, head } = history;
  tree.git('replace', base, head);
  expect(await check(tree, '--base', base)).toMatchObject({ status: 1 });
});
