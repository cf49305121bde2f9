import type { PathGlob } from '../../glob/path-glob.js';
import { ownValue } from '../../own-value.js';
import type { BuildKind, FoundBuilds } from '../build.js';
import { DISCOVERED } from '../build-files.js';
import type { DockerfileBuilds } from '../judged/dockerfile-builds.js';
import type { RepositoryTree } from './repository-tree.js';

/** What a repository's own files say about how its Dockerfiles are built, at one commit. */
export interface RepositoryBuilds {
  readonly found: FoundBuilds;
  readonly dockerfiles: DockerfileBuilds;
  /** What was looked for in submodules. */
  readonly hidden: RepositoryTree['hidden'];
}

export const NO_BUILDS: RepositoryBuilds = {
  found: { builds: [], runImages: [], problems: [] },
  dockerfiles: { named: new Map(), inline: [], missing: [], elsewhere: [], unreachable: [], problems: [] },
  hidden: new Map(),
};

/** What the policy says about build files. */
export interface Discovery {
  readonly discover: readonly string[];
  readonly ignore: readonly PathGlob[];
}

/** The kinds that a policy names. */
export function listKinds({ discover }: Pick<Discovery, 'discover'>): ReadonlySet<BuildKind> {
  return new Set(discover.flatMap((name) => ownValue(DISCOVERED, name) ?? []));
}
