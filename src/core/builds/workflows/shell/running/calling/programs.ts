import type { ScriptWord } from '../../shell-words.js';
import { isText } from '../../values/shell-value.js';
import { runApart } from '../ending/subshells.js';
import { evaluate } from '../opening/evaluation.js';
import { openAny, openNamed } from '../opening/open-texts.js';
import { noteUnknown, openCommand } from '../opening/unknown-commands.js';
import { runAssignment } from '../opening/written-assignments.js';
import { print } from '../redirections.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import type { CommandCall } from './calls.js';
import { findScript } from './inner-scripts.js';
import { record } from './recorded-commands.js';

/** Runs a program: the script of another shell is followed. */
export function runProgram(
  words: readonly ScriptWord[],
  call: CommandCall,
  state: ShellState,
  run: ScriptRun,
): void {
  const within = state.clone();
  for (const written of call.assignments) runAssignment(written, within, run, true);
  const script = findScript(words, call.input);
  record(words, call, within, run, script !== null);
  print(['outer'], state);
  if (script === null) {
    openCommand(words, state, run);
    return;
  }
  const child = within.forProgram([script.args]);
  startShell(child, within, run);
  let isKnown = true;
  runApart(child, run, () => {
    isKnown = evaluate(script.text, child, run);
  });
  if (!isKnown) noteUnknown(run);
}

/** A bash that runs a script takes variables from the file that `BASH_ENV` names. */
function startShell(child: ShellState, around: ShellState, run: ScriptRun): void {
  for (const value of around.get('BASH_ENV')?.values ?? []) {
    if (!isText(value) || value.value === '') continue;
    const { names, isOpen } = run.findSourced(value, around.folder);
    if (isOpen) openAny(value, child, run);
    else openNamed(names, value, child, run);
  }
}
