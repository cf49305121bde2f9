import { BUILD_KINDS } from '../build.js';
import { listBuildFiles } from '../build-files.js';
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
  { files, names, globs }: RepositoryTree['asked'],
): boolean {
  if (hasLeads) return false;
  let folders: ReadonlySet<string> | null = null;
  /** Of anything that was looked at: in the earlier revision it may have been a link. */
  const isFolder = (path: string): boolean => {
    folders ??= listFolders(names);
    return folders.has(path);
  };
  const matters = (path: string): boolean =>
    files.has(path) ||
    names.has(path) ||
    [...globs.values()].some((glob) => glob.matches(path)) ||
    listBuildFiles([path], ALL_KINDS).length > 0;
  for (const path of added) if (matters(path)) return false;
  for (const path of removed) if (matters(path) || isFolder(path)) return false;
  for (const path of modified) if (files.has(path) || isFolder(path)) return false;
  return true;
}

function listFolders(names: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names)
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const folder = name.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
