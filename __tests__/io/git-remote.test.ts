import { expect, test } from 'vitest';
import { findGitRemote, listRemoteNames, parseGitAddress } from '../../src/io/git/git-remote.js';
import { plantTree } from '../support/planted-tree.js';

test.each([
  ['https://github.com/acme/shop.git', 'github.com', 'acme/shop'],
  ['https://token@github.com/acme/shop', 'github.com', 'acme/shop'],
  ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
  ['GitHub.com:acme/shop', 'github.com', 'acme/shop'],
  ['ssh://git@git.acme.com:2222/acme/shop.git/', 'git.acme.com', 'acme/shop'],
  ['git://git.acme.com//acme/shop', 'git.acme.com', 'acme/shop'],
])('%s', (address, host, path) => {
  expect(parseGitAddress(address)).toEqual({ host, path });
});

test.each([
  '/srv/git/shop.git',
  '../shop',
  'C:\\git\\shop',
  'file:///srv/shop',
  '',
  'https://',
  'shop.bundle',
])('"%s" is no place where others are', (address) => {
  expect(parseGitAddress(address)).toBeNull();
});

test('origin, or the only one', async () => {
  const tree = plantTree();
  expect(await findGitRemote(tree.root)).toBeNull();
  tree.git('remote', 'add', 'fork', 'https://github.com/me/shop');
  expect(await findGitRemote(tree.root)).toEqual({ host: 'github.com', path: 'me/shop' });
  tree.git('remote', 'add', 'upstream', 'https://github.com/acme/shop');
  expect(await findGitRemote(tree.root)).toBeNull();
  tree.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
  expect(await findGitRemote(tree.root)).toEqual({ host: 'github.com', path: 'acme/shop' });
});

test('what the remotes call a repository', async () => {
  const tree = plantTree();
  expect(await listRemoteNames(tree.root)).toEqual([]);
  tree.git('remote', 'add', 'origin', 'git@github.com:Me/Shop.git');
  tree.git('remote', 'add', 'upstream', 'https://github.com/acme/shop');
  tree.git('remote', 'add', 'disk', '/srv/acme/shop');
  tree.git('remote', 'add', 'deep', 'https://git.acme.com/a/b/shop.git');
  expect(await listRemoteNames(tree.root)).toEqual(['me/shop', 'acme/shop']);
});
