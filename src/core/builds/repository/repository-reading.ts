import { findBuilds } from '../find-builds.js';
import { groupBuilds } from '../judged/dockerfile-builds.js';
import type { Tree } from '../tree.js';
import { type Discovery, listKinds, NO_BUILDS, type RepositoryBuilds } from './repository-builds.js';
import type { RepositoryTree } from './repository-tree.js';

/** Reads the build files of a tree; complete once `tree.wanted` stays empty. */
export function readRepositoryBuilds(tree: RepositoryTree, discovery: Discovery): RepositoryBuilds {
  const kinds = listKinds(discovery);
  if (kinds.size === 0) return NO_BUILDS;
  const found = findBuilds(withoutIgnored(tree, discovery), kinds);
  const dockerfiles = groupBuilds(found.builds, tree, (path) =>
    discovery.ignore.some((glob) => glob.matches(path)),
  );
  const problems = [...found.problems, ...dockerfiles.problems];
  return { found: { ...found, problems }, dockerfiles, hidden: tree.hidden };
}

/** Ignored files are not looked for; one that another names is read all the same. */
function withoutIgnored(tree: RepositoryTree, { ignore }: Discovery): RepositoryTree {
  if (ignore.length === 0) return tree;
  const isLeft = (path: string): boolean => !ignore.some((glob) => glob.matches(path));
  let paths: readonly string[] | null = null;
  let buildFiles: readonly string[] | null = null;
  const selected = new WeakMap<readonly string[], readonly string[]>();
  const lists: Pick<Tree, 'paths' | 'buildFiles' | 'select' | 'twinsOf' | 'namesakes' | 'below'> = {
    get paths() {
      paths ??= tree.paths.filter(isLeft);
      return paths;
    },
    get buildFiles() {
      buildFiles ??= tree.buildFiles.filter(isLeft);
      return buildFiles;
    },
    select(name, test) {
      const all = tree.select(name, test);
      // the same list for the same question, as of the tree itself
      const found = selected.get(all) ?? all.filter(isLeft);
      selected.set(all, found);
      return found;
    },
    twinsOf: (path) => tree.twinsOf(path).filter(isLeft),
    namesakes: (name) => tree.namesakes(name).filter(isLeft),
    below: (folder) => tree.below(folder).filter(isLeft),
  };
  // to copy the tree would look at its list
  return Object.create(tree, Object.getOwnPropertyDescriptors(lists)) as RepositoryTree;
}
