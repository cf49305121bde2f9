import type { ScriptRun } from '../script-run.js';
import { hiddenKey, plainName, type ShellState, type ShellVariable } from '../shell-state.js';

function depthOf(run: ScriptRun): number {
  return run.frames.filter(({ kind }) => kind === 'function').length;
}

/** Makes a variable one of the function that runs: what it hides comes back after it. */
export function makeLocal(name: string, state: ShellState, run: ScriptRun): void {
  const depth = depthOf(run);
  const key = hiddenKey(name, depth);
  const before = state.get(key);
  if (depth === 0 || (before !== undefined && before.isMaybe !== true)) return;
  const hidden = visible(name, state, run);
  const kept = before === undefined ? hidden : unite(before, hidden);
  state.set(key, run.dialect.mayShareLocals ? { ...kept, isMaybe: true } : kept);
}

/** A local variable without a value has none; in dash it has that of the one that it hides. */
export function clearLocal(name: string, state: ShellState, run: ScriptRun): void {
  const cleared: ShellVariable = { values: ['unset'], isExported: false };
  state.set(name, run.dialect.mayLack ? unite(visible(name, state, run), cleared) : cleared);
}

function visible(name: string, state: ShellState, run: ScriptRun): ShellVariable {
  const isExported = run.lookUp(name) !== undefined || run.mayBeSet(name);
  return state.get(name) ?? { values: state.valuesAround(name), isExported };
}

function unite(left: ShellVariable, right: ShellVariable): ShellVariable {
  const isExported = left.isExported === right.isExported ? left.isExported : 'maybe';
  return { values: [...left.values, ...right.values], isExported };
}

/** Where a function ends that so many others have called, what its variables hid is there again. */
export function endLocals(depth: number, state: ShellState, before: ShellState): void {
  for (const key of [...state.names]) {
    if (!key.startsWith(`${depth}:`)) continue;
    const name = plainName(key);
    reveal(name, key, state);
    if (!before.own.has(name)) state.disown([name]);
    if (state.references === before.references) continue;
    const reference = before.references.get(name);
    const others = [...state.references].filter(([each]) => each !== name);
    state.references = new Map(reference === undefined ? others : [...others, [name, reference]]);
  }
}

/** A local variable is gone: the one that it hid is seen. */
function reveal(name: string, key: string, state: ShellState): void {
  const hidden = state.get(key);
  if (hidden === undefined) return;
  const current = state.get(name);
  const { isMaybe, ...plain } = hidden;
  state.set(name, isMaybe === true && current !== undefined ? unite(plain, current) : plain);
  state.set(key, undefined);
}

/** The keys of what hides a global variable, from the outside; the first one is the global itself. */
function listHidden(name: string, state: ShellState, run: ScriptRun): readonly string[] {
  const depths = Array.from({ length: depthOf(run) }, (_, index) => hiddenKey(name, index + 1));
  return depths.filter((key) => state.get(key) !== undefined);
}

/** Changes the global variable, whatever functions call their own by its name: `declare -g`. */
export function changeGlobal(name: string, state: ShellState, run: ScriptRun, act: () => void): void {
  const [key] = listHidden(name, state, run);
  const hidden = key === undefined ? undefined : state.get(key);
  if (key === undefined || hidden === undefined) {
    act();
    return;
  }
  const local = state.get(name);
  const { isMaybe, ...global } = hidden;
  state.set(name, isMaybe === true && local !== undefined ? unite(global, local) : global);
  act();
  const changed = state.get(name);
  if (changed === undefined) return;
  state.set(key, isMaybe === true ? { ...changed, isMaybe } : changed);
  state.set(name, isMaybe === true && local !== undefined ? unite(local, changed) : local);
}

/** `unset` of a variable of a function that has called this one shows the one that it hides; false: there is no such. */
export function unsetOuter(name: string, state: ShellState, run: ScriptRun): boolean {
  const keys = listHidden(name, state, run);
  const key = keys.at(-1);
  if (key === undefined || key === hiddenKey(name, depthOf(run))) return false;
  reveal(name, key, state);
  return true;
}
