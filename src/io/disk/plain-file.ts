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
  try {
    for (const [index] of names.entries()) {
      const status = lstatSync(join(root, ...names.slice(0, index + 1)), { throwIfNoEntry: false });
      if (status === undefined) return { kind: 'absent' };
      if (!status.isSymbolicLink()) continue;
      const isItself = index === names.length - 1;
      return { kind: 'unusable', reason: isItself ? 'is a symbolic link' : 'is behind a symbolic link' };
    }
  } catch (error) {
    return { kind: 'unusable', reason: describeError(error as NodeJS.ErrnoException) };
  }
  const content = readFileContent(join(root, path), root);
  return 'bytes' in content
    ? { kind: 'bytes', bytes: content.bytes }
    : { kind: 'unusable', reason: content.unreadable };
}
