import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { assignPart } from '../running/assignments.js';
import { stumble } from '../running/ending/frames.js';
import { openNames } from '../running/opening/open-texts.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { isText } from '../values/shell-value.js';
import { expandText } from './expanded-words.js';

const SET =
  /([A-Za-z_]\w*)(?:\[([^\]]*)\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|(?:\+\+|--)\s*([A-Za-z_]\w*)/g;

const OPEN_SET = /((?:\w*\uffff\d+\uffff)+\w*)\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)/g;
const NAMED = /(?<![\w$])[A-Za-z_]\w*/g;
const MAX_DEPTH = 5;

/** Runs what is in `(( … ))`: variables that it sets become numbers. */
export function runArithmetic(text: TracedText, state: ShellState, run: ScriptRun, depth = 0): void {
  stumble(state, run);
  for (const each of expandText(text, state, run, 'double')) {
    for (const [, target] of each.value.matchAll(OPEN_SET))
      openNames(
        target ?? '',
        each.as(run.texts.standIn(`$((${run.texts.restore(each.value)}))`)),
        state,
        run,
      );
    for (const match of each.value.matchAll(SET))
      setNumber(match[1] ?? match[3] ?? '', match[2], each, state, run);
    if (depth < MAX_DEPTH) runNamed(each.value, state, run, depth);
  }
}

/** The texts of variables are read as what they say in turn. */
function runNamed(text: string, state: ShellState, run: ScriptRun, depth: number): void {
  for (const name of new Set(text.match(NAMED) ?? []))
    for (const value of state.get(name)?.values ?? [])
      if (isText(value) && /[^\w\s.]/.test(value.value) && !isUnknown(value.value))
        runArithmetic(value, state, run, depth + 1);
}

function setNumber(
  name: string,
  subscript: string | undefined,
  text: TracedText,
  state: ShellState,
  run: ScriptRun,
): void {
  const number = text.as(run.texts.standIn(`$${name}`));
  assignPart({ name, subscript, isMore: false }, [number], text, state, run);
}
