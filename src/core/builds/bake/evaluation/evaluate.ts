import type { Expression } from '../hcl/syntax.js';
import { DYNAMIC_VALUE, tuple, type Value } from '../values/value.js';
import { followSteps, indexValue } from './access.js';
import { evaluateCall } from './calls.js';
import { evaluateConditional } from './conditional.js';
import { HclEvaluation } from './evaluation.js';
import { evaluateFor } from './for.js';
import { literalValue } from './literal.js';
import { evaluateJsonObject, evaluateObject } from './objects.js';
import { evaluateBinary, evaluateUnary } from './operators.js';
import { type EvaluationScope, findVariable } from './scope.js';
import { evaluateSplat } from './splat.js';
import { evaluateJoin, evaluateTemplate } from './templates.js';

export function newEvaluation(): HclEvaluation {
  return new HclEvaluation(evaluate);
}

function evaluate(expression: Expression, scope: EvaluationScope, evaluation: HclEvaluation): Value {
  switch (expression.kind) {
    case 'literal':
      return literalValue(expression.value);
    case 'variable': {
      const root = findVariable(scope, expression.name);
      if (root === undefined) return evaluation.fail(expression, `there is no variable "${expression.name}"`);
      return evaluation.touch(followSteps(root, expression.steps, evaluation));
    }
    case 'traversal':
      return followSteps(evaluation.evaluate(expression.from, scope), expression.steps, evaluation);
    case 'index':
      return indexValue(
        evaluation.evaluate(expression.from, scope),
        evaluation.evaluate(expression.key, scope),
        expression,
        evaluation,
      );
    case 'item':
      return evaluation.items.get(expression) ?? DYNAMIC_VALUE;
    case 'broken':
      return evaluation.fail(expression, expression.message);
    case 'tuple':
      return tuple(expression.items.map((item) => evaluation.evaluate(item, scope)));
    case 'parentheses':
    case 'wrap':
      return evaluation.evaluate(expression.inner, scope);
    default:
      return evaluateCompound(expression, scope, evaluation);
  }
}

function evaluateCompound(
  expression: Exclude<
    Expression,
    {
      kind:
        | 'literal'
        | 'variable'
        | 'traversal'
        | 'index'
        | 'item'
        | 'broken'
        | 'tuple'
        | 'parentheses'
        | 'wrap';
    }
  >,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  switch (expression.kind) {
    case 'splat':
      return evaluateSplat(expression, scope, evaluation);
    case 'call':
      return evaluateCall(expression, scope, evaluation);
    case 'binary':
      return evaluateBinary(expression, scope, evaluation);
    case 'unary':
      return evaluateUnary(expression, scope, evaluation);
    case 'conditional':
      return evaluateConditional(expression, scope, evaluation);
    case 'object':
      return evaluateObject(expression, scope, evaluation);
    case 'json-object':
      return evaluateJsonObject(expression, scope, evaluation);
    case 'for':
      return evaluateFor(expression, scope, evaluation);
    case 'template':
      return evaluateTemplate(expression, scope, evaluation);
    case 'join':
      return evaluateJoin(expression, scope, evaluation);
  }
}
