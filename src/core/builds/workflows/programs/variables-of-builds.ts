import { isVendored, listBuildFiles } from '../../build-files.js';
import { baseName } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { listBuildVariables } from '../shell/builders/usual-compose.js';
import { scriptOf } from '../sources/step-script.js';
import { entriesOf, memberOf, type YamlTree } from '../yaml/yaml-tree.js';

const KINDS = new Set(['compose', 'bake'] as const);
/** A variable of a bake file, in HCL or JSON. */
const OF_BAKE = /\bvariable["']?(?:[ \t]+|[ \t]*:[ \t]*\{\s*)["']?([A-Za-z_]\w*)/g;
const INNER_OF_JSON = /"([A-Za-z_]\w*)"[ \t]*:[ \t]*\{[^{}]*\}/g;
/** More names than repositories have, and than are looked for. */
const MAX_NAMES = 200;
/** Scripts of shells, by their names. */
const SHELL_TEXT = /\.(?:ba|da|z|k)?sh$|^[^.]+$/;
/** A program with an argument. */
const CALL = /([\w.-]+)["']?[ \t]+(?=["']?[^\s;&|<>#)])/g;
const MAX_CALLS = 500;
/** Values that a script takes from its arguments. */
const ARGUMENT = /\$\{?(?:[1-9]|OPTARG)/;
/** Set by the machine or the runner. */
const AROUND =
  /^(?:PATH|HOME|PWD|USER|UID|GID|HOSTNAME|CI|TZ|(?:GITHUB|RUNNER|COMPOSE|DOCKER|BUILDX|BUILDKIT)_\w+)$/;

const FILES = new WeakMap<Tree, ReadonlyMap<string, ReadonlySet<string>>>();

/** The compose and bake files of a repository that build with variables, and these. */
export function listVariableFiles(tree: Tree): ReadonlyMap<string, ReadonlySet<string>> {
  const known = FILES.get(tree);
  if (known !== undefined) return known;
  const found = new Map<string, ReadonlySet<string>>();
  for (const path of listBuildFiles(tree.buildFiles, KINDS)) {
    if (isVendored(path)) continue;
    const source = readSource(path, tree);
    if (source === null) continue;
    const names = /\.ya?ml$/i.test(path) ? listBuildVariables(source.text) : listOfBake(source.text);
    const own = names.filter((name) => !AROUND.test(name));
    if (own.length > 0) found.set(path, new Set(own));
  }
  FILES.set(tree, found);
  return found;
}

const KNOWN = new WeakMap<Tree, ReadonlySet<string>>();

/** The variables with which compose and bake files of a repository build. */
export function listBuildNames(tree: Tree): ReadonlySet<string> {
  const known = KNOWN.get(tree) ?? listNames(tree);
  KNOWN.set(tree, known);
  return known;
}

function listNames(tree: Tree): ReadonlySet<string> {
  const names = [...listVariableFiles(tree).values()].flatMap((each) => [...each]);
  return new Set([...new Set(names)].slice(0, MAX_NAMES));
}

function listOfBake(text: string): readonly string[] {
  const plain = [...text.matchAll(OF_BAKE)].map(([, name = '']) => name);
  const isJson = /^\s*\{/.test(text) && text.includes('"variable"');
  return isJson ? [...plain, ...[...text.matchAll(INNER_OF_JSON)].map(([, name = '']) => name)] : plain;
}

const TESTS = new WeakMap<ReadonlySet<string>, RegExp>();

/** Whether a text gives one of some variables a value: `NAME=…`, `NAME: …`. */
export function givesOne(text: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const test =
    TESTS.get(names) ?? new RegExp(String.raw`(?<!\w)(?:${[...names].join('|')})["']?[ \t]*(?:\+?=|:|<<)`);
  TESTS.set(names, test);
  return test.test(text);
}

/** Whether a script calls one of the repository with words of which it makes such a variable. */
export function takesArguments(script: string, names: ReadonlySet<string>, tree: Tree): boolean {
  const called = new Set([...script.matchAll(CALL)].slice(0, MAX_CALLS).map(([, name = '']) => name));
  return [...called].some((name) => SHELL_TEXT.test(name) && isTaking(name, names, tree));
}

const TAKING = new WeakMap<Tree, Map<string, boolean>>();

function isTaking(name: string, names: ReadonlySet<string>, tree: Tree): boolean {
  const known = TAKING.get(tree) ?? new Map<string, boolean>();
  TAKING.set(tree, known);
  const told = known.get(name);
  if (told !== undefined) return told;
  const paths = tree.namesakes(name);
  const isOne = paths.some((path) => {
    const text = readShellText(path, tree);
    return text !== null && ARGUMENT.test(text) && givesOne(text, names);
  });
  // it is read once more when all are at hand
  if (paths.every((path) => tree.read(path).kind !== 'absent')) known.set(name, isOne);
  return isOne;
}

/** The text of a script of a shell. */
export function readShellText(path: string, tree: Tree): string | null {
  if (!SHELL_TEXT.test(baseName(path))) return null;
  return readSource(path, tree)?.text ?? null;
}

/** Whether the `env` or the script of a workflow, job or step does. */
export function givesPrograms(trees: readonly YamlTree[], tree: Tree): boolean {
  const names = listBuildNames(tree);
  if (names.size === 0) return false;
  return trees.some(
    (each) =>
      givesOne(scriptOf(each)?.value ?? '', names) ||
      takesArguments(scriptOf(each)?.value ?? '', names, tree) ||
      entriesOf(memberOf(each, 'env')).some(({ key }) => names.has(key)),
  );
}

/** The same of a whole file. */
export function mayGivePrograms(text: string, tree: Tree): boolean {
  const names = listBuildNames(tree);
  return givesOne(text, names) || (names.size > 0 && takesArguments(text, names, tree));
}
