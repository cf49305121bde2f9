import { resolvePath } from '../../repo-path.js';
import { EVERYTHING } from '../../unknown/doubts.js';
import { warnOfInputs } from '../actions/mentioned-inputs.js';
import { finishDraft, lineOf, type Step, startDraft } from '../step.js';

/** Another repository by its name. */
const OF_OWNER = /^\$\{\{\s*github\.repository_owner\s*\}\}\/[\w.-]+$/i;

/**
 * A step that uses an action which is not among the files here. One of another repository is treated as one that is named by
 * its repository; another commit of this repository, or one that is not known, may build anything by it.
 */
export function readMissingAction(step: Step, uses: string): void {
  const { session, workspace, source, written } = step.context;
  warnOfInputs(step, uses);
  written.addProgram(step);
  const path = resolvePath('.', uses);
  if (path !== null && workspace.isElsewhere(path)) return;
  const doubt = path === null ? null : workspace.doubtAt(path);
  if (doubt !== null && OF_OWNER.test(session.texts.restore(doubt))) return;
  if (doubt !== null) addDoubted(step, uses, doubt);
  // who watches the step says what it is
  else if (path !== null && workspace.hasForeign(path)) session.attempts++;
  else session.failOnce(source.file, lineOf(step, 'uses'), `The action ${uses} is not in the repository`);
}

function addDoubted(step: Step, uses: string, doubt: string): void {
  const { session } = step.context;
  const draft = startDraft(step);
  draft.note(doubt);
  draft.reject(`The action ${uses} comes from ${session.texts.restore(doubt)}`, ...EVERYTHING);
  session.add(finishDraft(draft, step, lineOf(step, 'uses')));
}
