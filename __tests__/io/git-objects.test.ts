import { expect, test } from 'vitest';
import { openObjects } from '../support/opened-objects.js';
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
  const store = openObjects(tree);

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
  const store = openObjects(tree);
  expect(await store.read(`${commit}:large`)).toEqual({ kind: 'unreadable', reason: 'is too large' });
  expect(await store.read(`${commit}:small`)).toEqual({ kind: 'blob', bytes: Buffer.from('FROM a\n') });
});

test('a git that ends is a failure, not an empty answer', async () => {
  const tree = plantTree({ a: 'FROM a\n' }, { git: false });
  const store = openObjects(tree);
  const reason = expect.stringMatching(/not a git repository/);
  expect(await store.read('HEAD:a')).toEqual({ kind: 'failed', reason });
  expect(await store.list('HEAD')).toEqual({ failed: reason });
  expect(await store.findCommit('HEAD')).toBeNull();
  // the next object is asked for anew
  tree.git('init', '--quiet');
  tree.commit();
  expect(await store.read('HEAD:a')).toMatchObject({ kind: 'blob' });
});

test.each(['sha1', 'sha256'])('what is in a tree, by %s', async (format) => {
  const tree = plantTree({}, { git: false });
  tree.git('init', '--quiet', `--object-format=${format}`);
  tree.write('a/b', '');
  tree.write('ü x', 'FROM a\n');
  tree.link('link', 'a');
  const commit = tree.commit();
  const store = openObjects(tree);
  const id = (name: string) => tree.git('rev-parse', `HEAD:${name}`);
  const entries = [
    { mode: '40000', name: 'a', id: id('a') },
    { mode: '120000', name: 'link', id: id('link') },
    { mode: '100644', name: 'ü x', id: id('ü x') },
  ];
  for (const name of [commit, 'HEAD', `${commit}^{tree}`]) expect(await store.list(name)).toEqual(entries);
  expect(await store.list(id('a'))).toEqual([{ mode: '100644', name: 'b', id: id('a/b') }]);
  for (const name of [id('ü x'), 'gone']) expect(await store.list(name)).toHaveProperty('failed');
  expect(await store.findCommit('HEAD')).toBe(commit);
  for (const name of ['HEAD:a', id('a'), 'gone', '']) expect(await store.findCommit(name)).toBeNull();
});
