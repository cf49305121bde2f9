import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { FileChoice } from '../../policy/query/file-choice.js';
import { NO_BUILDS, type RepositoryBuilds } from '../repository/repository-builds.js';
import { compareBuilds, wasRefused } from './build-change.js';
import { readBuildFiles } from './build-file-reading.js';
import { followBuilds, identify, type KnownAs, toNamed } from './build-identity.js';
import type { JudgedBuilds } from './builds-outcome.js';
import { listBuiltImages } from './built-images.js';
import type { DockerfileBuilds } from './dockerfile-builds.js';
import { explainNew } from './new-values.js';
import { describeBuildNotes } from './notes/build-notes.js';
import type { IsGiven } from './notes/context-notes.js';
import { describeIgnored } from './notes/ignored-notes.js';
import type { IsListed } from './notes/listed-values.js';
import { describeOfficialNames } from './notes/official-names.js';
import { describeUnjudgedRuns } from './notes/run-notes.js';

/** What build files say at two commits, and what changed between them. */
export interface ComparedBuilds {
  readonly head: RepositoryBuilds;
  /** Null: nothing is compared, everything counts. */
  readonly base: RepositoryBuilds | null;
  readonly isChanged: (path: string) => boolean;
  /** Whether a change that is known has the file: also where all is judged, so that nothing is compared. */
  readonly isInChange: (path: string) => boolean;
  /** What the policy makes of a path by its name. */
  readonly choose: (path: string) => FileChoice;
  /** Whether images that are only run are judged. */
  readonly runImages: boolean;
  /** Whether the policy gives a Dockerfile a context, so that nothing is to be said of it. */
  readonly isGiven: IsGiven;
  /** Whether the policy lists values of an argument that is not known as a whole. */
  readonly isListed: IsListed;
}

/** Says what of the builds is to be judged. They only add to what is judged without them. */
export function judgeBuilds(query: ComparedBuilds): JudgedBuilds {
  const { head, base } = query;
  const knownAs: KnownAs =
    base === null ? identify : followBuilds(head.found.builds.map(toNamed), base.found.builds.map(toNamed));
  // each goes by its own name already
  const dockerfiles = base === null ? head.dockerfiles : nameBuilds(head.dockerfiles, knownAs);
  const named = base === null ? dockerfiles.named : explainNew(dockerfiles.named, base.dockerfiles.named);
  const before = base?.dockerfiles.named ?? NO_BUILDS.dockerfiles.named;
  const baseNamed = new Map(
    [...before].filter(([path, builds]) => !wasRefused(named.get(path) ?? [], builds)),
  );
  const { touched, inline } =
    base === null
      ? {
          touched: new Map([...named].flatMap(([path, [first]]) => (first ? [[path, first] as const] : []))),
          inline: dockerfiles.inline.map((each) => ({ head: each, base: null })),
        }
      : compareBuilds(dockerfiles, base.dockerfiles);
  return {
    named,
    baseNamed,
    newlyBuilt: base === null ? new Set() : findNewlyBuilt(named, before),
    touched,
    inline,
    files: readBuildFiles(head, base, { ...query, knownAs }),
    lost: [...findLost(query), ...findUnreachable(head, base), ...findMoved(head, base)].filter(
      ({ path }) => query.choose(path) !== 'ignored',
    ),
    unread: head.found.problems.find(({ isLimit }) => isLimit === true) ?? null,
    notes: [
      ...describeBuildNotes(head, base, knownAs, query),
      ...describeIgnored(dockerfiles, base?.dockerfiles ?? null, {
        isIgnored: (path) => query.choose(path) === 'ignored',
        isInChange: (path) => (base !== null && query.isChanged(path)) || query.isInChange(path),
      }),
      ...(base === null || query.runImages ? [] : describeUnjudgedRuns(head, base)),
      ...(base === null ? [] : describeOfficialNames(head, base)),
    ],
    built: listBuiltImages(head.found.builds),
  };
}

/** The Dockerfiles that are built now, as far as is certain, and not before. */
function findNewlyBuilt(
  head: DockerfileBuilds['named'],
  base: DockerfileBuilds['named'],
): ReadonlySet<string> {
  const isCertain = ({ isDoubtful, isHandedOn, isGuess, isRefused }: FileBuild): boolean =>
    ![isDoubtful, isHandedOn, isGuess, isRefused].includes(true);
  return new Set(
    [...head].flatMap(([path, builds]) =>
      (base.get(path) ?? []).length === 0 && builds.some(isCertain) ? [path] : [],
    ),
  );
}

const NO_CONTENT = (): string => '';

/** With the names of the base for builds that only moved. */
function nameBuilds(dockerfiles: DockerfileBuilds, knownAs: KnownAs): DockerfileBuilds {
  const nameAll = (builds: readonly FileBuild[]): readonly FileBuild[] =>
    builds.map((build) => {
      const name = knownAs({ ...build, writeContent: build.writeContent ?? NO_CONTENT });
      return name === build.knownAs ? build : { ...build, knownAs: name };
    });
  return {
    ...dockerfiles,
    named: new Map([...dockerfiles.named].map(([path, builds]) => [path, nameAll(builds)])),
    inline: dockerfiles.inline.map((inline) => ({ ...inline, builds: nameAll(inline.builds) })),
  };
}

/** Dockerfiles by unusual names whose build file named them before, and cannot be read any more. */
function findLost({ head, base, isChanged, choose }: ComparedBuilds): JudgedBuilds['lost'] {
  const broken = new Set(head.found.problems.map(({ file }) => file));
  if (base === null || broken.size === 0) return [];
  return [...base.dockerfiles.named].flatMap(([path, builds]) => {
    const build = builds.find(({ file }) => broken.has(file));
    const isSeen = head.dockerfiles.named.has(path) || choose(path) !== 'other';
    if (build === undefined || isSeen || !isChanged(path)) return [];
    return [{ path, reason: `is named as a Dockerfile only by ${build.file}, which cannot be read` }];
  });
}

/** What is new among the Dockerfiles that links hide. */
function findUnreachable(head: RepositoryBuilds, base: RepositoryBuilds | null): JudgedBuilds['lost'] {
  const identify = ({
    dockerfile,
    reason,
  }: {
    readonly dockerfile: string;
    readonly reason: string;
  }): string => JSON.stringify([dockerfile, reason]);
  const known = new Set(base?.dockerfiles.unreachable.map(identify));
  const reasons = new Map(
    head.dockerfiles.unreachable
      .filter((each) => !known.has(identify(each)))
      .map(({ dockerfile, reason }) => [dockerfile, reason]),
  );
  return [...reasons].map(([path, reason]) => ({ path, reason }));
}

/** What builds read of submodules that are at another commit now, or come from elsewhere: it is not known what they do with it. */
function findMoved(head: RepositoryBuilds, base: RepositoryBuilds | null): JudgedBuilds['lost'] {
  if (base === null) return [];
  const known = new Set(findUnreachable(head, base).map(({ path }) => path));
  return [...head.hidden].flatMap(([path, { reason, behind }]) =>
    known.has(path) || base.hidden.get(path)?.behind === behind ? [] : [{ path, reason }],
  );
}
