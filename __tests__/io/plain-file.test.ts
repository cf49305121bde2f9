import { describe, expect, test } from 'vitest';
import { readPlainFile } from '../../src/io/disk/plain-file.js';
import { readCommittedFile } from '../../src/io/git/committed-file.js';
import { openObjects } from '../support/opened-objects.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX } from '../support/system.js';

const PLACE = 'a/b.yml';
const POINTER = 'version https://git-lfs.github.com/spec/v1\n';

type Row = [string, (tree: PlantedTree) => void, string];

const ROWS: readonly Row[] = [
  ['a file', (tree) => tree.write(PLACE, 'text'), 'text'],
  ['nothing', (tree) => tree.write('a/other', ''), 'absent'],
  ['no folder', (tree) => tree.write('other', ''), 'absent'],
  ['a file where the folder would be', (tree) => tree.write('a', ''), 'absent'],
  ['a Git LFS pointer', (tree) => tree.write(PLACE, POINTER), 'LFS pointer'],
];
const LINKS: readonly Row[] = ON_POSIX
  ? [
      [
        'a link to a file',
        (tree) => {
          tree.write('real', 'text');
          tree.link(PLACE, '../real');
        },
        'is a symbolic link',
      ],
      ['a link to nothing', (tree) => tree.link(PLACE, '../nowhere'), 'is a symbolic link'],
      [
        'a folder that is a link, without it',
        (tree) => {
          tree.write('real/other', '');
          tree.link('a', 'real');
        },
        'absent',
      ],
    ]
  : [];

const describeFile = (file: { kind: string; bytes?: Uint8Array; reason?: string }) =>
  file.bytes === undefined ? (file.reason ?? file.kind) : Buffer.from(file.bytes).toString();

describe.each([...ROWS, ...LINKS])('%s', (_, plant, found) => {
  test('on the disk and in a commit', async () => {
    const tree = plantTree();
    plant(tree);
    expect(describeFile(readPlainFile(tree.root, PLACE))).toContain(found);
    expect(describeFile(await readCommittedFile(openObjects(tree), tree.commit(), PLACE))).toContain(found);
  });
});

test('a folder is not a file', async () => {
  const tree = plantTree({ [`${PLACE}/x`]: '' });
  expect(readPlainFile(tree.root, PLACE)).toMatchObject({ kind: 'unusable', reason: 'is a folder' });
  expect(await readCommittedFile(openObjects(tree), tree.commit(), PLACE)).toEqual({
    kind: 'unusable',
    reason: 'is not a file',
  });
});

test('behind a link it is not the file that was meant; a commit has nothing there', async () => {
  if (!ON_POSIX) return;
  const tree = plantTree({ 'real/b.yml': 'text' });
  tree.link('a', 'real');
  expect(readPlainFile(tree.root, PLACE)).toEqual({ kind: 'unusable', reason: 'is behind a symbolic link' });
  expect(await readCommittedFile(openObjects(tree), tree.commit(), PLACE)).toEqual({ kind: 'absent' });
});

test('git that cannot answer is not an absence', async () => {
  const tree = plantTree({ [PLACE]: 'text' });
  expect(await readCommittedFile(openObjects(tree), 'f'.repeat(40), PLACE)).toMatchObject({ kind: 'failed' });
});
