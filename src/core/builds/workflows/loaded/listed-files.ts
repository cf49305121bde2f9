import { parentFolder, pathWithin } from '../../repo-path.js';
import type { Tree } from '../../tree.js';

const FILES = new WeakMap<Tree, Map<string, readonly string[]>>();

/** The files of the repository whose paths match. */
export function listFiles(pattern: RegExp, tree: Tree): readonly string[] {
  return listOnce(pattern.source, tree, () => tree.paths.filter((path) => pattern.test(path)));
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

function listOnce(key: string, tree: Tree, list: () => readonly string[]): readonly string[] {
  const known = FILES.get(tree) ?? new Map<string, readonly string[]>();
  FILES.set(tree, known);
  const files = known.get(key) ?? list();
  known.set(key, files);
  return files;
}
