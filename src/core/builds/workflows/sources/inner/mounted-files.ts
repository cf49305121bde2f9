import { baseName, parentFolder, resolvePath } from '../../../repo-path.js';
import { listMounts } from '../../containers/container-mounts.js';
import { overPrograms } from '../../containers/program-folders.js';
import type { PlacedStep } from '../placed-step.js';
import { fromWorkspace } from '../runner-folders.js';
import type { NamingCommand } from '../script-words.js';

const WORKSPACE = /^\$\{\{\s*github\s*\.\s*workspace\s*\}\}(?=\/|$)/i;
/** A program, and those that it may start: `sudo -E timeout 9 base`. */
const MAX_WORDS = 5;
/** Of more files only the first ones take part. */
const MAX_FILES = 200;

/** The files of the repository that commands find where the container of the job mounts them over its own: programs by their names, and what any of them may load. */
export function listMountedFiles(
  { context: { session, surroundings } }: PlacedStep,
  commands: readonly NamingCommand[],
): readonly string[] {
  let level = surroundings;
  while (level.action !== undefined && level.outer !== null) level = level.outer;
  const { texts, tree } = session;
  const names = new Set(commands.flatMap(({ program, words }) => [program, ...words.slice(0, MAX_WORDS)]));
  return listMounts(level.job, level.scope).flatMap(({ source, target }) => {
    if (source === null || target === null || !overPrograms(target)) return [];
    const written = texts.restore(source).replace(WORKSPACE, '.');
    const inside = fromWorkspace(written) ?? (/^\.{1,2}(?:\/|$)/.test(written) ? written : null);
    const found = inside === null ? null : resolvePath('.', inside);
    if (found === null) return [];
    const counts = (path: string): boolean => {
      const rest = path.slice(found === '.' ? 0 : found.length + 1);
      const at = tree.has(found) ? target : `${target}/${rest}`;
      return /\/s?bin$/.test(parentFolder(at)) ? names.has(baseName(at)) : true;
    };
    const below = tree.has(found) ? [found] : tree.below(found);
    return below.filter(counts).slice(0, MAX_FILES);
  });
}
