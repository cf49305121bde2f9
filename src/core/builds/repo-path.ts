/**
 * `path` as the folder `base` sees it, relative to the root and normalised: `./a//b/` is `a/b`, the root itself is `.`.
 * Null where it is absolute or leaves the root.
 */
export function resolvePath(base: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  if (isNormal(path)) return base === '.' ? path : `${base}/${path}`;
  const segments = base === '.' ? [] : base.split('/');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.length === 0 ? '.' : segments.join('/');
}

/** Whether a path leads through names alone, as most do; that a name begins with a dot leaves it open. */
function isNormal(path: string): boolean {
  return path !== '' && !/^\.|\/(?:[./]|$)/.test(path);
}

/**
 * Whether a path goes up from something that is a link, seen from a folder: the system goes up from the folder behind it then.
 * Also where the path is a part of a word: `--file=../x`.
 */
export function climbsLink(folder: string, word: string, isLink: (path: string) => boolean): boolean {
  if (!/(?:^|[/=:,])\.\.(?:\/|$)/.test(word)) return false;
  return word.split(/[=:,]/).some((path) => {
    let at: string | null = folder;
    for (const segment of path.split('/')) {
      if (at === null) return false;
      if (segment === '..' && isLink(at)) return true;
      at = resolvePath(at, segment);
    }
    return false;
  });
}

/** The folder that holds a normalised path: `.` for what lies at the root. */
export function parentFolder(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** More are too many to be meant. */
const MAX_ABOVE = 12;

/** The folders above one in which a tool may be run, the nearest first and the root last; none above the root. */
export function listAbove(folder: string): readonly string[] {
  const above: string[] = [];
  for (let at = folder; at !== '.'; above.push(at))
    at = above.length < MAX_ABOVE - 1 ? parentFolder(at) : '.';
  return above;
}

/** The name of a normalised path within its folder. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A normalised path below `folder`, seen from there; null where it is not below. */
export function pathWithin(folder: string, path: string): string | null {
  if (folder === '.') return path;
  if (path === folder) return '.';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
