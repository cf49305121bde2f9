import { listEnding } from '../../unknown/possible-paths.js';
import { settleBuild } from '../bake-build.js';
import { isOddComposeFile, readOddComposeFile } from '../scripts/compose-files.js';
import type { Step } from '../step.js';

/** More files than a path means of which only the end is known. */
const MAX_FILES = 20;

/**
 * Adds what compose files build that a step names by paths of which only the end is known (`-f "$D/stack.yml"`), and whose names
 * do not tell what they are: nothing else has them read.
 */
export function addByEndings(step: Step, files: readonly string[], line: number): void {
  const { session } = step.context;
  const found = new Set(files.flatMap((path) => listEnding(session.tree, path)));
  const odd = [...found].filter((path) => isOddComposeFile(path, session.tree));
  for (const path of odd.slice(0, MAX_FILES))
    for (const build of readOddComposeFile(path, session.tree))
      session.add({ ...settleBuild(build, step, line, null), isScript: true, isGuess: true });
}
