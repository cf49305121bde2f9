import type { Build, BuildFileProblem } from '../../core/builds/build.js';

/** What `builds` lists. */
export interface BuildList {
  readonly builds: readonly Build[];
  /** Dockerfiles that no build names. */
  readonly unnamed: readonly string[];
  /** Dockerfiles that are named and not there, by build. */
  readonly missing: ReadonlyMap<Build, string>;
  readonly problems: readonly BuildFileProblem[];
}

/** A service of a compose file as bake reads it, where that is not what compose does. */
export function isServiceOfBake({ kind, file }: Build): boolean {
  return kind === 'bake' && /\.ya?ml$/i.test(file);
}
