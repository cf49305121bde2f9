import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { Tree } from '../../../../tree.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import { matchesPattern } from '../build-names.js';
import type { TreePaths } from '../git/tree-paths.js';
import { listNamed } from '../named-below.js';
import { findRoots, findTest } from './find-tests.js';
import type { ListStage } from './list-stages.js';
import { readPattern } from './plain-pattern.js';

/** What is known of the repository where a list is read. */
export interface NameReading {
  readonly tree: TreePaths & Pick<Tree, 'select'>;
  /** The files that count. */
  readonly files: () => readonly string[];
  readonly texts: UnknownTexts;
  /** What a file says that a command names where it runs; null: it is not in the repository. */
  readNamed(path: TracedText, folder: string | null): string | null;
  /** Whether so many names more are compared; there is an end to it in all workflows together. */
  mayCompare(count: number): boolean;
}

const GREP = /^(?:[ef]?grep|rg|ag|ack)$/;
/** A flag with a pattern for names of files. */
const INCLUDED = /^(?:--include=|--glob=|-g(?=.))/;
const EXCLUDED = /^--exclude=/;
/** Flags of `grep` with a value in the next word. */
const VALUED = /^-(?:[efmABCgt]|-(?:glob|type|regexp|file|max-count|threads))$/;

/** The files that the commands of a pipe may name to what reads them, of those that count. */
export function listPaths(stages: readonly ListStage[], listing: NameReading): readonly string[] {
  const [first, ...others] = stages;
  if (first === undefined || !namesFiles(first)) return [];
  if (!listing.mayCompare(listing.files().length * stages.length)) return [];
  return readSource(first, listing).filter((path) => others.every((stage) => passes(stage, path)));
}

/** Whether a command names files by itself, whatever it is given to read. */
export function isSource({ words }: ListStage): boolean {
  const [program, ...given] = words.map(({ value }) => value);
  const name = baseName(program ?? '');
  return (
    /^(?:g?find|fd|fdfind|git|ls|tree|du|echo|printf)$/.test(name) ||
    (GREP.test(name) && isRecursive(name, given)) ||
    (name === 'cat' && given.some((value) => !value.startsWith('-')))
  );
}

/** Whether the words or the output of a command may be names of files of the repository; those of others are not compared. */
function namesFiles({ words: [program] }: ListStage): boolean {
  const name = baseName(program?.value ?? '');
  return /^(?:g?find|fd(?:find)?|ls|tree|du|git|cat|echo|printf)$/.test(name) || GREP.test(name);
}

