import type { TracedText } from '../../../../traced-text.js';
import { runArithmetic } from '../../expansion/arithmetic.js';
import { expandText } from '../../expansion/expanded-words.js';
import type { ShellValue } from '../../values/shell-value.js';
import { ASSIGNMENT, assignPart, readArray } from '../assignments.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';

/** Runs `NAME=value`, `NAME+=value`, `NAME[i]=value` or `NAME=( … )`; the values that it gives. */
export function runAssignment(
  written: TracedText,
  state: ShellState,
  run: ScriptRun,
  isExported?: boolean,
): readonly ShellValue[] {
  const [found = '', name = '', subscript, plus = ''] = ASSIGNMENT.exec(written.value) ?? [];
  const right = written.slice(found.length);
  const isList = subscript === undefined && right.value.startsWith('(');
  const given = isList ? readArray(right, state, run) : expandText(right, state, run);
  if (subscript !== undefined) runArithmetic(right.as(subscript), state, run);
  const target = { name, subscript, isMore: plus === '+' };
  assignPart(target, given, right, state, run, isExported);
  return given;
}
