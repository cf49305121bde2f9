import { expandText } from '../expansion/expanded-words.js';
import { listSetNames } from '../listing/set-names.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import { divideByPatterns, type Ends } from './decided/divided-ways.js';
import { leaves } from './ending/command-ends.js';
import { runTested } from './joined-commands.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** `if`: each of the branches may run whose test is not decided by what is known. */
export function runChoice(
  node: Extract<ScriptNode, { kind: 'choice' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  state.claim(listSetNames(node));
  const ends: ShellState[] = [];
  let rest: ShellState | null = state;
  for (const { test, body } of node.branches) {
    if (rest === null) break;
    const { passed, failed }: Ends =
      test === null ? { passed: rest.clone(), failed: rest } : runTested(test, rest, run);
    rest = failed;
    if (passed === null) continue;
    run.run(body, passed);
    if (!leaves(body, run)) ends.push(passed);
  }
  const { otherwise } = node;
  if (rest !== null && otherwise !== null) run.run(otherwise, rest);
  if (rest !== null && !(otherwise !== null && leaves(otherwise, run))) ends.unshift(rest);
  joinWays(ends, state);
}

/** `case`. */
export function runCase(
  node: Extract<ScriptNode, { kind: 'case' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  state.claim(listSetNames(node));
  expandText(node.word, state, run);
  const ends: ShellState[] = [];
  let before: ShellState | null = null;
  let rest: ShellState | null = state;
  const mayGoOn = node.branches.some(({ goesOn }) => goesOn);
  for (const { patterns, body, goesOn } of node.branches) {
    if (rest === null) break;
    expandText(patterns, rest, run);
    const { passed, failed }: Ends = mayGoOn
      ? { passed: rest.clone(), failed: rest }
      : divideByPatterns(node, patterns, rest, run);
    rest = failed;
    if (passed === null) continue;
    if (before !== null) passed.join(before);
    run.run(body, passed);
    if (goesOn || !leaves(body, run)) ends.push(passed);
    before = goesOn ? passed.clone() : null;
  }
  const isAny = node.branches.some(({ patterns }) => patterns.value.trim() === '*');
  if (rest !== null && !(isAny && ends.length > 0)) ends.unshift(rest);
  joinWays(ends, state);
}

/** What holds after one of several ways; where none goes on, what follows is read all the same. */
function joinWays([first, ...others]: readonly ShellState[], state: ShellState): void {
  if (first === undefined) return;
  if (first !== state) state.become(first);
  for (const end of others) state.join(end);
}
