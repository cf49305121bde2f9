import { expect, test } from 'vitest';
import { findCopied } from '../../../src/core/builds/goreleaser/copies.js';
import { openTree } from '../../../src/core/builds/tree.js';

/** As `CopyWithMode` of GoReleaser v2.16.0 copies them. */
test.each([
  ['Dockerfile', ['.'], ['Docker.file'], 'Docker.file'],
  ['Dockerfile', ['.'], ['.Dockerfile'], '.Dockerfile'],
  ['xdf', ['.'], ['x.df'], 'x.df'],
  ['sub/a.b.c', ['.'], ['sub/a..b.c', 'sub/.a.b.c'], 'sub/a..b.c'],
  ['d/y', ['d'], ['d/y'], 'd/y'],
  ['d/y', ['d/'], ['d/y'], 'd/y'],
  ['d/d/y', ['./d'], ['d/y', 'd/d/y'], 'd/y'],
  ['d/y', ['./d'], ['d/y'], null],
  ['f', ['./f'], ['f'], 'f'],
  ['x/y', ['d', '.'], ['d/y'], null],
  ['d/y', ['d', '.'], ['d/y', 'd/.y'], 'd/y'],
] as const)('%s is what %j copies of %j', (to, entries, paths, source) => {
  const found = findCopied(to, entries, { folder: '.', tree: openTree([...paths].sort(), new Map()) });
  expect(found?.path ?? null).toBe(source);
});

test('a copy of a link is a link', () => {
  const tree = { ...openTree(['d/l'], new Map()), isLink: (path: string) => path === 'd/l' };
  expect(findCopied('d/l', ['d'], { folder: '.', tree })).toEqual({ path: 'd/l', isLink: true });
});
