import { expandText } from '../expansion/expanded-words.js';
import { listSetNames } from '../listing/set-names.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import { decidePatterns, decideTest } from './decided-tests.js';
import { leaves } from './joined-commands.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** `if`: each of the branches may run whose test is not decided by what is written. */
export function runChoice(
  node: Extract<ScriptNode, { kind: 'choice' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  state.claim(listSetNames(node));
  const ends: ShellState[] = [];
  let isDecided = false;
  for (const { test, body } of node.branches) {
    if (isDecided) break;
    if (test !== null) run.test(test, state);
    const holds = test === null ? null : decideTest(test, run);
    if (holds === false) continue;
    isDecided = holds === true;
    const within = state.clone();
    run.run(body, within);
    if (!leaves(body, run)) ends.push(within);
  }
  const otherwise = isDecided ? null : node.otherwise;
  if (otherwise !== null) run.run(otherwise, state);
  const [first, ...others] = ends;
  if (first === undefined) return;
  if (isDecided || (otherwise !== null && leaves(otherwise, run))) state.become(first);
  else state.join(first);
  for (const end of others) state.join(end);
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
  const mayGoOn = node.branches.some(({ goesOn }) => goesOn);
  let isDecided = false;
  for (const { patterns, body, goesOn } of node.branches) {
    if (isDecided) break;
    expandText(patterns, state, run);
    const holds = mayGoOn ? null : decidePatterns(node, patterns.value, run);
    if (holds === false) continue;
    isDecided = holds === true;
    const within = state.clone();
    if (before !== null) within.join(before);
    run.run(body, within);
    if (goesOn || !leaves(body, run)) ends.push(within);
    before = goesOn ? within.clone() : null;
  }
  const isAny = isDecided || node.branches.some(({ patterns }) => patterns.value.trim() === '*');
  const [first, ...others] = ends;
  if (isAny && first !== undefined) {
    state.become(first);
    for (const end of others) state.join(end);
  } else for (const end of ends) state.join(end);
}
