import { GitHubFault } from '../../io/github/client/fault.js';
import type { TreeEntry } from '../../io/github/files/tree.js';
import { LINK } from '../../io/github/files/tree.js';
import { listFolders, MAX_LINKS, type ResolvedPath, resolvePath } from '../../io/github/files/tree-path.js';
import { type FileQuery, isDockerfile } from './file-selection.js';

/** A Dockerfile whose name leads through a symbolic link. */
export type LinkedFile = { readonly path: string } & (
  | { readonly real: string; readonly entry: TreeEntry; readonly linkChanged: boolean }
  | { readonly unreadable: string }
);

export interface LinkQuery extends FileQuery {
  /** Link → its text. */
  readonly targets: ReadonlyMap<string, string>;
  /** Files that are judged under their own names. */
  readonly judged: ReadonlySet<string>;
  /** Equal for two paths where the policy treats them alike. */
  readonly describeTreatment: (path: string) => string;
}

const REASONS: Readonly<Record<Exclude<ResolvedPath['kind'], 'file' | 'folder' | 'unread'>, string>> = {
  outside: 'is a symbolic link that leads out of the tree',
  missing: 'is a symbolic link to a file that does not exist',
  loop: 'is a symbolic link that points back to itself',
  'too-long': 'is a symbolic link whose text is longer than file systems take',
  submodule: 'is a symbolic link into a submodule, which is not here',
};

/** Links to folders that have links to folders can multiply names without end. In steps along paths: about two seconds. */
const MAX_STEPS = 2_000_000;

/**
 * Dockerfiles that are judged under a name with a symbolic link in it: those whose link changed, or anything that it leads
 * through (a change to `shared.txt` is one to `Dockerfile` → `shared.txt`). A second name of a file that is judged already
 * is left out where the policy treats both alike. `unread`: links whose text has to be known before the list is complete.
 */
export function findLinkedFiles(query: LinkQuery): { files: LinkedFile[]; unread: ReadonlySet<string> } {
  const { tree, targets } = query;
  const unread = new Set<string>();
  if (targets.size === 0) return { files: [], unread };
  const folders = listFolders(tree);
  const sorted = [...tree.keys()].sort();
  const found = new Map<string, LinkedFile>();
  let steps = 0;

  const spend = (cost: number): void => {
    steps += cost;
    if (steps > MAX_STEPS)
      throw new GitHubFault(
        'input',
        'Symbolic links give the files of this commit too many names to look at all of them.',
        {
          title: 'symbolic links multiply without end',
          turn: 'Whoever made the change: let fewer links lead to folders that have links to folders in them.',
        },
      );
  };
  const resolve = (path: string) => resolvePath(tree, folders, targets, path, spend);

  const consider = (path: string): void => {
    if (found.has(path) || !isDockerfile(query, path)) return;
    spend(8);
    const resolved = resolve(path);
    if (resolved.kind === 'unread') unread.add(resolved.link);
    if (resolved.kind === 'folder' || resolved.kind === 'unread' || !isTouched(query, resolved.via)) return;
    const linkChanged = isTouched(query, resolved.via.slice(0, -1));
    if (resolved.kind !== 'file') found.set(path, { path, unreadable: REASONS[resolved.kind] });
    else if (!isRepetition(query, path, resolved.path))
      found.set(path, { path, real: resolved.path, entry: resolved.entry, linkChanged });
  };
  const expand = (name: string, real: string, above: readonly string[]): void => {
    // a folder that contains itself has no new files in it, and over too many links nothing can be opened
    if (above.includes(real) || above.length >= MAX_LINKS) return;
    for (const path of listInside(sorted, real)) {
      const inside = real === '' ? path : path.slice(real.length + 1);
      follow(`${name}/${inside}`, tree.get(path)?.mode === LINK ? path : null, [...above, real]);
    }
  };
  const follow = (name: string, link: string | null, above: readonly string[]): void => {
    spend((1 + (name.length + above.length) / 64) / 4);
    const resolved = link === null ? null : resolve(link);
    if (resolved?.kind === 'unread') unread.add(resolved.link);
    else if (resolved?.kind === 'folder') expand(name, resolved.path, above);
    else consider(name);
  };
  for (const link of targets.keys()) follow(link, link, []);
  return { files: [...found.values()], unread };
}

/** Whether anything on the way is part of the change. */
function isTouched({ changes }: LinkQuery, via: readonly string[]): boolean {
  return changes === null || via.some((path) => changes.paths.has(path) || changes.removed.has(path));
}

function isRepetition(
  { judged, describeTreatment, changes, tree }: LinkQuery,
  path: string,
  real: string,
): boolean {
  // a changed link that is a Dockerfile itself is reported where people look for it
  if (changes?.paths.has(path) && tree.get(path)?.mode === LINK) return false;
  return judged.has(real) && describeTreatment(path) === describeTreatment(real);
}

/** The paths of a sorted list that lie in a folder. */
function* listInside(sorted: readonly string[], folder: string): Generator<string> {
  const start = folder === '' ? '' : `${folder}/`;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  for (let path = sorted[low]; path?.startsWith(start); path = sorted[++low]) yield path;
}
