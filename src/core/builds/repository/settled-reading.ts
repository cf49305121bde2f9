import type { Asked } from './asked.js';
import type { Discovery, RepositoryBuilds } from './repository-builds.js';
import { readRepositoryBuilds } from './repository-reading.js';
import { openRepositoryTree, type TreeSource } from './repository-tree.js';

/** What was read of a tree, and what it depended on. */
export interface SettledReading {
  readonly builds: RepositoryBuilds;
  readonly asked: Asked;
}

/**
 * Reads the build files of a tree whose contents have to be fetched. `fetch` gets paths whose contents or link texts are
 * wanted, with all that has been asked so far, and need not find all of them; it is called until nothing new is wanted. `before`: the reading of a tree that is
 * mostly the same, so that what this one wants is fetched before it is read at all.
 */
export async function readSettled(
  source: TreeSource,
  discovery: Discovery,
  fetch: (paths: readonly string[], asked: Asked | null) => Promise<void>,
  before: SettledReading | null = null,
): Promise<SettledReading> {
  const fetched = new Set(before === null ? [] : listLikely(source, before));
  if (fetched.size > 0) await fetch([...fetched], null);
  for (;;) {
    const tree = openRepositoryTree(source);
    const builds = readRepositoryBuilds(tree, discovery);
    const wanted = [...tree.wanted].filter((path) => !fetched.has(path));
    if (wanted.length === 0) return { builds, asked: tree.asked };
    for (const path of wanted) fetched.add(path);
    await fetch(wanted, tree.asked);
  }
}

/** The files that another reading opened, and that are not at hand here. */
function listLikely({ has, links, readFile }: TreeSource, { asked }: SettledReading): string[] {
  return [...asked.read].filter((path) => has(path) && !links.has(path) && readFile(path) === undefined);
}
