import { parentFolder, pathWithin } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { listMatching, matchesPattern } from '../shell/files/build-names.js';

const FILES = new WeakMap<Tree, Map<string, readonly string[]>>();

/** More lists than a repository asks for. */
const MAX_LISTS = 1000;

/** The files of the repository whose paths match. */
export function listFiles(pattern: RegExp, tree: Tree): readonly string[] {
  return tree.select(String(pattern), (path) => pattern.test(path));
}

/** Those below a folder, or right in it. */
export function listFilesIn(
  folder: string,
  pattern: RegExp,
  isDirect: boolean,
  tree: Tree,
): readonly string[] {
  return listOnce(JSON.stringify([folder, pattern.source, isDirect]), tree, () =>
    listFiles(pattern, tree).filter((path) =>
      isDirect ? parentFolder(path) === folder : pathWithin(folder, path) !== null,
    ),
  );
}

/** Those with a name, or with one that a pattern of the shell matches, in whichever folder. */
export function listNamed(name: string, tree: Tree): readonly string[] {
  if (!/[*?[{]/.test(name)) return tree.namesakes(name);
  return listMatching(name, tree);
}

/** The file of a path, those below a folder, or those that a pattern of paths matches. */
export function listAt(word: string, tree: Tree): readonly string[] {
  const isAt = (path: string): boolean =>
    /[*?]/.test(word)
      ? /\w/.test(word) && matchesPattern(path, word)
      : path === word || path.startsWith(`${word}/`);
  return tree.select(JSON.stringify(['at', word]), isAt);
}

/** The first files below any of the folders, in the order of their paths. */
export function listFilesBelow(folders: readonly string[], tree: Tree, limit: number): readonly string[] {
  const found: string[] = [];
  let done = '';
  for (const start of folders.map((folder) => `${folder}/`).sort()) {
    if (done !== '' && start.startsWith(done)) continue;
    done = start;
    const folder = start.slice(0, -1);
    if (tree.hasFolder(folder)) found.push(...tree.below(folder).slice(0, limit - found.length));
  }
  return found;
}

function listOnce(key: string, tree: Tree, list: () => readonly string[]): readonly string[] {
  const known = FILES.get(tree) ?? new Map<string, readonly string[]>();
  FILES.set(tree, known);
  const files = known.get(key) ?? list();
  if (known.size < MAX_LISTS) known.set(key, files);
  return files;
}
