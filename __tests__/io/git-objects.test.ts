import { expect, onTestFinished, test } from 'vitest';
import { openObjectStore } from '../../src/io/git/git-objects.js';
import { plantTree } from '../support/planted-tree.js';

test('objects by path, by id, and those that cannot be had, one after another', async () => {
  const tree = plantTree({
    'api/Dockerfile': 'FROM a\n',
    empty: '',
    'l f s': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n',
  });
  tree.link('web/Dockerfile', '../api/Dockerfile');
  tree.link('outside', '/etc/passwd');
  tree.link('nothing', 'gone');
  tree.link('loop', 'loop');
  const commit = tree.commit();
  const store = openObjectStore(tree.root);
  onTestFinished(() => store.close());

  const blob = { kind: 'blob', bytes: Buffer.from('FROM a\n') };
  expect(await store.read(`${commit}:api/Dockerfile`)).toEqual(blob);
  expect(await store.read(`${commit}:web/Dockerfile`)).toEqual(blob);
  expect(await store.read(tree.git('rev-parse', 'HEAD:api/Dockerfile'))).toEqual(blob);
  expect(await store.read(`${commit}:empty`)).toEqual({ kind: 'blob', bytes: Buffer.alloc(0) });
  expect(await store.read(`${commit}:api`)).toEqual({ kind: 'unreadable', reason: 'is a tree' });
  expect(await store.read(`${commit}:gone`)).toEqual({ kind: 'missing' });
  expect(await store.read(`${commit}:line\nend`)).toEqual({ kind: 'missing' });
  expect(await store.read(`${commit}:outside`)).toEqual({
    kind: 'unreadable',
    reason: 'is a symbolic link that leads out of the tree',
  });
  for (const name of ['nothing', 'loop'])
    expect(await store.read(`${commit}:${name}`)).toEqual({
      kind: 'unreadable',
      ...(name === 'nothing' ? { nowhere: true } : {}),
      reason: 'is a symbolic link that leads nowhere',
    });
  expect(await store.read(`${commit}:l f s`)).toMatchObject({ kind: 'unreadable' });
  expect(await store.read(`${commit}:api/Dockerfile`)).toEqual(blob);
});

test('what is too large is passed over, and the next object is right', async () => {
  const tree = plantTree({ large: Buffer.alloc(17 * 1024 * 1024, 'x'), small: 'FROM a\n' });
  const commit = tree.commit();
  const store = openObjectStore(tree.root);
  onTestFinished(() => store.close());
  expect(await store.read(`${commit}:large`)).toEqual({ kind: 'unreadable', reason: 'is too large' });
  expect(await store.read(`${commit}:small`)).toEqual({ kind: 'blob', bytes: Buffer.from('FROM a\n') });
});

test('a git that ends is a failure, not an empty answer', async () => {
  const { root } = plantTree({}, { git: false });
  const store = openObjectStore(root);
  expect(await store.read('HEAD:Dockerfile')).toEqual({
    kind: 'failed',
    reason: expect.stringMatching(/not a git repository/),
  });
});
