import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import type { RunnerSystem, StepScope } from '../scope.js';
import type { LoadedFile } from '../session.js';
import type { AddedPaths } from '../shell/environment/added-paths.js';
import type { StartWrite } from '../shell/starting/started.js';
import type { RunnerWorkspace } from '../workspace.js';
import type { YamlTree } from '../yaml/yaml-tree.js';

/** The files around a step: its job or action, and whatever uses that. */
export interface StepSurroundings {
  readonly root: YamlTree;
  /** What has the steps: a job, or `runs` of an action. */
  readonly job: YamlTree;
  readonly scope: StepScope;
  readonly outer: StepSurroundings | null;
  /** Of an action of the repository: the step around that uses it, and its folder. */
  readonly action?: { readonly caller: YamlTree; readonly folder: string };
}

/** The job or action of a step, then what uses that, outwards. */
export function listLevelsOf(surroundings: StepSurroundings): readonly StepSurroundings[] {
  const { outer } = surroundings;
  return [surroundings, ...(outer === null ? [] : listLevelsOf(outer))];
}

/** A step, and what is around it. */
export interface PlacedStep {
  readonly tree: YamlTree;
  readonly context: {
    readonly scope: StepScope;
    readonly surroundings: StepSurroundings;
    readonly workspace: RunnerWorkspace;
    /** Where `run` starts in the workspace; null: unknown. */
    readonly folder: string | null;
    /** The shell of `run` where the step names none: as it is written, or the runner's own. */
    readonly shell: TracedText | string;
    /** Whether that is PowerShell if the runner has Windows, which nothing tells. */
    readonly mayBePowerShell?: boolean;
    readonly written: VariableWriters;
    /** Of the action of the repository whose step it is. */
    readonly actionFolder?: string;
    readonly session: {
      readonly texts: UnknownTexts;
      readonly tree: Tree;
      /** The file, whatever it speaks of; null: it cannot be read. */
      loadQuietly(path: string): LoadedFile | null;
      spend(characters: number): boolean;
    };
  };
}

/** The steps that have run and may have set variables for those after them. */
export interface VariableWriters {
  /** Those that say so, by the name of the variable or for any; without a name all. */
  listSetters(name: string): readonly PlacedStep[];
  /** How many there are. */
  readonly count: number;
  /** Actions of which nothing tells what they set. */
  readonly programs: readonly PlacedStep[];
  /** Whether a step may have set a variable, by its name or by what is not known. */
  mayWrite?(name: string): boolean;
  /** What scripts have written into files that shells read before theirs. */
  readonly starts?: readonly StartWrite[];
  /** The same of files that scripts of the job read in. */
  readonly made?: readonly StartWrite[];
  /** The last step that has run a program of the repository which says so, or which may write any. */
  findRunner?(name: string): PlacedStep | null;
  /** Whether a step says by name that it writes a variable. */
  writes?(name: string, system?: RunnerSystem): boolean;
  /** What the scripts say that are read so far. */
  readonly scripts?: readonly string[];
  /** The folders that they put on the path. */
  readonly paths?: Pick<AddedPaths, 'isEmpty' | 'mayBeIn'>;
}
