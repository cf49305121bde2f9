import { groupBy } from '../../../grouping.js';
import { own, say } from '../../../message.js';
import type { Build } from '../../build.js';
import { isVendored } from '../../build-files.js';
import { isContextElsewhere } from '../../remote-context.js';
import type { RepositoryBuilds } from '../../repository/repository-builds.js';
import { identify as identifyBuild, type KnownAs, toNamed } from '../build-identity.js';
import { nameBuilds } from '../build-name.js';
import type { BuildNote, NoteKind } from './grouped-notes.js';

/** Whether the policy gives a Dockerfile a named context with this value. */
export type IsGiven = (dockerfile: string, name: string, value: string) => boolean;

/** A named context that is neither an image nor a folder of the repository. */
interface ContextElsewhere {
  readonly build: Build;
  readonly name: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

export const CONTEXTS: NoteKind = {
  summarise: (notes) =>
    own(`${notes.length} named contexts are from elsewhere, and what is there is not judged`),
};

/**
 * What takes the place of images without being one: a URL, a Git repository, an image layout or a folder outside. Nothing is
 * pulled for it, so nothing is blocked. One note for each place; only what a base did not have, and the policy does not say.
 */
export function describeContexts(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
  knownAs: KnownAs,
  isGiven: IsGiven,
): readonly BuildNote[] {
  const identify = ({ name, value }: ContextElsewhere, build: string): string =>
    JSON.stringify([build, name, value]);
  const known = new Set(
    listElsewhere(base?.found.builds ?? []).map((each) => identify(each, identifyBuild(toNamed(each.build)))),
  );
  const found = listElsewhere(head.found.builds).filter(
    (each) => !known.has(identify(each, knownAs(toNamed(each.build)))) && !isOfPolicy(each, isGiven),
  );
  const groups = groupBy(found, ({ name, value, file, line }) => JSON.stringify([name, value, file, line]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { name, value, file, line } = first;
    const builds = group.map(({ build }) => build);
    const message = say`In ${own(builds.length === 1 ? 'the build' : 'the builds')} ${nameBuilds(builds)}, ${value} takes the place of ${name} wherever the Dockerfile names that. It is a named context from elsewhere, not an image: what is there is not read, so it is not judged.`;
    return [{ file, line, message, builds: builds.length }];
  });
}

function listElsewhere(builds: readonly Build[]): readonly ContextElsewhere[] {
  return builds.flatMap((build) => {
    if (build.contexts.size === 0 || isVendored(build.file)) return [];
    return [...build.contexts].flatMap(([name, value]) => {
      const { file, line } = build.places.get(`contexts.${name}`) ?? build;
      return isContextElsewhere(value) ? [{ build, name, value, file, line }] : [];
    });
  });
}

function isOfPolicy({ build, name, value }: ContextElsewhere, isGiven: IsGiven): boolean {
  const path = build.inline?.file ?? build.dockerfile;
  return path !== null && isGiven(path, name, value);
}
