import { listUncovered } from '../../core/dockerfile/file-names.js';
import { isRegular } from '../../core/tree/tree-entry.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../io/github/files/tree.js';

/** The change, and what is built instead of files that it removes: nothing in the base was judged by that name. */
export function addUncovered(changes: ChangedFiles, tree: TreeEntries): ChangedFiles {
  const replaced = [...changes.paths.keys()].filter((path) => !isRegular(tree.get(path)?.mode));
  const found = listUncovered(
    [...changes.removed, ...replaced],
    (path) => tree.has(path) && !changes.paths.has(path),
  );
  if (found.length === 0) return changes;
  return { ...changes, paths: new Map([...changes.paths, ...found.map((path) => [path, null] as const)]) };
}
