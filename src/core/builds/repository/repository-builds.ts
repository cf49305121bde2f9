import type { PathGlob } from '../../glob/path-glob.js';
import type { BuildKind, FoundBuilds } from '../build.js';
import { DISCOVERED, findBuilds } from '../find-builds.js';
import { type DockerfileBuilds, groupBuilds } from '../judged/dockerfile-builds.js';
import type { RepositoryTree } from './repository-tree.js';

/** What a repository's own files say about how its Dockerfiles are built, at one commit. */
export interface RepositoryBuilds {
  readonly found: FoundBuilds;
  readonly dockerfiles: DockerfileBuilds;
}

export const NO_BUILDS: RepositoryBuilds = {
  found: { builds: [], runImages: [], problems: [] },
  dockerfiles: { named: new Map(), inline: [], missing: [], elsewhere: [], unreachable: [] },
};

/** What the policy says about build files. */
export interface Discovery {
  readonly discover: readonly string[];
  readonly ignore: readonly PathGlob[];
}

/** The kinds that a policy names. */
export function listKinds({ discover }: Pick<Discovery, 'discover'>): ReadonlySet<BuildKind> {
  return new Set(discover.flatMap((name) => DISCOVERED[name] ?? []));
}

/** Reads the build files of a tree; complete once `tree.wanted` stays empty. */
export function readRepositoryBuilds(tree: RepositoryTree, discovery: Discovery): RepositoryBuilds {
  const kinds = listKinds(discovery);
  if (kinds.size === 0) return NO_BUILDS;
  const found = findBuilds(withoutIgnored(tree, discovery), kinds);
  return { found, dockerfiles: groupBuilds(found.builds, tree) };
}

/** Ignored files are not looked for; one that another names is read all the same. */
function withoutIgnored(tree: RepositoryTree, { ignore }: Discovery): RepositoryTree {
  if (ignore.length === 0) return tree;
  return { ...tree, paths: tree.paths.filter((path) => !ignore.some((glob) => glob.matches(path))) };
}
