import type { ReadBakeProject } from '../../bake/project.js';
import type { Build, BuildPlace } from '../../build.js';
import { findMain } from '../../compose/file-choice.js';
import { readComposeProject } from '../../compose/read.js';
import { parentFolder } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import type { StepEnvironment } from '../../step-environment.js';
import { inWrittenCase, type Tree } from '../../tree.js';
import { mayBeginImage } from '../../unknown/image-texts.js';
import { listVariableFiles } from '../programs/variables-of-builds.js';
import { takesOne } from '../shell/reading/given-builds.js';
import { mayCompose } from './environment/composing-calls.js';
import { inEnvironment } from './environment/environment-values.js';
import { type HandedValues, listWays } from './handed-build.js';
import { type KnownValues, listKnownValues } from './known-values.js';
import type { Scripts } from './script-files.js';
import type { TextsAround } from './words/texts-around.js';

/** More readings of compose and bake files than are tried for one script. */
const MAX_TRIED = 100;

/** What compose and bake files build with the values that a script gives their variables, if it speaks of these tools. */
export function listGivenBuilds(
  texts: TextsAround,
  scripts: Scripts,
  tree: Tree,
  readBake: ReadBakeProject,
): { readonly builds: readonly Build[]; readonly isTooMuch: boolean; readonly left: readonly string[] } {
  const { script } = texts;
  if (!mayCompose(script.text)) return { builds: [], isTooMuch: false, left: [] };
  const all = [...scripts.read, ...scripts.around];
  const found = [...listVariableFiles(tree)].map(([path, names]) => ({
    path,
    ...listValues(names, texts, all),
  }));
  const tries = found.flatMap(({ path, ways }) => ways.map((given) => ({ path, given })));
  const builds = tries.slice(0, MAX_TRIED).flatMap(({ path, given }) =>
    readWith(path, given, tree, readBake)
      .filter((build) => isMeant(build, given, tree))
      .map((build) => toGiven(build, script.file, given)),
  );
  const isTooMuch = tries.length > MAX_TRIED || found.some((each) => each.isTooMuch);
  return { builds, isTooMuch, left: isTooMuch ? found.flatMap(({ left }) => left) : [] };
}

/** The values of variables, as far as one of them may be an image. */
function listValues(
  names: ReadonlySet<string>,
  texts: TextsAround,
  all: readonly SourceText[],
): { readonly ways: readonly HandedValues[]; readonly isTooMuch: boolean; readonly left: readonly string[] } {
  const known = [...names].map((name) => [name, listOfEnvironment(name, texts, all)] as const);
  const ways = listWays(known.map(([name, { values }]) => [name, values] as const));
  return {
    ways: ways.filter((way) => [...way.values()].some(({ text }) => mayBeginImage(text))),
    isTooMuch: known.some(([, each]) => each.isTooMuch),
    left: known.flatMap(([, { values }]) => values.flatMap(({ sources }) => sources)),
  };
}

function listOfEnvironment(name: string, texts: TextsAround, all: readonly SourceText[]): KnownValues {
  const flag = { field: name, value: `\${${name}}`, start: 0, end: 0 };
  return listKnownValues(flag, texts, inEnvironment(name, texts, all));
}

function readWith(
  path: string,
  given: HandedValues,
  tree: Tree,
  readBake: ReadBakeProject,
): readonly Build[] {
  const environment: StepEnvironment = {
    lookUp: (name) => {
      const value = given.get(name);
      return value === undefined ? undefined : { value: value.text };
    },
  };
  const folder = parentFolder(path);
  const start = folder === '.' ? '' : `${folder}/`;
  if (!/\.ya?ml$/i.test(path))
    return [...new Set(['.', folder])].flatMap((workdir) => {
      const files = [workdir === '.' ? path : path.slice(start.length)];
      return readBake({ files, targets: ['*'], set: [], workdir, environment }, tree).builds;
    });
  const main = findMain(start, tree.has);
  const projects = main.includes(path) ? [main] : [[path], [...main.slice(0, 1), path]];
  return projects.flatMap(
    (files) => readComposeProject({ files, services: [], start: { environment } }, tree).builds,
  );
}

/** Whether all of a build is known and there, and it is given one of the values. */
function isMeant(build: Build, given: HandedValues, tree: Tree): boolean {
  const { dockerfile, inline, unknown } = build;
  const isThere = inline !== null || (dockerfile !== null && tree.has(inWrittenCase(dockerfile, tree)));
  const telling = [...given.values()].flatMap(({ text }) => (mayBeginImage(text) ? [text] : []));
  return isThere && unknown.length === 0 && takesOne(build, telling);
}

/** The build as one of the script that gives it values. */
function toGiven(build: Build, file: string, given: HandedValues): Build {
  const telling = [...given.values()].filter(({ text }) => mayBeginImage(text));
  const own = telling.find(({ place }) => place.file === file);
  const sources = [...given.values()].flatMap((value) => value.sources);
  const findPlace = (text: string): BuildPlace | undefined =>
    telling.find((value) => text.includes(value.text))?.place;
  const placed = [
    ...[...build.args].map(([name, text]) => [`args.${name}`, findPlace(text)] as const),
    ...[...build.contexts].map(([name, text]) => [`contexts.${name}`, findPlace(text)] as const),
  ].flatMap(([field, place]) => (place === undefined ? [] : [[field, place] as const]));
  return {
    ...build,
    kind: 'workflow',
    file,
    line: own?.place.line ?? 1,
    sources: [...new Set([...build.sources, file, ...sources])],
    places: new Map([...build.places, ...placed]),
    isGuess: true,
  };
}
