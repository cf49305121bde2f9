import type { Span } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import { DYNAMIC_VALUE, type Value } from '../values/value.js';
import type { HclEvaluation } from './evaluation.js';
import type { EvaluationScope } from './scope.js';

/** An argument of a call: an expression, or an element that `...` spread. */
export interface Argument {
  readonly span: Span;
  readonly expression: Expression | null;
  readonly value: Value | null;
}

export function argumentValue(argument: Argument, scope: EvaluationScope, evaluation: HclEvaluation): Value {
  if (argument.expression === null) return argument.value ?? DYNAMIC_VALUE;
  return evaluation.evaluate(argument.expression, scope);
}
