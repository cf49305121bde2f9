import { LINK, type ModeTree, SUBMODULE } from './tree-entry.js';

/** Where a path leads to once symbolic links are followed inside the tree. `via`: every link and file on the way. */
export type ResolvedPath = { readonly via: readonly string[] } & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** `target`: where it leads; null where the text is not an absolute path. */
  | { readonly kind: 'outside'; readonly target: string | null }
  | { readonly kind: 'missing' | 'loop' | 'too-long' | 'submodule' }
  /** The text of a link on the way must be known first. */
  | { readonly kind: 'unread'; readonly link: string }
);

/** As Linux does: links on the way, and bytes of a link's text, without the zero at its end. */
export const MAX_LINKS = 40;
const MAX_TEXT = 4095;

/** Follows a path through a tree. `targets`: link → text. `spend` is called for every step, with its cost. */
export function resolvePath(
  tree: Pick<ModeTree, 'get'>,
  folders: ReadonlySet<string>,
  targets: Pick<ReadonlyMap<string, string>, 'get'>,
  path: string,
  spend: (cost: number) => void = () => {},
): ResolvedPath {
  const via: string[] = [];
  let followed = 0;
  let at: string[] = [];
  // backwards, because taking from the end is cheap
  const pending = path.split('/').reverse();
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    spend(1 + at.length / 16);
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (at.pop() === undefined) return { kind: 'outside', target: null, via };
      continue;
    }
    at.push(segment);
    const here = at.join('/');
    const entry = tree.get(here);
    if (entry === undefined) {
      if (folders.has(here)) continue;
      // a link to nothing may once have led somewhere: the path is part of the way
      via.push([here, ...pending.toReversed()].join('/'));
      return { kind: 'missing', via };
    }
    via.push(here);
    if (entry.mode === SUBMODULE) return { kind: 'submodule', via };
    if (entry.mode === LINK) {
      followed += 1;
      if (followed > MAX_LINKS) return { kind: 'loop', via };
      const target = targets.get(here);
      if (target === undefined) return { kind: 'unread', link: here, via };
      if (target.startsWith('/'))
        return { kind: 'outside', target: [target, ...pending.toReversed()].join('/'), via };
      if (target === '') return { kind: 'missing', via };
      if (target.length > MAX_TEXT) return { kind: 'too-long', via };
      at = at.slice(0, -1);
      pending.push(...target.split('/').reverse());
    } else if (pending.length > 0) return { kind: 'missing', via };
    else return { kind: 'file', path: here, via };
  }
  return { kind: 'folder', path: at.join('/'), via };
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
