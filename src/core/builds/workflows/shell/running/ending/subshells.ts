import type { ScriptSubshell } from '../../syntax/script-tree.js';
import type { ScriptRun, ShellFunction } from '../script-run.js';
import { OUTPUT, type ShellState, type ShellVariable } from '../shell-state.js';
import { STDIN, STDOUT, withStream } from '../streams/descriptor-table.js';
import { Stream } from '../streams/stream.js';
import { makeFrame, withFrame } from './frames.js';

/** Runs what has a shell of its own; what it printed wherever it may have ended. */
export function runApart(
  within: ShellState,
  run: ScriptRun,
  act: (within: ShellState) => void,
): ShellVariable | undefined {
  const frame = makeFrame('shell');
  const { tested } = run;
  run.tested = 0;
  within.options = { ...within.options, printsAtEnd: false };
  const known = new Map(run.functions);
  withFrame(frame, run, () => act(within));
  leaveFunctions(known, run);
  run.tested = tested;
  const ends = [...frame.exits, within];
  const outputs = ends.map((end) => end.get(OUTPUT)).filter((output) => output !== undefined);
  if (outputs.length === 0) return undefined;
  const isMore = ends.some(({ options }) => options.printsAtEnd || options.printsAnyTime);
  return {
    values: isMore ? ['outer'] : outputs.flatMap(({ values }) => values),
    isExported: false,
  };
}

/** `( … )`, `… &` and `coproc`: only what they print remains. */
export function runSubshell(
  { body, isBackground, coprocess }: ScriptSubshell,
  state: ShellState,
  run: ScriptRun,
): void {
  const within = state.clone();
  if (coprocess !== undefined) startCoprocess(within);
  const printed = runApart(within, run, () => run.run(body, within));
  if (coprocess !== undefined) {
    const values = printed?.values ?? ['outer'];
    state.streams = withStream(state.streams, `$${coprocess}`, new Stream('pipe', values));
    return;
  }
  const isMixed = isBackground === true && printed !== undefined && printed !== state.get(OUTPUT);
  // others print at the same time
  state.set(OUTPUT, isMixed ? { ...printed, values: ['outer'] } : printed);
}

/** A coprocess reads what the script writes to it, and the script what it prints. */
function startCoprocess(state: ShellState): void {
  state.set(OUTPUT, { values: ['unset'], isExported: false });
  const read = withStream(state.streams, STDIN, new Stream('pipe', ['outer']));
  state.streams = withStream(read, STDOUT, undefined);
}

/** Functions that such a shell has defined are not those of the one around it. */
function leaveFunctions(known: ReadonlyMap<string, readonly ShellFunction[]>, run: ScriptRun): void {
  for (const [name, functions] of run.functions) {
    const own = known.get(name) ?? [];
    if (functions === own) continue;
    const inner = functions.filter((each) => !own.includes(each));
    // a trap of that shell may still call them
    for (const each of inner) each.isGone = true;
    run.functions.set(name, [...own, ...inner]);
  }
}
