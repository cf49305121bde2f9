import type { BuildOrigin, ElsewhereBuild, Reading, ReadingProblem } from '../../dockerfile/reading.js';
import { groupBy } from '../../grouping.js';
import { type Message, own, say } from '../../message.js';
import type { Build, BuildFileProblem } from '../build.js';
import { isRemoteContext } from '../remote-context.js';
import type { RepositoryBuilds } from '../repository/repository-builds.js';
import { MAY_REDIRECT, MAY_RUN } from '../source-policy.js';
import { WHY_POWER_SHELL } from '../workflows/shell/power-shell/told-builds.js';
import { identify, type KnownAs, type NamedBuild, toNamed } from './build-identity.js';
import { nameBuild } from './build-name.js';
import { explainField } from './new-values.js';
import { findNewRuns } from './notes/run-notes.js';
import { findNewBuilderImages, type PulledImage, toRunUse } from './pulled-images.js';

/** What a build file pulls itself, and builds of it whose Dockerfile cannot be read. */
export interface BuildFileReading {
  readonly file: string;
  readonly reading: Reading;
  /** Every file whose text decides what it builds. */
  readonly sources?: readonly string[];
}

/** What is new in each build file; without a base all of it. */
export function readBuildFiles(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
  {
    runImages,
    isChanged,
    knownAs,
  }: {
    readonly runImages: boolean;
    readonly isChanged: (path: string) => boolean;
    readonly knownAs: KnownAs;
  },
): readonly BuildFileReading[] {
  const isKnownBuild = openKnownBuilds(base?.dockerfiles.elsewhere ?? [], knownAs);
  const images = runImages ? findNewRuns(head.found.runImages, base?.found.runImages ?? []) : [];
  const builds = head.dockerfiles.elsewhere.filter(
    (build) => !(build.isScript === true && isDockerfileUnknown(build)) && !isKnownBuild(build),
  );
  const replacing = findOpenContexts(head, base, knownAs);
  const builderImages = findNewBuilderImages(head, base, knownAs);
  const knownLimits = new Set(base?.found.problems.map(identifyLimit));
  // what is beyond a limit may have changed in what the gate does not see
  const limits = head.found.problems.filter(
    (problem) =>
      problem.isLimit === true && (isChanged(problem.file) || !knownLimits.has(identifyLimit(problem))),
  );
  const limitsOf = groupBy(limits, ({ file }) => file);
  const imagesOf = groupBy([...images.map(toRunUse), ...builderImages], ({ file }) => file);
  const buildsOf = groupBy([...builds, ...replacing], ({ file }) => file);
  const files = new Set([...imagesOf.keys(), ...buildsOf.keys(), ...limitsOf.keys()]);
  return [...files].sort().map((file) => ({
    file,
    reading: toReading(imagesOf.get(file) ?? [], [
      ...(limitsOf.get(file) ?? []).map(toLimit),
      ...listProblems(buildsOf.get(file) ?? [], openBefore(base, knownAs)),
    ]),
    sources: [...new Set(buildsOf.get(file)?.flatMap(({ sources }) => sources))],
  }));
}

/** New builds of Dockerfiles at hand of which any image may be another one: a context's name is not known, or a source policy converts. */
function findOpenContexts(
  { found, dockerfiles }: RepositoryBuilds,
  base: RepositoryBuilds | null,
  knownAs: KnownAs,
): readonly Build[] {
  const isKnown = openKnownBuilds(base?.found.builds.filter(hasOpenContexts) ?? [], knownAs);
  const elsewhere = new Set(dockerfiles.elsewhere);
  return found.builds.filter((build) => hasOpenContexts(build) && !elsewhere.has(build) && !isKnown(build));
}

/** In scripts a context's name is a note: only their plain words are read. */
export function hasOpenContexts({ unknown, isScript }: Build): boolean {
  return unknown.includes('images') || (isScript !== true && unknown.includes('contexts'));
}

function identifyLimit({ file, message, written }: BuildFileProblem): string {
  return JSON.stringify([file, message, written]);
}

