import type { Build } from '../build.js';
import { BuildDraft } from '../build-draft.js';
import type { SourceText } from '../source-text.js';
import {
  type GivenValue,
  type LookUpVariable,
  mayBeOpen,
  type StepEnvironment,
} from '../step-environment.js';
import { TracedText } from '../traced-text.js';
import { ACTION_PATH } from './environment.js';
import { explainIn } from './outputs/deciding-scripts.js';
import { evaluateText, type StepScope } from './scope.js';
import type { WorkflowSession } from './session.js';
import { type ChosenVariables, NOTHING_SET } from './shell/script-variables.js';
import type { WrittenVariables } from './shell/written-variables.js';
import type { StepSurroundings } from './sources/placed-step.js';
import { listFoundFiles } from './sources/source-files.js';
import { describeSources, listParts } from './surroundings.js';
import type { RunnerWorkspace } from './workspace.js';
import { readMap } from './written-map.js';
import { entryOf, memberOf, type YamlMap } from './yaml/yaml-tree.js';

/** Where builds are listed: at their own step, or at the step or job that brings them in from another file. */
export interface ListingPlace {
  readonly file: string;
  /** Null: at the line of each step. */
  readonly line: number | null;
  /** The job, and the steps that lead to the action. */
  readonly prefix: string;
  readonly sources: readonly string[];
}

/** The paths that a job hands on to others; null: any may be among them. */
export type HandedPaths = readonly string[] | null;

/** What the steps of a job or composite action run in. */
export interface StepContext {
  readonly session: WorkflowSession;
  readonly scope: StepScope;
  readonly source: SourceText;
  readonly workspace: RunnerWorkspace;
  readonly written: WrittenVariables;
  /** The shell of `run` where a step names none: as it is written, or the runner's own. */
  readonly shell: TracedText | string;
  /** Whether that is PowerShell if the runner has Windows, which nothing tells. */
  readonly mayBePowerShell: boolean;
  /** Where `run` starts in the workspace; null: unknown. */
  readonly folder: string | null;
  readonly listing: ListingPlace;
  readonly surroundings: StepSurroundings;
  /** What a job that builds nothing itself hands on to others: only that counts of the files that it writes. */
  readonly handed?: HandedPaths;
  /** Of the action of the repository whose steps they are. */
  readonly actionFolder?: string;
  /** Actions and workflows within one another. */
  readonly depth: number;
}

/** A step with its own variables. */
export interface Step {
  readonly tree: YamlMap;
  readonly label: string;
  readonly context: StepContext;
}

export function readInput(step: Step, name: string): TracedText | null {
  const { scope, session } = step.context;
  const { values, rest } = readMap(memberOf(step.tree, 'with'), scope);
  const given = values.find(({ key }) => key.toLowerCase() === name);
  if (given === undefined) return rest;
  session.spend(given.text.value.length);
  return evaluateText(given.text, given.scope);
}

/** The line that lists what a step builds; `key` is where the step says so. */
export function lineOf(step: Step, key: 'uses' | 'run'): number {
  const { listing, source } = step.context;
  return listing.line ?? source.lineAt(entryOf(step.tree, key)?.keyStart ?? step.tree.start);
}

export function startDraft(step: Step): BuildDraft {
  const { texts, tree } = step.context.session;
  return new BuildDraft(texts, tree, {
    sourcesOf: (text) => describeSources(step, text),
    partsOf: (text) => listParts(step, text),
    explain: explainIn(step),
  });
}

export function finishDraft(draft: BuildDraft, step: Step, line: number, target?: string): Build {
  const { file, prefix, sources } = step.context.listing;
  const name = `${prefix}/${step.label}${target === undefined ? '' : `:${target}`}`;
  const identity = { kind: 'workflow', file, line, name } as const;
  const build = {
    ...draft.finish({ ...identity, sources: [file, ...sources, ...listFoundFiles(step)] }),
    ...placeOfStep(step),
  };
  noteBuildFiles(step, build);
  return build;
}

/** Where a step is written that is listed at another line. */
export function placeOfStep({ tree, context: { listing, source } }: Step): Pick<Build, 'step'> {
  if (listing.line === null) return {};
  const { keyStart } = entryOf(tree, 'uses') ?? entryOf(tree, 'run') ?? { keyStart: tree.start };
  return { step: { file: source.file, line: source.lineAt(keyStart) } };
}

