import type { ProjectSession } from '../loading/session.js';
import { fromRooted, joinPath, type RootedPath } from '../rooted-path.js';
import type { DotenvVariables } from './dotenv.js';
import type { GappedText } from './text.js';
import { addEnvFile, type EnvironmentRefusal, mergeVariables } from './variables.js';

const NO_VARIABLES: DotenvVariables = new Map();

/** The variables of the `.env` next to the first file; those of the folder where compose is started win. */
export function readEnvironment(session: ProjectSession, startFolder: RootedPath): DotenvVariables {
  const own = readFolder(session, session.workingFolder);
  if (startFolder === session.workingFolder) return own;
  return mergeVariables(readFolder(session, startFolder), own);
}

function readFolder(session: ProjectSession, folder: RootedPath): DotenvVariables {
  const path = joinPath(folder, '.env');
  if (!session.files.hasFile(path)) return NO_VARIABLES;
  const { variables, refusals } = session.files.texts.environment(fromRooted(path) ?? path, () => {
    const read = new Map<string, GappedText>();
    const refused: EnvironmentRefusal[] = [];
    const refuse = (refusal: EnvironmentRefusal): void => void refused.push(refusal);
    addEnvFile(session.files.read(path), NO_VARIABLES, read, refuse, session.work);
    return { variables: read, refusals: refused };
  });
  for (const { message, isLimit } of refusals) {
    session.refusals.all.push({
      file: '.env',
      line: 1,
      message: `.env next to it: ${message}`,
      ...(isLimit ? { isLimit } : {}),
    });
  }
  return variables;
}
