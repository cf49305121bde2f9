import { expandText } from '../expansion/expanded-words.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import { leaves } from './joined-commands.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** `if`: each of the branches may run. */
export function runChoice(
  node: Extract<ScriptNode, { kind: 'choice' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  const ends: ShellState[] = [];
  for (const { test, body } of node.branches) {
    if (test !== null) run.test(test, state);
    const within = state.clone();
    run.run(body, within);
    if (!leaves(body, run)) ends.push(within);
  }
  if (node.otherwise !== null) run.run(node.otherwise, state);
  const [first, ...others] = ends;
  if (first === undefined) return;
  if (node.otherwise !== null && leaves(node.otherwise, run)) state.become(first);
  else state.join(first);
  for (const end of others) state.join(end);
}

/** `case`. */
export function runCase(
  node: Extract<ScriptNode, { kind: 'case' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  expandText(node.word, state, run);
  const ends: ShellState[] = [];
  let before: ShellState | null = null;
  for (const { patterns, body, goesOn } of node.branches) {
    expandText(patterns, state, run);
    const within = state.clone();
    if (before !== null) within.join(before);
    run.run(body, within);
    if (goesOn || !leaves(body, run)) ends.push(within);
    before = goesOn ? within.clone() : null;
  }
  const isAny = node.branches.some(({ patterns }) => patterns.value.trim() === '*');
  const [first, ...others] = ends;
  if (isAny && first !== undefined) {
    state.become(first);
    for (const end of others) state.join(end);
  } else for (const end of ends) state.join(end);
}
