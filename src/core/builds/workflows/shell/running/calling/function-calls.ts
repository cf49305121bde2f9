import type { ScriptWord } from '../../shell-words.js';
import { joinExits, makeFrame, withFrame } from '../ending/frames.js';
import { endLocals } from '../opening/locals.js';
import type { ScriptRun, ShellFunction } from '../script-run.js';
import type { ShellState } from '../shell-state.js';

/** Deeper calls are those of functions that call themselves. */
const MAX_DEPTH = 10;

/** Runs a function with words for its parameters; of several by that name any. */
export function callFunction(
  functions: readonly ShellFunction[],
  args: readonly ScriptWord[],
  state: ShellState,
  run: ScriptRun,
): void {
  if (run.frames.filter(({ kind }) => kind === 'function').length >= MAX_DEPTH) {
    run.limit ??= `The script calls functions more than ${MAX_DEPTH} deep`;
    return;
  }
  const before = state.clone();
  for (const [index, each] of functions.entries()) {
    each.isCalled = true;
    const within = before.clone();
    within.positional = [args];
    callOne(each, within, before, run);
    if (index === 0) state.become(within);
    else state.join(within);
  }
}

function callOne({ body }: ShellFunction, state: ShellState, before: ShellState, run: ScriptRun): void {
  const depth = run.frames.filter(({ kind }) => kind === 'function').length + 1;
  const frame = makeFrame('function', (left) => {
    endLocals(depth, left, before);
    left.positional = before.positional;
  });
  withFrame(frame, run, () => run.run(body, state));
  joinExits(frame, state);
  frame.restore(state);
}
