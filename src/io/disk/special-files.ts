import { readdirSync } from 'node:fs';
import { askGit } from '../git/git.js';
import type { ListedFile, SelectFile } from './listed-file.js';
import { joinSystemPath } from './system-path.js';

/** Enough for the folders that people work in; what lies deeper in a vast tree costs too much to look for. */
const MAX_FOLDERS = 1000;

/**
 * Pipes, sockets and devices in a working tree: git passes over them, but a Dockerfile must not vanish by being one. Looks
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
      } else if (!entry.isFile() && !entry.isSymbolicLink() && select(name, true)) {
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

/** Whether git leaves a path out. */
export async function isIgnored(folder: string, location: string): Promise<boolean> {
  return 'text' in (await askGit(folder, ['check-ignore', '--quiet', '--', location]));
}

/** What a folder holds; nothing where it cannot be looked into, which git reports. */
function readEntries(location: string) {
  try {
    return readdirSync(location, { withFileTypes: true });
  } catch {
    return [];
  }
}
