import { MAX_FILE_SIZE } from '../disk/file-content.js';
import { findPointer } from '../disk/lfs-pointer.js';
import { runGit } from './git.js';

/** A regular file of a commit; no link is followed. */
export type CommittedFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** `reason` follows its name: `is a symbolic link`. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** Git failed. */
  | { readonly kind: 'failed'; readonly reason: string };

/** `path`: from the top of the repository that `folder` is in. */
export async function readCommittedFile(
  folder: string,
  commit: string,
  path: string,
): Promise<CommittedFile> {
  const listed = await runGit(folder, ['ls-tree', '--full-tree', '-l', '-z', commit, '--', path]);
  if ('failure' in listed) return { kind: 'failed', reason: listed.failure.message };
  const [, mode = '', id = '', size = ''] =
    /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed.stdout.toString('latin1')) ?? [];
  if (id === '') return { kind: 'absent' };
  if (mode === '120000') return { kind: 'unusable', reason: 'is a symbolic link' };
  if (!mode.startsWith('100')) return { kind: 'unusable', reason: 'is not a file' };
  if (Number(size) > MAX_FILE_SIZE) return { kind: 'unusable', reason: 'is too large' };
  const blob = await runGit(folder, ['cat-file', 'blob', id]);
  if ('failure' in blob) return { kind: 'failed', reason: blob.failure.message };
  const pointer = findPointer(blob.stdout);
  return pointer === null ? { kind: 'bytes', bytes: blob.stdout } : { kind: 'unusable', reason: pointer };
}
