import { isUnknown } from '../../../../unknown-texts.js';
import type { ScriptWord } from '../../shell-words.js';
import { isAssignment } from '../../syntax/written-targets.js';
import { toPattern } from '../../values/open-names.js';
import { callFunction } from '../calling/function-calls.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { openAny } from './open-texts.js';
import { noteUnread } from './unread-texts.js';

/** The command that was kept last runs what is not known. */
export function noteUnknown({ commands }: ScriptRun): void {
  const last = commands.pop();
  if (last !== undefined) commands.push({ ...last, runsUnknown: true });
}

/** A command whose name is not known may be one that sets variables, or a function. */
export function openCommand(words: readonly ScriptWord[], state: ShellState, run: ScriptRun): void {
  const [name, ...others] = words;
  if (name === undefined || !isUnknown(name.text.value) || run.dialect.isPowerShell) return;
  // the name of a file
  if (!/[$`]/.test(run.texts.restore(name.text.value))) return;
  const pattern = toPattern(name.text.value);
  for (const [each, functions] of [...run.functions]
    .filter(([each]) => pattern.test(each))
    .slice(0, MAX_CALLED)) {
    const within = state.clone();
    if (each !== '') callFunction(functions, others, within, run);
    state.join(within);
  }
  const next = others.find(({ text }) => !text.value.startsWith('-'));
  const isDeclaring = next === undefined || isUnknown(next.text.value) || isAssignment(next.text.value);
  if (!name.isLoose || !isDeclaring || !/^(?:\uffff\d+\uffff)+$/.test(name.text.value)) return;
  openAny(name.text, state, run);
  if (others.length > 0) return;
  noteUnknown(run);
  noteUnread(name.text, run);
}

/** More functions than fit a name of which a part is known. */
const MAX_CALLED = 12;
