import { groupBy } from '../../../grouping.js';
import { type Message, own, say } from '../../../message.js';
import type { Problem } from '../../../problem.js';
import type { Build, BuildFileProblem } from '../../build.js';
import { isVendored } from '../../build-files.js';
import type { RepositoryBuilds } from '../../repository/repository-builds.js';
import { embed, explainDockerfile, hasOpenContexts, isDockerfileUnknown } from '../build-file-reading.js';
import { identify as identifyBuild, type KnownAs, listWritten, toNamed } from '../build-identity.js';
import { nameBuilds } from '../build-name.js';
import type { DockerfileBuilds, MissingDockerfile } from '../dockerfile-builds.js';
import { CONTEXTS, describeContexts, type IsGiven } from './context-notes.js';
import { type BuildNote, groupNotes, type NoteKind } from './grouped-notes.js';
import { type IsListed, listListed, type UnknownPart } from './listed-values.js';

interface NoteTools {
  readonly isInChange: (path: string) => boolean;
  readonly isGiven: IsGiven;
  readonly isListed: IsListed;
}

/**
 * What people must know of build files, without a verdict: what cannot be read, known or found. Only what a base did not
 * have. Many notes of one kind are one, unless they are about what changed.
 */
export function describeBuildNotes(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
  knownAs: KnownAs,
  { isInChange, isGiven, isListed }: NoteTools,
): readonly Problem[] {
  // what a base did not have is of the change, whichever file has it
  const isChanged = (path: string): boolean => base !== null || isInChange(path);
  return [
    ...groupNotes(describeBroken(head, base), BROKEN, isChanged),
    ...groupNotes(describeMissing(head, base), MISSING, isChanged),
    ...groupNotes(describeContexts(head, base, knownAs, isGiven), CONTEXTS, isChanged),
    ...describeUnknown(head, base, knownAs, isListed).flatMap(({ what, notes }) =>
      groupNotes(notes, toUnknownKind(what), isChanged),
    ),
  ];
}

/** What cannot be read may build anything, so more of it is named. */
const BROKEN: NoteKind = {
  summarise: (notes) => own(`The builds of ${countFiles(notes)} are not all known`),
  places: 10,
};

const MISSING: NoteKind = {
  summarise: (notes) =>
    own(
      `${countBuilds(notes)} in ${countFiles(notes)} need Dockerfiles that do not exist, which are not judged if they are made before the build`,
    ),
};

const toUnknownKind = (what: string): NoteKind => ({
  summarise: (notes) => own(`${countBuilds(notes)} in ${countFiles(notes)}: ${sayOf(what, notes.length)}`),
});

const WHICH_DOCKERFILE = 'it is not known which Dockerfile it builds';

/** What is said of one build, or of several. */
function sayOf(what: string, builds: number): string {
  return what === WHICH_DOCKERFILE && builds > 1 ? 'it is not known which Dockerfiles they build' : what;
}

function countFiles(notes: readonly BuildNote[]): string {
  const count = new Set(notes.map(({ file }) => file)).size;
  return count === 1 ? '1 file' : `${count} files`;
}

const countBuilds = (notes: readonly BuildNote[]): string =>
  `${notes.reduce((sum, { builds }) => sum + builds, 0)} builds`;

/** Whether a finding says it: a build of the file is not known for the same reason. */
function openFound({ elsewhere }: DockerfileBuilds): (problem: BuildFileProblem) => boolean {
  const findings = elsewhere.filter(({ isScript }) => isScript !== true);
  const buildsOf = groupBy(findings, ({ file }) => file);
  return ({ file, message }) => {
    const reason = message.slice(message.indexOf(': ') + 2);
    return buildsOf.get(file)?.some(({ problem }) => problem?.includes(reason) === true) === true;
  };
}

function describeBroken(
  { found, dockerfiles }: RepositoryBuilds,
  base: RepositoryBuilds | null,
): readonly BuildNote[] {
  // what a script makes of a file is another thing once the script is
  const identify = ({ kind, file, message, written, about }: BuildFileProblem): string =>
    JSON.stringify([file, message, kind === 'workflow' ? written : undefined, about]);
  const known = new Set(base?.found.problems.map(identify));
  const isFound = openFound(dockerfiles);
  // what the gate does not follow is a finding, and what a tool refuses in a file that others wrote is theirs
  const broken = found.problems.filter(
    (problem) =>
      problem.isLimit !== true &&
      !(problem.kind !== 'workflow' && isVendored(problem.file)) &&
      !known.has(identify(problem)) &&
      !isFound(problem),
  );
  return broken.map(({ file, line, message }) => ({
    file,
    line,
    message: say`The builds of this file are not all known: ${embed(message)}.`,
    builds: 1,
  }));
}

