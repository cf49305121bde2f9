import { isActionFile } from '../../build-files.js';
import { baseName } from '../../repo-path.js';
import { addDockerAction, enterAction, MAX_DEPTH, type ReadSteps, readSilent } from '../local-action.js';
import { IMAGE } from '../programs/container-step.js';
import { warnOfVariables } from '../sources/mentioned-variables.js';
import { madeAt, type Step } from '../step.js';
import { itemsOf, memberOf, textOf } from '../yaml/yaml-tree.js';
import { findActionFile, findOwnAction } from './own-uses.js';

/**
 * A step that uses an action of this repository by the repository's name: at another commit it may be another one, so that what is
 * here only adds to what is known of the step.
 */
export function readOwnAction(step: Step, readSteps: ReadSteps): void {
  const { session, workspace, listing, depth } = step.context;
  const folder = findOwnAction(step.tree, session)?.path ?? null;
  const path = folder === null ? null : findActionFile(folder, session.tree);
  if (folder === null || path === null) return;
  if (!isActionFile(path)) {
    addDockerAction(step, folder, madeAt(step, baseName(path)));
    return;
  }
  const action = session.load(path);
  if (action === null) {
    workspace.unread.push(() => readSilent(step, path, readSteps));
    return;
  }
  const runs = memberOf(action.root, 'runs');
  const using = textOf(memberOf(runs, 'using'))?.value.toLowerCase();
  const image = textOf(memberOf(runs, 'image'));
  if (using === 'docker' && image !== null && !image.value.startsWith(IMAGE))
    addDockerAction(step, folder, image, path);
  if (using !== 'composite' || listing.sources.includes(path) || depth >= MAX_DEPTH) return;
  const steps = itemsOf(memberOf(runs, 'steps'));
  warnOfVariables(steps, session);
  readSteps(steps, enterAction(step, path, action));
}