/** A sentence within another one. */
export function embed(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

const SIMPLIFY = own(
  'Write it so that the gate can follow all of it; if nothing is built from this file here, add its path to settings.ignore of the policy',
);

function toLimit({ line, message }: BuildFileProblem): ReadingProblem {
  const words = say`The builds of this file are not all known: ${embed(message)}`;
  return { line, message: words.text, words, remedy: SIMPLIFY, phase: 'limit', unresolved: [] };
}

/** Whether the base had a build that does the same, its unknown values as they are written. What was refused there built nothing. */
function openKnownBuilds(base: readonly Build[], knownAs: KnownAs): (build: Build) => boolean {
  const describe = (name: string, { writeContent }: NamedBuild): string =>
    JSON.stringify([name, writeContent()]);
  const accepted = new Set<string>();
  const all = new Set<string>();
  for (const build of base) {
    const named = toNamed(build);
    const key = describe(identify(named), named);
    all.add(key);
    if (build.isRefused !== true) accepted.add(key);
  }
  return (build) => {
    const named = toNamed(build);
    return (build.isRefused === true ? all : accepted).has(describe(knownAs(named), named));
  };
}

function toReading(images: readonly PulledImage[], problems: readonly ReadingProblem[]): Reading {
  const [problem = null, ...otherProblems] = problems;
  return {
    stages: [],
    images: images
      .map(({ use }) => use)
      .sort((one, other) => one.line - other.line || one.column - other.column),
    problem,
    ...(otherProblems.length === 0 ? {} : { otherProblems }),
  };
}

/** Why it cannot be told which Dockerfile a build reads. */
export function explainDockerfile({ reasons, problem }: Build): string | null {
  const own = ['context', 'dockerfile', 'inline'].map((field) => reasons?.get(field));
  return own.find((reason) => reason !== undefined) ?? problem;
}

/** Whether it cannot be told which Dockerfile a build reads. In scripts that is a note: only their plain words are read. */
export function isDockerfileUnknown({ unknown }: Build): boolean {
  return unknown.some((field) => ['dockerfile', 'context', 'inline'].includes(field));
}

/** Of a line, one finding may stand for all builds. */
function listProblems(builds: readonly Build[], findBefore: FindBefore): ReadingProblem[] {
  const byLine = groupBy(builds, findLine);
  const identities = new Map([...byLine].map(([line, same]) => [line, identifyAll(same)]));
  return builds.map((build) => {
    const { identity = '', unnamed = '' } = identities.get(findLine(build)) ?? {};
    return toProblem(build, { identity, unnamed }, findBefore(build));
  });
}

/** Builds of a line by all that is said of them, with their names and without. */
function identifyAll(builds: readonly Build[]): Identity {
  const contents = builds.map((build) => toNamed(build).writeContent());
  const named = builds.map(({ name }, index) => JSON.stringify([name, contents[index]]));
  return { identity: JSON.stringify(named), unnamed: JSON.stringify(contents.sort()) };
}

type Identity = Pick<ElsewhereBuild, 'identity' | 'unnamed'>;

/** What a build of the base was by the same name. */
type FindBefore = (build: Build) => readonly Build[];

function openBefore(base: RepositoryBuilds | null, knownAs: KnownAs): FindBefore {
  if (base === null) return () => [];
  const byName = groupBy(base.found.builds, (build) => identify(toNamed(build)));
  return (build) => byName.get(knownAs(toNamed(build))) ?? [];
}

function findLine({ file, line, places }: Build): number {
  const place = places.get('dockerfile');
  return place?.file === file ? place.line : line;
}

/** What a tool says of a file that it cannot build from, or of a target that the file does not have. */
const REFUSED = /^docker (?:buildx bake|compose) refuses /;

function toProblem(build: Build, identity: Identity, before: readonly Build[]): ReadingProblem {
  const { context, outside } = build;
  if (hasOpenContexts(build) && !isDockerfileUnknown(build) && (build.dockerfile ?? build.inline) !== null)
    return toContextProblem(build, identity, before);
  if (build.foreign !== undefined) return toForeignProblem(build, build.foreign, identity);
  const isUnknown = isDockerfileUnknown(build);
  const problem = explainDockerfile(build);
  const what =
    isUnknown || context === null
      ? (problem ?? 'it is not written here')
      : outside !== undefined && liesOutside(outside) && !isRemoteContext(context)
        ? outside
        : context;
  const origin = toOrigin(build);
  const changed = ['context', 'dockerfile', 'inline'].map((field) => explainField(field, build, before));
  const whole = what + (changed.find((each) => each !== '') ?? '');
  const words = isUnknown
    ? say`it is not known which Dockerfile ${nameBuild(build)} builds (${whole})`
    : say`${nameBuild(build)} builds ${what}, which is ${sayWhere(build, what)}not in this repository${build.isPowerShell === true ? say` (${own(WHY_POWER_SHELL)})` : own('')}`;
  const kind = !isUnknown ? 'elsewhere' : REFUSED.test(what) ? 'refused' : 'unknown';
  return toReadingProblem(build, { build: origin, kind, what, words, ...identity });
}

/** The checkout of another repository in which a path is. */
function sayWhere({ written }: Build, path: string): Message {
  const origins: readonly string[] = JSON.parse(written?.get('checkout') ?? '[]');
  const isIn = (folder: string): boolean =>
    folder === '.' || path === folder || path.startsWith(`${folder}/`);
  for (const [, folder = '', origin = ''] of origins.map((each) => /^(\S*) ([\s\S]*)$/.exec(each) ?? []))
    if (origin !== '' && isIn(folder)) return say`in a checkout of ${origin} and `;
  return own('');
}

/** A build from a checkout of another commit. */
function toForeignProblem(build: Build, foreign: string, identity: Identity): ReadingProblem {
  const origin = toOrigin(build);
  const words = say`${nameBuild(build)} builds what is checked out from ${foreign}, not this change`;
  return toReadingProblem(build, { build: origin, kind: 'foreign', what: foreign, words, ...identity });
}

function toContextProblem(build: Build, identity: Identity, before: readonly Build[]): ReadingProblem {
  const origin = toOrigin(build);
  const field = build.unknown.includes('images') ? 'images' : 'contexts';
  const what = build.reasons?.get(field) ?? build.problem ?? 'a name is not known';
  const whole = what + explainField(field, build, before);
  const kind = what.endsWith(MAY_RUN) ? 'code' : what.endsWith(MAY_REDIRECT) ? 'settings' : field;
  const words =
    field === 'images'
      ? say`it is not known which images ${nameBuild(build)} pulls (${whole})`
      : say`it is not known which images the contexts of ${nameBuild(build)} replace (${whole})`;
  return toReadingProblem(build, { build: origin, kind, what, words, ...identity });
}

function toReadingProblem(build: Build, elsewhere: NonNullable<ReadingProblem['elsewhere']>): ReadingProblem {
  const { words } = elsewhere;
  return {
    line: findLine(build),
    message: words.text,
    words,
    phase: 'resolve',
    unresolved: [],
    elsewhere,
  };
}

/** Whether a path says itself that it leads out of the repository. */
function liesOutside(path: string): boolean {
  return /^(?:cwd:\/\/)?(?:\.\.(?:\/|$)|\/|~)|^https?:\/\//.test(path);
}

/** A build as findings name it. */
function toOrigin({ file, line, name, kind }: Build): BuildOrigin {
  return { file, line, name: name ?? kind };
}
