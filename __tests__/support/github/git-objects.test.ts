import { afterAll, expect, it } from 'vitest';
import {
  countCommits,
  diffTrees,
  findEntry,
  findMergeBase,
  listTree,
  readObjects,
  resolve,
} from './git-objects.js';
import { createGitRepository, submodule, symlink } from './git-repository.js';

const git = createGitRepository();
afterAll(() => git.remove());
const ask = (...args: string[]) => git.git(args).toString().trim();

const files = {
  'a.txt': 'a\n',
  'a/b/c': Buffer.from([0, 255]),
  'a/link': symlink('b/c'),
  module: submodule('1'.repeat(40)),
  'ü x': 'ü\n',
};
const first = git.commit({ files });
const second = git.commit({ files: { 'a.txt': 'b\n', 'a/link': 'no link\n', new: 'n\n' }, parents: [first] });
const third = git.commit({ files: { 'a.txt': null, side: 's\n' }, parents: [first] });
const merge = git.commit({ parents: [second, third] });
git.point('refs/heads/main', second);
git.point('refs/tags/v1', first);

// what is read without git is what git says
it.each([false, true])('lists a tree as git does, recursively: %s', (recursive) => {
  const flags = recursive ? ['-r', '-t'] : [];
  const expected = git
    .git(['ls-tree', '-z', '-l', ...flags, first])
    .toString()
    .split('\0')
    .slice(0, -1);
  const listed = listTree(git, first, recursive).map(
    ({ mode, type, sha, size, path }) => `${mode} ${type} ${sha} ${String(size ?? '-').padStart(7)}\t${path}`,
  );
  expect(listed).toEqual(expected);
});

it.each([
  ...[first, second, third, merge].flatMap((commit) => [commit, `${commit}^{commit}`, `${commit}^{tree}`]),
  ...['a.txt', 'a', 'a/b/c', 'a/link', 'a/link/x', 'nothing', 'a/', './a', 'module', 'ü x'].map(
    (path) => `${first}:${path}`,
  ),
  ...[
    'main',
    'refs/heads/main',
    'refs/heads/none',
    'refs/tags/v1^{commit}',
    'refs/heads/main^{tree}',
    'none',
  ],
  first.slice(0, 10),
  '0'.repeat(40),
  `${'0'.repeat(40)}^{commit}`,
])('finds %j as git does', (name) => {
  let expected: string | null = null;
  try {
    expected = ask('rev-parse', '--verify', '-q', name);
  } catch {}
  expect(resolve(git, name)).toBe(expected);
});

it('reads objects as git does', () => {
  for (const path of ['a.txt', 'a/b/c', 'a/link', 'ü x'])
    expect(readObjects(git, [`${first}:${path}`])[0]?.bytes).toEqual(
      git.git(['cat-file', 'blob', `${first}:${path}`]),
    );
  expect(readObjects(git, [`${first}:nothing`, first])).toEqual([
    null,
    expect.objectContaining({ type: 'commit' }),
  ]);
  expect(findEntry(git, first, 'a/b')).toEqual([expect.objectContaining({ type: 'tree', size: null })]);
  expect(findEntry(git, first, 'a/none')).toEqual([]);
});

it.each([
  [second, third],
  [first, merge],
  [merge, second],
  [first, first],
])('compares %s with %s as git does', (one, other) => {
  expect(findMergeBase(git, one, other)).toBe(ask('merge-base', one, other));
  expect(countCommits(git, one, other)).toBe(Number(ask('rev-list', '--count', `${one}..${other}`)));
});

it('says what differs, with its hunks', () => {
  expect(diffTrees(git, first, second)).toEqual([
    expect.objectContaining({ path: 'a.txt', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' }),
    expect.objectContaining({ path: 'a/link', status: 'changed' }),
    expect.objectContaining({ path: 'new', status: 'added', patch: '@@ -0,0 +1 @@\n+n' }),
  ]);
});
