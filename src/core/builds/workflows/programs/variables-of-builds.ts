import { isVendored, listBuildFiles } from '../../build-files.js';
import { decodeSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { listBuildVariables } from '../shell/builders/usual-compose.js';
import { scriptOf } from '../sources/step-script.js';
import { entriesOf, memberOf, type YamlTree } from '../yaml-tree.js';

const KINDS = new Set(['compose', 'bake'] as const);
/** A variable of a bake file, in HCL or JSON. */
const OF_BAKE = /\bvariable["']?(?:[ \t]+|[ \t]*:[ \t]*\{\s*)["']?([A-Za-z_]\w*)/g;
const INNER_OF_JSON = /"([A-Za-z_]\w*)"[ \t]*:[ \t]*\{[^{}]*\}/g;
/** More names than repositories have, and than are looked for. */
const MAX_NAMES = 200;
/** Set by the machine or the runner. */
const AROUND =
  /^(?:PATH|HOME|PWD|USER|UID|GID|HOSTNAME|CI|TZ|(?:GITHUB|RUNNER|COMPOSE|DOCKER|BUILDX|BUILDKIT)_\w+)$/;

const KNOWN = new WeakMap<Tree, ReadonlySet<string>>();

/** The variables with which compose and bake files of a repository build. */
export function listBuildNames(tree: Tree): ReadonlySet<string> {
  const known = KNOWN.get(tree);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const path of listBuildFiles(tree.buildFiles, KINDS)) {
    if (isVendored(path)) continue;
    const source = decodeSource(path, tree.read(path));
    if (source === null || typeof source === 'string') continue;
    for (const name of /\.ya?ml$/i.test(path) ? listBuildVariables(source.text) : listOfBake(source.text))
      if (!AROUND.test(name) && names.size < MAX_NAMES) names.add(name);
  }
  KNOWN.set(tree, names);
  return names;
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

/** Whether the `env` or the script of a workflow, job or step does. */
export function givesPrograms(trees: readonly YamlTree[], tree: Tree): boolean {
  const names = listBuildNames(tree);
  if (names.size === 0) return false;
  return trees.some(
    (each) =>
      givesOne(scriptOf(each)?.value ?? '', names) ||
      entriesOf(memberOf(each, 'env')).some(({ key }) => names.has(key)),
  );
}

/** The same of a whole file. */
export function mayGivePrograms(text: string, tree: Tree): boolean {
  return givesOne(text, listBuildNames(tree));
}
