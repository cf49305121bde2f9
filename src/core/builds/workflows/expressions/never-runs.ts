import { splitExpressions } from '../expression.js';
import { openSurroundings, type StepScope } from '../scope.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { choicesOf } from './choices.js';
import { listValues } from './options.js';
import { isTrue } from './values.js';

/**
 * Whether the `if` of a step or job is false whatever happens, by the row of the matrix and the inputs alone: variables and
 * outputs may be other ones when it runs. A text with an expression in it is true, as every text is that is not empty.
 */
export function neverRuns(tree: YamlTree, scope: StepScope): boolean {
  const condition = textOf(memberOf(tree, 'if'));
  if (condition === null) return false;
  const { value } = condition;
  const parts = value.includes('${{') ? splitExpressions(value) : null;
  const [only, ...others] = parts ?? [{ expression: value }];
  if (others.length > 0 || only === undefined || only.expression === null) return false;
  const { outputs: _, ...seen } = scope;
  const surroundings = openSurroundings(condition, { ...seen, env: null });
  const values = listValues(only.expression, scope.texts, surroundings, choicesOf(scope.texts).assumed);
  return values !== null && values.length > 0 && values.every((each) => isTrue(each.value) === false);
}
