import type { TracedText } from '../../../../traced-text.js';
import { readTarget } from '../../syntax/written-targets.js';
import { makeFrame, withFrame } from '../ending/frames.js';
import { runAssignment } from '../opening/written-assignments.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState, ShellVariable } from '../shell-state.js';
import type { CommandCall } from './calls.js';

/** Commands before which an assignment stays, in shells that keep to POSIX. */
const SPECIAL =
  /^(?:[:.]|source|break|continue|eval|exec|exit|export|readonly|return|set|shift|times|trap|unset)$/;

/** `NAME=value` before what runs in the same shell holds as long as it runs, or stays. */
export function withAssigned(
  { assignments }: CommandCall,
  name: string,
  state: ShellState,
  run: ScriptRun,
  act: () => void,
): void {
  const names = assignments.map(({ value }) => readTarget(value)?.name ?? '');
  const before = names.map((each) => state.get(each));
  const others = names.filter((each) => !state.own.has(each));
  for (const written of assignments) runAssignment(written, state, run, true);
  const keeps = SPECIAL.test(name) ? run.dialect.keepsAssigned : false;
  const frame = makeFrame('within', (left) => {
    const kept = left.clone();
    for (const [index, each] of names.entries()) keepOwn(each, before[index], kept);
    if (keeps === true) {
      left.become(kept);
      return;
    }
    for (const [index, each] of names.entries()) left.set(each, before[index]);
    left.disown(others);
    if (keeps === 'maybe') left.join(kept);
  });
  withFrame(frame, run, act);
  frame.restore(state);
}

/** What stays is seen by programs in some shells, and where it was before. */
function keepOwn(name: string, before: ShellVariable | undefined, state: ShellState): void {
  const own = state.get(name);
  if (own !== undefined && before?.isExported !== true) state.set(name, { ...own, isExported: 'maybe' });
}

function assignAll(assignments: readonly TracedText[], state: ShellState, run: ScriptRun): void {
  for (const written of assignments) {
    const name = readTarget(written.value)?.name ?? '';
    const before = state.get(name);
    runAssignment(written, state, run, true);
    keepOwn(name, before, state);
  }
}

/** The same before `exec` with redirections alone. */
export function keepAssigned(assignments: readonly TracedText[], state: ShellState, run: ScriptRun): void {
  const before = state.clone();
  for (const written of assignments) runAssignment(written, state, run);
  if (run.dialect.keepsAssigned !== true) state.join(before);
}

/** The same before `export` and its like, which take a name without a value from there. */
export function withDeclared(
  { assignments }: CommandCall,
  words: readonly TracedText[],
  state: ShellState,
  run: ScriptRun,
  declare: (state: ShellState) => void,
): void {
  const isKept = (name: string): boolean =>
    run.dialect.keepsAssigned !== false || words.some(({ value }) => value === name);
  const kept = assignments.filter(({ value }) => isKept(readTarget(value)?.name ?? ''));
  const isSure = run.dialect.keepsAssigned !== 'maybe';
  const plain = state.clone();
  if (kept.length > 0) {
    // the words are expanded before
    const other = state.clone();
    declare(other);
    assignAll(kept, other, run);
    assignAll(kept, state, run);
    declare(state);
    state.join(other);
    if (isSure) return;
  }
  declare(plain);
  if (kept.length === 0) state.become(plain);
  else state.join(plain);
}
