import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { nameAction } from './action-name.js';

/** An action that does nothing but run a script, in a shell of the runner and at the root of the workspace. */
export interface ScriptAction {
  /** The input that is the script. */
  readonly script: string;
  /** The input that names its shell; without it, that is bash, or PowerShell on Windows. */
  readonly shell: string;
}

const RETRY: ScriptAction = { script: 'command', shell: 'shell' };

const SCRIPT_ACTIONS: ReadonlyMap<string, ScriptAction> = new Map([
  ['nick-fields/retry', RETRY],
  // its name before
  ['nick-invision/retry', RETRY],
]);

/** The action of a step that runs a script which the step gives it; null: the step uses none. */
export function findScriptAction(step: YamlTree): ScriptAction | null {
  const uses = textOf(memberOf(step, 'uses'))?.value;
  return uses === undefined ? null : (SCRIPT_ACTIONS.get(nameAction(uses)) ?? null);
}

/** What a step gives its action, whatever the case of the name; undefined: not in so many words. */
export function findInput(step: YamlTree, name: string): YamlTree | undefined {
  return entriesOf(memberOf(step, 'with')).find(({ key }) => key.toLowerCase() === name)?.value;
}
