import type { TracedText } from '../../traced-text.js';
import { findInput, findScriptAction } from '../actions/script-actions.js';
import { memberOf, textOf, type YamlTree } from '../yaml-tree.js';

/** Where a step has its script: in `run`, or in what it gives an action that runs it. */
export function scriptTreeOf(step: YamlTree): YamlTree | undefined {
  const action = findScriptAction(step);
  return action === null ? memberOf(step, 'run') : findInput(step, action.script);
}

export function scriptOf(step: YamlTree): TracedText | null {
  return textOf(scriptTreeOf(step));
}
