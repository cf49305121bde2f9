import { resolvePath } from '../repo-path.js';
import type { Tree } from '../tree.js';

/** A file of the repository, and whether its copy may hold something else: GoReleaser copies a link as a link. */
export interface CopiedFile {
  readonly path: string;
  readonly isLink: boolean;
}

/**
 * What a path in the folder of a build is a copy of: `CopyWithMode` of GoReleaser's internal/gio. It takes the text of the entry
 * out of each path where it comes first, so that `.` takes the first dot of each path away, and `./d` leaves `d/y` as it is, below
 * another `d`. What is copied later goes over what is there. Null: none of the entries makes it.
 */
export function findCopied(
  to: string,
  entries: readonly string[],
  { folder, tree }: { readonly folder: string; readonly tree: Tree },
): CopiedFile | null {
  for (const entry of [...entries].reverse()) {
    const source = findSource(to, entry, (path) => hasFile(folder, path, tree));
    if (source === null) continue;
    const path = resolvePath(folder, source) ?? source;
    return { path, isLink: isBehindLink(path, tree) };
  }
  return null;
}

/** Whether all copies of an entry are where its files are. */
export function keepsPlaces(entry: string): boolean {
  return resolvePath('.', entry) === entry.replace(/\/+$/, '') && entry !== '.';
}

function hasFile(folder: string, path: string, tree: Tree): boolean {
  const resolved = resolvePath(folder, path);
  return resolved !== null && tree.has(resolved);
}

function isBehindLink(path: string, tree: Tree): boolean {
  const parts = path.split('/');
  return parts.some((_, at) => tree.isLink?.(parts.slice(0, at + 1).join('/')) === true);
}

/** Paths here are relative to where GoReleaser is started, and normalised, but for the entry. */
function findSource(to: string, entry: string, has: (path: string) => boolean): string | null {
  const root = resolvePath('.', entry);
  if (root === null || entry === '') return null;
  if (to === root && has(root)) return root;
  const below = root === '.' ? '' : `${root}/`;
  if (!to.startsWith(below)) return null;
  if (keepsPlaces(entry)) return has(to) ? to : null;
  const rest = to.slice(below.length);
  const sources = [rest, ...insertAnywhere(rest, entry)].filter(
    (path) =>
      path.startsWith(below) &&
      resolvePath('.', path) === path &&
      resolvePath('.', below + path.replace(entry, '')) === to &&
      has(path),
  );
  return sources.sort(compareWalk).at(-1) ?? null;
}

const MAX_PLACES = 500;

function insertAnywhere(text: string, part: string): readonly string[] {
  const count = Math.min(text.length + 1, MAX_PLACES);
  return Array.from({ length: count }, (_, at) => text.slice(0, at) + part + text.slice(at));
}

/** The order in which folders are walked through. */
function compareWalk(left: string, right: string): number {
  const [a, b] = [left.split('/'), right.split('/')];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
