import { readsAsDockerfile } from '../../../dockerfile/dockerfile-text.js';
import { classifyName, hasForeignEnding, isNamedForLanguage } from '../../../dockerfile/file-names.js';
import { toByteString } from '../../../dockerfile/go/byte-string.js';
import { baseName } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { spreadLines } from '../actions/speaking-files.js';
import { isTaskFile } from '../sources/task-files.js';
import type { YamlTree } from '../yaml/yaml-tree.js';
import { mayGivePrograms } from './variables-of-builds.js';

/** Longer texts are not looked through for names. */
const MAX_TEXT = 256 * 1024;
/** More files of odd names than a text names. */
const MAX_NAMED = 50;
const BETWEEN = /[^\w./+@-]+/;

/** Whether nothing but its text tells that a file may be a Dockerfile. */
export function hasOddName(path: string): boolean {
  const name = baseName(path);
  const mayBeOne = !hasForeignEnding(name) || isNamedForLanguage(name);
  return mayBeOne && classifyName(name) === 'other' && !isTaskFile(name);
}

/** Whether a text names a Dockerfile of the repository of which the name does not tell that it is one. */
export function namesOddDockerfile(text: string, tree: Tree): boolean {
  const named = new Set<string>();
  for (const word of new Set(text.slice(0, MAX_TEXT).split(BETWEEN))) {
    const name = baseName(word).replace(/^-f/, '');
    if (named.size < MAX_NAMED && tree.namesakes(name).length > 0 && hasOddName(name)) named.add(name);
  }
  return [...named].some((name) => isNameOfOne(name, tree));
}

const KNOWN = new WeakMap<Tree, Map<string, boolean>>();

/** Whether a file of a name begins as a Dockerfile does. */
function isNameOfOne(name: string, tree: Tree): boolean {
  const known = KNOWN.get(tree) ?? new Map<string, boolean>();
  KNOWN.set(tree, known);
  const told = known.get(name);
  if (told !== undefined) return told;
  const files = tree.namesakes(name).map((path) => tree.read(path));
  const isOne = files.some((file) => file.kind === 'bytes' && readsAsDockerfile(toByteString(file.bytes)));
  // it is read once more when all are at hand
  if (files.every(({ kind }) => kind !== 'absent')) known.set(name, isOne);
  return isOne;
}

/** Whether a file of workflows names one, or gives programs a variable with which compose or bake build. */
export function mayHandOn(text: string, tree: Tree): boolean {
  return mayGivePrograms(text, tree) || namesOddDockerfile(spreadLines(text), tree);
}

/** Whether what a job is made of does, or what it is given. */
export function handsDockerfile(
  roots: readonly (YamlTree | undefined)[],
  inputs: ReadonlyMap<string, TracedText> | null,
  tree: Tree,
): boolean {
  const given = [...(inputs?.values() ?? [])].map(({ value }) => value);
  return given.some((text) => namesOddDockerfile(text, tree)) || roots.some((root) => holdsOne(root, tree));
}

function holdsOne(root: YamlTree | undefined, tree: Tree): boolean {
  if (root === undefined) return false;
  if (root.kind === 'scalar') return namesOddDockerfile(root.text.value, tree);
  return root.kind === 'list'
    ? root.items.some((item) => holdsOne(item, tree))
    : root.entries.some(({ value }) => holdsOne(value, tree));
}
