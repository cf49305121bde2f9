/**
 * Absolute paths on a machine where the repository lies somewhere: its root has a path whose folders have names that
 * no file has, so that `..` leads out of it and back as it does for the real tools.
 */
export type RootedPath = string;

const DEPTH = 32;
const ROOT: RootedPath = `/${Array.from({ length: DEPTH }, (_, at) => `\0${at}`).join('/')}`;
const INSIDE = `${ROOT}/`;

/** A path relative to the root; `.` and nothing are the root itself. */
export function toRooted(path: string): RootedPath {
  return joinPath(ROOT, path);
}

/** Relative to the root, `.` being the root; null: it lies outside. */
export function fromRooted(path: RootedPath): string | null {
  if (path === ROOT) return '.';
  return path.startsWith(INSIDE) ? path.slice(INSIDE.length) : null;
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** As Go's `filepath.Join`: an absolute second part is appended like any other. */
export function joinPath(base: string, path: string): string {
  if (path === '.' && isClean(base)) return base;
  // No file name holds a NUL, and the root's folders must not be named from within a file.
  const safe = path.startsWith('/\0') ? path : path.replaceAll('\0', '\ufffd').replace(/^\.\/(?=[^/])/, '');
  if (base === '') return safe === '' ? '' : cleanPath(safe);
  return cleanPath(safe === '' ? base : `${base}/${safe}`);
}

/** Whether a path has none of what cleaning takes out. */
function isClean(path: string): boolean {
  return path !== '' && !/\/\/|(?:^|\/)\.{1,2}(?:\/|$)|.\/$/.test(path);
}

/** As Go's `filepath.Clean`. */
export function cleanPath(path: string): string {
  // The root itself is clean, and long: only what lies inside is looked at, unless it leads out.
  if (!path.startsWith(INSIDE) || path[INSIDE.length] === '/') return cleanAny(path);
  const written = path.slice(INSIDE.length);
  const inside = cleanAny(written);
  if (inside === written) return inside.startsWith('..') ? cleanAny(path) : path;
  if (inside === '.') return ROOT;
  return inside.startsWith('..') ? cleanAny(path) : INSIDE + inside;
}

function cleanAny(path: string): string {
  if (isClean(path)) return path;
  const isRooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isRooted) parts.push('..');
  }
  const joined = parts.join('/');
  return isRooted ? `/${joined}` : joined || '.';
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : cleanPath(path.slice(0, slash + 1));
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** As Go's `filepath.Rel` of two absolute paths. */
export function relativePath(base: string, path: string): string {
  const whole = [cleanPath(base), cleanPath(path)];
  // the way to the root is long, and both have it in common
  const inside = whole.flatMap((each) => fromRooted(each) ?? []);
  const [from = [], to = []] = (inside.length === 2 ? inside : whole).map(listNames);
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

function listNames(path: string): readonly string[] {
  return path === '.' ? [] : path.split('/').filter(Boolean);
}
