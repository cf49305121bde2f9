import { baseName } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { Tree } from '../../../tree.js';
import { isTargeted, listTaskFiles } from '../../sources/task-files.js';
import { speaksOfBuilds } from '../build-words.js';
import { listNamesakes } from '../files/build-names.js';
import { textMentionsBuild } from '../mentioned/build-text.js';

/** Words before a program that run it. */
const BEFORE = /^(?:sudo|env|exec|command|time|!|\w+=.*)$/;
/** Where a recipe runs a file. */
const RUN_FILE = /(?:^|[\s@;&|("'[])(?:\.{1,2}\/[\w./-]+|[\w./-]+\.(?:sh|bash|py|js|mjs|rb|pl))\b/;
/** Programs whose scripts have names in a `package.json`, and those that are asked for one by a word of their own. */
const SCRIPTED = /^(?:npm|pnpm|yarn|bun)$/;
const ASKED = /^(?:deno task|mise run|composer (?:run|run-script))$/;

/** Whether a command prints what a task says, and that may build something: `make env`, `npm run -s env`. */
export function printsBuild(command: string, tree: Tree): boolean {
  const words = command.split(/[\s"'()]+/).filter((word) => word !== '');
  const at = words.findIndex((word) => !BEFORE.test(word));
  const program = baseName(words[at] ?? '');
  const given = words.slice(at + 1).filter((word) => !word.startsWith('-'));
  const list = findTasks(program, given);
  if (list === null) return false;
  return listNamesakes(listTaskFiles(program, given), tree).some((path) => {
    const source = readSource(path, tree);
    if (source === null) return false;
    return list(source.text).some(
      (task) => textMentionsBuild(task) || speaksOfBuilds(task) || RUN_FILE.test(task),
    );
  });
}

/** How the tasks are found of which a program is asked for; null: it is asked for something else. */
function findTasks(program: string, given: readonly string[]): ((text: string) => readonly string[]) | null {
  if (isTargeted(program)) return given.length === 0 ? null : (text) => listRecipes(text, given);
  if (SCRIPTED.test(program)) {
    const name = /^run(?:-script)?$/.test(given[0] ?? '') ? given[1] : given[0];
    return name === undefined ? null : (text) => listScripts(text, name);
  }
  return ASKED.test(`${program} ${given[0] ?? ''}`) ? (text) => [text] : null;
}

/** The recipes of a Makefile or Taskfile for some targets, which patterns may name; the whole text where others are included. */
function listRecipes(text: string, targets: readonly string[]): readonly string[] {
  const tests = new Map<string, boolean>();
  const isWanted = (name: string): boolean => {
    const known = tests.get(name) ?? targets.some(toTest(name));
    tests.set(name, known);
    return known;
  };
  const recipes: string[] = [];
  let isWithin = false;
  const isTaskfile = /^tasks:/m.test(text);
  for (const each of text.split('\n')) {
    const line = isTaskfile ? each.replace(/^ {2}/, '') : each;
    const isStart = /^[^\s#]/.test(line);
    if (isStart) isWithin = (/^([\w.%/ -]+):(?!=)/.exec(line)?.[1] ?? '').split(' ').some(isWanted);
    if (isWithin) recipes.push(line);
  }
  if (recipes.length > 0) return [recipes.join('\n')];
  return /^(?:-?include|import|includes)\b/m.test(text) ? [text] : [];
}

/** `env`, or `print-%`. */
function toTest(name: string): (target: string) => boolean {
  const percent = name.indexOf('%');
  const [start, end] = [name.slice(0, percent), name.slice(percent + 1)];
  return (target) => (percent === -1 ? target === name : target.startsWith(start) && target.endsWith(end));
}

/** The scripts of that name in a `package.json`. */
function listScripts(text: string, wanted: string): readonly string[] {
  return [...text.matchAll(/"([^"\\\n]{1,100})"\s*:\s*"((?:[^"\\\n]|\\.)*)"/g)].flatMap(
    ([, name = '', script = '']) => (name === wanted ? [script] : []),
  );
}
