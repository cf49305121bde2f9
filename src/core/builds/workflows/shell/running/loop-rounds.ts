import type { ScriptLoop } from '../syntax/script-tree.js';
import { isArray, isText, keyOf, type ShellValue } from '../values/shell-value.js';
import { collapseValues } from './assignments.js';
import { joinExits, makeFrame, withFrame } from './ending/frames.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';
import { STDIN } from './streams/descriptor-table.js';
import { take } from './streams/typed-scripts.js';

/** Rounds until what a loop does has to be the same, or only to add the same words again. */
const MAX_ROUNDS = 6;
/** So often the same words have the effect of any number of them: a flag, and its value. */
export const MIN_REPEATS = 3;

/** Goes round until nothing new comes up. */
export function runRounds(
  node: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void = () => {},
): void {
  run.unsettled++;
  if (run.isCoarse) openChanged(node, state, run, begin);
  else goRound(node, state, run, begin);
  run.unsettled--;
}

function goRound(
  node: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void,
): void {
  const history: ShellState[] = [state.clone()];
  for (let round = 0; round < MAX_ROUNDS && run.limit === null; round++) {
    const before = state.clone();
    const within = state.clone();
    const { takes } = run;
    runRound(node, within, run, begin);
    state.join(within);
    if (state.isSame(before) && run.takes === takes) return;
    history.push(state.clone());
    if (round >= MIN_REPEATS && onlyRepeats(history)) return;
  }
  const [last, current] = history.slice(-2);
  if (last === undefined || current === undefined) return;
  for (const name of [...state.names]) {
    const variable = state.get(name);
    if (variable === undefined || current.isSameVariable(name, last)) continue;
    state.set(name, { ...variable, values: [collapseValues(name, variable.values, node, run)] });
  }
  const within = state.clone();
  runRound(node, within, run, begin);
}

/** Whatever a round changes is unknown in the next one, until a round changes nothing more. */
function openChanged(
  node: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void,
): void {
  const opened = new Set<string>();
  for (let isMore = true; isMore && run.limit === null; ) {
    const before = state.clone();
    const within = state.clone();
    runRound(node, within, run, begin);
    state.join(within);
    isMore = false;
    for (const name of [...state.names]) {
      const variable = state.get(name);
      if (variable === undefined || state.isSameVariable(name, before)) continue;
      isMore ||= !opened.has(name);
      opened.add(name);
      state.set(name, { ...variable, values: [collapseValues(name, variable.values, node, run)] });
    }
  }
}

export function runRound(
  { test, body, isAsking }: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void,
): void {
  const frame = makeFrame('round');
  withFrame(frame, run, () => {
    if (test !== null) run.test(test, state);
    if (isAsking === true) take(state.streams.get(STDIN), 'lines', run);
    begin(state);
    run.run(body, state);
  });
  joinExits(frame, state);
}

/** Whether what still grows only gets the same words once more in each round. */
function onlyRepeats(history: readonly ShellState[]): boolean {
  const [first, second, third, fourth] = history.slice(-4);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return false;
  return [...fourth.names].every((name) => {
    if (fourth.isSameVariable(name, third)) return true;
    const added = [second, third, fourth].map((state, index) =>
      newestOf(name, state, [first, second, third][index] ?? first),
    );
    const [one, two, three] = added;
    if (one == null || two == null || three == null) return false;
    const [more, again] = [growthOf(one, two), growthOf(two, three)];
    return more !== null && more === again;
  });
}

/** The value that a variable has got since; null: none, or several. */
function newestOf(name: string, state: ShellState, before: ShellState): ShellValue | null {
  const known = new Set((before.get(name)?.values ?? ['outer']).map(keyOf));
  const [value, ...others] = (state.get(name)?.values ?? []).filter((each) => !known.has(keyOf(each)));
  return others.length > 0 ? null : (value ?? null);
}

/** What a value has at its end that the one before it had not: whole words; null: it is another one. */
export function growthOf(before: ShellValue, after: ShellValue): string | null {
  if (isArray(before) && isArray(after)) {
    const start = after.slice(0, before.length);
    return after.length > before.length && keyOf(start) === keyOf(before)
      ? keyOf(after.slice(before.length))
      : null;
  }
  if (!(isText(before) && isText(after)) || !after.value.startsWith(before.value)) return null;
  const added = after.value.slice(before.value.length);
  return /^\s/.test(added) || /\s$/.test(before.value) ? added : null;
}
