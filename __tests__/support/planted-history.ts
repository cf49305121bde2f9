import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGitRepository, type TreeChange } from './github/git-repository.js';
import { type PlantedTree, plantTree } from './planted-tree.js';

type Files = Readonly<Record<string, TreeChange>>;

/** A tree with two commits in its history, and one of them checked out. */
export interface PlantedHistory {
  readonly tree: PlantedTree;
  readonly base: string;
  /** The commit that the change makes of the base. */
  readonly head: string;
}

/** Plants a base and a change to it: commits are made in memory, and git is started once, to check one of them out. */
export function plantHistory(base: Files, change: Files, at: 'base' | 'head'): PlantedHistory {
  const repository = createGitRepository();
  const first = repository.commit({ files: base });
  const commits = { base: first, head: repository.commit({ files: change, parents: [first] }) };
  const tree = plantTree();
  const folder = join(tree.root, '.git');
  repository.objects.save(folder);
  mkdirSync(join(folder, 'refs/heads'), { recursive: true });
  writeFileSync(join(folder, 'refs/heads/main'), `${commits[at]}\n`);
  tree.git('reset', '--quiet', '--hard');
  return { tree, ...commits };
}
