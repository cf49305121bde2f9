import { baseName, parentFolder } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { listImported } from '../sources/inner/imported-names.js';
import { findImplied, findNamedPaths, type NamingPlace } from '../sources/named-paths.js';
import { folderOf } from '../sources/script-place.js';
import { isMakefile, isTaskFile, listTaskFiles } from '../sources/task-files.js';
import type { Step } from '../step.js';
import { resolveWithin } from './run/run-paths.js';

/** Programs that run one another, and how many of them count for a step. */
const MAX_DEPTH = 3;
const MAX_FILES = 20;
/** More than a script has. */
const MAX_WORDS = 2_000;
/** Words after that of a program which tell what it is to do. */
const MAX_GIVEN = 40;
export const MAX_WORD = 200;
const MAX_FOLDERS = 20;
/** Longer files are not scripts of people. */
export const MAX_LENGTH = 64 * 1024;
const PARTING = /[^\w./@+*?[\]-]+/;
const WILD = /[*?[]/;
/** What makes a word a pattern. */
const ANY_WILD = /[*?[{]/;
/** The folder of a path that a variable or a command gives: mostly that of the script. */
const LEADING = /\$\{{0,2}\s?[\w.]+\s?\}{0,2}["']?\/|\$\([^()\n]*\)["']?\//g;
/** More files than one word runs. */
const MAX_MEANT = 5;

const PROGRAM = /\.(?:(?:ba|da|z|k)?sh|py|[cm]?[jt]s|rb|pl|php|ps1|go|mk)$|(?:^|\/)[^./]+$/;
const SHELL_TEXT = /\.(?:ba|da|z|k)?sh$|(?:^|\/)[^./]+$|\.mk$/;
/** How a Makefile starts make. */
const MAKE = /\$[({]MAKE[)}]/g;
export const COMMANDS = /\n|;|&|\||\$\(|`/;
/** Commands that do not run the files which they name. */
const LOOKING =
  /^[\s({!"']*(?:(?:if|then|do|else|while|until|sudo|time|\w+=\S*)\s+)*(?:\[|test|cp|mv|rm|ln|cat|ls|echo|printf|chmod|chown|touch|mkdir|stat|wc|head|tail|grep|sed|diff|cmp|sort|git|gh|tar|zip|unzip|curl|sha\d+sum|md5sum|shellcheck|shfmt|docker|podman|jq|yq|aws|scp|rsync)\s/;
const ENTERED =
  /(?:\b(?:cd|pushd|(?:just|task)\s+-d)\s+|-\w{0,3}C\s*|--(?:directory|prefix|cwd|dir|working-directory)[\s=]\s*)["']?([\w./-]+)/g;
const IMPORTING = /^(?:python[\d.]*|node|bun|ts-node|tsx|deno|ruby|perl)$/;

/** The programs of the repository that a script runs, as far as its words tell, and those which these run. */
export function listCalledPrograms(step: Step, script: string): readonly string[] {
  const { workspace, actionFolder, session } = step.context;
  const start = folderOf(step) ?? '.';
  const own = actionFolder === undefined ? [] : [actionFolder];
  const resolve: NamingPlace['resolve'] = (folder, path) => workspace.find(folder, path);
  const place = { folders: ['.', start, ...own], resolve };
  return followPrograms(listNamed(script, place, session.tree), start, session.tree);
}

function followPrograms(named: readonly string[], start: string, tree: Tree): readonly string[] {
  const found = new Set<string>();
  let next = named;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const added = [...new Set(next)].filter((path) => isProgram(path) && !found.has(path));
    const taken = added.slice(0, MAX_FILES - found.size);
    for (const path of taken) found.add(path);
    next = taken.flatMap((path) => listInner(path, start, tree));
  }
  return [...found];
}

function listEntered(text: string): readonly string[] {
  return [...text.replace(LEADING, '').matchAll(ENTERED)].map(([, folder = '']) => folder);
}

function listNamed(written: string, { folders, resolve }: NamingPlace, tree: Tree): readonly string[] {
  const text = written.replace(MAKE, 'make');
  const place = { folders: [...new Set([...folders, ...listEntered(text)])].slice(0, MAX_FOLDERS), resolve };
  const isNamed = (word: string): boolean =>
    word.split(PARTING).some((part) => WILD.test(part) || tree.namesakes(baseName(part)).length > 0);
  const words = [...new Set(text.replace(LEADING, '').split(COMMANDS).filter(runsSome).flatMap(listWords))]
    .filter(isShort)
    .slice(0, MAX_WORDS)
    .filter(isNamed);
  const meant = listMeant(text);
  return [
    ...words.flatMap((word) => findNamedPaths([word], place, tree).slice(0, MAX_MEANT)),
    ...findNamedPaths(meant.tasks, place, tree),
    ...findImplied(meant.implied, place, tree),
  ];
}

const INNER = new WeakMap<Tree, Map<string, readonly string[]>>();

/** The programs that one of the repository runs, from where a script starts. */
function listInner(path: string, start: string, tree: Tree): readonly string[] {
  const known = INNER.get(tree) ?? new Map<string, readonly string[]>();
  INNER.set(tree, known);
  const key = `${start}\n${path}`;
  const listed = known.get(key);
  if (listed !== undefined) return listed;
  const source = readSource(path, tree);
  // it is read once more when it is at hand
  if (source === null || source.text.length > MAX_LENGTH) return [];
  const place = { folders: ['.', start, parentFolder(path)], resolve: resolveWithin };
  const inner = isShellText(path)
    ? listNamed(source.text.replace(LEADING, '').replace(/\S+/g, withoutWild), place, tree)
    : listLoaded(path, source.text, place, tree);
  known.set(key, inner);
  return inner;
}

export function listLoaded(path: string, text: string, place: NamingPlace, tree: Tree): readonly string[] {
  const { names, modules } = listImported(path, text);
  return [...findNamedPaths(names, place, tree), ...findImplied([...names, ...modules], place, tree)];
}

export function isProgram(path: string): boolean {
  return PROGRAM.test(path) || isTaskFile(path) || isMakefile(path);
}

/** Whether the lines of a file are as those of a shell, or of recipes. */
export function isShellText(path: string): boolean {
  return SHELL_TEXT.test(path) || isTaskFile(path) || isMakefile(path);
}

/** Whether a command may run a file that it names. */
function runsSome(command: string): boolean {
  return !LOOKING.test(command);
}

function listWords(command: string): readonly string[] {
  return command.split(/\s+/);
}

function withoutWild(word: string): string {
  return ANY_WILD.test(word) ? ' ' : word;
}

function isShort({ length }: string): boolean {
  return length > 0 && length <= MAX_WORD;
}

/** What programs read that a text may run: the files of their tasks, and names without endings. */
export function listMeant(text: string): {
  readonly tasks: readonly string[];
  readonly implied: readonly string[];
} {
  const tasks: string[] = [];
  const implied: string[] = [];
  for (const line of text.split(/[\n;&|]+/)) {
    const words = line.trim().split(/[\s"'`()]+/);
    for (const [at, word] of words.entries()) {
      const isTask = !word.startsWith('docker') && listTaskFiles(baseName(word), []).length > 0;
      if (!isTask && !IMPORTING.test(word)) continue;
      const given = words.slice(at + 1, at + MAX_GIVEN);
      if (isTask) tasks.push(...listTaskFiles(baseName(word), given));
      if (IMPORTING.test(word)) implied.push(...given.filter(isShort));
    }
  }
  return { tasks: [...new Set(tasks)], implied };
}
