import type { TracedText } from '../../../traced-text.js';
import { assignPart } from '../running/assignments.js';
import type { ShellValue } from '../values/shell-value.js';
import type { ParameterUse } from './changed-values.js';
import { expandText } from './expanded-words.js';
import { isEmpty, resolveName, type ShellParameter, valueAround } from './parameter-values.js';

/** `${NAME:=word}` also sets the variable. */
export function setDefault(
  { name: written, subscript }: ShellParameter,
  values: readonly ShellValue[],
  isColon: boolean,
  word: TracedText,
  { within, state, run }: ParameterUse,
): void {
  const name = resolveName(written, state);
  const isUnset = (value: ShellValue): boolean =>
    value === 'outer'
      ? valueAround(name, state.own.has(name), run) === 'unset'
      : isEmpty(value, isColon) === true;
  const kept = values.filter((value) => !isUnset(value));
  if (!/^[A-Za-z_]/.test(written) || values.every((value) => isEmpty(value, isColon) === false)) return;
  const given = expandText(word, state, run, within);
  if (subscript !== null) {
    const before = state.clone();
    assignPart({ name: written, subscript, isMore: false }, given, word, state, run);
    if (kept.length > 0) state.join(before);
    return;
  }
  // it may have been set around the script after all
  if (kept.includes('outer')) state.disown([name]);
  const isExported = state.get(name)?.isExported ?? false;
  state.set(name, { values: [...kept, ...given], isExported });
}
