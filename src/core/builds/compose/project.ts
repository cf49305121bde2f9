import type { BuildFileProblem, FoundBuilds } from '../build.js';
import type { StepEnvironment } from '../step-environment.js';
import type { Tree } from '../tree.js';
import type { BakeService } from './output/bake-service.js';

/** How compose is started, where that is not plainly in the folder of the first file. Paths are relative to the root. */
export interface ComposeStart {
  /** Where it is started: the `.env` there wins over the one next to the first file. */
  readonly folder?: string;
  /** Where the shell is, if that is known: its `$PWD`. */
  readonly shellFolder?: string;
  /** `--project-directory`: where the paths in the files begin. */
  readonly projectFolder?: string;
  /** `--env-file`, in place of `.env`. */
  readonly environmentFiles?: readonly string[];
  /** `--project-name`. */
  readonly name?: string;
  /** bake reads the files, for which a project has another name. */
  readonly isBake?: true;
  /** What is set where it is started, which wins over all files. */
  readonly environment?: StepEnvironment;
  /** Through how many files of which it is not known that they are meant. */
  readonly guesses?: number;
}

/** What `docker compose` is asked to read, as a devcontainer or docker/bake-action names it. */
export interface ComposeRequest {
  /** Compose files in the order in which they are merged, relative to the root. The first one's folder is the project's. */
  readonly files: readonly string[];
  /** The services that are meant; none: all. */
  readonly services: readonly string[];
  readonly start?: ComposeStart;
}

/** The same files as bake reads them: it looks at less, and at `x-bake`. */
export interface BakeReading {
  readonly services: ReadonlyMap<string, BakeService>;
  /** Whether it takes the files for compose files where their names do not say so; null: that is not known. */
  readonly isCompose: boolean | null;
  readonly problems: readonly BuildFileProblem[];
}

/** `FoundBuilds` whose builds have the kind `compose` and stand in the order of their names. */
export interface ComposeProject extends FoundBuilds {
  /** Services that were asked for and that no file declares. */
  readonly missing: readonly string[];
  readonly bake: BakeReading;
}

/** The signature of `readComposeProject`, in `read.ts` of this folder: pure, may be called again when `tree.wanted` is there. */
export type ReadComposeProject = (request: ComposeRequest, tree: Tree) => ComposeProject;
