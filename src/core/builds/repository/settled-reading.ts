import type { Discovery, RepositoryBuilds } from './repository-builds.js';
import { readRepositoryBuilds } from './repository-reading.js';
import { openRepositoryTree, type RepositoryTree, type TreeSource } from './repository-tree.js';

/** What was read of a tree, and what it depended on. */
export interface SettledReading {
  readonly builds: RepositoryBuilds;
  readonly asked: RepositoryTree['asked'];
}

/**
 * Reads the build files of a tree whose contents have to be fetched. `fetch` gets paths whose contents or link texts are
 * wanted, and need not find all of them; it is called until nothing new is wanted.
 */
export async function readSettled(
  source: TreeSource,
  discovery: Discovery,
  fetch: (paths: readonly string[]) => Promise<void>,
): Promise<SettledReading> {
  const fetched = new Set<string>();
  for (;;) {
    const tree = openRepositoryTree(source);
    const builds = readRepositoryBuilds(tree, discovery);
    const wanted = [...tree.wanted].filter((path) => !fetched.has(path));
    if (wanted.length === 0) return { builds, asked: tree.asked };
    for (const path of wanted) fetched.add(path);
    await fetch(wanted);
  }
}
