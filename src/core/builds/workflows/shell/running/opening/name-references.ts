import { isText, type ShellValue } from '../../values/shell-value.js';
import type { ShellState } from '../shell-state.js';

/** `declare -n NAME=TARGET`: what is done to the one is done to the other; null: to which one is not known. */
export function nameTarget(name: string, values: readonly ShellValue[], state: ShellState): void {
  const [value, ...others] = values;
  const text = value !== undefined && others.length === 0 && isText(value) ? value.value : '';
  const target = /^[A-Za-z_]\w*$/.test(text) ? text : null;
  state.references = new Map([...state.references, [name, target]]);
}
