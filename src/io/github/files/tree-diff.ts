import type { TreeEntries } from './tree.js';

export interface TreeDiff {
  /** Path in the head → path in the base; null if the base has none. */
  readonly paths: ReadonlyMap<string, string | null>;
  readonly removed: ReadonlySet<string>;
}

/**
 * What differs between two trees by path, blob and mode. A new path whose blob was removed elsewhere is a rename: of a file of
 * the same name, if there is one, and each removed file has become one new file at most.
 */
export function diffTrees(base: TreeEntries, head: TreeEntries): TreeDiff {
  const paths = new Map<string, string | null>();
  const removed = new Set<string>();
  const added: string[] = [];
  for (const path of base.keys()) if (!head.has(path)) removed.add(path);
  for (const [path, { sha, mode }] of head) {
    const before = base.get(path);
    if (before === undefined) added.push(path);
    if (before?.sha !== sha || before.mode !== mode) paths.set(path, before === undefined ? null : path);
  }
  const taken = new Set<string>();
  for (const toKey of [toNameAndBlob, (_: string, sha: string) => sha]) {
    const gone = new Map<string, string[]>();
    // the last one is taken first
    for (const path of [...removed].reverse()) {
      if (taken.has(path)) continue;
      const key = toKey(path, base.get(path)?.sha ?? '');
      const same = gone.get(key) ?? [];
      same.push(path);
      gone.set(key, same);
    }
    for (const path of added) {
      if (paths.get(path) !== null) continue;
      const old = gone.get(toKey(path, head.get(path)?.sha ?? ''))?.pop();
      if (old === undefined) continue;
      paths.set(path, old);
      taken.add(old);
    }
  }
  return { paths, removed };
}

function toNameAndBlob(path: string, sha: string): string {
  return `${sha} ${path.slice(path.lastIndexOf('/') + 1)}`;
}

/**
 * What differs between two trees, if a list of changes hides some of it: it leaves a path out, or takes another file for the
 * earlier version of one. Null: it hides nothing. A path too many only means that more is looked at.
 */
export function findHidden(listed: TreeDiff, base: TreeEntries, head: TreeEntries): TreeDiff | null {
  const found = diffTrees(base, head);
  // only a new file has another one as its earlier version, and only one that is gone
  const isPossible = ([path, old]: readonly [string, string | null]): boolean =>
    old === null || old === path || (found.removed.has(old) && !base.has(path));
  const hidesNothing =
    [...found.paths.keys()].every((path) => listed.paths.has(path)) &&
    [...found.removed].every((path) => listed.removed.has(path)) &&
    [...listed.paths].every(isPossible);
  return hidesNothing ? null : found;
}
