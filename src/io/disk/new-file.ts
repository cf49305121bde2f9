import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findRealPath, isInside } from './system-path.js';

/** Why a file was not written; `exists`: something is there already. */
export interface Unwritten {
  readonly kind: 'exists' | 'outside' | 'failed';
  /** In the system's words; empty for what has its own. */
  readonly reason: string;
}

/** Whether there is anything at a path, a link that leads nowhere included. */
export function isTaken(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Writes a file in a folder tree, with the folders that it needs; null where that went well. A link at its place is replaced and
 * never followed, and a link to a folder outside of the tree is refused: the tree may be anybody's.
 */
export function writeNewFile(
  root: string,
  place: string,
  text: string,
  { replace }: { readonly replace: boolean },
): Unwritten | null {
  const folder = dirname(place);
  const draft = `${place}.${process.pid}.tmp`;
  try {
    const home = findExisting(folder);
    if (home !== root && !isInside(root, findRealPath(home))) return { kind: 'outside', reason: '' };
    mkdirSync(folder, { recursive: true });
    if (!replace) {
      writeFileSync(place, text, { flag: 'wx' });
      return null;
    }
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, place);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (replace) rmSync(draft, { force: true });
    if (code === 'EEXIST' && !replace && isTaken(place)) return { kind: 'exists', reason: '' };
    return { kind: 'failed', reason: message };
  }
}

/** The closest folder that is there. */
function findExisting(folder: string): string {
  const parent = dirname(folder);
  return isTaken(folder) || parent === folder ? folder : findExisting(parent);
}
