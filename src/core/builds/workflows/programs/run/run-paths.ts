import { baseName, resolvePath } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';
import { isUnknown } from '../../../unknown-texts.js';
import { ANYWHERE, findAnywhere, foldOpen } from '../../sources/named-paths.js';

/** More files than one word means. */
export const MAX_MEANT = 30;
const WILD = /[*?]/;
/** Folders of systems, which are not those of a repository wherever it lies. */
const SYSTEM = /^\/(?:bin|dev|etc|proc|sbin|sys|usr)\//;
const ESCAPED = /[.+^$()|[\]{}\\]/g;

/** The path of a folder seen from another one; null: it lies outside of the repository. */
export function resolveWithin(folder: string, path: string): string | null {
  const inside = resolvePath('.', folder);
  return inside === null ? null : resolvePath(inside, path);
}

/** Whether a part of a path may be several texts. */
export function isOpenPath(path: string): boolean {
  return WILD.test(path) || isUnknown(path);
}

/** Whether nothing is known of where a path begins. */
export function isLed(path: string): boolean {
  return path.startsWith(`${ANYWHERE}/`);
}

/** The files that a path may mean, those seen from some folders first. */
export function findRun(written: string, folders: readonly string[], tree: Tree): readonly string[] {
  const path = foldOpen(written);
  if (path.startsWith('/')) return findMounted(path, tree);
  const led = isLed(path);
  const known = led ? path.slice(ANYWHERE.length + 1) : path;
  if (isOpenPath(known)) return findOpen(known, folders, led, tree);
  if (tree.namesakes(baseName(known)).length === 0) return [];
  const near = folders.flatMap((folder) => {
    const inside = resolveWithin(folder, known);
    return inside !== null && tree.has(inside) ? [inside] : [];
  });
  return [...new Set(led ? [...near, ...findAnywhere(known, false, tree)] : near)];
}

/** A path of a machine or container where the repository, or a folder of it, lies in a folder that nothing tells. */
function findMounted(path: string, tree: Tree): readonly string[] {
  if (SYSTEM.test(path) || isOpenPath(path) || tree.namesakes(baseName(path)).length === 0) return [];
  const segments = path.split('/').filter((segment) => segment !== '');
  for (let at = 0; at < segments.length; at++) {
    const found = findAnywhere(segments.slice(at).join('/'), false, tree);
    if (found.length > 0) return found.slice(0, MAX_MEANT);
  }
  return [];
}

/** The files of a path of which a part may be several texts. */
function findOpen(path: string, folders: readonly string[], led: boolean, tree: Tree): readonly string[] {
  const pattern = toPattern(path);
  if (pattern === null) return [];
  return listStarts(pattern.start, folders, led, tree).flatMap((start) =>
    tree
      .below(start)
      .filter(
        (file) =>
          file.endsWith(pattern.end) && pattern.test(start === '.' ? file : file.slice(start.length + 1)),
      ),
  );
}

/** The folders that a path may mean of which a part may be several texts, and no more than one beyond `most`. */
export function findFolders(
  path: string,
  folders: readonly string[],
  tree: Tree,
  most: number,
): readonly string[] {
  const led = isLed(path);
  const known = (led ? path.slice(ANYWHERE.length + 1) : path).replace(/\/+\.?$/, '');
  if (!isOpenPath(known)) return listStarts(known, folders, led, tree);
  const pattern = toPattern(known, true);
  if (pattern === null) return [];
  const found = new Set<string>();
  for (const start of listStarts(pattern.start, folders, led, tree))
    for (const folder of listBelow(start, pattern.depth, tree)) {
      if (pattern.test(start === '.' ? folder : folder.slice(start.length + 1))) found.add(folder);
      if (found.size > most) return [...found];
    }
  return [...found];
}

/** The folders that are so deep in another one. Files of one folder stand next to each other. */
function* listBelow(start: string, depth: number, tree: Tree): Generator<string> {
  let last = '';
  for (const file of tree.below(start)) {
    if (last !== '' && file.startsWith(last)) continue;
    let end = start === '.' ? -1 : start.length;
    for (let count = 0; count < depth && (count === 0 || end !== -1); count++)
      end = file.indexOf('/', end + 1);
    if (end === -1) continue;
    last = file.slice(0, end + 1);
    yield file.slice(0, end);
  }
}

/** Where the known start of a path may be. */
function listStarts(start: string, folders: readonly string[], led: boolean, tree: Tree): readonly string[] {
  const near = folders.flatMap((folder) => {
    const inside = resolveWithin(folder, start);
    if (inside === null) return [];
    if (inside === '.' || tree.hasFolder(inside)) return [inside];
    return (tree.isLed(inside) ? tree.findFolder?.(inside) : null) ?? [];
  });
  if (!led || start === '.') return [...new Set(near)];
  const far = tree.foldersNamed(baseName(start)).filter((each) => `/${each}`.endsWith(`/${start}`));
  return [...new Set([...near, ...far])];
}

interface Pattern {
  /** The folder that is known. */
  readonly start: string;
  readonly depth: number;
  /** What it ends with; nothing where that may be several texts. */
  readonly end: string;
  test(path: string): boolean;
}

/** Null: nothing of it tells files from one another. */
function toPattern(path: string, isFolder = false): Pattern | null {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const at = segments.findIndex(isOpenPath);
  const start = at <= 0 ? '.' : segments.slice(0, at).join('/');
  const rest = segments.slice(at).map((segment) => segment.replaceAll(ANYWHERE, '*'));
  if (resolvePath('.', start) === null) return null;
  const last = rest.at(-1)?.replace(/[*?]/g, '') ?? '';
  // `$A.$B` and `$A-$B` are hardly ever files
  if (start === '.' && !isFolder && !/\.\w/.test(last) && !(rest.length > 1 && last.length > 1)) return null;
  const source = rest
    .map((segment) =>
      segment === '**'
        ? '(?:[^/]+/){0,20}'
        : `${segment.replace(ESCAPED, '\\$&').replace(/\*+/g, '[^/]*').replace(/\?/g, '[^/]')}/`,
    )
    .join('')
    .replace(/\/$/, '');
  const test = new RegExp(`^${source}$`);
  const [end = ''] = /[^*?]*$/.exec(rest.at(-1) ?? '') ?? [];
  return { start, depth: rest.length, end, test: (each) => test.test(each) };
}
