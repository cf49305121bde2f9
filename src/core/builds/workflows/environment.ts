import { mayBeOpen } from '../step-environment.js';
import type { TracedText } from '../traced-text.js';
import { type EnvScope, evaluateText, pathOfAction, type StepScope } from './scope.js';
import type { WrittenVariables } from './shell/written-variables.js';
import { readMap, type WrittenMap } from './written-map.js';
import type { YamlTree } from './yaml/yaml-tree.js';

/** The `env` of a workflow, job or container, which earlier steps may overwrite, around what is outside of it. */
export function openJobEnv(
  map: WrittenMap,
  scope: StepScope,
  outer: EnvScope | null,
  written: WrittenVariables,
): EnvScope {
  return {
    names: [...namesOf(map), ...(outer?.names ?? [])],
    original: (name, isExpression) => valueIn(map, name, scope) ?? outer?.original?.(name, isExpression),
    lookUp(name, isExpression) {
      const value = valueIn(map, name, scope);
      if (value === undefined) return outer?.lookUp(name, isExpression);
      return written.mayWrite(name, scope.system)
        ? value.as(scope.texts.standIn(`\${{ env.${name} }} (an earlier step may change it)`))
        : value;
    },
  };
}

/** What the `env` of a workflow or job says: it cannot refer to other variables, GitHub refuses `env` there. */
export function readJobMap(tree: YamlTree | undefined, scope: StepScope): WrittenMap {
  return readMap(tree, { ...scope, env: null });
}

/** What the runner sets in the steps of an action, whatever `env` says. */
export const ACTION_PATH = 'GITHUB_ACTION_PATH';

/** The `env` of a step: nothing overwrites it. */
export function openStepEnv(tree: YamlTree | undefined, scope: StepScope): EnvScope | null {
  const path = pathOfAction(scope);
  if (tree === undefined && path === undefined) return scope.env;
  const map = readMap(tree, scope);
  const around = (env: EnvScope | null): EnvScope => ({
    names: [...namesOf(map), ...(env?.names ?? [])],
    lookUp: (name, isExpression) =>
      name === ACTION_PATH && isExpression !== true && path !== undefined
        ? path
        : (valueIn(map, name, scope) ?? env?.lookUp(name, isExpression)),
    after: (changes) => around(env?.after?.(changes) ?? env),
    decides: (name) => env?.decides?.(name) === true,
    mayHoldMore: () => env?.mayHoldMore?.() !== false,
  });
  return around(scope.env);
}

function namesOf({ values }: WrittenMap): readonly string[] {
  return values.map(({ key }) => key);
}

function valueIn({ values, rest }: WrittenMap, name: string, around: StepScope): TracedText | undefined {
  const found = values.find(({ key }) => key === name);
  if (found !== undefined) return evaluateText(found.text, found.scope);
  const other = findOtherCase(values, name, around);
  if (other !== undefined) return other;
  return rest === null || !mayBeOpen(name) ? undefined : rest;
}

/** Names have no case on Windows; where the runner only may be that, the variable may be set. */
function findOtherCase(
  values: WrittenMap['values'],
  name: string,
  { system = 'unix', texts }: StepScope,
): TracedText | undefined {
  if (system === 'unix') return undefined;
  const found = values.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  if (found === undefined || system === 'windows') return found && evaluateText(found.text, found.scope);
  return found.text.as(texts.standIn(`${found.key} (${name} if the runner has Windows)`));
}
