import type { TracedText } from '../../../../traced-text.js';
import type { RemovedVariable } from '../../builders/env-words.js';
import { isLeft, NOTHING_LEFT, type ResetEnvironment } from '../../builders/reset-environment.js';
import { runArithmetic } from '../../expansion/arithmetic.js';
import { expandText } from '../../expansion/expanded-words.js';
import { addsWords } from '../../listing/set-names.js';
import type { ScriptWord } from '../../shell-words.js';
import { readTarget } from '../../syntax/written-targets.js';
import type { ShellValue } from '../../values/shell-value.js';
import { assign, assignPart, readArray } from '../assignments.js';
import type { ScriptRun } from '../script-run.js';
import { OUTPUT, plainName, type ShellState } from '../shell-state.js';

/** What `set -x` prints before each command is expanded anew each time. */
function runPrompt(value: TracedText, state: ShellState, run: ScriptRun): void {
  const within = state.clone();
  for (const text of expandText(value, within, run)) expandText(text, within, run, 'document');
}

/** Runs `NAME=value`, `NAME+=value`, `NAME[i]=value` or `NAME=( … )`; the values that it gives. */
export function runAssignment(
  written: TracedText,
  state: ShellState,
  run: ScriptRun,
  isExported?: boolean,
): readonly ShellValue[] {
  const found = readTarget(written.value);
  if (found === null) return [];
  const { name, subscript, isMore, end } = found;
  const right = written.slice(end);
  // what is added to nothing is all that there is
  if (addsWords(written.value)) state.claim([name]);
  const isList = subscript === undefined && right.value.startsWith('(');
  if (name === 'PS4') runPrompt(right, state, run);
  const given = isList ? readArray(right, state, run) : expandText(right, state, run, 'assigned');
  if (subscript !== undefined) runArithmetic(right.as(subscript), state, run);
  assignPart({ name, subscript, isMore }, given, right, state, run, isExported);
  return given;
}

/** What `env` and `sudo` take away of the environment of a program. */
export function takeVariables(removed: RemovedVariable | ResetEnvironment, state: ShellState): void {
  if (removed !== 'all' && !('kept' in removed)) {
    state.set(removed.value, { values: ['unset'], isExported: true });
    return;
  }
  const reset = removed === 'all' ? NOTHING_LEFT : removed;
  state.around = reset;
  for (const name of state.names)
    if (name !== OUTPUT && !isLeft(plainName(name), reset))
      state.set(name, { values: ['unset'], isExported: true });
}

/** `NAME=value` that a program gives to another one, as `env` does: it is a word, and nothing expands it once more. */
export function giveVariable({ text }: ScriptWord, state: ShellState, run: ScriptRun): void {
  const name = text.value.slice(0, text.value.indexOf('='));
  const value = text.slice(name.length + 1);
  assign(name, [value], state, run, true);
  if (name === 'PS4') expandText(value, state.clone(), run, 'document');
}
