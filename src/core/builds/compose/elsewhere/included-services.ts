import type { Build, FoundBuilds } from '../../build.js';
import type { ReadProject } from '../project-description.js';
import type { ComposePart } from './service-index.js';

/** The services of a file that a default file includes, as that builds them from Dockerfiles that are there. */
type Services = ReadonlyMap<string, readonly Build[]>;

/** By the files that are included. */
export type IncludedServices = ReadonlyMap<string, Services>;

export function listIncluded(
  mains: readonly ComposePart[],
  isThere: (build: Build) => boolean,
): IncludedServices {
  const included = new Map<string, Map<string, Build[]>>();
  for (const { paths, read } of mains)
    for (const build of read.builds) {
      const { name, sources } = build;
      if (name === null || build.isRefused === true || !isThere(build)) continue;
      for (const source of sources.filter((path) => !paths.includes(path))) {
        const services = included.get(source) ?? new Map<string, Build[]>();
        included.set(source, services.set(name, [...(services.get(name) ?? []), build]));
      }
    }
  return included;
}

/**
 * What a file that another includes says of builds for itself: not what only the including file can tell, where the Dockerfile
 * is there only as seen from that. Null: it says more, so that it may be started in other ways.
 */
export function dropTold(
  found: FoundBuilds,
  { services, refusals, refused }: ReadProject,
  included: Services,
  isMissing: (build: Build) => boolean,
): FoundBuilds | null {
  if (![...services].every((name) => included.has(name))) return null;
  const isOpen = (build: Build): boolean =>
    build.problem !== null || build.unknown.length > 0 || isMissing(build);
  const open = found.builds.filter(isOpen);
  const isTold = (build: Build): boolean =>
    (included.get(build.name ?? '') ?? []).some((other) => isMissing(build) && saysNoMore(build, other));
  if (!open.every(isTold)) return null;
  return {
    ...found,
    builds: found.builds.filter((build) => !open.includes(build)),
    problems:
      refusals === 'overlay' ? found.problems.filter((each) => !refused.includes(each)) : found.problems,
  };
}

/** Whether all that is known of a build is the same in another, also where its variables are empty. */
function saysNoMore(build: Build, other: Build): boolean {
  const isSame = (own: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean =>
    [...own].every(([name, value]) => others.get(name) === value);
  const { args, contexts, emptied = NOTHING, inline, target, platforms, generators } = build;
  const fields = new Map([
    ...[...other.args].map(([name, value]) => [`args.${name}`, value] as const),
    ...[...other.contexts].map(([name, value]) => [`contexts.${name}`, value] as const),
  ]);
  return (
    isSame(args, other.args) &&
    isSame(contexts, other.contexts) &&
    isSame(emptied, fields) &&
    inline?.text === other.inline?.text &&
    platforms.every((platform) => other.platforms.includes(platform)) &&
    generators.every(({ image }) => other.generators.some((each) => each.image === image)) &&
    (target === null || target === other.target)
  );
}

const NOTHING: ReadonlyMap<string, string> = new Map();
