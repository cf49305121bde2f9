import { baseName } from '../../../repo-path.js';
import { decodeSource } from '../../../source-text.js';
import type { Tree } from '../../../tree.js';
import { isTargeted, listTaskFiles } from '../../sources/task-files.js';
import { speaksOfBuilds } from '../build-words.js';
import { listNamesakes } from '../files/build-names.js';
import { textMentionsBuild } from '../mentioned/build-text.js';

/** Words before a program that run it. */
const BEFORE = /^(?:sudo|env|exec|command|time|!|\w+=.*)$/;
/** Where a recipe runs a file. */
const RUN_FILE = /(?:^|[\s@;&|(])(?:\.{1,2}\/[\w./-]+|[\w./-]+\.(?:sh|bash|py|js|mjs|rb|pl))\b/;

/** Whether a command prints what a file of tasks says, and that may build something: `make env`, `npm run -s env`. */
export function printsBuild(command: string, tree: Tree): boolean {
  const words = command.split(/[\s"'()]+/).filter((word) => word !== '');
  const at = words.findIndex((word) => !BEFORE.test(word));
  const program = baseName(words[at] ?? '');
  const given = words.slice(at + 1);
  return listNamesakes(listTaskFiles(program, given), tree.paths).some((path) => {
    const source = decodeSource(path, tree.read(path));
    if (source === null || typeof source === 'string') return false;
    return listRecipes(source.text, isTargeted(program) ? given : []).some(
      (recipe) => textMentionsBuild(recipe) || speaksOfBuilds(recipe) || RUN_FILE.test(recipe),
    );
  });
}

/** The recipes of a Makefile for some targets; the whole text where it has none of them. */
function listRecipes(text: string, targets: readonly string[]): readonly string[] {
  const lines = text.split('\n');
  const recipes = lines.flatMap((line, at) => {
    const [, names] = /^([\w.%/ -]+):(?!=)/.exec(line) ?? [];
    if (names === undefined || !names.split(' ').some((name) => targets.includes(name))) return [];
    const end = lines.findIndex((each, index) => index > at && /^[^\s#]/.test(each));
    return [lines.slice(at, end === -1 ? undefined : end).join('\n')];
  });
  return recipes.length === 0 ? [text] : recipes;
}
