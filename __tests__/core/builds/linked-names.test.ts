import { expect, test } from 'vitest';
import { climbsLink } from '../../../src/core/builds/repo-path.js';
import { openRepositoryTree } from '../../../src/core/builds/repository/repository-tree.js';

const LINKS = new Map([
  ['l', 'd/x'],
  ['gone', 'none'],
  ['d/x/dangling', 'none'],
]);
const PATHS = ['d/x/k', 'e', ...LINKS.keys()].sort();

const TREE = openRepositoryTree({
  paths: PATHS,
  has: (path) => PATHS.includes(path),
  links: new Set(LINKS.keys()),
  submodules: new Set(),
  readLink: (path) => LINKS.get(path),
  readFile: () => ({ kind: 'bytes', bytes: new Uint8Array() }),
  nameContent: (path) => path,
});

test.each([
  ['l/k', true],
  ['l/none', false],
  ['none', false],
  // what is there is a link, which leads nowhere
  ['gone', true],
  ['gone/k', true],
  ['l/dangling', true],
])('%s is there: %s', (path, isThere) => expect(TREE.has(path)).toBe(isThere));

test.each([
  ['l', '../e', true],
  ['l', '--file=../e', true],
  ['.', 'l/../e', true],
  ['l', 'a/../k', false],
  ['l/a', '../k', false],
  ['l/a', '../../e', true],
  ['.', '..', false],
  ['l', 'a..b/...', false],
])('from %s, %s goes up from a link: %s', (folder, word, climbs) => {
  expect(climbsLink(folder, word, (path) => TREE.isLink?.(path) === true)).toBe(climbs);
});
