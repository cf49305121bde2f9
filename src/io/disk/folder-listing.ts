import { readdirSync } from 'node:fs';
import { describeError } from './file-content.js';
import {
  type ListedFile,
  type ListedLink,
  type Listing,
  type SelectFile,
  sortByPath,
} from './listed-file.js';
import { decodePath, toSystemPath } from './path-bytes.js';
import { joinSystemPath } from './system-path.js';

/** Every file under a folder except `.git`, for trees without git. Links to folders are not followed. */
export function listByWalking(folder: string, prefix: string, select: SelectFile): Listing {
  const files: ListedFile[] = [];
  const links: ListedLink[] = [];
  const unreadable: { path: string; reason: string }[] = [];

  const walk = (location: string | Buffer, path: string): void => {
    let entries: ReturnType<typeof readEntries>;
    try {
      entries = readEntries(location);
    } catch (error) {
      const reason = describeError(error as NodeJS.ErrnoException);
      unreadable.push({ path: path.replace(/\/$/, '') || '.', reason: `is a folder that ${reason}` });
      return;
    }
    for (const entry of entries) {
      const name = path + decodePath(entry.name);
      const place = joinSystemPath(location, toSystemPath(entry.name));
      if (entry.isDirectory()) {
        if (entry.name.toString('latin1') !== '.git') walk(place, `${name}/`);
        continue;
      }
      if (entry.isSymbolicLink()) links.push({ path: name, location: place, object: null });
      if (select(name, true, null))
        files.push({
          path: name,
          location: place,
          state: 'untracked',
          link: entry.isSymbolicLink(),
          regular: entry.isFile(),
          displaced: false,
          object: null,
          unwatched: false,
        });
    }
  };
  walk(folder, prefix);
  const paths = new Set<string>();
  const collisions = files.flatMap(({ path }) => (paths.size === paths.add(path).size ? [path] : []));
  return {
    files: sortByPath(files),
    links,
    unreadable,
    repositories: [],
    collisions,
    deleted: [],
    modified: [],
  };
}

const readEntries = (folder: string | Buffer) =>
  readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
