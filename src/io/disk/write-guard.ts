import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findRepositoryPlace } from './repository-place.js';
import { findRealPath, isInside } from './system-path.js';

/**
 * Why a report must not be written to a path of the repository around `folder`: a link there may be what a change made of it,
 * and would have the gate write over any file, such as the policy. Null where nothing speaks against it.
 */
export function findUnsafeLink(folder: string, path: string): string | null {
  try {
    const tree = findTree(findRealPath(folder));
    const place = findRepositoryPlace(tree, resolve(folder, path));
    if (place === null) return null;
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      return 'it is a symbolic link, which is not followed; delete it or name another file';
    const home = findRealPath(findFolder(dirname(place)));
    return home === tree || isInside(tree, home)
      ? null
      : 'it is behind a symbolic link that leads out of the repository; name another file';
  } catch {
    // writing says what is wrong
    return null;
  }
}

/** The folder with a repository around `folder`, else itself. */
function findTree(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

/** The closest folder that is there. */
function findFolder(folder: string): string {
  return isThere(folder) || dirname(folder) === folder ? folder : findFolder(dirname(folder));
}

const isThere = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false }) !== undefined;
