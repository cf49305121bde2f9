import { mayBeOpen } from '../step-environment.js';
import type { TracedText } from '../traced-text.js';
import { type EnvScope, evaluateText, type StepScope } from './scope.js';
import type { WrittenVariables } from './shell/written-variables.js';
import { readMap, type WrittenMap } from './written-map.js';
import type { YamlTree } from './yaml-tree.js';

/** The `env` of a workflow or job, which earlier steps may overwrite, around what is outside of it. */
export function openJobEnv(
  tree: YamlTree | undefined,
  scope: StepScope,
  outer: EnvScope | null,
  written: WrittenVariables,
): EnvScope {
  // A job's variables cannot refer to others: GitHub refuses `env` there.
  const map = readMap(tree, { ...scope, env: null });
  return {
    lookUp(name) {
      const value = valueIn(map, name);
      if (value === undefined) return outer?.lookUp(name);
      return written.mayWrite(name)
        ? value.as(scope.texts.standIn(`\${{ env.${name} }} (an earlier step may change it)`))
        : value;
    },
  };
}

/** The `env` of a step: nothing overwrites it. */
export function openStepEnv(tree: YamlTree | undefined, scope: StepScope): EnvScope | null {
  if (tree === undefined) return scope.env;
  const map = readMap(tree, scope);
  return { lookUp: (name) => valueIn(map, name) ?? scope.env?.lookUp(name) };
}

function valueIn({ values, rest }: WrittenMap, name: string): TracedText | undefined {
  const found = values.find(({ key }) => key === name);
  if (found !== undefined) return evaluateText(found.text, found.scope);
  return rest === null || !mayBeOpen(name) ? undefined : rest;
}
