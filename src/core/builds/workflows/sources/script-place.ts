import { findInput, findScriptAction } from '../actions/script-actions.js';
import { evaluateText } from '../scope.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { readShell, type ShellCall } from '../shell/shells/shell-call.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';
import type { PlacedStep } from './placed-step.js';

/** The folder of the workspace where the script of a step starts; null: it is not known. */
export function folderOf(step: PlacedStep): string | null {
  const { scope, workspace, folder, session } = step.context;
  if (findScriptAction(step.tree) !== null) return '.';
  const written = textOf(memberOf(step.tree, 'working-directory'));
  if (written === null) return folder;
  return workspace.enter('.', withoutAnchor(evaluateText(written, scope), '.', session.texts).value);
}

/** What runs the script of a step. */
export function callsOf({ tree, context }: PlacedStep): readonly ShellCall[] {
  const action = findScriptAction(tree);
  const written = textOf(action === null ? memberOf(tree, 'shell') : findInput(tree, action.shell));
  const usual = action === null ? context.shell : context.scope.system === 'windows' ? 'powershell' : 'bash';
  const shell = written === null ? usual : evaluateText(written, context.scope);
  if (typeof shell !== 'string') return readShell(shell, context.session.texts);
  return [{ shell, words: null, written: shell }];
}

/** Whether it may as well be PowerShell, because nothing says which system the runner has. */
export function mayBePowerShell({ tree, context }: PlacedStep): boolean {
  const action = findScriptAction(tree);
  if (action !== null) return context.scope.system === 'open' && findInput(tree, action.shell) === undefined;
  return context.mayBePowerShell === true && memberOf(tree, 'shell') === undefined;
}
