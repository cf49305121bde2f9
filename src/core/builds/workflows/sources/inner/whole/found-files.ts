import { baseName, parentFolder } from '../../../../repo-path.js';
import type { Tree } from '../../../../tree.js';
import { fingerprint } from '../../../../unknown/fingerprint.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { TAKEN } from '../../../shell/listing/command-flows.js';
import type { NamingPlace } from '../../named-paths.js';
import type { NamingCommand } from '../../script-words.js';
import { type FoundBelow, narrow, readFolders } from './folder-readers.js';

/** Files that a command finds by itself, as far as a value may be made from them. */
export interface FoundPart {
  readonly files: readonly string[];
  /** More of them, or only their names: a name for people, and one that is equal only where all of it is. */
  readonly whole: readonly [string, string] | null;
  /** The files that they end in. */
  readonly outputs: readonly string[];
}

/** More are not told one by one. */
const MAX_FILES = 100;
/** More lists than a repository asks for. */
const MAX_KEPT = 300;
/** What takes the contents of files whose names another command prints. */
const TAKING =
  /\b(?:xargs|parallel|read|mapfile|readarray)\b|-exec|-ok\b|files?0?-from|\bfor\b[^\n;]*\bin\b|(?:^|[\s;&|(`])(?:cat|tac|head|tail|[efz]?grep|sed|awk|[gm]awk|cut|sort|jq|yq|cp|tar|source|\.|(?:ba|da|k|z)?sh|python[\d.]*|node|ruby|perl|(?:md5|sha\d*)sum|shasum|Get-Content|gc)\b[^\n|;]*[$`]/im;
/** What hands lines on that it has chosen by their texts. */
const CHOOSING = /^(?:[efz]?grep|rg)$/;
const ORDERING = /^(?:sort|uniq|head|tail|tac|tr|cat)$/;

/** What may write to a file that it is given, or to another. */
const WRITING =
  /^(?:cp|mv|ln|install|tee|sed|perl|dd|rsync|envsubst|sponge|yq|(?:ba|da|k|z)?sh|python[\d.]*|node)$/;

const KEPT = new WeakMap<Tree, Map<string, FoundPart>>();

/** What commands find whose output goes into values. `here`: the folders where they may run. */
export function findFiles(
  commands: readonly NamingCommand[],
  place: NamingPlace,
  here: readonly string[],
  { tree, said }: { readonly tree: Tree; readonly said: string },
): readonly FoundPart[] {
  const takesFiles = TAKING.test(said);
  return commands.filter(mayCount).flatMap(({ words, flow = TAKEN }) => {
    const found = readFolders(words, flow.isPiped);
    if (found === null) return [];
    const folders = locate(found, place, here, tree);
    const isNames = found.isNames && !takesFiles;
    const chosen = found.isNames ? flow.next : [];
    const key = JSON.stringify([folders, words, chosen, flow.isPiped, isNames]);
    const kept = KEPT.get(tree) ?? new Map<string, FoundPart>();
    KEPT.set(tree, kept);
    const part = kept.get(key) ?? list({ ...found, isNames }, folders, listTests(chosen), tree);
    if (kept.size < MAX_KEPT) kept.set(key, part);
    return [{ ...part, outputs: flow.outputs }];
  });
}

/** Whether more than the log gets what a command prints, or the files that it finds are written to others. */
export function mayCount({ words, flow = TAKEN }: NamingCommand): boolean {
  return flow.isTaken || [words, ...flow.next].some((all) => all.some((word) => WRITING.test(word)));
}

/** The folders and files of the repository that words mean. */
function locate(
  { folders }: FoundBelow,
  { isOpen, resolve }: NamingPlace,
  here: readonly string[],
  tree: Tree,
): readonly string[] {
  const found = new Set<string>();
  for (const word of folders) {
    const end = word.replace(/^(?:\.{0,2}\/)+|\/+\.?$/g, '');
    if (isOpen === true && word === '.') found.add('.');
    if (isOpen === true && /\w/.test(end))
      for (const each of tree.foldersNamed(baseName(end)))
        if (`/${each}`.endsWith(`/${end}`)) found.add(each);
    for (const folder of here) {
      const inside = resolve(folder, word) ?? (folder === '.' && word === '.' ? '.' : null);
      if (inside !== null) found.add(inside);
    }
  }
  return [...found].sort();
}

function listTests(next: readonly (readonly string[])[]): readonly ((path: string) => boolean)[] {
  const tests: ((path: string) => boolean)[] = [];
  for (const [program = '', ...own] of next) {
    if (!CHOOSING.test(program) && !ORDERING.test(program)) break;
    const plain = own.filter((word) => !word.startsWith('-'));
    const isPlain = own.every((word) => !/^-[a-zA-Z]*[vefcm]|^--/.test(word)) && plain.length === 1;
    if (CHOOSING.test(program) && isPlain) tests.push(narrow(plain[0] ?? ''));
  }
  return tests;
}

function list(
  { isDeep, isNames, mayBe }: FoundBelow,
  folders: readonly string[],
  tests: readonly ((path: string) => boolean)[],
  tree: Tree,
): Omit<FoundPart, 'outputs'> & { readonly outputs: readonly string[] } {
  const paths = new Set<string>();
  for (const folder of folders) {
    if (tree.has(folder)) paths.add(folder);
    for (const path of tree.below(folder))
      if ((isDeep || parentFolder(path) === folder) && mayBe(path) && tests.every((test) => test(path)))
        paths.add(path);
  }
  const all = [...paths];
  if (all.length <= MAX_FILES && !isNames) return { files: all, whole: null, outputs: [] };
  const name = `${isNames ? 'the names of files' : 'files'} ${folders.includes('.') ? 'of the repository' : `in ${folders.join(', ')}`}`;
  // which are new is only known of those that were asked for
  const identified = all.map((path) => `${path}\0${tree.identify(path)}`);
  const lines = isNames ? all : identified;
  return { files: [], whole: [name, fingerprint(lines.join('\n'))], outputs: [] };
}

/** Commands with words that only following the script tells, where what they print counts. */
export function chooseFollowed(
  commands: readonly NamingCommand[],
  followed: readonly NamingCommand[],
): readonly NamingCommand[] {
  const open = commands.filter(({ words, flow }) => flow?.isTaken !== false && words.some(isUnknown));
  const programs = new Set(open.map(({ program }) => program));
  return followed.filter(({ program }) => programs.has(program));
}
