import type { Role } from './dockerfile/reading.js';
import type { Policy } from './policy/policy.js';

/** What was found out about images already, so that a thousand files with the same base cost one look. */
export interface Memo<T> {
  get(path: string, role: Role, image: string, tagWritten: boolean, make: () => T): T;
}

/** Entries kept at most: memory must not grow with the number of files. */
const LIMIT = 20_000;

/** Two files share what is known where the same overrides select both. */
export function openMemo<T>(policy: Policy): Memo<T> {
  const byPath = policy.overrides.flatMap(({ paths }) => (paths === null ? [] : [paths]));
  let entries = new Map<string, T>();
  let lastPath: string | null = null;
  let prefix = '';
  return {
    get(path, role, image, tagWritten, make) {
      if (path !== lastPath) {
        lastPath = path;
        prefix = byPath.map((globs) => (globs.some((glob) => glob.matches(path)) ? '1' : '0')).join('');
      }
      const key = `${prefix} ${role} ${tagWritten ? ':' : ''} ${image}`;
      const known = entries.get(key);
      if (known !== undefined) return known;
      const made = make();
      if (entries.size >= LIMIT) entries = new Map();
      entries.set(key, made);
      return made;
    },
  };
}
