import { parentFolder, resolvePath } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';
import { listKnownValues } from '../known-values.js';
import { listGoneThrough } from '../texts/loop-values.js';
import { keepingPaths, type TextsAround } from '../words/texts-around.js';

const OPEN = /[$*?[\]{}()%\\]/;
/** Where commands of a text run. */
const ENTERED =
  /(?:\b(?:cd|pushd)[ \t]+(?:--[ \t]+)?|(?<![\w-])-\w{0,3}C[ \t]*|--(?:directory|project-directory|prefix|cwd|dir|working-directory)[ \t=][ \t]*|(?<![\w-])(?:working-directory|working_directory|dir):[ \t]*|(?<![\w-])dir\([ \t]*)["']?((?:\$\([^()\n]{1,100}\)|\$?\{[^{}\n]{1,100}\}|[\w./$@-]){1,200})/g;
/** More folders than one text enters, and more paths that it names. */
const MAX_FOLDERS = 100;
const MAX_PATHS = 100;

/** The files that a path means which is written at an offset; null: a text has more paths than are looked for, so it may be any. */
export type FindExact = (written: string, start: number) => ReadonlySet<string> | null;

/**
 * Finds the files that paths in a text name from folders which it is known to run in: the root, its own, and those it enters. What
 * else a path may mean in a folder that is not known is not among them.
 */
export function openExactPaths(texts: TextsAround, tree: Tree): FindExact {
  let folders: readonly string[] | null | undefined;
  const known = new Map<string, ReadonlySet<string> | null>();
  const find = (written: string, start: number): ReadonlySet<string> | null => {
    if (folders === undefined) folders = listFolders(texts);
    const paths = folders === null ? null : listTexts(written, start, texts);
    if (folders === null || paths === null) return null;
    const found = new Set<string>();
    for (const path of paths)
      for (const folder of folders) {
        const inside = resolvePath(folder, path);
        if (inside !== null && tree.has(inside)) found.add(inside);
      }
    return found;
  };
  return (written, start) => {
    const told = known.get(written);
    if (told !== undefined) return told;
    if (known.size >= MAX_PATHS) return null;
    const found = find(written, start);
    known.set(written, found);
    return found;
  };
}

/** Null: more than are looked for. */
function listFolders(texts: TextsAround): readonly string[] | null {
  const { file, text } = texts.script;
  const start = [...new Set(['.', parentFolder(file)])];
  const named = new Map([...text.matchAll(ENTERED)].map(({ 1: folder = '', index }) => [folder, index]));
  if (named.size > MAX_FOLDERS) return null;
  const entered = new Set<string>();
  for (const [folder, index] of named) {
    const texted = listTexts(folder, index, texts);
    if (texted === null) return null;
    for (const each of texted) entered.add(each);
  }
  const inside = [...entered].flatMap((folder) => start.flatMap((from) => resolvePath(from, folder) ?? []));
  return [...new Set([...start, ...inside])];
}

/** A variable, or what a language puts a text in the place of, at the start of a path. */
const STARTED = /^(\$\{[^{}]*\}|\$\([^()]*\)|\$\$?\w+|\{\{[^{}]*\}\}|\{\w+\}|%\w+%)(\/[^$*?[\]{}()%\\]*)$/;

/** What a word is for all that is known: nothing where only its end is; null: more than is looked for. A variable may have several words. */
function listTexts(written: string, start: number, texts: TextsAround): readonly string[] | null {
  if (!OPEN.test(written)) return [written];
  const [, variable = written, rest = ''] = STARTED.exec(written) ?? [];
  const value = { field: 'file', value: variable, start, end: start };
  const { values, isTooMuch } = listKnownValues(value, keepingPaths(texts));
  if (isTooMuch) return null;
  const [name = ''] = /\w+/.exec(variable) ?? [];
  return [...values, ...listGoneThrough(name, texts.script)]
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((text) => text !== '' && !OPEN.test(text) && !text.startsWith('/'))
    .map((text) => text + rest);
}
