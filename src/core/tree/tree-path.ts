import { LINK, type ModeTree, SUBMODULE } from './tree-entry.js';

/** Where a path leads to once symbolic links are followed inside the tree. `via`: every link and file on the way. */
export type ResolvedPath = { readonly via: readonly string[] } & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** `target`: where it leads; null where the text is not an absolute path. `end`: the last name on the way. */
  | { readonly kind: 'outside'; readonly target: string | null; readonly end: string }
  | { readonly kind: 'submodule'; readonly end: string }
  | { readonly kind: 'missing' | 'loop' | 'too-long' }
  /** The text of a link on the way must be known first. */
  | { readonly kind: 'unread'; readonly link: string }
);

/** As Linux does: links on the way, and bytes of a link's text, without the zero at its end. */
export const MAX_LINKS = 40;
const MAX_TEXT = 4095;

/** A tree, the texts of its links, and what is told the cost of every step. */
export interface TreeLinks {
  readonly tree: Pick<ModeTree, 'get'>;
  readonly folders: ReadonlySet<string>;
  /** Link → text. */
  readonly targets: Pick<ReadonlyMap<string, string>, 'get'>;
  readonly spend?: (cost: number) => void;
}

/** Follows a path through a tree as the system does. */
export function resolvePath(links: TreeLinks, path: string): ResolvedPath {
  return walkPath(links, path, { root: null, maxLinks: MAX_LINKS, readText: (text) => text });
}

/** How somebody follows links. */
export interface WalkManner {
  /** A folder that nothing leads out of: `/` is it, and `..` stays in it. Null: the system's root, above the tree. */
  readonly root: readonly string[] | null;
  readonly maxLinks: number;
  /** Makes of a link's text what is followed. `folder`: where the link is. */
  readonly readText: (text: string, folder: readonly string[]) => string;
  /** Told how many folders are left after each `..`; -1: it leads out of the tree. */
  readonly onClimb?: (depth: number) => void;
}

/** Follows a path, which starts at the root, in some manner. */
export function walkPath(
  { tree, folders, targets, spend = () => {} }: TreeLinks,
  path: string,
  { root, maxLinks, readText, onClimb = () => {} }: WalkManner,
): ResolvedPath {
  const via: string[] = [];
  let followed = 0;
  let at: string[] = [...(root ?? [])];
  let folder = at.join('/');
  // backwards, because taking from the end is cheap
  const pending = path.split('/').reverse();
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    spend(1 + at.length / 16);
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      const isStopped = root !== null && at.length === root.length;
      if (!isStopped && at.pop() === undefined) {
        onClimb(-1);
        return { kind: 'outside', target: null, end: pending[0] ?? '', via };
      }
      onClimb(at.length);
      folder = at.join('/');
      continue;
    }
    at.push(segment);
    const here = folder === '' ? segment : `${folder}/${segment}`;
    const entry = tree.get(here);
    if (entry === undefined) {
      if (folders.has(here)) {
        folder = here;
        continue;
      }
      // a link to nothing may once have led somewhere: the path is part of the way
      via.push([here, ...pending.toReversed()].join('/'));
      return { kind: 'missing', via };
    }
    via.push(here);
    if (entry.mode === SUBMODULE) return { kind: 'submodule', end: pending[0] ?? '', via };
    if (entry.mode === LINK) {
      followed += 1;
      if (followed > maxLinks) return { kind: 'loop', via };
      const target = targets.get(here);
      if (target === undefined) return { kind: 'unread', link: here, via };
      if (target === '') return { kind: 'missing', via };
      if (target.length > MAX_TEXT) return { kind: 'too-long', via };
      at = at.slice(0, -1);
      const text = readText(target, at);
      if (text.startsWith('/')) {
        onClimb(-1);
        if (root === null) {
          const target = [text, ...pending.toReversed()].join('/');
          return { kind: 'outside', target, end: target.slice(target.lastIndexOf('/') + 1), via };
        }
        at = [...root];
        folder = at.join('/');
      }
      pending.push(...text.split('/').reverse());
    } else if (pending.length > 0) return { kind: 'missing', via };
    else return { kind: 'file', path: here, via };
  }
  return { kind: 'folder', path: folder, via };
}

/** Every folder of a tree, the root (empty text) included. */
export function listFolders(tree: ModeTree): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of tree.keys())
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
