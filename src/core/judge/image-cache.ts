import type { Role } from '../dockerfile/reading.js';
import type { Policy } from '../policy/policy.js';

/** What was found out about images already, so that a thousand files with the same base cost one look. */
export interface ImageCache<T> {
  get(path: string, role: Role, image: string, tagWritten: boolean, make: () => T): T;
}

/** Images kept at most: memory must not grow with the number of files. */
const LIMIT = 20_000;

/** Two files share what is known where the same overrides select both. */
export function openImageCache<T>(policy: Policy): ImageCache<T> {
  const byPath = policy.overrides.flatMap(({ paths }) => (paths === null ? [] : [paths]));
  const shelves = new Map<string, Map<string, T>>();
  let lastPath: string | null = null;
  let overrides = '';
  let size = 0;

  function findShelf(role: Role, tagWritten: boolean): Map<string, T> {
    const key = `${overrides}${role}${tagWritten ? ':' : ''}`;
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = new Map();
      shelves.set(key, shelf);
    }
    return shelf;
  }

  return {
    get(path, role, image, tagWritten, make) {
      if (path !== lastPath) {
        lastPath = path;
        overrides = byPath
          .map((globs) => (globs.some((glob) => glob.matchesAnyCase(path)) ? '1' : '0'))
          .join('');
      }
      const known = findShelf(role, tagWritten).get(image);
      if (known !== undefined) return known;
      const made = make();
      if (size++ >= LIMIT) {
        shelves.clear();
        size = 0;
      }
      findShelf(role, tagWritten).set(image, made);
      return made;
    },
  };
}
