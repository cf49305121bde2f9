import { decodeSource, type SourceText } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { evaluateText } from '../../scope.js';
import type { Step } from '../../step.js';
import { memberOf, textOf } from '../../yaml-tree.js';
import { withoutAnchor } from '../anchored-path.js';

/** The folder of the workspace where the script of a step starts; null: it is not known. */
export function folderOf(step: Step): string | null {
  const { scope, workspace, folder, session } = step.context;
  const written = textOf(memberOf(step.tree, 'working-directory'));
  if (written === null) return folder;
  return workspace.enter('.', withoutAnchor(evaluateText(written, scope), '.', session.texts).value);
}

/** A file that a script reads; `outside`: it lies where only the runner sees it; null: it is not in the repository. */
export function readScriptFile(step: Step, path: TracedText): SourceText | 'outside' | null {
  const { session, workspace } = step.context;
  const folder = folderOf(step) ?? '.';
  const { value } = withoutAnchor(path, folder, session.texts);
  if (/^[/~]/.test(value) || /^\$\{?HOME\b/.test(session.texts.restore(value))) return 'outside';
  const found = isUnknown(value) ? null : workspace.foldersAt(folder).resolve(value);
  if (found === null || !session.tree.has(found)) return null;
  const source = decodeSource(found, session.tree.read(found));
  return source === null || typeof source === 'string' ? null : source;
}
