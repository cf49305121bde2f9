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

/** The shell that runs the script of a step; what nothing decides of it is as it is written. */
export function shellOf({ tree, context }: PlacedStep): string {
  const written = textOf(memberOf(tree, 'shell'));
  return written === null
    ? context.shell
    : context.session.texts.restore(evaluateText(written, context.scope).value);
}

/** Whether it may as well be PowerShell, because nothing says which system the runner has. */
export function mayBePowerShell({
  tree,
  context,
}: Pick<PlacedStep, 'tree'> & { readonly context: { readonly mayBePowerShell: boolean } }): boolean {
  return context.mayBePowerShell && memberOf(tree, 'shell') === undefined;
}
