import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is checked out: its path, and the object that its content is. */
export type IndexedFile = readonly [path: string, sha: string];

const MODE = 0o100644;
const LONGEST_NAME = 0xfff;

/** What git's index says where plain files, which are there, are as a commit has them: git finds nothing to read again. */
export function writeIndex(root: string, files: readonly IndexedFile[]): Buffer {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const content = Buffer.concat([
    Buffer.from('DIRC'),
    toWords([2, sorted.length]),
    ...sorted.map(([path, sha]) => writeEntry(join(root, path), path, sha)),
  ]);
  return Buffer.concat([content, createHash('sha1').update(content).digest()]);
}

function writeEntry(place: string, path: string, sha: string): Buffer {
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = lstatSync(place, { bigint: true });
  const words = [...split(ctimeNs), ...split(mtimeNs), dev, ino, MODE, uid, gid, size];
  const flags = Buffer.alloc(2);
  flags.writeUInt16BE(Math.min(path.length, LONGEST_NAME));
  const entry = Buffer.concat([toWords(words), Buffer.from(sha, 'hex'), flags, Buffer.from(path)]);
  // a zero byte at least, and then up to the next multiple of eight
  return Buffer.concat([entry, Buffer.alloc(8 - (entry.length % 8))]);
}

const split = (time: bigint): bigint[] => [time / 1_000_000_000n, time % 1_000_000_000n];

function toWords(values: readonly (number | bigint)[]): Buffer {
  const words = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries())
    words.writeUInt32BE(Number(BigInt.asUintN(32, BigInt(value))), index * 4);
  return words;
}
