import { evaluateText } from '../scope.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { memberOf, textOf } from '../yaml-tree.js';
import type { PlacedStep } from './placed-step.js';

/** The folder of the workspace where the script of a step starts; null: it is not known. */
export function folderOf(step: PlacedStep): string | null {
  const { scope, workspace, folder, session } = step.context;
  const written = textOf(memberOf(step.tree, 'working-directory'));
  if (written === null) return folder;
  return workspace.enter('.', withoutAnchor(evaluateText(written, scope), '.', session.texts).value);
}

/** The shell that runs the script of a step, as it is written. */
export function shellOf({ tree, context }: PlacedStep): string {
  return textOf(memberOf(tree, 'shell'))?.value ?? context.shell;
}
