import type { ScriptNode } from '../syntax/script-tree.js';
import { appendText } from '../values/appended-texts.js';
import type { OutputFate } from '../values/descriptors.js';
import { isText, type ShellValue, showsFlag } from '../values/shell-value.js';
import { recordFiles } from './calling/recorded-commands.js';
import { goesOn, makeFrame, withFrame } from './ending/frames.js';
import type { ScriptRun } from './script-run.js';
import { OUTPUT, type ShellState, type ShellVariable } from './shell-state.js';
import { restoreStreams, STDIN } from './streams/descriptor-table.js';
import { readRedirections } from './streams/read-redirections.js';

/** What there is for a command to read, as values. */
export function listInputs(state: ShellState): readonly ShellValue[] {
  return state.streams.get(STDIN)?.values ?? ['outer'];
}

/** A compound command whose input or output is redirected. */
export function runRedirected(
  { body, redirections }: Extract<ScriptNode, { kind: 'redirected' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  const redirected = readRedirections(redirections, state, run);
  const { inputs } = redirected;
  recordFiles(redirected, state, run);
  const [streams, before] = [state.streams, state.get(OUTPUT)];
  state.streams = redirected.table;
  if (inputs.some((each) => each?.kind === 'document' && showsFlag(each.text.value))) run.isShowing = true;
  const unopened = state.clone();
  const frame = makeFrame('within', (left) => {
    left.streams = restoreStreams(left.streams, redirected.changed, streams);
    settleOutput(redirected.printed, before, left);
  });
  withFrame(frame, run, () => run.run(body, state));
  frame.restore(state);
  if (redirected.mayFail) joinUnopened(unopened, state, run);
}

/** Where a file cannot be opened the command does not run; what comes next does, unless that ends the script. */
export function joinUnopened(before: ShellState, state: ShellState, run: ScriptRun): void {
  before.streams = state.streams;
  const printed = state.get(OUTPUT);
  // nothing is one of the texts that what is not known may be
  if (printed?.values.every((value) => value === 'outer') === true) before.set(OUTPUT, printed);
  if (goesOn(before, run)) state.join(before);
}

/** What remains of what a command printed, where that was printed `before`. */
export function settleOutput(
  printed: OutputFate,
  before: ShellVariable | undefined,
  state: ShellState,
): void {
  const { output, errors } = printed;
  const isSure = errors === 'away' && !printed.isShared;
  if (output === 'captured' && isSure) return;
  state.set(OUTPUT, before);
  if (output !== 'away' || !isSure) print(['outer'], state);
}

/** Adds what a command prints; `outer`: it is not known. */
export function print(printed: readonly ShellValue[], state: ShellState): void {
  const before = state.get(OUTPUT)?.values;
  if (before === undefined) return;
  const values = before.flatMap((value): ShellValue[] =>
    printed.map((more) => {
      if (value === 'outer' || !isText(more)) return more === 'unset' ? value : 'outer';
      return isText(value) ? appendText(value, more) : more;
    }),
  );
  state.set(OUTPUT, { values: values.length > MAX_PRINTED ? ['outer'] : values, isExported: false });
}

const MAX_PRINTED = 16;
