import { mayBeOpen } from '../../../../step-environment.js';
import type { TracedText } from '../../../../traced-text.js';
import type { ScriptVariables, ToolValue } from '../../script-variables.js';
import { isText } from '../../values/shell-value.js';
import { ANY_NAME } from '../opening/opened-names.js';
import { ANY_VARIABLE, restlessValues } from '../restless.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';

/** What a program finds in its environment that is started here. */
export function toolVariables(state: ShellState, run: ScriptRun): ScriptVariables {
  const at = state.clone();
  const isOpen = at.opened.some(({ pattern }) => pattern === ANY_NAME) || run.restless.has(ANY_VARIABLE);
  return {
    isOpen,
    list: (name) => {
      const others = mayBeOpen(name) || run.restless.has(name) ? restlessValues(name, run) : [];
      return [...listValues(name, at, run), ...others];
    },
  };
}

function listValues(name: string, state: ShellState, run: ScriptRun): readonly ToolValue[] {
  const variable = state.get(name);
  // of what any name may mean, the tools that are started take their own view
  const isAny = (text: TracedText): boolean =>
    !mayBeOpen(name) &&
    state.opened.some((each) => each.pattern === ANY_NAME && each.text.value === text.value);
  if (variable === undefined || variable.isExported === false) {
    const opened = state.opened.filter(({ pattern }) => pattern !== ANY_NAME && pattern.test(name));
    return [state.valueOutside(name), ...opened.map(({ text }) => text)];
  }
  const values = variable.values.flatMap((value): ToolValue[] => {
    if (value === 'outer') return [run.lookUp(name) ?? value];
    if (value !== 'unset' && !isText(value)) return ['outer'];
    return value !== 'unset' && isAny(value) ? [] : [value];
  });
  const around: ToolValue[] = variable.isExported === 'maybe' ? [state.valueOutside(name)] : [];
  return [...new Set([...values, ...around])];
}
