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
