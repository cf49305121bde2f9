import type { Build, FoundBuilds } from '../../build.js';
import type { ReadProject } from '../project-description.js';
import type { ComposePart } from './service-index.js';

/** The services of files that a default file includes, and that it builds from a Dockerfile that is there. */
export type IncludedServices = ReadonlyMap<string, ReadonlySet<string>>;

export function listIncluded(
  mains: readonly ComposePart[],
  isThere: (build: Build) => boolean,
): IncludedServices {
  const included = new Map<string, Set<string>>();
  for (const { paths, read } of mains)
    for (const build of read.builds) {
      const { name, sources } = build;
      if (name === null || build.isRefused === true || !isThere(build)) continue;
      for (const source of sources)
        if (!paths.includes(source)) included.set(source, (included.get(source) ?? new Set()).add(name));
    }
  return included;
}

/** What a file says of builds for itself, without what only the file that includes it can tell. */
export function dropTold(
  found: FoundBuilds,
  { refusals, refused }: ReadProject,
  told: ReadonlySet<string>,
  isMissing: (build: Build) => boolean,
): FoundBuilds {
  const isTold = (build: Build): boolean =>
    told.has(build.name ?? '') && (build.problem !== null || build.unknown.length > 0 || isMissing(build));
  return {
    ...found,
    builds: found.builds.filter((build) => !isTold(build)),
    problems:
      refusals === 'overlay' ? found.problems.filter((each) => !refused.includes(each)) : found.problems,
  };
}
