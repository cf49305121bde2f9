import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { isText, type ShellValue } from '../../values/shell-value.js';
import { assignPart } from '../assignments.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { openNames } from './open-texts.js';

/** Gives values to a variable, or an item of one, whose name is a word: `read NAME`, `printf -v "A[0]"`. */
export function assignTo(
  target: TracedText,
  values: readonly ShellValue[],
  state: ShellState,
  run: ScriptRun,
): void {
  run.calculateSubscript(target, state);
  if (isUnknown(target.value)) {
    const [first] = values.filter(isText);
    openNames(target.value, first ?? target.as(run.texts.standIn('$(read)')), state, run);
    return;
  }
  const [, name, , subscript] = /^([A-Za-z_]\w*)(\[([\s\S]*)\])?$/.exec(target.value) ?? [];
  if (name !== undefined) assignPart({ name, subscript, isMore: false }, values, target, state, run);
}
