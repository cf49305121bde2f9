import { parsePathGlob } from '../../../glob/path-glob.js';
import { baseName, parentFolder } from '../../repo-path.js';
import { addsPaths } from '../shell/environment/command-files.js';
import { findReadInBy } from '../sources/given-words.js';
import { listLevelsOf, type PlacedStep } from '../sources/placed-step.js';
import type { NamingCommand } from '../sources/script-words.js';
import { listBefore, scriptOf } from '../sources/step-script.js';

const PATH = /(?<!\w)PATH\b/;
/** A program, and those that it may start: `sudo -E timeout 9 base`. */
const MAX_WORDS = 5;

/**
 * The programs of the repository that commands may find on the path: by their names, in a folder that is named where
 * something is added to it. `own`: what the step runs.
 */
export function findPathPrograms(
  step: PlacedStep,
  commands: readonly NamingCommand[],
  own: readonly string[],
): readonly string[] {
  const { scope, session } = step.context;
  const said = [
    ...own.filter((text) => PATH.test(text)),
    ...(scope.env?.names.includes('PATH') === true ? [scope.env.lookUp('PATH')?.value ?? ''] : []),
    ...listAdding(step),
  ];
  if (said.length === 0) return [];
  const folders = new Set(['.', ...said.flatMap((text) => text.split(/[^\w.-]+/))]);
  const names = commands.flatMap(({ program, words }) => [program, ...words.slice(0, MAX_WORDS)]);
  return [...new Set(names)].flatMap((name) => {
    const glob = /^[\w.-]*\w$/.test(name) ? parsePathGlob(`**/${name}`) : null;
    const found = glob === null || 'error' in glob ? [] : session.tree.match(glob);
    return found.filter((path) => folders.has(baseName(parentFolder(path))));
  });
}

/** What the scripts before a step say that add folders. */
function listAdding({ tree, context }: PlacedStep): readonly string[] {
  const found: string[] = [];
  let step = tree;
  for (const level of listLevelsOf(context.surroundings)) {
    for (const before of listBefore(level.job, step)) {
      const script = scriptOf(before)?.value;
      if (script === undefined) continue;
      const { files } = findReadInBy({ tree: before, context }, script);
      found.push(...[script, ...files.values()].filter(addsPaths));
    }
    if (level.action === undefined) break;
    step = level.action.caller;
  }
  return found;
}
