import type { ShellCommand, ShellInput } from '../../shell-commands.js';
import type { ScriptWord } from '../../shell-words.js';
import { readTarget } from '../../syntax/written-targets.js';
import { showsFlag } from '../../values/shell-value.js';
import { FOLDER } from '../restless.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import type { CommandCall } from './calls.js';
import type { Redirected } from './redirected.js';
import { toolVariables } from './tool-variables.js';

/** Whether words show a flag that may end up in what a command prints. */
export function noteShown(words: readonly ScriptWord[], input: ShellInput | null, run: ScriptRun): void {
  const [name, ...args] = words.map(({ text }) => text.value);
  const isPrinting = /^(?:echo|print|printf)$/.test(name ?? '');
  const shown = isPrinting ? args.join(' ').replace(/^(?:-[neEr]+ )+/, '') : null;
  const isShowing =
    args.some((text) => /\s-{1,2}[A-Za-z]/.test(text)) ||
    (shown !== null && showsFlag(shown)) ||
    (input?.kind === 'document' && showsFlag(input.text.value)) ||
    run.texts.expressionsIn(args.join(' ')).some((expression) => run.opened.has(expression));
  if (isShowing) run.isShowing = true;
}

/** Keeps a command for those who look for what it does. */
export function record(
  words: readonly ScriptWord[],
  { assignments, input, redirected }: CommandCall,
  state: ShellState,
  run: ScriptRun,
  isRead: boolean,
): void {
  const given = assignments.map((written) => written.slice(0, readTarget(written.value)?.name.length ?? 0));
  const command: ShellCommand = {
    words,
    ...(given.length === 0 ? {} : { given }),
    input,
    outputs: redirected.outputs,
    isRead,
    ...(run.isInFile ? { isOfFile: true as const } : {}),
    folder: run.restless.has(FOLDER) ? null : state.folder,
    variables: toolVariables(state, run),
  };
  run.commands.push(command);
}

/** The same of redirections without a command of their own. */
export function recordFiles(redirected: Redirected, state: ShellState, run: ScriptRun): void {
  const files = redirected.inputs.filter((input) => input?.kind === 'file');
  const inputs = files.length === 0 && redirected.outputs.length > 0 ? [null] : files;
  for (const input of inputs) record([], { assignments: [], input, redirected }, state, run, false);
}
