import type { Tree } from '../../tree.js';
import { findAnywhere } from '../sources/named-paths.js';
import { listKnownValues } from './known-values.js';
import { LEADING, withoutLeading } from './named-file.js';
import { keepingPaths, type TextsAround } from './words/texts-around.js';

/** The files that a path may mean, and whether there are more than are looked for. */
export interface ToldPaths {
  /** Ends of paths. */
  readonly paths: readonly string[];
  readonly isTooMuch: boolean;
}

/** Longer lines are not looked through. */
const MAX_LINE = 4_000;
/** More files than one path means. */
const MAX_FILES = 30;
const NAME = /^["']?\$(?:\{(\w{1,100})\}|\((\w{1,100})\)|(\w{1,100}))["']?$/;
/** What `find` prints the paths of, in the words of a command. */
const FIND = /(?<![\w-])find[ \t][^\n]{0,500}?[ \t]-i?name[ \t]+(["']?)([\w.*?[\]-]{1,100})\1/g;

/** The files that a path with variables in it may mean, by what the texts give these, what a loop goes through and what `find` finds. */
export function listToldPaths(
  value: string,
  start: number,
  texts: TextsAround,
  tree: Tree,
  counts: (source: string) => boolean = () => true,
): ToldPaths {
  const known = listKnownValues({ field: 'file', value, start, end: start }, keepingPaths(texts));
  const values = known.values.filter(({ sources }) => sources.every(counts));
  const found = listFound(value, start, texts.script.text);
  const named = values.map(({ text }) => listMeant(text, tree));
  const all = [...named, ...found.map((pattern) => limit(findAnywhere(pattern, true, tree)))];
  return {
    paths: [...new Set(all.flatMap((paths) => paths ?? []))],
    isTooMuch: known.isTooMuch || all.includes(null),
  };
}

/** The files whose paths end as a text does; null: too many. */
function listMeant(text: string, tree: Tree): readonly string[] | null {
  const path = withoutLeading(text);
  if (path !== null) return findAnywhere(path, false, tree);
  const pattern = text.replace(LEADING, '');
  return /^[\w./*?-]+$/.test(pattern) && /\w/.test(pattern) ? limit(findAnywhere(pattern, true, tree)) : [];
}

const limit = (paths: readonly string[]): readonly string[] | null =>
  paths.length > MAX_FILES ? null : paths;

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
  const lines = script.split('\n').filter((each) => each.includes('find') && each.length <= MAX_LINE);
  const own = lines.filter((each) => loop.test(each) || (isRead && /<[ \t]*<\(/.test(each)));
  return own.flatMap(listNames);
}

function listNames(text: string): readonly string[] {
  return [...text.matchAll(FIND)].map(([, , pattern = '']) => pattern);
}
