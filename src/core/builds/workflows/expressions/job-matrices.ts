import { type Combinations, expandMatrix, type Matrix } from '../matrix.js';
import type { StepScope } from '../scope.js';
import { memberOf, type YamlTree } from '../yaml/yaml-tree.js';
import { choicesOf } from './choices.js';
import { evaluateTree } from './trees.js';

/** The combinations of each matrix that a job may have. */
export function listMatrices(
  job: YamlTree,
  scope: StepScope,
): { readonly matrices: readonly Matrix[]; readonly problems: readonly string[] } {
  const found: Combinations[] = [];
  choicesOf(scope.texts).withEach(() =>
    found.push(expandMatrix(memberOf(job, 'strategy'), (tree) => evaluateTree(tree, scope))),
  );
  return {
    matrices: found.flatMap(({ matrices }) => matrices),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}