/** One note for each build file. What a change gives such a build is told again: the Dockerfile may be somewhere else. */
function describeMissing(head: RepositoryBuilds, base: RepositoryBuilds | null): readonly BuildNote[] {
  const identify = ({ build, dockerfile }: MissingDockerfile): string =>
    JSON.stringify([build.file, build.name, dockerfile, toNamed(build).writeContent()]);
  const known = new Set(base?.dockerfiles.missing.map(identify));
  const missing = head.dockerfiles.missing.filter(
    (each) => !known.has(identify(each)) && !isVendored(each.build.file),
  );
  const files = groupBy(missing, ({ build }) => build.file);
  const lost = new Set(head.dockerfiles.missing.map(({ build }) => build));
  const placed = new Map(
    head.found.builds
      .filter((build) => !lost.has(build) && build.isDoubtful !== true)
      .map((build) => [identifyShared(build), build]),
  );
  return [...files.values()].flatMap((builds) => {
    const isShared = builds.some(({ build }) => placed.has(identifyShared(build)));
    return describeMissingOf(builds, isShared ? sayTogether(builds[0]?.build.kind) : own(''));
  });
}

/** What files that are used together have in common. */
function identifyShared({ kind, name }: Build): string {
  return JSON.stringify([kind, name]);
}

function sayTogether(kind: Build['kind'] | undefined): Message {
  if (kind === 'compose')
    return own(
      'Other files have the same service: if this one is laid over one of them, name both in COMPOSE_FILE of an .env, or where a workflow starts compose. ',
    );
  if (kind !== 'bake') return own('');
  return own(
    'Other files have the same target: if they are used together, name both where a workflow runs bake. ',
  );
}

function describeMissingOf(missing: readonly MissingDockerfile[], advice: Message): readonly BuildNote[] {
  const [first] = missing;
  if (first === undefined) return [];
  const { file } = first.build;
  const line = firstLine(missing.map(({ build }) => build));
  const dockerfiles = [...new Set(missing.map(({ dockerfile }) => dockerfile))];
  const names = nameBuilds(missing.map(({ build }) => build));
  const verb = own(new Set(missing.map(({ build }) => build.name)).size === 1 ? 'builds' : 'build');
  const what =
    dockerfiles.length === 1
      ? say`${first.dockerfile}, which does not exist. ${advice}If it is made before the build, it is not judged.`
      : say`${own(String(dockerfiles.length))} Dockerfiles that do not exist, such as ${first.dockerfile}. ${advice}If they are made before the build, they are not judged.`;
  return [{ file, line, message: say`${names} ${verb} ${what}`, builds: missing.length }];
}

/** Fields without which the images are known, but not all that they are for; and scripts, of which only plain words are read. */
const PARTS: Readonly<Record<string, string>> = {
  target: 'the target is not known, so every stage counts as shipped',
  contexts: 'the named contexts are not all known',
  flags: 'it may be given more flags, named contexts among them',
};

/** Notes that say the same. */
interface UnknownNotes {
  readonly what: string;
  readonly notes: readonly BuildNote[];
}

/** One note for builds of a file that lack the same for the same reason. */
function describeUnknown(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
  knownAs: KnownAs,
  isListed: IsListed,
): readonly UnknownNotes[] {
  const identify = (build: Build, name: string): string =>
    JSON.stringify([name, build.context, build.problem, [...listWritten(build)]]);
  const doubtful = base?.found.builds.filter(({ problem }) => problem !== null);
  const known = new Set(doubtful?.map((build) => identify(build, identifyBuild(toNamed(build)))));
  const elsewhere = new Set(head.dockerfiles.elsewhere);
  const parts = head.found.builds
    .filter((build) => build.problem !== null && !known.has(identify(build, knownAs(toNamed(build)))))
    .flatMap((build) => [
      ...listUnknownParts(build, elsewhere.has(build)),
      // in the whole of a repository it is what the policy is for
      ...(base === null ? [] : listListed(build, isListed)),
    ]);
  const groups = groupBy(parts, ({ build, what, why }) => JSON.stringify([build.file, what, why]));
  const notes = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { build, what, why } = first;
    const builds = group.map((part) => part.build);
    const names = new Set(builds.map(({ name }) => name));
    const message = say`${nameBuilds(builds)}: ${own(sayOf(what, names.size))} (${why}).`;
    return [{ what, file: build.file, line: firstLine(builds), message, builds: builds.length }];
  });
  return [...groupBy(notes, ({ what }) => what)].map(([what, same]) => ({ what, notes: same }));
}

function listUnknownParts(build: Build, isLost: boolean): readonly UnknownPart[] {
  const { problem, reasons, unknown } = build;
  if (problem === null) return [];
  if (!isLost) {
    return unknown.flatMap((field) => {
      const what = PARTS[field];
      if (field === 'contexts' && hasOpenContexts(build) && build.isScript !== true) return [];
      // what flags may give is said once
      if (field !== 'flags' && what !== undefined && isOfFlags(field, build)) return [];
      return what === undefined ? [] : [{ build, what, why: reasons?.get(field) ?? problem }];
    });
  }
  // what is elsewhere is a finding
  if (!(build.isScript === true && isDockerfileUnknown(build))) return [];
  const why = explainDockerfile(build) ?? problem;
  return [{ build, what: WHICH_DOCKERFILE, why }];
}

function isOfFlags(field: string, { reasons, unknown }: Build): boolean {
  return unknown.includes('flags') && reasons?.get(field) === reasons?.get('flags');
}

function firstLine(builds: readonly Build[]): number {
  return builds.reduce((first, { line }) => Math.min(first, line), Number.POSITIVE_INFINITY);
}
