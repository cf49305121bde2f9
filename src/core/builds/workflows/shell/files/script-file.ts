import { readSource, type SourceText } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { folderOf } from '../../sources/script-place.js';
import type { Step } from '../../step.js';
import { withoutAnchor } from '../anchored-path.js';

/** A file that a script reads; `outside`: it lies where only the runner sees it; null: it is not in the repository. */
export function readScriptFile(
  step: Step,
  path: TracedText,
  folder = folderOf(step) ?? '.',
): SourceText | 'outside' | null {
  const { session, workspace } = step.context;
  const { value } = withoutAnchor(path, folder, session.texts);
  if (/^\/(?:tmp|dev|proc|run|var)\//.test(value)) return null;
  if (/^\/|^~|^\$\{?HOME\b/.test(session.texts.restore(value))) return 'outside';
  const found = isUnknown(value) ? null : workspace.foldersAt(folder).resolve(value);
  if (found === null || !session.tree.has(found)) return null;
  return readSource(found, session.tree);
}
