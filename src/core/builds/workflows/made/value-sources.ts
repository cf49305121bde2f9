import { imageOf, listJobVariables } from '../containers/container-sources.js';
import { findOwnAction } from '../own/own-uses.js';
import type { StepScope } from '../scope.js';
import { placeIn } from '../sources/placed-job.js';
import { listLevelsOf, type PlacedStep, type StepSurroundings } from '../sources/placed-step.js';
import { describeTree, type NamedSource, withoutLabels } from '../sources/references.js';
import { listBefore } from '../sources/step-script.js';
import { findVariable } from '../written-map.js';
import { entriesOf, entryOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { keyOfPlace } from './history.js';
import { withoutIdleEnv } from './idle-env.js';
import { withoutIdleLines } from './idle-lines.js';
import { listNeededJobs } from './levels.js';
import { readUsed } from './used-sources.js';
import { mayWrite } from './variable-writers.js';

/** Where something refers to others: in the job of a step, in an action, or in another job. */
export interface SourcePlace {
  /** How it was reached; empty: it is where the build is. */
  readonly label: string;
  /** Equal for the same job, or use of an action. */
  readonly key: string;
  readonly at: PlacedStep;
}

/** A part of a file that takes part in a value, and what it refers to in turn from where it is. */
export interface ValueSource {
  readonly text: string;
  readonly references: readonly NamedSource[];
  readonly place: SourcePlace;
}

export function placeOf(at: PlacedStep, label: string): SourcePlace {
  return { label, key: keyOfPlace(at.context.surroundings), at };
}

/** What a reference leads to: what says what it is, and steps that may have set it before. */
export function listSources(place: SourcePlace, reference: NamedSource): readonly ValueSource[] {
  const { context, name } = reference;
  const found = listNamed(place, place.at.context.surroundings, place.at.tree, reference);
  if (context !== 'env') return found;
  const { tree, context: around } = place.at;
  const setters = around.written.listSetters(name);
  return [
    ...describe(findVariable(tree, name), place),
    ...found,
    ...setters.flatMap((setter, index) => {
      const { surroundings, written } = setter.context;
      const left = withoutIdleLines(setter.tree, name, { ...surroundings, written });
      return describeStep(left, enter(place, setter, `set#${index}`));
    }),
    ...around.written.programs.flatMap((program, index) =>
      listGivenToProgram(program, enter(place, program, `program#${index}`)),
    ),
  ];
}

/** Where another step is: often in the same job. */
export function enter(place: SourcePlace, at: PlacedStep, name: string): SourcePlace {
  const inner = placeOf(at, `${place.label}>${name}`);
  return inner.key === place.key ? place : inner;
}

function describe(tree: YamlTree | undefined, place: SourcePlace): readonly ValueSource[] {
  return describeTree(tree).map(({ text, references }) => ({ text, references, place }));
}

/** A step or job, and the actions and workflows of the repository that it uses. */
function describeStep(tree: YamlTree, place: SourcePlace): readonly ValueSource[] {
  return [...describe(withoutLabels(withoutIdleEnv(tree, place.at)), place), ...describeUsed(tree, place)];
}

function describeUsed(tree: YamlTree, place: SourcePlace): readonly ValueSource[] {
  return readUsed(tree, place.at.context.session).map(({ text, references }) => ({
    text,
    references,
    place,
  }));
}

/** What a step gives an action of the repository that it uses. */
function listGivenToProgram({ tree, context }: PlacedStep, place: SourcePlace): readonly ValueSource[] {
  const isLocal =
    textOf(memberOf(tree, 'uses'))?.value.startsWith('.') === true ||
    findOwnAction(tree, context.session) !== null;
  const given = isLocal ? [memberOf(tree, 'with'), memberOf(tree, 'env')] : [];
  return given.flatMap((each) => describe(each, place));
}

/** In a job or action, and in each one around it. */
function listNamed(
  place: SourcePlace,
  level: StepSurroundings | null,
  step: YamlTree | undefined,
  reference: NamedSource,
  depth = 0,
): readonly ValueSource[] {
  if (level === null) return [];
  const { root, job, scope, outer, action } = level;
  const { context, name } = reference;
  const around = { root, job, scope, written: place.at.context.written };
  const own = (): readonly ValueSource[] => {
    switch (context) {
      case 'steps':
        return listBefore(job, step)
          .filter((each) => name === '' || textOf(memberOf(each, 'id'))?.value === name)
          .flatMap((each) => describeStep(withoutIdleLines(each, null, around), place));
      case 'needs':
      case 'jobs':
        return listJobs(level, reference).flatMap(([key, tree]) =>
          describeJob(`${depth}needs.${key}`, tree, level, place),
        );
      case 'env':
        return [findVariable(root, name), ...listJobVariables(job, name, scope), imageOf(job)]
          .flatMap((each) => describe(each, place))
          .concat(listBefore(job, step).flatMap((each) => describeWriter(each, name, level, place)));
      case 'inputs':
        return listInputs(root, name).flatMap((each) => describe(each, place));
      case 'secrets':
        return describe(
          name === '' ? memberOf(job, 'secrets') : memberOf(memberOf(job, 'secrets'), name),
          place,
        );
      default:
        return describe(memberOf(job, 'strategy'), place);
    }
  };
  return [...own(), ...listNamed(place, outer, action?.caller, reference, depth + 1)];
}

/** A job, and those that it needs in turn. */
function listJobs(
  { root, job }: StepSurroundings,
  { context, name }: NamedSource,
): readonly (readonly [string, YamlTree])[] {
  const jobs = entriesOf(memberOf(root, 'jobs'));
  const named = jobs.filter(({ key }) => key === name).map(({ value }) => value);
  const all = context === 'jobs' ? jobs.map(({ value }) => value) : listNeededJobs(root, job);
  const wanted = new Set(
    name === '' ? all : [...named, ...named.flatMap((each) => listNeededJobs(root, each))],
  );
  return jobs.filter(({ value }) => wanted.has(value)).map(({ key, value }) => [key, value]);
}

/** All of a job: its outputs and its result depend on any step of it. */
function describeJob(
  name: string,
  job: YamlTree,
  { root, scope, outer }: StepSurroundings,
  { label, at }: SourcePlace,
): readonly ValueSource[] {
  const inner = { ...scope, matrix: null };
  const surroundings = { root, job, scope: inner, outer };
  const written = { listSetters: () => [], programs: [], count: 0 };
  const place = placeOf(
    { tree: job, context: { ...at.context, scope: inner, surroundings, written } },
    `${label}>${name}`,
  );
  const steps = itemsOf(memberOf(job, 'steps'));
  return [...describeStep(job, place), ...steps.flatMap((step) => describeUsed(step, place))];
}

/** A step that may write a variable, by its script or by an action of the repository. */
function describeWriter(
  step: YamlTree,
  name: string,
  level: StepSurroundings,
  place: SourcePlace,
): readonly ValueSource[] {
  const { at } = place;
  const here = level === at.context.surroundings ? at : placeIn(at, level);
  if (mayWrite({ ...here, tree: step }, name))
    return describeStep(withoutIdleLines(step, name, { ...level, written: at.context.written }), place);
  return readUsed(step, place.at.context.session)
    .filter((used) => used.writes(name))
    .map(({ text, references }) => ({ text, references, place }));
}

/** Wherever inputs are declared: for each event, or by an action. */
function listInputs(root: YamlTree, name: string): readonly (YamlTree | undefined)[] {
  const declared = [root, ...entriesOf(memberOf(root, 'on')).map(({ value }) => value)];
  return declared.map((tree) => {
    const inputs = memberOf(tree, 'inputs');
    return name === '' ? inputs : entryOf(inputs, name)?.value;
  });
}

/** What inputs are given, where a place is and around it. */
export function listGiven(
  { scope, surroundings }: { readonly scope: StepScope; readonly surroundings: StepSurroundings },
  name: string,
): readonly string[] {
  const scopes = [scope];
  for (const level of listLevelsOf(surroundings)) scopes.push(level.scope);
  return scopes.flatMap(({ inputs }) => {
    if (name === '') return [...(inputs?.values() ?? [])].map(({ value }) => value);
    return inputs?.get(name.toLowerCase())?.value ?? [];
  });
}
