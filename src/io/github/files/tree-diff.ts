import type { TreeEntries } from './tree.js';

export interface TreeDiff {
  /** Path in the head → path in the base; null if the base has none. */
  readonly paths: ReadonlyMap<string, string | null>;
  readonly removed: ReadonlySet<string>;
}

/** What differs between two trees by path, blob and mode. A new path whose blob was removed elsewhere is a rename. */
export function diffTrees(base: TreeEntries, head: TreeEntries): TreeDiff {
  const paths = new Map<string, string | null>();
  const removed = new Set<string>();
  const gone = new Map<string, string>();
  for (const [path, { sha }] of base)
    if (!head.has(path)) {
      removed.add(path);
      gone.set(sha, path);
    }
  for (const [path, { sha, mode }] of head) {
    const before = base.get(path);
    if (before === undefined) paths.set(path, gone.get(sha) ?? null);
    else if (before.sha !== sha || before.mode !== mode) paths.set(path, path);
  }
  return { paths, removed };
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
