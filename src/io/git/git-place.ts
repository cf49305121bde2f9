import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findRealPath } from '../disk/system-path.js';

/** What git says of the repository around a folder, where it finds it by itself; null: it fails. */
export type AskPlace = (folder: string) => string | null;

/**
 * Words that keep git from taking a folder of the tree for the repository. Git does so where a folder looks like the inside of
 * one, which anybody can commit, and then obeys the configuration in it: only what is called `.git` counts, which no commit can have.
 */
export function findPlaceWords(folder: string, askPlace: AskPlace): readonly string[] {
  const start = resolveFolder(folder);
  const passed: string[] = [];
  for (let at = start; ; at = dirname(at)) {
    // inside a repository: git knows that there is no tree
    if (basename(at).toLowerCase() === '.git') return [];
    if (exists(join(at, 'HEAD'))) passed.push(at);
    if (isRepository(join(at, '.git')))
      return passed.length === 0 ? [] : nameRepository(at, passed, askPlace);
    if (at === dirname(at)) return passed.length === 0 ? [] : nameNone(start);
  }
}

function nameRepository(top: string, passed: readonly string[], askPlace: AskPlace): readonly string[] {
  const answer = askPlace(top);
  // it will say the same again
  if (answer === null) return ['-C', top];
  const [place = '', tree = '', ...rest] = answer.replace(/\r?\n$/, '').split(/\r?\n/);
  if (rest.length > 0 || tree === '' || passed.includes(resolveFolder(place))) return nameNone(top);
  return [`--git-dir=${place}`, `--work-tree=${tree}`];
}

/** Git then says that this is not a repository. */
const nameNone = (folder: string): readonly string[] => [`--git-dir=${join(folder, '.git', 'none')}`];

/** Whether something called `.git` is a repository, or the file that names the one of a linked working tree or a submodule. */
function isRepository(path: string): boolean {
  if (exists(join(path, 'HEAD'))) return true;
  try {
    return lstatSync(path).isFile() && readFileSync(path, 'latin1').startsWith('gitdir:');
  } catch {
    return false;
  }
}

/** What the system does not tell may be there. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
  }
}

function resolveFolder(folder: string): string {
  try {
    return findRealPath(folder);
  } catch {
    return folder;
  }
}
