import { groupBy } from '../../../grouping.js';
import { joinSentences, own, say } from '../../../message.js';
import type { Build } from '../../build.js';
import { isVendored } from '../../build-files.js';
import { isContextElsewhere } from '../../remote-context.js';
import type { RepositoryBuilds } from '../../repository/repository-builds.js';
import { identify as identifyBuild, type KnownAs, toNamed } from '../build-identity.js';
import { nameBuilds } from '../build-name.js';
import type { BuildNote, NoteKind } from './grouped-notes.js';

/** Whether the policy gives a Dockerfile a named context with this value. */
export type IsGiven = (dockerfile: string, name: string, value: string) => boolean;

/** A named context that is neither an image nor a folder of the repository, or another build of it. */
interface ContextElsewhere {
  readonly build: Build;
  readonly name: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

export const CONTEXTS: NoteKind = {
  summarise: (notes) => own(`${notes.length} named contexts that are not images take the place of images`),
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
  const found = [...listElsewhere(head.found.builds), ...listReplacing(head, base)].filter(
    (each) => !known.has(identify(each, knownAs(toNamed(each.build)))) && !isOfPolicy(each, isGiven),
  );
  const groups = groupBy(found, ({ name, value, file, line }) => JSON.stringify([name, value, file, line]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { name, value, file, line } = first;
    const builds = group.map(({ build }) => build);
    const place = say`In ${own(builds.length === 1 ? 'the build' : 'the builds')} ${nameBuilds(builds)}, ${value} takes the place of ${name} wherever the Dockerfile names that.`;
    const message = joinSentences(place, OWN_BUILD.test(value) ? WHAT_IT_PULLS : WHAT_IS_THERE);
    return [{ file, line, message, builds: builds.length }];
  });
}

const OWN_BUILD = /^(?:target|service):/;
const WHAT_IS_THERE = say`It is a named context from elsewhere, not an image: what is there is not read, so it is not judged.`;
const WHAT_IT_PULLS = say`It is then made of what that build pulls, also of what was accepted there before.`;

/** What looks like an image, and not like the name of a stage or of another build. */
const IMAGE = /[:/@.]/;

/** Builds of the repository that newly take the place of an image which the Dockerfile had before. */
function listReplacing(head: RepositoryBuilds, base: RepositoryBuilds | null): readonly ContextElsewhere[] {
  if (base === null) return [];
  const before = groupBy(base.found.builds, ({ dockerfile }) => dockerfile);
  return head.found.builds.flatMap((build) => {
    const same = build.contexts.size === 0 ? [] : (before.get(build.dockerfile) ?? []);
    if (build.dockerfile === null || same.length === 0) return [];
    return [...build.contexts].flatMap(([name, value]) => {
      const isNew =
        OWN_BUILD.test(value) && IMAGE.test(name) && !same.some(({ contexts }) => contexts.has(name));
      const { file, line } = build.places.get(`contexts.${name}`) ?? build;
      return isNew ? [{ build, name, value, file, line }] : [];
    });
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
