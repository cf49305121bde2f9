import { readdirSync } from 'node:fs';
import { runGit } from '../git/git.js';
import type { ListedFile, SelectFile } from './listed-file.js';
import { joinSystemPath } from './system-path.js';

/** Enough for ordinary folders; searching deeper in a huge tree costs too much. */
const MAX_FOLDERS = 1000;

/**
 * Pipes, sockets and devices in a working tree: git skips them, but a Dockerfile must not disappear by being one. Looks
 * into the folders next to the top first, at most 1,000 of them.
 */
export function findSpecialFiles(folder: string, prefix: string, select: SelectFile): ListedFile[] {
  const found: ListedFile[] = [];
  const waiting = [{ location: folder, path: prefix }];
  for (let index = 0; index < waiting.length && index < MAX_FOLDERS; index++) {
    const { location = '', path = '' } = waiting[index] ?? {};
    for (const entry of readEntries(location)) {
      const name = path + entry.name;
      const place = String(joinSystemPath(location, entry.name));
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && entry.name !== 'node_modules')
          waiting.push({ location: place, path: `${name}/` });
      } else if (!entry.isFile() && !entry.isSymbolicLink() && select(name, true, null)) {
        found.push({
          path: name,
          location: place,
          state: 'untracked',
          link: false,
          regular: false,
          displaced: false,
          object: null,
          unwatched: false,
        });
      }
    }
  }
  return found;
}

/** Whether git ignores a path. */
export async function isIgnored(folder: string, location: string): Promise<boolean> {
  return !('failure' in (await runGit(folder, ['check-ignore', '--quiet', '--', location])));
}

/** The contents of a folder; empty if it cannot be read, which git reports. */
function readEntries(location: string) {
  try {
    return readdirSync(location, { withFileTypes: true });
  } catch {
    return [];
  }
}
