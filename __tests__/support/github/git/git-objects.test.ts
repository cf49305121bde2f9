import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { inCi } from '../../property-runs.js';
import { createGitRepository, submodule, symlink, type TreeChange } from '../git-repository.js';
import { findChanges } from './git-changes.js';
import { askForChanges, diffTrees } from './git-diff.js';
import { resolve } from './git-names.js';
import { countCommits, findEntry, findMergeBase, listTree, readObjects } from './git-objects.js';

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
  expect(findEntry(git, first, 'a/b')).toMatchObject({ type: 'tree', size: null });
  expect(findEntry(git, first, 'a/none')).toBeNull();
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

const content = fc.oneof(
  fc.array(fc.constantFrom('a\n', 'b\n', '\n', ' c\n', 'd\r\n', '_e', '\0', 'ü\n'), { maxLength: 8 }),
  fc.uniqueArray(fc.constantFrom(...Array.from('abcdefghijklmnop', (letter) => `${letter}\n`)), {
    maxLength: 16,
  }),
);
const change: fc.Arbitrary<TreeChange> = fc.oneof(
  { weight: 4, arbitrary: content.map((lines) => lines.join('')) },
  content.map((lines) => ({ mode: '100755', content: lines.join('') })),
  content.map((lines) => Buffer.from(lines.join('').replaceAll('a', 'é'), 'latin1')),
  fc.constantFrom(symlink('a'), submodule('1'.repeat(40)), null),
);
const path = fc
  .array(fc.constantFrom('a', 'a.b', 'a0', 'ü', '\udcff'), { minLength: 1, maxLength: 3 })
  .map((names) => names.join('/'));
const changes = fc.dictionary(path, change, { maxKeys: 4 });

const quote = (name: string) => {
  const parts = name.replace(/[\udc80-\udcff]/g, (byte) => `\\${(byte.charCodeAt(0) & 0xff).toString(8)}`);
  return `"${parts}"`;
};

/** In the language of `git fast-import`. */
function* describeFiles(files: Readonly<Record<string, TreeChange>>): Generator<string | Buffer> {
  for (const [name, given] of Object.entries(files)) {
    if (given === null) {
      yield `D ${quote(name)}\n`;
      continue;
    }
    const isPlain = typeof given === 'string' || Buffer.isBuffer(given);
    const { mode, content } = isPlain ? { mode: '100644', content: given } : given;
    const bytes = Buffer.from(content as Buffer);
    if (mode === '160000') yield `M 160000 ${content} ${quote(name)}\n`;
    else yield* [`M ${mode} inline ${quote(name)}\ndata ${bytes.length}\n`, bytes, '\n'];
  }
}

it('makes commits of any files as git does, and finds what git finds between them', () => {
  let found = 0;
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const base = git.commit({ files: before });
      const head = git.commit({ files: after, parents: [base] });
      const parts = [
        'commit refs/made/base\ncommitter A <a> 0 +0000\ndata 0\n',
        ...describeFiles(before),
        '\ncommit refs/made/head\ncommitter A <a> 0 +0000\ndata 0\nfrom refs/made/base\n',
        ...describeFiles(after),
      ];
      git.git(
        ['fast-import', '--quiet', '--force'],
        Buffer.concat(parts.map((part) => Buffer.from(part as string))),
      );
      expect([`${base}^{tree}`, `${head}^{tree}`].map((name) => resolve(git, name))).toEqual(
        ask('rev-parse', 'refs/made/base^{tree}', 'refs/made/head^{tree}').split('\n'),
      );
      const known = findChanges(git.objects, base, head);
      if (known === null) return;
      found += known.length;
      expect(known).toEqual(askForChanges(git, base, head));
    }),
    { numRuns: inCi(300) },
  );
  expect(found).toBeGreaterThan(inCi(50));
  expect(ask('fsck', '--strict', '--no-dangling')).toBe('');
});
