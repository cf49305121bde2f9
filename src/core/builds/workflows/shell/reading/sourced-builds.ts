import { baseName } from '../../../repo-path.js';
import { decodeSource } from '../../../source-text.js';
import type { Tree } from '../../../tree.js';
import { listSourced, speaksOfBuilds } from '../build-words.js';

/** More files of one name than repositories have. */
const MAX_FILES = 100;

const KNOWN = new WeakMap<Tree, Map<string, boolean>>();

/** Whether a file of the repository that a script reads in as its own commands may build something. */
export function sourcesBuild(script: string, tree: Tree, seen: Set<string> = new Set()): boolean {
  return listSourced(script).some((path) => {
    const name = baseName(path);
    // what is put together may be any of them
    if (/[$`*?[{]/.test(name)) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return mayBuild(name, tree, seen);
  });
}

function mayBuild(name: string, tree: Tree, seen: Set<string>): boolean {
  const answers = KNOWN.get(tree) ?? new Map<string, boolean>();
  KNOWN.set(tree, answers);
  const known = answers.get(name);
  if (known !== undefined) return known;
  const paths = tree.paths.filter((path) => baseName(path) === name).slice(0, MAX_FILES);
  const answer = paths.some((path) => {
    const source = decodeSource(path, tree.read(path));
    if (source === null || typeof source === 'string') return false;
    return speaksOfBuilds(source.text) || sourcesBuild(source.text, tree, seen);
  });
  // what is not at hand yet says something else then
  if (tree.wanted.size === 0) answers.set(name, answer);
  return answer;
}
