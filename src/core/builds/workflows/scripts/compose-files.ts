import type { Build } from '../../build.js';
import { listBuildFiles } from '../../build-files.js';
import { readComposeProject } from '../../compose/read.js';
import { parentFolder, resolvePath } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { findAnywhere } from '../sources/named-paths.js';
import { withoutQuietCalls } from './environment/composing-calls.js';
import { type FindExact, openExactPaths } from './paths/exact-paths.js';
import { listRuleWords } from './paths/make-rules.js';
import {
  findCommand,
  listFileWords,
  listNamedFiles,
  listOpenFiles,
  listVariablePaths,
  withoutLeading,
} from './paths/named-file.js';
import { listComposePaths, listCopiedPaths } from './paths/other-paths.js';
import { listToldPaths } from './paths/told-paths.js';
import type { TextsAround } from './words/texts-around.js';

/** Where a text starts compose. */
const COMPOSE = /\bcompose\b(?![\w./-]*\.ya?ml)/g;
const YAML = /\.ya?ml$/i;
const KINDS = new Set(['compose'] as const);
/** More projects than a script starts. */
const MAX_PROJECTS = 20;

/** What one of the words means that name files together. */
interface MeantFiles {
  readonly paths: readonly string[];
  readonly isTooMuch: boolean;
}

/** Compose files that are named together. */
interface NamedProject {
  readonly files: readonly string[];
  /** They are in a folder that nothing names. */
  readonly isOpen: boolean;
}

/** What the compose files build that a script names, and whose names do not tell what they are. */
export function listComposeBuilds(
  { script: written, ...around }: TextsAround,
  tree: Tree,
): { readonly builds: readonly Build[]; readonly isTooMuch: boolean } {
  const script = written.as(withoutQuietCalls(written.text));
  const texts = { ...around, script };
  const projects = new Map<string, NamedProject>();
  let isTooMuch = false;
  const add = (slots: readonly MeantFiles[]): void => {
    isTooMuch ||= slots.some((slot) => slot.isTooMuch);
    for (const named of combine(slots))
      for (const project of listProjects(named, script.file, tree)) {
        const key = JSON.stringify(project.files);
        const isKnown = projects.has(key);
        if (isKnown ? !project.isOpen : projects.size <= MAX_PROJECTS) projects.set(key, project);
      }
  };
  const findExact = openExactPaths(texts, tree);
  for (const { index } of script.text.matchAll(COMPOSE)) add(listNamed(texts, index, findExact, tree));
  for (const slots of listSet(texts, tree)) add(slots);
  const builds = [...projects.values()].slice(0, MAX_PROJECTS).flatMap(({ files, isOpen }) =>
    readComposeProject({ files, services: [] }, tree)
      .builds.flatMap(toKnown)
      .map((build): Build => (isOpen ? { ...build, isOpen } : build)),
  );
  const given = listGiven(texts, tree);
  return {
    builds: [
      ...builds,
      ...given.paths.slice(0, MAX_PROJECTS).flatMap((path) => readMoved(path, script.file, tree)),
    ],
    isTooMuch:
      isTooMuch || given.isTooMuch || projects.size > MAX_PROJECTS || given.paths.length > MAX_PROJECTS,
  };
}

/** The files that compose reads by another name, or from standard input. */
function listGiven(texts: TextsAround, tree: Tree): MeantFiles {
  const { script } = texts;
  if (!/compose/i.test(script.text)) return { paths: [], isTooMuch: false };
  const { around } = texts;
  const given = [
    ...listComposePaths(script.text),
    ...listCopiedPaths(script.text, listFileWords(script.text)),
    // `$(DC) -f FILE`, `ARGS = -f FILE`
    ...[script, ...around].flatMap(({ text }) => listFlagged(text)),
  ];
  const open = listOpenFiles(script.text)
    .filter(({ pattern }) => YAML.test(pattern))
    .map(({ pattern }) => findAnywhere(pattern, true, tree).filter((path) => saysServices(path, tree)));
  const meant = given.map(({ value, start }) => {
    const path = withoutLeading(value);
    return path === null
      ? listToldPaths(value, start, texts, tree)
      : { paths: findAnywhere(path, false, tree), isTooMuch: false };
  });
  const paths = [
    ...meant.flatMap((each) => each.paths),
    ...open.flatMap((found) => found.slice(0, MAX_PROJECTS)),
  ];
  return {
    paths: [...new Set(paths)].filter((path) => saysServices(path, tree)),
    isTooMuch: meant.some((each) => each.isTooMuch) || open.some(({ length }) => length > MAX_PROJECTS),
  };
}

/** The files behind `-f` of a program of which only a variable says that it is compose, or that starts what runs compose. */
function listFlagged(text: string): readonly { readonly value: string; readonly start: number }[] {
  const isCompose = (start: number): boolean => /\bcompose\b/.test(findCommand(text, start) ?? '');
  return listNamedFiles(text).flatMap(({ path, start }) =>
    isOdd(path) && !isCompose(start) ? [{ value: path, start }] : [],
  );
}

