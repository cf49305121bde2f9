import type { ObjectStore } from './git-objects.js';

/** A regular file of a commit; no link is followed. */
export type CommittedFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** `reason` follows its name: `is a symbolic link`. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** Git failed. */
  | { readonly kind: 'failed'; readonly reason: string };

/** `path`: from the top of the repository. */
export async function readCommittedFile(
  objects: ObjectStore,
  commit: string,
  path: string,
): Promise<CommittedFile> {
  let place = { mode: '40000', id: commit };
  for (const part of path.split('/')) {
    if (place.mode !== '40000') return { kind: 'absent' };
    const entries = await objects.list(place.id);
    if ('failed' in entries) return { kind: 'failed', reason: entries.failed };
    const entry = entries.find(({ name }) => name === part);
    if (entry === undefined) return { kind: 'absent' };
    place = entry;
  }
  if (place.mode === '120000') return { kind: 'unusable', reason: 'is a symbolic link' };
  if (!place.mode.startsWith('100')) return { kind: 'unusable', reason: 'is not a file' };
  const blob = await objects.read(place.id);
  if (blob.kind === 'blob') return { kind: 'bytes', bytes: blob.bytes };
  if (blob.kind === 'unreadable') return { kind: 'unusable', reason: blob.reason };
  return { kind: 'failed', reason: blob.kind === 'failed' ? blob.reason : `git cannot read ${place.id}` };
}
