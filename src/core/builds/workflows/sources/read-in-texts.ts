import { baseName } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { listAt, listNamed } from '../loaded/listed-files.js';
import { matchesPattern } from '../shell/files/build-names.js';

/** One word of a shell, as it is written. */
const WORD = String.raw`((?:\$\([^()\n]*\)|\$\{\{[^}\n]*\}\}|"[^"\n]*"|'[^'\n]*'|[^\s;&|<>()"'])+)`;
/** The same where a quote may end it that has begun before. */
const VALUE = String.raw`("[^"\n]*"|'[^'\n]*'|(?:\$\([^()\n]*\)|\$\{\{[^}\n]*\}\}|[^\s;&|<>()"'])+)`;
const COMMAND = String.raw`(?:^|[\n;&|({"'${'`'}]|\\n|\b(?:run|then|do|else|sudo|command|builtin|time):?[ \t])[ \t]*\\?`;
/** A file whose commands a script runs as its own. */
const SOURCED = new RegExp(String.raw`${COMMAND}["']?(?:\.|source)["']?[ \t]+(?:--[ \t]+)?${WORD}`, 'g');
/** The file that a shell which is started reads before anything else. */
const STARTING = new RegExp(String.raw`--(?:rcfile|init-file)[= \t]${VALUE}|\b(?:BASH_)?ENV=${VALUE}`, 'g');
/** What runs what other commands print, or what is typed. */
const TYPING =
  /\beval\b|\btrap\b|\b(?:ba|da|k|z)?sh[ \t][^\n]{0,40}?-\w{0,5}c\b|\/dev\/stdin|(?:\.|source)[ \t]+<\(/;
const PRINTED = new RegExp(String.raw`(?:\bcat[ \t]+(?:-\w+[ \t]+){0,3}|(?<!<)<(?![<(])[ \t]*)${WORD}`, 'g');

/** What makes a file. */
const MAKING = />|\b(?:cp|mv|ln|install|rsync|tee)\s/;

/** Places that are never those of a repository. */
const ELSEWHERE =
  /^(?:~|\/(?:etc|opt|usr|root|home|tmp|dev|proc)\/|\$\{?(?:HOME|CONDA\w*|VIRTUAL_ENV|RUNNER_\w+)\b)/;
/** Parts of a word that only a shell or the runner knows. */
const UNKNOWN_PART = /\$\([^()]*\)|`[^`]*`|\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\w+/g;
/** More files than scripts read in. */
const MAX_FILES = 100;

const KNOWN = new WeakMap<Tree, Map<string, ReadonlyMap<string, string>>>();

/**
 * The files of the repository that a script may read in as its own commands, and those in turn that they read in, with
 * what they say. A file counts by its name, wherever it is.
 */
export function findReadIn(script: string, tree: Tree): ReadonlyMap<string, string> {
  const answers = KNOWN.get(tree) ?? new Map<string, ReadonlyMap<string, string>>();
  KNOWN.set(tree, answers);
  const known = answers.get(script);
  if (known !== undefined) return known;
  const texts = new Map<string, string>();
  addReadIn(script, tree, texts);
  // what is not at hand yet says something else then
  if (tree.wanted.size === 0) answers.set(script, texts);
  return texts;
}

function addReadIn(script: string, tree: Tree, texts: Map<string, string>): void {
  const making = readMakingLines(script);
  for (const word of listWords(script))
    for (const path of [word, ...listCopied(word, making)].flatMap((each) => findFiles(each, script, tree))) {
      if (texts.has(path) || texts.size >= MAX_FILES) continue;
      const source = readSource(path, tree);
      if (source === null) continue;
      texts.set(path, source.text);
      addReadIn(source.text, tree, texts);
    }
}

/** The words of the lines of a script that make files. */
interface MakingLines {
  /** By the names in them. */
  readonly named: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those with patterns of names. */
  readonly open: readonly (readonly string[])[];
}

function readMakingLines(script: string): MakingLines {
  const lines = script
    .split('\n')
    .filter((line) => MAKING.test(line))
    .map((line) => line.split(/[\s"'`;&|<>()=]+/).filter((each) => /^[^-].*\w$/.test(each)));
  const named = new Map<string, (readonly string[])[]>();
  for (const words of lines)
    for (const name of new Set(words.map(baseName))) named.set(name, [...(named.get(name) ?? []), words]);
  return { named, open: lines.filter((words) => words.some((each) => /[*?]/.test(each))) };
}

