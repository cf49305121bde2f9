import type { Tree } from '../../../tree.js';
import { ANYWHERE } from '../../sources/named-paths.js';
import { findFolders, isLed, isOpenPath, resolveWithin } from './run-paths.js';
import { listRunnerFolders } from './task-runners.js';

const ENTERED =
  /(?:\b(?:cd|pushd|(?:just|task)\s+-d)\s+|-\w{0,3}C\s*|(?<![\w-])(?:dir|working_directory):[ \t]+|(?<![\w-])dir\([ \t]*|--(?:directory|prefix|cwd|dir|working-directory)[\s=]\s*)["']?([\w./*?\uffff-]+)/g;
/** Where programs are found by their names alone. */
const SEARCHED = /^.{0,200}(?:\bPATH=|GITHUB_PATH).{0,200}$/gm;
const BETWEEN = /[^\w./*?\uffff-]+/;
/** More folders than a text enters. */
const MAX_FOLDERS = 200;
/** More words than a text has that people write. */
const MAX_WORDS = 20_000;

/** Where the commands of a text may run. */
export interface RunFolders {
  /** The root, its own, and those that it enters. */
  readonly folders: readonly string[];
  readonly isTooMuch: boolean;
  /** Those that any of its words are. */
  named(): readonly string[];
}

export function findRunFolders(text: string, own: string, tree: Tree): RunFolders {
  const start = [...new Set(['.', own])];
  const entered = new Set([...text.matchAll(ENTERED)].map(([, folder = '']) => folder));
  for (const [line] of text.matchAll(SEARCHED))
    for (const word of line.split(BETWEEN)) if (word.includes('/') || /^\w+$/.test(word)) entered.add(word);
  for (const word of listRunnerFolders(text)) entered.add(word);
  const folders = new Set(start);
  let listed: readonly string[] | null = null;
  const named = (): readonly string[] => {
    listed ??= listFolders(text, start, tree);
    return listed;
  };
  for (const folder of entered)
    if (isNothing(folder)) for (const each of named()) folders.add(each);
    else if (isOpenPath(folder))
      for (const each of findFolders(folder, start, tree, MAX_FOLDERS)) folders.add(each);
    else
      for (const from of start) {
        const inside = resolveWithin(from, folder);
        if (inside !== null && (inside === '.' || tree.hasFolder(inside) || tree.isLed(inside)))
          folders.add(inside);
      }
  return {
    folders: [...folders].slice(0, MAX_FOLDERS),
    isTooMuch: folders.size > MAX_FOLDERS,
    named,
  };
}

/** Whether nothing of a path is known. */
function isNothing(folder: string): boolean {
  return isOpenPath(folder) && folder.replaceAll(ANYWHERE, '').replace(/[./]/g, '') === '';
}

/** The folders that the words of a text name: a variable or loop may be any of them. */
function listFolders(text: string, start: readonly string[], tree: Tree): readonly string[] {
  const words = new Set(text.split(BETWEEN).slice(0, MAX_WORDS));
  const found = new Set<string>();
  for (const word of words) {
    if (word === '' || word.length > 200 || word.replaceAll(ANYWHERE, '').replace(/[./]/g, '') === '')
      continue;
    // a pattern of folders, not of files, or one in a folder of which nothing is known
    const isInside = isLed(word) && !isOpenPath(word.slice(ANYWHERE.length));
    if (isOpenPath(word) && !isInside && !/(?:^|\/)[\w-]*[*?][\w-]*\/?\.?$/.test(word)) continue;
    for (const folder of findFolders(word, start, tree, MAX_FOLDERS)) found.add(folder);
    if (found.size > MAX_FOLDERS) break;
  }
  found.delete('.');
  return [...found];
}
