import type { BuilderPlace, Loaded } from './code-variable.js';
import { findPath } from './found-paths.js';
import { listFiles, listFilesIn } from './listed-files.js';
import { CONFIGURATION, PLUGIN } from './loaded-files.js';

/** What of the repository counts in the folder that is docker's configuration. */
export function findConfiguration(value: string, { step, folder }: BuilderPlace): Loaded | null {
  const found = findPath(step, value, folder);
  if (found === 'elsewhere') return null;
  const files =
    found === 'unknown'
      ? listFiles(PLUGIN, step.context.session.tree)
      : listFilesIn(found.path, CONFIGURATION, false, step.context.session.tree);
  return files.length === 0 ? null : { files };
}
