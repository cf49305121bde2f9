import type { BuildFileProblem } from '../build.js';
import type { Tree } from '../tree.js';
import { describeFiles, listEnding } from '../unknown/possible-paths.js';
import { readEnvironment } from './environment/project-environment.js';
import { openGaps } from './loading/possible-files.js';
import { lookUpIn } from './loading/session.js';
import { isElsewhere } from './model/paths.js';
import type { ComposeStart } from './project.js';
import { openSession } from './project-reading.js';
import { folderOf, fromRooted, isAbsolute, joinPath, toRooted } from './rooted-path.js';

/** The files that a `.env` has compose read in its folder. */
export interface EnvironmentFiles {
  readonly paths: readonly string[];
  readonly problems: readonly BuildFileProblem[];
}

/** Where compose is started. */
interface ChoicePlace extends Pick<ComposeStart, 'environmentFiles' | 'environment'> {
  /** The name of the file that it reads on its standard input, in each folder; null: there is none. */
  readonly input?: string | null;
}

const NONE: EnvironmentFiles = { paths: [], problems: [] };

/** What `COMPOSE_FILE` says, in the `.env` of a folder or where compose is started; `start`: where its paths begin. */
export function readChoice(
  tree: Tree,
  folder: string,
  start = folder,
  { environmentFiles, environment, input = null }: ChoicePlace = {},
): EnvironmentFiles {
  const session = openSession(tree, `${folder}.env`, environment === undefined ? {} : { environment });
  const named = environmentFiles === undefined ? {} : { environmentFiles };
  const lookUp = lookUpIn(session, readEnvironment(session, named));
  const files = lookUp('COMPOSE_FILE');
  if (files === undefined || (files.value === '' && files.gaps.length === 0)) return NONE;
  const file = environmentFiles?.at(-1) ?? `${folder}.env`;
  const written = lookUp('COMPOSE_PATH_SEPARATOR');
  const [gap] = [...files.gaps, ...(written?.gaps ?? [])];
  if (gap !== undefined) {
    const parts = openGaps(files).split(written?.value || separatorOf(files.value));
    const told = describeFiles(
      tree,
      parts.flatMap((path) => listEnding(tree, path)),
    );
    return limit(file, `which files compose reads depends on ${gap.expression}`, told);
  }
  const separator = written?.value || separatorOf(files.value);
  const paths = files.value.split(separator);
  const locate = (path: string): string | null =>
    path === '-' || isElsewhere(path) || isAbsolute(path)
      ? null
      : fromRooted(joinPath(toRooted(start), path));
  const first = paths.find((path) => path !== '-') ?? null;
  const home = first === null ? start : folderOf(locate(first) ?? start);
  const places = paths.map((path) =>
    path === '-' && input !== null ? fromRooted(joinPath(toRooted(home), input)) : locate(path),
  );
  const outside = paths[places.indexOf(null)];
  if (outside !== undefined)
    return limit(file, `COMPOSE_FILE names ${outside.slice(0, 200)}, which is not in this repository`);
  return { paths: places.filter((path) => path !== null), problems: [] };
}

/** Windows has another one, where no path of two files has a colon. */
function separatorOf(files: string): string {
  return files.includes(';') && !files.includes(':') ? ';' : ':';
}

function limit(file: string, message: string, written = ''): EnvironmentFiles {
  const problem = { kind: 'compose', file, line: 1, message, isLimit: true } as const;
  return { paths: [], problems: [written === '' ? problem : { ...problem, written }] };
}
