import { expect, it } from 'vitest';
import type { TreeEntries } from '../../../src/io/github/files/tree.js';
import { diffTrees } from '../../../src/io/github/files/tree-diff.js';

/** `path: blob` or `path: blob mode`. */
const toTree = (entries: Readonly<Record<string, string>>): TreeEntries =>
  new Map(
    Object.entries(entries).map(([path, text]) => {
      const [sha = '', mode = '100644'] = text.split(' ');
      return [path, { sha, mode, size: 1 }];
    }),
  );

it.each<[string, Record<string, string>, Record<string, string>, Record<string, string | null>, string[]]>([
  ['nothing', { a: '1' }, { a: '1' }, {}, []],
  ['a new file', {}, { a: '1' }, { a: null }, []],
  ['a removed file', { a: '1' }, {}, {}, ['a']],
  ['other bytes', { a: '1' }, { a: '2' }, { a: 'a' }, []],
  ['another mode', { a: '1' }, { a: '1 100755' }, { a: 'a' }, []],
  ['a file that became a link', { a: '1' }, { a: '1 120000' }, { a: 'a' }, []],
  ['a rename', { a: '1' }, { b: '1' }, { b: 'a' }, ['a']],
  ['two new files from one', { a: '1' }, { b: '1', c: '1' }, { b: 'a', c: null }, ['a']],
  ['two new files from two', { a: '1', b: '1' }, { c: '1', d: '1' }, { c: 'a', d: 'b' }, ['a', 'b']],
  [
    'first those of one name',
    { 'x/a': '1', 'x/b': '1' },
    { 'y/c': '1', 'z/a': '1' },
    { 'y/c': 'x/b', 'z/a': 'x/a' },
    ['x/a', 'x/b'],
  ],
  ['a copy is new', { a: '1' }, { a: '1', b: '1' }, { b: null }, []],
])('%s', (_, base, head, paths, removed) => {
  const diff = diffTrees(toTree(base), toTree(head));
  expect({ paths: Object.fromEntries(diff.paths), removed: [...diff.removed] }).toEqual({ paths, removed });
});
