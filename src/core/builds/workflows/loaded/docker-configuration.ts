import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import type { BuilderPlace, Loaded } from './code-variable.js';
import { findPath } from './found-paths.js';
import { listFiles, listFilesIn } from './listed-files.js';
import { BUILDERS, CONFIGURATION, PLUGIN } from './loaded-files.js';

/** Words that only docker's own configuration has, and what buildx keeps of a builder. */
const SAYS_CONFIGURATION =
  /"(?:auths|credHelpers|credsStore|cliPluginsExtraDirs|currentContext|HttpHeaders)"\s*:/;
const SAYS_BUILDER = /"Nodes"\s*:/;
/** More files of such names than a repository has. */
const MAX_FILES = 200;

/** What of the repository counts in the folder that is docker's configuration. */
export function findConfiguration(value: string, { step, folder }: BuilderPlace): Loaded | null {
  const { tree } = step.context.session;
  const found = findPath(step, value, folder);
  if (found === 'elsewhere') return null;
  const files =
    found === 'unknown'
      ? [...listFiles(PLUGIN, tree), ...listSaying(/(?:^|\/)config\.json$/, SAYS_CONFIGURATION, tree)]
      : listFilesIn(found.path, CONFIGURATION, false, tree);
  return files.length === 0 ? null : { files };
}

/** The same in the folder of buildx: its builders, each with the configuration that it was made with. */
export function findBuilders(value: string, { step, folder }: BuilderPlace): Loaded | null {
  const { tree } = step.context.session;
  const found = findPath(step, value, folder);
  if (found === 'elsewhere') return null;
  const files =
    found === 'unknown'
      ? listSaying(BUILDERS, SAYS_BUILDER, tree)
      : listFilesIn(found.path, BUILDERS, false, tree);
  return files.length === 0 ? null : { files };
}

/** The files of such names that say what is looked for; one that is not at hand yet is read when it is. */
function listSaying(names: RegExp, saying: RegExp, tree: Tree): readonly string[] {
  return listFiles(names, tree)
    .slice(0, MAX_FILES)
    .filter((path) => {
      const source = readSource(path, tree);
      return source !== null && saying.test(source.text);
    });
}
