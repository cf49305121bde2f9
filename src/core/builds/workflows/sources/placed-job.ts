import { mayWrite } from '../made/variable-writers.js';
import { type EnvScope, evaluateText, type StepScope } from '../scope.js';
import { RunnerWorkspace } from '../workspace.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { listLevelsOf, type PlacedStep, type StepSurroundings, type VariableWriters } from './placed-step.js';
import { findDefault } from './step-script.js';

/** A step in other surroundings. */
export function placeIn(
  { tree, context }: PlacedStep,
  surroundings: StepSurroundings,
  more: Partial<PlacedStep['context']> = {},
): PlacedStep {
  return { tree, context: { ...context, scope: surroundings.scope, surroundings, folder: '.', ...more } };
}

/** What the first of some trees says of a variable. */
function openLiteralEnv(trees: readonly YamlTree[], scope: StepScope): EnvScope {
  return {
    names: trees.flatMap((tree) => entriesOf(memberOf(tree, 'env')).map(({ key }) => key)),
    lookUp(name) {
      const found = trees.map((tree) => textOf(memberOf(memberOf(tree, 'env'), name)));
      const text = found.find((each) => each !== null);
      return text === undefined || text === null ? undefined : evaluateText(text, { ...scope, env: null });
    },
  };
}

/** Another job, on a machine of its own. */
export function openJob(at: PlacedStep, surroundings: StepSurroundings): PlacedStep {
  const { root, job } = surroundings;
  const steps = itemsOf(memberOf(job, 'steps'));
  const workspace = new RunnerWorkspace();
  for (const step of steps) {
    if (!/^actions\/checkout@/i.test(textOf(memberOf(step, 'uses'))?.value ?? '')) continue;
    const given = memberOf(step, 'with');
    const origin = textOf(memberOf(given, 'repository'))?.value ?? '';
    const isOurs = origin === '';
    workspace.checkOut(textOf(memberOf(given, 'path'))?.value ?? '', {
      isOurs,
      doubt: null,
      foreign: null,
      isCertain: true,
      origin,
    });
  }
  const folder = findDefault([job, root], 'working-directory');
  const env = openLiteralEnv([job, root], surroundings.scope);
  const scope = { ...surroundings.scope, env };
  const place = placeIn(at, surroundings, {
    scope,
    workspace,
    folder: folder?.value ?? '.',
    shell: findDefault([job, root], 'shell') ?? 'bash',
  });
  let setters: readonly PlacedStep[] | null = null;
  const listSetters = (): readonly PlacedStep[] => {
    setters ??= steps
      .filter((tree) => mayWrite({ ...place, tree }, ''))
      .map((tree) => ({ tree, context: { ...place.context, written } }));
    return setters;
  };
  const written: VariableWriters = { listSetters, count: 0, programs: [] };
  return { ...place, context: { ...place.context, written } };
}

/** What an input may be given, in the action or workflow of a step and in those around it; empty name: all inputs. */
export function listInputValues(name: string, { context }: PlacedStep): readonly string[] {
  const scopes = [context.scope, ...listLevelsOf(context.surroundings).map(({ scope }) => scope)];
  return scopes.flatMap(({ inputs }) =>
    name === ''
      ? [...(inputs?.values() ?? [])].map(({ value }) => value)
      : (inputs?.get(name.toLowerCase())?.value ?? []),
  );
}
