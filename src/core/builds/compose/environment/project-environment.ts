import type { ProjectSession } from '../loading/session.js';
import type { ComposeStart } from '../project.js';
import { fromRooted, joinPath, type RootedPath, toRooted } from '../rooted-path.js';
import type { ReadEnvironment } from '../tree-texts.js';
import type { DotenvVariables } from './dotenv.js';
import { parseSwitch, WITHOUT_FILE } from './environment-files.js';
import type { GappedText } from './text.js';
import { addEnvFile, type EnvironmentRefusal, mergeVariables } from './variables.js';

/** Compose looks for the variable where it has put those of the file. */
const SWITCHED_OFF: EnvironmentRefusal = {
  message: `it sets ${WITHOUT_FILE}, with which compose does not read it; set that where compose is started`,
  isLimit: true,
  isComposeOnly: true,
};

const NO_VARIABLES: DotenvVariables = new Map();

/** The variables of the files that are named, or of the `.env` next to the first file; those of where compose is started win. */
export function readEnvironment(
  session: ProjectSession,
  { folder, projectFolder, environmentFiles, environment }: ComposeStart,
): DotenvVariables {
  if (environmentFiles !== undefined) return readFiles(session, environmentFiles);
  const isKept = environment === undefined;
  const own = readFolder(session, session.workingFolder, isKept);
  const start = folder === undefined || projectFolder !== undefined ? null : toRooted(folder);
  if (start === null || start === session.workingFolder) return own;
  return mergeVariables(readFolder(session, start, isKept), own);
}

/** One after the other: later ones win. */
function readFiles(session: ProjectSession, paths: readonly string[]): DotenvVariables {
  const read = new Map<string, GappedText>();
  for (const path of paths) {
    const file = session.files.readVariables(toRooted(path));
    addEnvFile(file, session.given, read, (refusal) => tell(session, path, refusal), session.work);
  }
  return read;
}

/** `isKept`: what it says depends on nothing else, and may be kept for other projects. */
function readFolder(session: ProjectSession, folder: RootedPath, isKept: boolean): DotenvVariables {
  const path = joinPath(folder, '.env');
  if (!session.files.hasImplied(path)) return NO_VARIABLES;
  const readFile = (): ReadEnvironment => {
    const read = new Map<string, GappedText>();
    const refused: EnvironmentRefusal[] = [];
    const refuse = (refusal: EnvironmentRefusal): void => void refused.push(refusal);
    addEnvFile(session.files.readVariables(path), session.given, read, refuse, session.work);
    const off = read.get(WITHOUT_FILE);
    if (off !== undefined && (off.gaps.length > 0 || parseSwitch(off.value) !== false))
      refused.push(SWITCHED_OFF);
    return { variables: read, refusals: refused };
  };
  const { variables, refusals } = isKept
    ? session.files.texts.environment(fromRooted(path) ?? path, readFile)
    : readFile();
  for (const refusal of refusals) tell(session, '.env next to it', refusal);
  return variables;
}

function tell(
  session: ProjectSession,
  what: string,
  { message, isLimit, isComposeOnly }: EnvironmentRefusal,
): void {
  session.refusals.all.push({
    file: '.env',
    line: 1,
    message: `${what}: ${message}`,
    ...(isLimit ? { isLimit } : {}),
    ...(isComposeOnly === true ? { isComposeOnly } : {}),
  });
}
