import type { GitRepository } from '../git-repository.js';
import { resolve } from './git-names.js';
import {
  type ObjectStore,
  parseTree,
  readAncestors,
  type StoredEntry,
  type StoredObject,
  TREE_MODE,
  walk,
} from './git-store.js';

export interface GitEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
}

/** Objects by name (a hash, or `commit:path`), null where there is none. */
export function readObjects(repository: GitRepository, names: readonly string[]): (StoredObject | null)[] {
  return names.map((name) => repository.objects.find(resolve(repository, name) ?? '') ?? null);
}

export function listTree(repository: GitRepository, tree: string, recursive: boolean): GitEntry[] {
  const sha = resolve(repository, `${tree}^{tree}`) ?? resolve(repository, tree);
  return sha === null ? [] : listFolder(repository.objects, sha, recursive, '');
}

/** As `ls-tree -l -t`. */
function listFolder(objects: ObjectStore, tree: string, recursive: boolean, above: string): GitEntry[] {
  const object = objects.find(tree);
  if (object === undefined) return [];
  return parseTree(object).flatMap((stored) => {
    const entry = toEntry(objects, stored, `${above}${stored.name.toString()}`);
    return recursive && entry.type === 'tree'
      ? [entry, ...listFolder(objects, entry.sha, true, `${entry.path}/`)]
      : [entry];
  });
}

const TYPES: Readonly<Record<string, GitEntry['type']>> = { [TREE_MODE]: 'tree', '160000': 'commit' };

function toEntry(objects: ObjectStore, { mode, sha }: StoredEntry, path: string): GitEntry {
  const type = TYPES[mode] ?? 'blob';
  return { path, mode, type, sha, size: type === 'blob' ? (objects.find(sha)?.bytes.length ?? 0) : null };
}

/** The entry of one path, null where there is none. */
export function findEntry(repository: GitRepository, commit: string, path: string): GitEntry | null {
  const tree = resolve(repository, `${commit}^{tree}`);
  const found = tree === null ? null : walk(repository.objects, tree, path);
  return found === null ? null : toEntry(repository.objects, found, path);
}

export function findMergeBase(repository: GitRepository, one: string, other: string): string | null {
  const first = readAncestors(repository.objects, one);
  const second = readAncestors(repository.objects, other);
  const common = [...first.keys()].filter((sha) => second.has(sha));
  const above = new Set(common.flatMap((sha) => first.get(sha) ?? []));
  const [best = null, ...others] = common.filter((sha) => !above.has(sha));
  // of several, git has its own way to choose
  return others.length === 0 ? best : repository.git(['merge-base', one, other]).toString().trim();
}

/** How many commits a history has that another one does not. */
export function countCommits(repository: GitRepository, without: string, commit: string): number {
  return listCommits(repository, without, commit).length;
}

/** Those of a commit's history that another one's does not have, the commit itself last. */
export function listCommits({ objects }: GitRepository, without: string, commit: string): string[] {
  const known = readAncestors(objects, without);
  return [...readAncestors(objects, commit).keys()].filter((sha) => !known.has(sha)).reverse();
}
