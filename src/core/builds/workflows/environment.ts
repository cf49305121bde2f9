import type { TracedText } from '../traced-text.js';
import { type EnvScope, evaluateText, type StepScope } from './scope.js';
import type { WrittenVariables } from './shell/written-variables.js';
import { entryOf, type YamlTree } from './yaml-tree.js';

/** The `env` of a workflow or job, which earlier steps may overwrite, around what is outside of it. */
export function openJobEnv(
  tree: YamlTree | undefined,
  scope: StepScope,
  outer: EnvScope | null,
  written: WrittenVariables,
): EnvScope {
  return {
    lookUp(name) {
      const text = textIn(tree, name);
      if (text === undefined) return outer?.lookUp(name);
      // A job's variables cannot refer to others: GitHub refuses `env` there.
      const value = evaluateText(text, { ...scope, env: null });
      return written.mayWrite(name)
        ? value.as(scope.texts.standIn(`\${{ env.${name} }} (an earlier step may change it)`))
        : value;
    },
  };
}

/** The `env` of a step: nothing overwrites it. */
export function openStepEnv(tree: YamlTree | undefined, scope: StepScope): EnvScope | null {
  if (tree === undefined) return scope.env;
  return {
    lookUp(name) {
      const text = textIn(tree, name);
      return text === undefined ? scope.env?.lookUp(name) : evaluateText(text, scope);
    },
  };
}

function textIn(tree: YamlTree | undefined, name: string): TracedText | undefined {
  const value = entryOf(tree, name)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