/** What the lines of a script name that make a file which it reads in. */
function listCopied(word: string, { named, open }: MakingLines): readonly string[] {
  const name = baseName(word);
  if (!/^[\w.-]*\w$/.test(name)) return [];
  const lines = named.get(name) ?? [];
  const isMatching = open.some(
    (words) =>
      !lines.includes(words) &&
      words.some((each) => /[*?]/.test(each) && matchesPattern(name, baseName(each))),
  );
  return [...lines.flat(), ...(isMatching ? [name] : [])];
}

/** What the files say of which a script reads in one, as far as its word tells; null: what another command prints or types. */
export function listMeant(word: string | null, script: string, tree: Tree): readonly string[] {
  const words = word === null ? wordsIn(script, [PRINTED]) : [word];
  const paths = new Set(words.flatMap((each) => findFiles(each, script, tree)));
  return [...paths].slice(0, MAX_FILES).flatMap((path) => {
    const source = readSource(path, tree);
    return source === null ? [] : source.text;
  });
}

/** What scripts say of the file that shells after them read first, as they write it. */
export function listStarting(scripts: readonly string[]): readonly string[] {
  return wordsIn(scripts.join('\n'), [STARTING]);
}

/** Files that only tools make. */
const OF_TOOLS = /(?:^|\/)bin\/activate$/;

/** Whether the scripts of a text may read in a file of the repository, which may name any other. */
export function mayReadIn(text: string): boolean {
  return (
    /\bBASH_ENV\b/.test(text) || listWords(text).some((word) => !ELSEWHERE.test(word) && !OF_TOOLS.test(word))
  );
}

/** The paths of what a script may read in, as it writes them. */
function listWords(script: string): readonly string[] {
  return wordsIn(script, TYPING.test(script) ? [SOURCED, STARTING, PRINTED] : [SOURCED, STARTING]);
}

function wordsIn(script: string, patterns: readonly RegExp[]): readonly string[] {
  const found = patterns.flatMap((each) =>
    [...script.matchAll(each)].map(([, word, other]) => word ?? other ?? ''),
  );
  return [...new Set(found.map((word) => word.replace(/["']/g, '').trim()))];
}

/** The files that a word may name; where nothing is known of it, those that the script speaks of anywhere. */
function findFiles(word: string, script: string, tree: Tree): readonly string[] {
  if (ELSEWHERE.test(word)) return [];
  const pattern = toPattern(word);
  const name = baseName(pattern);
  if (!/^\**$/.test(name)) return listNamed(name, tree);
  const words = /\w/.test(pattern) ? [pattern] : listSpoken(script);
  return [...new Set(words.flatMap((each) => listAt(each, tree)))].sort();
}

/** What a script says of files: patterns, or else paths and folders. */
function listSpoken(script: string): readonly string[] {
  const listed = [...script.matchAll(/\b(?:find|ls)[ \t]+(?:-\w+[ \t]+)*([\w.-]+)/g)];
  const words = script
    .split(/[\s"'`;&|<>()=]+/)
    .filter((each) => /\w\/|[\w*]\.\w/.test(each) && !ELSEWHERE.test(each))
    .map(toPattern);
  const patterns = words.filter((each) => /[*?]/.test(each));
  return patterns.length > 0
    ? [...new Set([...patterns, ...words])]
    : [...words, ...listed.map(([, folder = '']) => folder)];
}

/** The end of a path, which tells it wherever its checkout lies. */
function toPattern(word: string): string {
  const path = word.replace(UNKNOWN_PART, '*').replace(/^(?:\.\.?\/)+|\/$/g, '');
  return /[*?]/.test(path) ? path.split('/').slice(-2).join('/') : path;
}