/** What a compose file builds where its paths may begin in other folders than its own. */
function readMoved(path: string, script: string, tree: Tree): readonly Build[] {
  const folders = [...new Set(['.', parentFolder(script), parentFolder(path)])];
  return folders.flatMap((projectFolder) => {
    const { builds } = readComposeProject({ files: [path], services: [], start: { projectFolder } }, tree);
    return builds.filter((build) => isThere(build, tree)).flatMap(toKnown);
  });
}

/** The files that the command around an offset names together. */
function listNamed(
  texts: TextsAround,
  offset: number,
  findExact: FindExact,
  tree: Tree,
): readonly MeantFiles[] {
  const command = findCommand(texts.script.text, offset) ?? '';
  const from = texts.script.text.lastIndexOf(command, offset);
  const plain = listNamedFiles(command).map(({ path, value, start }) => {
    const exact = findExact(value, from + start);
    const known = [...(exact ?? [])].filter((each) => isOddComposeFile(each, tree));
    return { start, paths: [...known, path], isTooMuch: exact === null };
  });
  const open = listVariablePaths(command).map(({ value, start }) => {
    const told = listToldPaths(value, from + start, texts, tree);
    const words = listRuleWords(value, from + start, texts.script.text);
    return { start, paths: [...words, ...told.paths], isTooMuch: told.isTooMuch };
  });
  return [...plain, ...open].sort((one, other) => one.start - other.start);
}

const SET =
  /(?<![\w-])COMPOSE_FILE["']?\]?[ \t]*(?:[:?+]{0,3}=|:)[ \t]*(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|([^\s"'&|{}]{1,300}))/g;

/** What `COMPOSE_FILE` names wherever a text that starts compose sets it, or one that starts that. */
function listSet(texts: TextsAround, tree: Tree): readonly (readonly MeantFiles[])[] {
  if (!/\bcompose\b/.test(texts.script.text)) return [];
  const set = [texts.script, ...texts.around].flatMap(({ text }) => [...text.matchAll(SET)]);
  return set.flatMap(({ 1: double, 2: single, 3: plain = '', index }) =>
    splitPaths(double ?? single ?? plain).map((paths) =>
      paths.map((value) => {
        const path = withoutLeading(value);
        return path === null ? listToldPaths(value, index, texts, tree) : { paths: [path], isTooMuch: false };
      }),
    ),
  );
}

/** The paths of a list, which `;`, `,` or `|` ends or, where `COMPOSE_PATH_SEPARATOR` says so, parts. */
function splitPaths(list: string): readonly (readonly string[])[] {
  const ended = list.replace(/[;,|].*$/, '').split(':');
  return ended.length === 1 && ended[0] === list ? [ended] : [ended, list.split(/[;,|]/)];
}

/** Files that are named together: the first that each place may mean, and each other one in its place. */
function combine(slots: readonly MeantFiles[]): readonly (readonly string[])[] {
  const first = slots.flatMap(({ paths }) => paths[0] ?? []);
  const others = slots.flatMap(({ paths }, at) =>
    paths
      .slice(1)
      .map((path) => slots.flatMap((slot, index) => (index === at ? path : (slot.paths[0] ?? [])))),
  );
  return [first, ...others];
}

/** The files that a command names, if nothing else has one of them read. */
function listProjects(named: readonly string[], script: string, tree: Tree): readonly NamedProject[] {
  const odd = named.find(isOdd);
  if (odd === undefined) return [];
  // the folder is that where the script starts, or one that it enters
  const folders = findAnywhere(odd, false, tree)
    .filter((path) => saysServices(path, tree))
    .map((path) => path.slice(0, -odd.length).replace(/\/$/, '') || '.');
  const own = new Set(['.', parentFolder(script)]);
  return [...new Set([...own, ...folders])].flatMap((folder) => {
    const files = named.map((path) => resolvePath(folder, path));
    const known = files.filter((path) => path !== null && tree.has(path)) as string[];
    return known.length === named.length && known.some((path) => isOdd(path) && saysServices(path, tree))
      ? [{ files: known, isOpen: !own.has(folder) }]
      : [];
  });
}

/** Whether a file is one of compose by what it says, and not by its name. */
export function isOddComposeFile(path: string, tree: Tree): boolean {
  return isOdd(path) && saysServices(path, tree);
}

/** What such a file builds by itself, with a Dockerfile that is there. */
export function readOddComposeFile(path: string, tree: Tree): readonly Build[] {
  const { builds } = readComposeProject({ files: [path], services: [] }, tree);
  return builds.filter((build) => isThere(build, tree)).flatMap(toKnown);
}

const isThere = ({ dockerfile, inline }: Build, tree: Tree): boolean =>
  inline !== null || tree.has(dockerfile ?? '');

const isOdd = (path: string): boolean => listBuildFiles([path], KINDS).length === 0;

function saysServices(path: string, tree: Tree): boolean {
  const source = readSource(path, tree);
  return source !== null && /\bservices\b/.test(source.text);
}

/** A build without the arguments of which nothing is known: whoever starts the script may give them. */
export function toKnown(build: Build): readonly Build[] {
  const unknown = build.unknown.filter((field) => !field.startsWith('args.'));
  return unknown.length > 0 ? [] : [{ ...build, unknown, problem: null, isGuess: true }];
}
