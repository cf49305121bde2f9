import type { Reference } from '../../image/reference.js';
import type { Entry } from '../policy.js';
import { narrowEntries } from './entry-index.js';

const MAX = 3;

/**
 * The approvals that come nearest to an image that is not approved, for its message: first the same repository with other
 * tags, then the same name elsewhere, then the same folder elsewhere. At most three, those of a kind in their order.
 */
export function findNearestEntries(entries: readonly Entry[], reference: Reference): readonly Entry[] {
  const found = new Set<Entry>();
  const add = (near: readonly Entry[], isNear: (entry: Entry) => boolean = () => true): void => {
    for (const entry of near) {
      if (found.size === MAX) return;
      if (isNear(entry)) found.add(entry);
    }
  };
  const same = narrowEntries(entries, [reference], 'deny', 'repository');
  add(same, ({ pattern }) => pattern.matchesRepository(reference, 'deny'));
  if (found.size === MAX) return [...found];
  const { byName, byFolder } = openNeighbours(entries);
  add(byName.get(baseName(reference.path)) ?? []);
  // of each folder as many as may be left out
  const near = listFolders(reference.path).flatMap((folder) => byFolder.get(folder)?.slice(0, 2 * MAX) ?? []);
  add(near.sort((one, other) => one.at - other.at).map(({ entry }) => entry));
  return [...found];
}

/** The entries of a list by the last part of a path that they name, and by the folder that they name. */
interface Neighbours {
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly byFolder: ReadonlyMap<string, readonly { readonly entry: Entry; readonly at: number }[]>;
}

const KNOWN = new WeakMap<readonly Entry[], Neighbours>();

function openNeighbours(entries: readonly Entry[]): Neighbours {
  const known = KNOWN.get(entries);
  if (known !== undefined) return known;
  const byName = new Map<string, Entry[]>();
  const byFolder = new Map<string, { entry: Entry; at: number }[]>();
  for (const [at, entry] of entries.entries()) {
    const paths = entry.pattern.alternatives.map(({ path }) => path);
    const names = paths.flatMap(({ literal }) => (literal === null ? [] : [baseName(literal)]));
    for (const name of new Set(names)) addTo(byName, name, entry);
    const folders = paths.flatMap(({ prefix }) => (prefix === '' ? [] : [prefix]));
    for (const folder of new Set(folders)) addTo(byFolder, folder, { entry, at });
  }
  const neighbours = { byName, byFolder };
  KNOWN.set(entries, neighbours);
  return neighbours;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folders that a path is in, each with a slash at its end. */
function listFolders(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash + 1));
  return folders;
}
