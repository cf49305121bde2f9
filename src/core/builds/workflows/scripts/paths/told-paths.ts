import type { Tree } from '../../../tree.js';
import { findAnywhere } from '../../sources/named-paths.js';
import { listKnownValues } from '../known-values.js';
import { keepingPaths, type TextsAround } from '../words/texts-around.js';
import { LEADING, withoutLeading, withoutPrinter } from './named-file.js';

/** The files that a path may mean, and whether there are more than are looked for. */
export interface ToldPaths {
  /** Ends of paths. */
  readonly paths: readonly string[];
  readonly isTooMuch: boolean;
  /** Those that are more. */
  readonly left: readonly string[];
}

const LISTING = /(?<![\w-])(?:find|ls|ls-files)(?![\w-])/;
/** Longer lines are not looked through. */
const MAX_LINE = 4_000;
/** More files than one path means. */
const MAX_FILES = 30;
const NAME = /^["']?\$(?:\{(\w{1,100})\}|\((\w{1,100})\)|(\w{1,100}))["']?$/;
/** What `find` prints the paths of, in the words of a command. */
const FIND = /(?<![\w-])find[ \t][^\n]{0,500}?[ \t]-i?name[ \t]+(["']?)([\w.*?[\]-]{1,100})\1/g;
/** The same of all files of a folder. */
const FIND_ALL =
  /(?<![\w-])find[ \t]+["']?([\w./-]{1,200}?)\/*["']?[ \t](?![^\n|]{0,500}-i?(?:name|path|regex)\b)/g;
/** What lists files by a pattern. */
const LIST = /(?<![\w-])(?:ls|git[ \t]+ls-files)(?:[ \t]+-\S{1,50})*[ \t]+(["']?)([\w./*?-]{1,200})\1/g;

/** The files that a path with variables in it may mean, by what the texts give these, what a loop goes through and what `find` finds. */
export function listToldPaths(
  value: string,
  start: number,
  texts: TextsAround,
  tree: Tree,
  counts: (source: string) => boolean = () => true,
): ToldPaths {
  const known = listKnownValues({ field: 'file', value, start, end: start }, keepingPaths(texts));
  const values = known.values
    .filter(({ sources }) => sources.every(counts))
    .map(({ text }) => ({ text: withoutPrinter(text) }));
  const plain = values.flatMap(({ text }) => withoutLeading(text) ?? []);
  const patterns = [
    ...values.flatMap(({ text }) => toPattern(text) ?? []),
    ...listFound(value, start, texts.script.text),
  ];
  const found = patterns.map((pattern) => findAnywhere(pattern, true, tree));
  const left = found.filter(({ length }) => length > MAX_FILES).flat();
  const meant = [
    ...plain.map((path) => findAnywhere(path, false, tree)),
    ...found.filter(({ length }) => length <= MAX_FILES),
  ];
  return { paths: [...new Set(meant.flat())], isTooMuch: known.isTooMuch || left.length > 0, left };
}

/** A path that is known but for `*` and `?`; null: it is another one. */
function toPattern(text: string): string | null {
  const pattern = text.replace(LEADING, '');
  const isOne = withoutLeading(text) === null && /^[\w./*?-]+$/.test(pattern) && /\w/.test(pattern);
  return isOne ? pattern : null;
}

/** The names that `find` looks for where a path is what it prints: `-exec … {}`, and a variable that goes through it. */
function listFound(value: string, start: number, script: string): readonly string[] {
  const line = script.lastIndexOf('\n', start) + 1;
  if (/^["']?\{\}["']?$/.test(value)) return listNames(script.slice(line, start));
  const [, ...names] = NAME.exec(value) ?? [];
  const name = names.find((each) => each !== undefined);
  if (name === undefined) return [];
  const loop = new RegExp(
    String.raw`(?<![\w.-])for[ \t]+${name}[ \t]+in[ \t]|\|[ \t]*while\b[^\n]{0,100}\bread\b[^\n]{0,100}(?<!\w)${name}(?!\w)`,
  );
  const isRead = new RegExp(String.raw`\bread\b[^\n]{0,100}(?<!\w)${name}(?!\w)`).test(script);
  const lines = script.split('\n').filter((each) => LISTING.test(each) && each.length <= MAX_LINE);
  const own = lines.filter((each) => loop.test(each) || (isRead && /<[ \t]*<\(/.test(each)));
  return own.flatMap(listNames);
}

function listNames(text: string): readonly string[] {
  return [
    ...[...text.matchAll(FIND)].map(([, , pattern = '']) => pattern),
    ...[...text.matchAll(FIND_ALL)].map(([, folder = '']) => `${folder}/**`),
    ...[...text.matchAll(LIST)].map(([, , pattern = '']) => pattern),
  ];
}
