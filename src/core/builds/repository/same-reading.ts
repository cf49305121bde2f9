import { BUILD_KINDS } from '../build.js';
import { listBuildFiles } from '../build-files.js';
import { baseName } from '../repo-path.js';
import { listParents } from '../tree.js';
import type { RepositoryTree } from './repository-tree.js';

/** What differs between two revisions, by paths. */
export interface TreeChange {
  /** Only in the later one. */
  readonly added: Iterable<string>;
  /** Only in the earlier one. */
  readonly removed: Iterable<string>;
  /** In both, with other contents. */
  readonly modified: Iterable<string>;
  /** A link or submodule is known to be among them: what was found through it may be anything. */
  readonly hasLeads: boolean;
}

const ALL_KINDS = new Set(BUILD_KINDS);

/** Whether two revisions differ in nothing that the readers of one of them looked at. */
export function readsTheSame(
  { added, removed, modified, hasLeads }: TreeChange,
  { files, names, globs, namesakes, folders: wholes, folderNames }: RepositoryTree['asked'],
): boolean {
  if (hasLeads) return false;
  let folders: ReadonlySet<string> | null = null;
  /** Of anything that was looked at: in the earlier revision it may have been a link. */
  const isFolder = (path: string): boolean => {
    folders ??= listParents(names);
    return folders.has(path);
  };
  const isInside = (path: string): boolean =>
    wholes.has('.') ||
    [...listParents([path])].some((folder) => wholes.has(folder) || folderNames.has(baseName(folder)));
  const matters = (path: string): boolean =>
    files.has(path) ||
    names.has(path) ||
    namesakes.has(baseName(path)) ||
    isInside(path) ||
    [...globs.values()].some((glob) => glob.matches(path)) ||
    listBuildFiles([path], ALL_KINDS).length > 0;
  for (const path of added) if (matters(path)) return false;
  for (const path of removed) if (matters(path) || isFolder(path)) return false;
  for (const path of modified) if (files.has(path) || isFolder(path)) return false;
  return true;
}
