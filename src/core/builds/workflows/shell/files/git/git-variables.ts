import { resolvePath } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { findKnownPart, isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { withoutAnchor } from '../../anchored-path.js';
import type { ShellCommand } from '../../shell-commands.js';
import { isActedOn, saysActedOn } from './git-configuration.js';
import type { GitCall } from './git-words.js';

/** What is known around the commands of a script. */
export interface GitSurroundings {
  readonly texts: UnknownTexts;
  /** What a variable is where the script starts; undefined: it is not set. */
  around(name: string): TracedText | undefined;
  /** What a path names in the repository: the text of a file, '' for a folder; null: it is not there. */
  readNamed(path: string): string | null;
}

/** More settings than people give in variables. */
const MAX_SETTINGS = 50;
/** `'core.hooksPath=x' 'a.b'='c'`, as git hands settings on. */
const PARAMETERS = /'([\w.-]+)'?='?([^']*)'/g;
/** Where git looks for its settings: the variable, and what is below it. */
const FILES: readonly (readonly [string, string])[] = [
  ['GIT_CONFIG_GLOBAL', ''],
  ['GIT_CONFIG_SYSTEM', ''],
  ['XDG_CONFIG_HOME', '/git/config'],
  ['XDG_CONFIG_HOME', '/git/attributes'],
  ['HOME', '/.gitconfig'],
];
/** Folders from which git takes programs and hooks. */
const FOLDERS = ['GIT_EXEC_PATH', 'GIT_TEMPLATE_DIR'];
const PLACING = /^(?:checkout|checkout-index|switch|restore|reset|read-tree|stash)$/;
const OWN_FOLDER = /^(?:\.\/)?\.git\/?$/;
/** What git itself says of its folder. */
const ASKED = /\brev-parse\b/;

/** A step before has set it: to what, is not followed. */
function isWhollyUnknown(name: string): boolean {
  return isUnknown(name) && findKnownPart(name) === null;
}

type ListValues = (name: string) => readonly TracedText[];

function valuesIn({ variables }: ShellCommand, { around }: GitSurroundings): ListValues {
  return (name) =>
    variables
      .list(name)
      .flatMap((value) => (value === 'outer' ? (around(name) ?? []) : value === 'unset' ? [] : [value]));
}

/** What variables have git act on when it checks out files; null: nothing. */
export function findActedOnAround(command: ShellCommand, surroundings: GitSurroundings): string | null {
  return findActedOnBy(valuesIn(command, surroundings), surroundings);
}

/** The same by the values of variables. */
export function findActedOnBy(
  list: ListValues,
  { texts, readNamed }: Pick<GitSurroundings, 'texts' | 'readNamed'>,
): string | null {
  for (let index = 0; index < MAX_SETTINGS; index++) {
    const names = list(`GIT_CONFIG_KEY_${index}`);
    if (names.length === 0) break;
    const values = list(`GIT_CONFIG_VALUE_${index}`).map(({ value }) => value);
    const found = names.find(
      ({ value: name }) => isWhollyUnknown(name) || values.some((value) => isActedOn(name, value)),
    );
    if (found !== undefined)
      return isUnknown(found.value) ? 'settings that a step before gives' : found.value;
  }
  for (const { value } of list('GIT_CONFIG_PARAMETERS'))
    for (const [, name = '', given = ''] of value.matchAll(PARAMETERS))
      if (isActedOn(name, given)) return name;
  const find = (text: TracedText, below: string): string =>
    texts.restore(withoutAnchor(text, '.', texts).value) + below;
  for (const [name, below] of FILES)
    for (const text of list(name)) {
      const path = find(text, below);
      const said = readNamed(path);
      if (said !== null && said !== '' && saysActedOn(said)) return path;
    }
  for (const name of FOLDERS)
    for (const text of list(name))
      if (readNamed(find(text, '')) !== null) return `${name}, which is ${find(text, '')}`;
  return null;
}

/** Whether a command puts what another repository has into this working tree: `git --git-dir=/x/.git checkout -f`. */
export function isOfOther(call: GitCall, command: ShellCommand, surroundings: GitSurroundings): boolean {
  const [name] = call.words;
  if (!PLACING.test(name?.value ?? '')) return false;
  const list = valuesIn(command, surroundings);
  const { texts } = surroundings;
  const folders = [...valuesOf(call.flags, '--git-dir'), ...list('GIT_DIR')];
  if (folders.some((folder) => !isOwnFolder(folder, command, texts))) return true;
  if (['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY'].some((each) => list(each).length > 0)) return true;
  const trees = [...valuesOf(call.flags, '--work-tree'), ...list('GIT_WORK_TREE')];
  const isThere = call.flags.some(({ value }) => value.startsWith('-C'));
  return isThere && trees.some(({ value }) => !/^\.?\/?$/.test(value));
}

function valuesOf(flags: readonly TracedText[], name: string): readonly TracedText[] {
  return flags.flatMap((flag, index) => {
    if (flag.value === name) return flags[index + 1] ?? [];
    return flag.value.startsWith(`${name}=`) ? [flag.slice(name.length + 1)] : [];
  });
}

function isOwnFolder(folder: TracedText, { folder: at }: ShellCommand, texts: UnknownTexts): boolean {
  const { value } = withoutAnchor(folder, at ?? '.', texts);
  if (isUnknown(value)) return ASKED.test(texts.restore(value));
  const found = at === null ? value : resolvePath(at, value);
  return found !== null && OWN_FOLDER.test(found);
}
