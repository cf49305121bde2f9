import type { TracedText } from '../../../traced-text.js';
import { stumble } from '../running/ending/frames.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';

const SET =
  /([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|(?:\+\+|--)\s*([A-Za-z_]\w*)/g;

/** Runs what is in `(( … ))`: variables that it sets become numbers. */
export function runArithmetic(text: TracedText, state: ShellState, run: ScriptRun): void {
  run.expand(text, 'double', state);
  stumble(state, run);
  for (const match of text.value.matchAll(SET)) {
    const name = match[1] ?? match[2] ?? '';
    const isExported = state.get(name)?.isExported ?? run.lookUp(name) !== undefined;
    state.set(name, { values: [text.as(run.texts.standIn(`$${name}`))], isExported });
  }
}
