import { baseName } from '../../repo-path.js';
import { isTreePath } from '../shell/files/git/tree-paths.js';
import { sayTree } from '../sources/references.js';
import type { Step } from '../step.js';

/** Commands that take folders away. */
const REMOVING = /\b(?:rm|rmdir|mv|unlink|find|rsync|git)\b/;

/** Whether a folder of the repository is there, which nothing in the job takes away by its name. */
export function isFolderThere(step: Step, script: string, path: string | null): boolean {
  const { session, surroundings } = step.context;
  if (path === null || !isTreePath(path, session.tree)) return false;
  const said = `${script}\n${sayTree(surroundings.job)}`;
  // a checkout of a part may leave it out
  if (/sparse/.test(said)) return false;
  return !said.split('\n').some((line) => REMOVING.test(line) && line.includes(baseName(path)));
}
