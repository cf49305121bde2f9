import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** The variables that files set which the script reads may have any value besides their own. */
export function addSourced(origin: TracedText, state: ShellState, run: ScriptRun): void {
  for (const name of run.sourced) {
    const before = state.get(name)?.values ?? [];
    const value = origin.as(run.texts.standIn(`$${name}`));
    state.set(name, { values: [...before, value], isExported: true });
  }
}