function readSource({ words: [program, ...words], folder }: ListStage, listing: NameReading) {
  const { files, texts } = listing;
  const below = (named: readonly TracedText[]): readonly string[] =>
    named.length === 0
      ? listNamed((program ?? words[0])?.as('.') as TracedText, folder, files(), texts)
      : distinct(named.flatMap((word) => listNamed(word, folder, files(), texts)));
  const name = baseName(program?.value ?? '');
  const plain = words.filter(({ value }) => !value.startsWith('-'));
  if (/^g?find$/.test(name)) return below(findRoots(words)).filter(findTest(words));
  if (/^fd(?:find)?$/.test(name)) return below([]).filter(fdTest(words));
  if (/^(?:ls|tree|du)$/.test(name)) return below(plain);
  if (name === 'git') return gitPaths(words, below);
  if (GREP.test(name)) return grepPaths(name, words, below);
  if (name === 'cat')
    return plain.flatMap((word) => listSaid(listing.readNamed(word, folder) ?? '', listing));
  const named = words.flatMap((word) =>
    texts
      .restore(word.value)
      .split(/\s+|\\[n0t]/)
      .map((value) => word.as(value)),
  );
  const isSaid = sayingOf(named.map(({ value }) => value));
  return below(named).filter((path) => named.some(({ value }) => /[*?[]/.test(value)) || isSaid(path));
}

/** The files that a text names, one a line or word. */
export function listSaid(text: string, { files, mayCompare }: NameReading): readonly string[] {
  const paths = files();
  if (!mayCompare(paths.length + text.length / 4)) return [];
  const words = text.split(/\s+/);
  // what other separators than spaces part
  return paths.filter(sayingOf([...words, ...words.flatMap((word) => word.split(/[,:;|="']+/))]));
}

/** Whether a path is one of some names, seen from any folder. */
function sayingOf(names: readonly string[]): (path: string) => boolean {
  const said = new Set(names.map((name) => name.replace(/^\.\//, '')));
  return (path) => {
    const parts = path.split('/');
    return parts.some((_, at) => said.has(parts.slice(at).join('/')));
  };
}

function distinct(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}

function isRecursive(name: string, given: readonly string[]): boolean {
  return (
    /^(?:rg|ag|ack)$/.test(name) ||
    given.some((value) => /^(?:-\w*[rR]\w*|--(?:dereference-)?recursive)$/.test(value))
  );
}

function grepPaths(
  name: string,
  words: readonly TracedText[],
  below: (named: readonly TracedText[]) => readonly string[],
): readonly string[] {
  const values = words.map(({ value }) => value);
  const included = words.flatMap(({ value }, at) => {
    if (/^(?:-g|--glob|--include)$/.test(values[at - 1] ?? '')) return [value];
    return INCLUDED.test(value) ? [value.replace(INCLUDED, '')] : [];
  });
  const excluded = values.filter((value) => EXCLUDED.test(value)).map((value) => value.replace(EXCLUDED, ''));
  const plain = words.filter(({ value }, at) => !value.startsWith('-') && !VALUED.test(values[at - 1] ?? ''));
  const hasPattern = values.some((value) => /^-(?:[ef]|-(?:regexp|file)\b)/.test(value));
  const named = hasPattern ? plain : plain.slice(1);
  if (named.length === 0 && !isRecursive(name, values)) return [];
  const kind = values[values.findIndex((value) => /^(?:-t|--type)$/.test(value)) + 1] ?? '';
  if (values.some((value) => /^(?:-t|--type)$/.test(value)) && !/docker|ya?ml|json|tf|all/.test(kind))
    return [];
  const wanted = included.filter((pattern) => !pattern.startsWith('!'));
  return below(named).filter(
    (path) =>
      (wanted.length === 0 || wanted.some((pattern) => matchesPattern(path, pattern))) &&
      !excluded.some((pattern) => !pattern.includes('[') && matchesPattern(path, pattern)),
  );
}

/** Flags of `git` itself that take a value. */
const VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;

function gitPaths(
  words: readonly TracedText[],
  below: (named: readonly TracedText[]) => readonly string[],
): readonly string[] {
  let at = 0;
  while (words[at]?.value.startsWith('-') === true) at += VALUES.test(words[at]?.value ?? '') ? 2 : 1;
  const command = words[at]?.value ?? '';
  const given = words.slice(at + 1);
  const end = given.findIndex(({ value }) => value === '--');
  const behind = end === -1 ? [] : given.slice(end + 1);
  const plain = (end === -1 ? given : given.slice(0, end)).filter(({ value }) => !value.startsWith('-'));
  const isNaming = given.some(({ value }) => /^--(?:name-only|name-status|porcelain|short)|^-s$/.test(value));
  const specs = (named: readonly TracedText[]): readonly string[] =>
    below(named.filter(({ value }) => !/^:(?:!|\^|\(exclude\))/.test(value)));
  if (command === 'ls-files') return specs([...plain, ...behind]);
  if (command === 'ls-tree') return specs([...plain.slice(1), ...behind]);
  if (command === 'grep') return specs([...plain.slice(1), ...behind]);
  if (/^(?:diff|show|log|status|diff-tree|diff-index)$/.test(command) && isNaming) return specs(behind);
  return [];
}

function fdTest(words: readonly TracedText[]): (path: string) => boolean {
  const values = words.map(({ value }) => value);
  const run = values.findIndex((value) => /^(?:-[xX]|--exec(?:-batch)?)$/.test(value));
  const own = run === -1 ? values : values.slice(0, run);
  const isEnding = (at: number): boolean => /^(?:-e|--extension)$/.test(own[at] ?? '');
  const endings = own.flatMap((value, at) => (isEnding(at - 1) ? [`.${value}`] : []));
  const [pattern] = own.filter(
    (value, at) => !value.startsWith('-') && !/^-[etEdj]$/.test(own[at - 1] ?? '') && !isEnding(at - 1),
  );
  const isGlob = own.some((value) => /^(?:-g|--glob)$/.test(value));
  const regex = pattern === undefined || isGlob ? null : readPattern(pattern, true, 'i');
  return (path) =>
    (endings.length === 0 || endings.some((ending) => path.endsWith(ending))) &&
    (!isGlob || pattern === undefined || matchesPattern(baseName(path), pattern)) &&
    regex?.test(baseName(path)) !== false;
}

/** Whether a command that reads names may hand one on. */
function passes({ words: [program, ...words] }: ListStage, path: string): boolean {
  const name = baseName(program?.value ?? '');
  if (name === 'wc') return false;
  if (!GREP.test(name)) return true;
  const values = words.map(({ value }) => value);
  const has = (letter: RegExp): boolean => values.some((value) => /^-\w/.test(value) && letter.test(value));
  const named = values.findIndex((value) => /^-\w*e$/.test(value));
  const written = named === -1 ? values.find((value) => !value.startsWith('-')) : values[named + 1];
  const isMany = values.filter((value) => /^-\w*e$/.test(value)).length > 1;
  const isExtended = has(/[EP]/) || name !== 'grep';
  const regex =
    written === undefined || isMany ? null : readPattern(written, isExtended, has(/i/) ? 'i' : '');
  if (regex === null) return true;
  // a name may be written with what is before it
  const holds = regex.test(path) || regex.test(`./${path}`);
  return has(/v/) ? !(regex.test(path) && regex.test(`./${path}`)) : holds;
}
