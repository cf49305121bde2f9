import type { ScriptVariables, ToolValue } from '../script-variables.js';
import { isText } from '../values/shell-value.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** What a program finds in its environment that is started here. */
export function toolVariables(state: ShellState, run: ScriptRun): ScriptVariables {
  const at = state.clone();
  return { isOpen: false, list: (name) => listValues(name, at, run) };
}

function listValues(name: string, state: ShellState, run: ScriptRun): readonly ToolValue[] {
  const variable = state.get(name);
  const opened = state.opened.filter(({ pattern }) => pattern.test(name)).map(({ text }) => text);
  if (variable === undefined || variable.isExported === false) return ['outer', ...opened];
  const values = variable.values.map((value): ToolValue => {
    if (value === 'outer') return run.lookUp(name) ?? value;
    return value === 'unset' || isText(value) ? value : 'outer';
  });
  const around: ToolValue[] = variable.isExported === 'maybe' ? ['outer'] : [];
  return [...new Set([...values, ...around, ...opened])];
}
