import { joinMessages, type Message, own, quote, say } from '../../message.js';
import type { Problem } from '../../problem.js';
import type { Build, BuildFileProblem } from '../build.js';
import type { RepositoryBuilds } from '../repository/repository-builds.js';
import { embed, isDockerfileUnknown } from './build-file-reading.js';
import type { DockerfileBuilds } from './dockerfile-builds.js';

/** More notes of one kind are counted, not listed. */
const MAX_NOTES = 10;

/** What people must know of build files, without a verdict: what cannot be read, known or found. Only what a base did not have. */
export function describeBuildNotes(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
): readonly Problem[] {
  return [...describeBroken(head, base), ...describeMissing(head, base), ...describeUnknown(head, base)];
}

/** Whether a finding says it: a build of the file is not known for the same reason. */
function isFound({ file, message }: BuildFileProblem, { elsewhere }: DockerfileBuilds): boolean {
  const reason = message.slice(message.indexOf(': ') + 2);
  return elsewhere.some(
    (build) => build.file === file && build.isScript !== true && build.problem?.includes(reason) === true,
  );
}

function describeBroken({ found, dockerfiles }: RepositoryBuilds, base: RepositoryBuilds | null): Problem[] {
  const identify = ({ file, message }: { readonly file: string; readonly message: string }): string =>
    JSON.stringify([file, message]);
  const known = new Set(base?.found.problems.map(identify));
  // what the gate does not follow is a finding
  const broken = found.problems.filter(
    (problem) => problem.isLimit !== true && !known.has(identify(problem)) && !isFound(problem, dockerfiles),
  );
  return shorten(
    broken.map(({ file, line, message }) =>
      toNote(file, line, say`The builds of this file are not all known: ${embed(message)}.`),
    ),
    'files',
  );
}

function describeMissing(head: RepositoryBuilds, base: RepositoryBuilds | null): Problem[] {
  const identify = ({ build, dockerfile }: { readonly build: Build; readonly dockerfile: string }): string =>
    JSON.stringify([build.file, build.name, dockerfile]);
  const known = new Set(base?.dockerfiles.missing.map(identify));
  const missing = head.dockerfiles.missing.filter((each) => !known.has(identify(each)));
  return shorten(
    missing.map(({ build, dockerfile }) =>
      toNote(
        build.file,
        build.line,
        say`${nameBuild(build)} builds ${dockerfile}, which does not exist. If it is made before the build, it is not judged.`,
      ),
    ),
    'builds',
  );
}

/** Fields without which the images are known, but not all that they are for; and scripts, of which only plain words are read. */
const PARTS: Readonly<Record<string, string>> = {
  target: 'its target is not known, so only the last stage counts as shipped',
  platforms: 'its platforms are not known, so those of the policy count',
  contexts: 'its named contexts are not all known',
};

function describeUnknown(head: RepositoryBuilds, base: RepositoryBuilds | null): Problem[] {
  const identify = ({ file, name, context, problem }: Build): string =>
    JSON.stringify([file, name, context, problem]);
  const known = new Set(base?.found.builds.map(identify));
  const elsewhere = new Set(head.dockerfiles.elsewhere);
  const notes = head.found.builds
    .filter((build) => build.problem !== null && !known.has(identify(build)))
    .flatMap((build) => {
      const isLost = elsewhere.has(build);
      // what is elsewhere is a finding
      if (isLost && !(build.isScript === true && isDockerfileUnknown(build))) return [];
      const parts = isLost
        ? ['it is not known which Dockerfile this script builds']
        : build.unknown.flatMap((field) => PARTS[field] ?? []);
      if (parts.length === 0) return [];
      const why = joinMessages([own(parts.join(', ')), own(' ('), quote(build.problem ?? ''), own(').')]);
      return [toNote(build.file, build.line, say`${nameBuild(build)}: ${why}`)];
    });
  return shorten(notes, 'builds');
}

function nameBuild({ name, kind }: Build): string {
  return name ?? kind;
}

function toNote(file: string, line: number, { text, foreign }: Message): Problem {
  return { file, line, column: 1, level: 'warning', message: text, foreign };
}

function shorten(notes: readonly Problem[], what: string): Problem[] {
  const [last] = notes.slice(MAX_NOTES);
  if (last === undefined) return [...notes];
  const more = notes.length - MAX_NOTES;
  const rest = own(`The same is true of this and ${more - 1} more ${what}; the command builds lists them.`);
  return [...notes.slice(0, MAX_NOTES), toNote(last.file, last.line, more === 1 ? messageOf(last) : rest)];
}

function messageOf({ message, foreign = [] }: Problem): Message {
  return { text: message, foreign };
}
