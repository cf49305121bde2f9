import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findWrongFolder, type HashedEntry, isTree } from '../../../src/io/github/files/tree-hash.js';
import { createGitRepository, type GitRepository, symlink } from '../../support/github/git-repository.js';

const repositories: GitRepository[] = [];
afterAll(() => {
  for (const each of repositories) each.remove();
});

function open(format: 'sha1' | 'sha256'): GitRepository {
  const repository = createGitRepository(format);
  repositories.push(repository);
  return repository;
}

/** What git itself lists of a tree with all folders, and what it calls the tree. */
function list(git: GitRepository, commit: string): { entries: readonly HashedEntry[]; root: string } {
  const lines = git.git(['ls-tree', '-r', '-t', '-z', commit]).toString().split('\0').slice(0, -1);
  const entries = lines.map((line) => {
    const [, mode = '', sha = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(line) ?? [];
    return { path, mode, sha };
  });
  return {
    entries,
    root: git
      .git(['rev-parse', `${commit}^{tree}`])
      .toString()
      .trim(),
  };
}

/** Names that sort otherwise with a slash behind them, by code units, or without regard to case. */
const FILES = {
  'a/x': '1',
  'a-b': '2',
  'a.b/c/d': '3',
  a0: '4',
  'A/y': '5',
  'ab/Dockerfile': '6',
  'é/ü': '7',
  '\uff5e/z': '8',
  '😀/z': '9',
  'with space\n': '10',
  link: symlink('a'),
  run: { mode: '100755', content: '#!/bin/sh\n' },
};

describe.each(['sha1', 'sha256'] as const)('with %s', (format) => {
  const git = open(format);
  const { entries, root } = list(git, git.commit({ files: FILES }));

  test('what git lists is the tree', () => {
    expect(entries).toHaveLength(20);
    expect(findWrongFolder(entries, root)).toBeNull();
    expect(findWrongFolder([...entries].reverse(), root)).toBeNull();
    expect(
      findWrongFolder([], git.git(['hash-object', '-t', 'tree', '/dev/null']).toString().trim()),
    ).toBeNull();
  });

  test('anything else is not', () => {
    const other = 'ab'.repeat(root.length / 2);
    const index = fc.nat(entries.length - 1);
    const change = fc.constantFrom<(each: HashedEntry) => readonly HashedEntry[]>(
      () => [],
      (each) => [{ ...each, sha: other }],
      (each) => [{ ...each, path: `${each.path}x` }],
      (each) => [{ ...each, path: each.path.slice(0, -1) }],
      (each) => [{ ...each, path: `new/${each.path}` }],
      (each) => [{ ...each, mode: each.mode === '160000' ? '100644' : '160000' }],
      (each) => [each, { ...each, path: `${each.path}-too` }],
    );
    fc.assert(
      fc.property(index, change, (at, alter) => {
        const changed = entries.flatMap((each, position) => (position === at ? alter(each) : [each]));
        expect(findWrongFolder(changed, root)).not.toBeNull();
      }),
    );
    expect(findWrongFolder(entries, other)).toBe('');
  });
});

test.each([
  ['a padded mode of a folder', '040000', '40000', '040000'],
  ['the permissions of a group', '100664', '100644', '100644'],
  ['those of a program', '100775', '100755', '100755'],
])('a tree that other programs wrote is one: %s', (_, raw, __, listed) => {
  const git = open('sha1');
  const empty = git.git(['mktree'], '').toString().trim();
  const blob = git.git(['hash-object', '-w', '--stdin'], 'x').toString().trim();
  const sha = raw.startsWith('0') ? empty : blob;
  const body = Buffer.concat([Buffer.from(`${raw} name\0`), Buffer.from(sha, 'hex')]);
  const tree = git.git(['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], body).toString().trim();
  expect(isTree([{ path: 'name', mode: listed, sha }], tree)).toBe(true);
  expect(isTree([{ path: 'other', mode: listed, sha }], tree)).toBe(false);
});

test('names that are not UTF-8 are hashed by their bytes', () => {
  const git = open('sha1');
  const sha = git.git(['hash-object', '-w', '--stdin'], 'x').toString().trim();
  const names = ['a', '\xe9', '\xff\xfe', '\xc3\xa9'];
  const input = Buffer.from(names.map((name) => `100644 blob ${sha}\t${name}\0`).join(''), 'latin1');
  const tree = git.git(['mktree', '-z'], input).toString().trim();
  const entries = names.map((path) => ({ path, mode: '100644', sha }));
  expect(isTree(entries, tree, '', 'latin1')).toBe(true);
  expect(isTree(entries, tree)).toBe(false);
  expect(isTree(entries.slice(1), tree, '', 'latin1')).toBe(false);
});

test('a name with U+FFFD is hashed like any other', () => {
  const git = open('sha1');
  const { entries, root } = list(git, git.commit({ files: { 'a\ufffd/b': '1', '\ufffd': '2' } }));
  expect(entries.map(({ path }) => path)).toEqual(['a\ufffd', 'a\ufffd/b', '\ufffd']);
  expect(findWrongFolder(entries, root)).toBeNull();
  const other = list(git, git.commit({ files: { 'a\udcff/b': '1' } }));
  expect(findWrongFolder(other.entries, other.root)).toBe('');
});

test.each<[what: string, hidden: string, alter: (one: HashedEntry, other: HashedEntry) => HashedEntry[]]>([
  [
    'in its name',
    'b',
    (one, other) => [{ ...other, path: `${one.path}\0${spellBytes(one.sha)}100644 ${other.path}` }],
  ],
  [
    'in the name of its object',
    'bbbbb100644 c',
    (one, other) => [
      { ...one, sha: `${one.sha}${Buffer.from('100644 bbbbb').toString('hex')}` },
      { ...other, path: 'c' },
    ],
  ],
])('an entry that has the next one %s is not the tree', (_, hidden, alter) => {
  const git = open('sha1');
  const [one, other] = ['a'.repeat(10), hidden].map((path) => {
    const sha = git.git(['hash-object', '-w', '--stdin'], path).toString().trim();
    return { path, mode: '100644', sha };
  }) as [HashedEntry, HashedEntry];
  const lines = [one, other].map(({ path, sha }) => `100644 blob ${sha}\t${path}\n`);
  const tree = git.git(['mktree'], lines.join('')).toString().trim();
  expect(isTree([one, other], tree, '', 'latin1')).toBe(true);
  expect(isTree(alter(one, other), tree, '', 'latin1')).toBe(false);
});

const spellBytes = (sha: string) => Buffer.from(sha, 'hex').toString('latin1');

test('a wide folder in another order is hashed in that of git', () => {
  const git = open('sha1');
  const blob = 'ab'.repeat(20);
  const input = Array.from({ length: 20_000 }, (_, at) => `100644 blob ${blob}\tfile-${at}`).join('\n');
  const tree = git.git(['mktree', '--missing'], `${input}\n`).toString().trim();
  const entries = input.split('\n').map((line) => ({
    path: line.slice(line.indexOf('\t') + 1),
    mode: '100644',
    sha: blob,
  }));
  expect(findWrongFolder(entries, tree)).toBeNull();
});
