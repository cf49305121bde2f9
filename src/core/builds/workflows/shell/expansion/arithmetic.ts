import type { TracedText } from '../../../traced-text.js';
import { assignPart } from '../running/assignments.js';
import { stumble } from '../running/ending/frames.js';
import { openNames } from '../running/opening/open-texts.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { isArray, isText } from '../values/shell-value.js';
import { expandText } from './expanded-words.js';

const SET =
  /([A-Za-z_]\w*)(?:\[([^\]]*)\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|(?:\+\+|--)\s*([A-Za-z_]\w*)/g;

const OPEN_SET = /((?:\w*\uffff\d+\uffff)+\w*)\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)/g;
const NAMED = /(?<![\w$])[A-Za-z_]\w*/g;
const SUBSCRIPTED = /^[A-Za-z_]\w*\[([\s\S]*)\]$/;
/** A text that has more in it than a number or words. */
const SPECIAL = /[^\w\s.]/;
const NAME = /^\s*[A-Za-z_]\w*\s*$/;
const LETTER = /[A-Za-z_$`\uffff]/;

/** Runs what is in `(( … ))`: variables that it sets become numbers. */
export function runArithmetic(text: TracedText, state: ShellState, run: ScriptRun): void {
  stumble(state, run);
  evaluateArithmetic(text, state, run);
}

/** The same of what hardly fails, such as a subscript. The texts of variables are read as what they say in turn. */
export function evaluateArithmetic(text: TracedText, state: ShellState, run: ScriptRun): void {
  const open = LETTER.test(text.value) ? [text] : [];
  const seen = new Set(open.map(({ value }) => value));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.size > 1 && !run.step()) return;
    for (const each of expandText(next, state, run, 'double')) {
      setNamed(each, state, run);
      for (const value of listNamed(each.value, state)) {
        if (!seen.has(value.value)) open.push(value);
        seen.add(value.value);
      }
    }
  }
}

/** `NAME[subscript]` as the name of a variable, where a command takes one. */
export function evaluateSubscript(target: TracedText, state: ShellState, run: ScriptRun): void {
  const subscript = SUBSCRIPTED.exec(run.texts.restore(target.value))?.[1];
  if (subscript !== undefined) evaluateArithmetic(target.as(subscript), state, run);
}

function setNamed(text: TracedText, state: ShellState, run: ScriptRun): void {
  for (const [, target] of text.value.matchAll(OPEN_SET))
    openNames(target ?? '', text.as(run.texts.standIn(`$((${run.texts.restore(text.value)}))`)), state, run);
  for (const match of text.value.matchAll(SET))
    setNumber(match[1] ?? match[3] ?? '', match[2], text, state, run);
}

/** The texts of the variables that a text names, if they may be more than numbers. */
function listNamed(text: string, state: ShellState): readonly TracedText[] {
  return [...new Set(text.match(NAMED) ?? [])].flatMap((name) =>
    (state.get(name)?.values ?? []).flatMap((value) => {
      const texts = isArray(value) ? value.map((item) => item.text) : isText(value) ? [value] : [];
      return texts.filter((each) => {
        const known = each.value.replace(/\uffff\d+\uffff/g, '');
        return SPECIAL.test(known) || NAME.test(known);
      });
    }),
  );
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
