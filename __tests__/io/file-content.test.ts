import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readFileContent } from '../../src/io/disk/file-content.js';
import { isInside } from '../../src/io/disk/system-path.js';
import { plantTree } from '../support/planted-tree.js';

describe('what can be read', () => {
  test('a file, its bytes unchanged', () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0a]);
    const { root } = plantTree({ 'api/Dockerfile': bytes }, { git: false });
    expect(readFileContent(join(root, 'api/Dockerfile'), root)).toEqual({ bytes });
  });

  test('an empty file', () => {
    const { root } = plantTree({ Dockerfile: '' }, { git: false });
    expect(readFileContent(join(root, 'Dockerfile'), root)).toEqual({ bytes: Buffer.alloc(0) });
  });

  test('a file of exactly 16 MiB', () => {
    const { root } = plantTree({ Dockerfile: '' }, { git: false });
    truncateSync(join(root, 'Dockerfile'), 16 * 1024 * 1024);
    expect(readFileContent(join(root, 'Dockerfile'), root)).toHaveProperty('bytes.length', 16 * 1024 * 1024);
  });

  test('a link inside the tree, over several steps', () => {
    const tree = plantTree({ 'docker/base': 'FROM alpine\n' }, { git: false });
    tree.link('api/Dockerfile', '../second');
    tree.link('second', join(tree.root, 'docker/base'));
    expect(readFileContent(join(tree.root, 'api/Dockerfile'), tree.root)).toEqual({
      bytes: Buffer.from('FROM alpine\n'),
    });
  });

  test('a link anywhere where no tree is given', () => {
    const outside = plantTree({ Dockerfile: 'FROM a\n' }, { git: false });
    const tree = plantTree({}, { git: false });
    tree.link('Dockerfile', join(outside.root, 'Dockerfile'));
    expect(readFileContent(join(tree.root, 'Dockerfile'), null)).toHaveProperty('bytes');
  });
});

describe('what cannot be read says why, and never blocks', () => {
  const reasons: [string, (root: string, tree: ReturnType<typeof plantTree>) => void, string][] = [
    ['missing', () => {}, 'disappeared before it could be read'],
    ['a folder', (root) => mkdirSync(join(root, 'Dockerfile')), 'is a folder'],
    ['a pipe', (root) => execFileSync('mkfifo', [join(root, 'Dockerfile')]), 'is a pipe, not a regular file'],
    [
      'a link out of the tree',
      (_, tree) => tree.link('Dockerfile', '/etc/passwd'),
      'is a symbolic link that leads out of the tree',
    ],
    [
      'a link to a device',
      (_, tree) => tree.link('Dockerfile', '/dev/zero'),
      'is a symbolic link that leads out of the tree',
    ],
    [
      'a link into .git',
      (_, tree) => {
        tree.write('.git/config', 'x');
        tree.link('Dockerfile', '.git/config');
      },
      'is a symbolic link that leads out of the tree',
    ],
    [
      'a link to nothing',
      (_, tree) => tree.link('Dockerfile', 'nothing'),
      'is a symbolic link to a file that does not exist',
    ],
    [
      'a link to itself',
      (_, tree) => tree.link('Dockerfile', 'Dockerfile'),
      'is a symbolic link that points back to itself',
    ],
    [
      'more than 16 MiB',
      (root, tree) => {
        tree.write('Dockerfile', '');
        truncateSync(join(root, 'Dockerfile'), 16 * 1024 * 1024 + 1);
      },
      'is larger than 16 MiB',
    ],
    [
      'a pointer of Git LFS',
      (_, tree) =>
        tree.write('Dockerfile', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n'),
      'is a Git LFS pointer without its content (`git lfs pull` fetches it)',
    ],
  ];
  test.each(reasons)('%s', (_, plant, unreadable) => {
    const tree = plantTree({}, { git: false });
    plant(tree.root, tree);
    expect(readFileContent(join(tree.root, 'Dockerfile'), tree.root)).toMatchObject({ unreadable });
  });

  test('a socket', async () => {
    const { root } = plantTree({}, { git: false });
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(join(root, 'Dockerfile'), resolve));
    expect(readFileContent(join(root, 'Dockerfile'), root)).toEqual({
      unreadable: 'is a socket, not a regular file',
    });
  });

  test('a device', () => {
    expect(readFileContent('/dev/null', null)).toEqual({ unreadable: 'is a device, not a regular file' });
  });

  test('a link to a pipe', () => {
    const tree = plantTree({}, { git: false });
    execFileSync('mkfifo', [join(tree.root, 'pipe')]);
    tree.link('Dockerfile', 'pipe');
    expect(readFileContent(join(tree.root, 'Dockerfile'), tree.root)).toEqual({
      unreadable: 'is a pipe, not a regular file',
    });
  });

  test.each([
    ['a file behind a file', 'Dockerfile/x'],
    ['a name that is too long', 'x'.repeat(300)],
  ])('%s', (_, path) => {
    const { root } = plantTree({ Dockerfile: 'FROM a' }, { git: false });
    expect(readFileContent(join(root, path), root)).toHaveProperty('unreadable');
  });
});

test.each([
  ['/a', '/a/b', true],
  ['/a', '/ab', false],
  ['/a', '/a', false],
  ['/a', '/a/.git/x', false],
  ['/a', '/a/.github/x', true],
  ['/', '/a', true],
])('isInside %s %s is %s', (folder, path, inside) => {
  expect(isInside(folder, path)).toBe(inside);
});
