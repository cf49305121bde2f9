import { chmodSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFileContent } from './file-content.js';

/** A regular file by its real path, what was read from it, and what it is to be. */
export interface EditedFile {
  readonly place: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A file that could not be written, and why. */
export interface FailedEdit {
  readonly place: string;
  readonly reason: string;
}

/**
 * Writes files next to where they belong, with their permissions, and moves all of them into place only if each could be
 * written and none has changed since it was read. Null where that went well.
 */
export function writeEditedFiles(root: string, files: readonly EditedFile[]): FailedEdit | null {
  const drafts: string[] = [];
  let at = '';
  try {
    for (const { place, before, after } of files) {
      at = place;
      const now = readFileContent(place, root, true);
      if (!('bytes' in now) || Buffer.compare(now.bytes, before) !== 0)
        return { place, reason: 'it was changed while fixes were being tried' };
      const draft = `${place}.${process.pid}.tmp`;
      writeFileSync(draft, after, { flag: 'wx' });
      drafts.push(draft);
      chmodSync(draft, lstatSync(place).mode & 0o7777);
    }
    for (const { place } of files) {
      at = place;
      const [draft = ''] = drafts;
      renameSync(draft, place);
      drafts.shift();
    }
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { place: at, reason: message };
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}
