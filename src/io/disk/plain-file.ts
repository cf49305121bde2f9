import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describeError, readFileContent } from './file-content.js';

/** A regular file below a folder. */
export type PlainFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** `reason` follows its name: `is a symbolic link`. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Reads a file of which neither itself nor a folder on the way from `root` may be a link. */
export function readPlainFile(root: string, path: string): PlainFile {
  const names = path.split('/');
  const places = names.map((_, index) => join(root, ...names.slice(0, index + 1)));
  const place = join(root, path);
  try {
    if (lstatSync(place, { throwIfNoEntry: false }) === undefined) return { kind: 'absent' };
    const link = places.find((each) => lstatSync(each).isSymbolicLink());
    if (link === place) return { kind: 'unusable', reason: 'is a symbolic link' };
    if (link !== undefined) return { kind: 'unusable', reason: 'is behind a symbolic link' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unusable', reason: describeError(error as NodeJS.ErrnoException) };
  }
  const content = readFileContent(place, root);
  return 'bytes' in content
    ? { kind: 'bytes', bytes: content.bytes }
    : { kind: 'unusable', reason: content.unreadable };
}
