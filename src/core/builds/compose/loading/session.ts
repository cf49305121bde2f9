import type { Aside } from '../../step-environment.js';
import type { DotenvVariables } from '../environment/dotenv.js';
import type { Lookup } from '../environment/substitution.js';
import type { MapEntry, MapNode, NodeOrigin } from '../model/node.js';
import type { ProjectFiles } from '../project-files.js';
import type { Refusals } from '../refusals.js';
import { isAbsolute, joinPath, type RootedPath } from '../rooted-path.js';
import type { WorkBudget } from '../work-budget.js';
import type { ResetPath } from '../yaml/cut-values.js';

/** What reading one project has in common from its first file to its last include. */
export interface ProjectSession {
  readonly files: ProjectFiles;
  readonly refusals: Refusals;
  /** What cannot be known, such as what a remote include brings: compose itself would go on. */
  readonly unknowns: Refusals;
  readonly work: WorkBudget;
  /** Variables that are set where compose is started: they win over those of files. */
  readonly given: Lookup;
  /** Looks variables up that change nothing of what is built. */
  readonly aside: Aside;
  /** Where compose is taken to run: the folder of the first file. */
  readonly workingFolder: RootedPath;
  /** Models of includes that were read before, by all that they depend on. */
  readonly included: Map<string, MapNode>;
  /** Files whose top has `services` or `include`. */
  readonly composeFiles: Set<string>;
  /** Paths of files that are included from where the project lies, as they are written. */
  readonly includes: Set<string>;
  /** The same of these, and of those that are extended or give variables. */
  readonly lent: Set<string>;
  /** Files that may be among those of the project, where a path is not known. */
  readonly possible: Set<string>;
}

/** One call of compose-go's `loadYamlModel`. */
export interface ModelRequest {
  readonly paths: readonly string[];
  /** Paths in the files are relative to it. It may be relative to that of the including file. */
  readonly folder: string;
  /** Files that are extended are found from there. */
  readonly resourceFolder: string;
  readonly variables: DotenvVariables;
  /** Main files from the first one down to this one, which must not be included again. */
  readonly trail: readonly string[];
}

/** Services of a file that others extend; null: it cannot be read, which has been told. */
export interface ExtendedFile {
  readonly services: ReadonlyMap<string, MapEntry>;
  readonly resets: readonly ResetPath[];
}

export interface ModelScope extends ModelRequest {
  readonly session: ProjectSession;
  /** Reads the files that are included. */
  readonly load: (session: ProjectSession, request: ModelRequest) => MapNode | null;
  readonly extended: Map<string, ExtendedFile | null>;
}

export function absolute(session: ProjectSession, path: string): RootedPath {
  return isAbsolute(path) ? path : joinPath(session.workingFolder, path);
}

/** Variables as they are looked up while files are read. */
export function lookUpIn({ given }: ProjectSession, variables: DotenvVariables): Lookup {
  return (name) => given(name) ?? variables.get(name);
}

/** A copy under other keys, as if all stood where `origin` is. */
export function rekey(map: MapNode, origin: NodeOrigin): MapNode {
  const entries = new Map(
    [...map.entries].map(([name, entry]) => [name, { key: origin, value: entry.value }]),
  );
  return { ...map, entries };
}
