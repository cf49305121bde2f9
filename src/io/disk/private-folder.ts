import { lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';

const GROUP_AND_OTHERS = 0o077;
const WRITABLE_BY_OTHERS = 0o022;
/** In such a folder, as `/tmp` is, nobody moves what is not theirs. */
const STICKY = 0o1000;

/**
 * Makes a folder below one that is there, and says whether nobody but this user and root can ever put anything into it:
 * what is read from there may be run. Always false where the system does not know owners.
 */
export function openPrivateFolder(base: string, names: readonly string[]): boolean {
  const user = process.getuid?.();
  if (user === undefined) return false;
  try {
    if (realpathSync.native(base) !== base || !isKept(base, user)) return false;
    let folder = base;
    for (const name of names) {
      folder = join(folder, name);
      // nobody else can make it in the meantime
      if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o700 });
      if (!isGuarded(lstatSync(folder), user)) return false;
    }
    const last = lstatSync(folder);
    return last.uid === user && (last.mode & GROUP_AND_OTHERS) === 0;
  } catch {
    return false;
  }
}

/** Whether nobody else can put another folder in the place of this one or of any above it. */
function isKept(folder: string, user: number): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if (!isGuarded(lstatSync(path), user)) return false;
    if (path === dirname(path)) return true;
  }
}

/** A folder itself, and no link to one, of this user or of root. */
function isGuarded(stats: Stats, user: number): boolean {
  const isOpen = (stats.mode & WRITABLE_BY_OTHERS) !== 0 && (stats.mode & STICKY) === 0;
  return stats.isDirectory() && (stats.uid === user || stats.uid === 0) && !isOpen;
}
