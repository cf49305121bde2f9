import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { isArray, type ShellValue } from '../values/shell-value.js';
import { costOf, cut, transform } from '../values/text-operators.js';
import { expandText } from './expanded-words.js';
import type { TextReading } from './fragments.js';
import { toWord } from './parameter-values.js';
import { splitReplacement } from './replacement-parts.js';

/** An expansion of a parameter, and what it is made with. */
export interface ParameterUse {
  readonly written: TracedText;
  readonly isQuoted: boolean;
  /** How its own word is read. */
  readonly within: TextReading;
  readonly state: ShellState;
  readonly run: ScriptRun;
}

export const SLICE = /^:\s*(-?\d+|\s-\d+)(?::\s*(-?\d+))?$/;
const PATTERN = /^(##?|%%?|\/[/#%]?|\^\^?|,,?|@[uUL])([\s\S]*)$/;

/** A value under an operator; null: it is not known what it gives. */
export function change(value: ShellValue, operand: TracedText, expansion: ParameterUse): ShellValue | null {
  if (typeof value === 'string') return value === 'unset' ? value : null;
  if (isArray(value)) {
    const slice = SLICE.exec(operand.value);
    if (slice !== null && !value.some(({ isLoose }) => isLoose)) return sliceItems(value, slice, expansion);
    const items = value.map(({ text }) => changeText(text, operand, expansion));
    return items.every((item) => item !== null) ? items.map(toWord) : null;
  }
  return changeText(value, operand, expansion);
}

/** The positional parameters count from 1. */
function sliceItems(
  value: Exclude<ShellValue, string | TracedText>,
  [, from = '0', length]: RegExpExecArray,
  { written }: ParameterUse,
): ShellValue | null {
  const isPositional = /^\$\{[@*]/.test(written.value);
  // before the first of them is the name of the script
  if (isPositional && (Number(from) === 0 || -Number(from) > value.length)) return null;
  const start = Number(from) - (isPositional && Number(from) > 0 ? 1 : 0);
  const items = value.slice(start);
  return length === undefined ? items : items.slice(0, Math.max(Number(length), 0));
}

function changeText(text: TracedText, operand: TracedText, expansion: ParameterUse): TracedText | null {
  if (isUnknown(text.value)) return null;
  const slice = SLICE.exec(operand.value);
  if (slice !== null) return cut(text, Number(slice[1]), slice[2] === undefined ? null : Number(slice[2]));
  const found = PATTERN.exec(operand.value);
  if (found === null) return null;
  const [, operator = '', rest = ''] = found;
  const operands = operand.slice(operand.value.length - rest.length);
  const [pattern, replacement] = operator.startsWith('/') ? splitReplacement(operands) : [operands, null];
  const known = patternOf(pattern, expansion);
  const put = replacement === null ? '' : textOf(replacement, expansion);
  if (known === null || put === null || !expansion.run.search(costOf(text.value, known))) return null;
  // bash looks for these after it has expanded the pattern
  if (operator === '/' && /^[#%]/.test(known)) return null;
  return transform(text, operator, known, put);
}

/** A pattern whose quoted parts mean themselves; null: it is not known. */
function patternOf(written: TracedText, { state, run }: ParameterUse): string | null {
  const [only, ...others] = run.expand(written, 'word', state);
  if (only === undefined || others.length > 0) return null;
  const parts = only.map((fragment) => {
    if (fragment === 'break' || isUnknown(fragment.text.value)) return null;
    const { value } = fragment.text;
    return fragment.quoting === 'none' ? value : value.replace(/[\\*?[\]()@!+]/g, '\\$&');
  });
  return parts.includes(null) ? null : parts.join('');
}

function textOf(written: TracedText, { state, run }: ParameterUse): string | null {
  const [only, ...others] = expandText(written, state, run);
  return only === undefined || others.length > 0 || isUnknown(only.value) ? null : only.value;
}
