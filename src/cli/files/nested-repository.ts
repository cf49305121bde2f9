import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinMessages, own, say } from '../../core/message.js';
import type { Problem } from '../../core/problem.js';
import { findRelativePath, isInside } from '../../io/disk/system-path.js';
import { findTop, type Workspace } from '../../io/disk/workspace.js';

/**
 * Says that a folder of a repository is judged by the policy that it brings along: a change can make a submodule of it. `folder`:
 * the working directory; `file`: the policy.
 */
export function describeNested(folder: string, { root, repository }: Workspace, file: string): Problem[] {
  if (repository === null) return [];
  const here = findTop(folder);
  const isTyped = here !== null && here !== root && isInside(here, root);
  const outer = isTyped || isSubmodule(root) ? findTop(dirname(root)) : null;
  if (outer === null) return [];
  const { text, foreign } =
    say`${findRelativePath(outer, root)} is a repository of its own inside another one, so its own policy applies here, and that of the outer repository does not.`;
  return [{ file, line: 0, column: 0, level: 'warning', message: text, foreign, isProminent: true }];
}

/** Most names in one sentence. */
const SHOWN = 3;

/** Says which folders are not judged because they are submodules or other repositories, in one line. */
export function describeRepositories(paths: readonly string[]): Problem[] {
  const [file, ...others] = [...paths].sort();
  if (file === undefined) return [];
  const names = joinMessages(
    others.slice(0, SHOWN).map((path) => say`${path}`),
    ', ',
  );
  const left = others.length - SHOWN;
  const more =
    others.length === 0
      ? own('')
      : say` The same is true of ${names}${own(left > 0 ? ` and ${left} more` : '')}.`;
  const { text, foreign } =
    say`This is a submodule or another repository, so its files are not judged. If that is intended, add it to ${own('`settings.ignore`')}.${more}`;
  return [{ file, line: 0, column: 0, level: 'warning', message: text, foreign }];
}

/** A linked working tree has a file there too, which names another place. */
function isSubmodule(root: string): boolean {
  try {
    return /^gitdir:.*[\\/]modules[\\/]/.test(readFileSync(join(root, '.git'), 'utf8'));
  } catch {
    return false;
  }
}