/** What is read to build: scripts of the job may write it. */
export function noteBuildFiles(
  { context: { workspace } }: Step,
  { dockerfile, possible = [] }: Pick<Build, 'dockerfile' | 'possible'>,
  others: readonly string[] = [],
): void {
  const named = possible.flatMap((each) => ('path' in each ? [each.path] : []));
  for (const path of [dockerfile, ...named, ...others]) if (path !== null) workspace.buildFiles.add(path);
}

/** Variables that the runner sets. */
const RUNNER = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT)_\w+|CI|HOME|PATH|USER|PWD)$/;

/** Whether the runner sets a variable where the step runs. */
function isOfRunner(name: string, { actionPath }: StepScope): boolean {
  return RUNNER.test(name) && !(name === ACTION_PATH && actionPath === null);
}

/** Whether a variable may be set where a step runs though nothing says to what. */
export function mayBeSet({ context: { written, scope } }: Step, name: string): boolean {
  return (
    isOfRunner(name, scope) || (written.mayWrite(name, scope.system) && scope.env?.decides?.(name) !== true)
  );
}

/** Whether it is sure that a variable is not set before a step to which nothing gives a value but its own script. */
export function isUnset(step: Step, name: string): boolean {
  return !mayBeSet(step, name) && step.context.scope.env?.mayHoldMore?.() === false;
}

/** What a variable is to the tool that a step runs. */
export function variablesOf(step: Step, origin: TracedText): LookUpVariable {
  const { scope, session, written } = step.context;
  const isOpen = (name: string): boolean =>
    written.writes(name, scope.system) || (written.mayWrite(name, scope.system) && mayBeOpen(name));
  return (name) =>
    scope.env?.lookUp(name) ??
    (isOfRunner(name, scope) || (isOpen(name) && scope.env?.decides?.(name) !== true)
      ? origin.as(session.texts.standIn(`$${name}`))
      : undefined);
}

/** What a variable is to a tool that a script runs: what the script has set it to wins. */
export function toolVariablesOf(step: Step, origin: TracedText, script: ChosenVariables): LookUpVariable {
  const around = variablesOf(step, origin);
  return (name) => {
    const own = script.lookUp(name);
    if (own === 'unset') return undefined;
    if (own !== 'outer') return own;
    const isOpen = script.isOpen && mayBeOpen(name) && !RUNNER.test(name);
    return isOpen ? origin.as(step.context.session.texts.standIn(`$${name}`)) : around(name);
  };
}

/** The environment of a tool that a step runs: what the command itself is `given` wins. */
export function environmentOf(
  step: Step,
  origin: TracedText,
  given: ReadonlyMap<string, TracedText>,
  script: ChosenVariables = NOTHING_SET,
): StepEnvironment {
  const { texts } = step.context.session;
  const variables = toolVariablesOf(step, origin, script);
  const see = (name: string): string | undefined => (given.get(name) ?? variables(name))?.value;
  const answer = (name: string): GivenValue | undefined => {
    const value = see(name);
    if (value === undefined) return undefined;
    const [expression] = texts.expressionsIn(value);
    if (expression === undefined) return { value };
    return { unknown: expression, written: texts.restore(value) + describeSources(step, value) };
  };
  const answers = new Map<string, GivenValue | undefined>();
  return {
    see,
    lookUp(name) {
      if (!answers.has(name)) answers.set(name, answer(name));
      return answers.get(name);
    },
  };
}

/** A build argument without a value: where nothing here sets it, an earlier step or the runner may, unless a script takes it away. */
export function openArgLookUp(
  step: Step,
  origin: TracedText,
  own: LookUpVariable = variablesOf(step, origin),
  script: ChosenVariables = NOTHING_SET,
): LookUpVariable {
  return (name) =>
    own(name) ??
    (script.lookUp(name) === 'unset' ? undefined : origin.as(step.context.session.texts.standIn(`$${name}`)));
}

/** A text that the step does not write: what holds where it says nothing. */
export function madeAt(step: Step, value: string): TracedText {
  return TracedText.made(value, step.context.source, step.tree.start, step.tree.start);
}
