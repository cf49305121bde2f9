import type { Expression } from '../hcl/syntax.js';
import { DYNAMIC, isCollection, isSequence, listOf, sameType, type Type, tupleOf } from '../values/type.js';
import {
  DYNAMIC_VALUE,
  elements,
  isKnown,
  isNull,
  list,
  tuple,
  unknownOf,
  type Value,
  withMark,
} from '../values/value.js';
import type { HclEvaluation } from './evaluation.js';
import type { EvaluationScope } from './scope.js';

type Splat = Expression & { kind: 'splat' };

/** `list[*].name`; anything else than a sequence is a list of one, and null a list of none. */
export function evaluateSplat(expression: Splat, scope: EvaluationScope, evaluation: HclEvaluation): Value {
  const from = evaluation.apart(expression.from, scope);
  evaluation.errors.push(...from.errors);
  if (from.errors.length > 0) return DYNAMIC_VALUE;
  const source = from.value;
  const single = !isSequence(source.type);
  if (isNull(source)) {
    if (single) return withMark(tuple([]), source.mark);
    return evaluation.fail(expression.from, '[*] cannot be used with null');
  }
  if (source.type.kind === 'dynamic' || !isKnown(source)) return withMark(DYNAMIC_VALUE, source.mark);
  const errors = evaluation.errors.length;
  const values = (single ? [source] : elements(source)).map((item) =>
    evaluateEach(expression, item, scope, evaluation),
  );
  if (evaluation.errors.length > errors)
    return withMark(unknownOf(resultType(source.type, values)), source.mark);
  if (!isCollection(source.type) || single) return withMark(tuple(values), source.mark);
  return withMark(listResult(expression, source.type.element, values, scope, evaluation), source.mark);
}

function evaluateEach(
  expression: Splat,
  item: Value,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const outer = evaluation.items.get(expression.item);
  evaluation.items.set(expression.item, item);
  const value = evaluation.evaluate(expression.each, scope);
  if (outer === undefined) evaluation.items.delete(expression.item);
  else evaluation.items.set(expression.item, outer);
  return value;
}

function resultType(source: Type, values: readonly Value[]): Type {
  return isCollection(source)
    ? listOf(values[0]?.type ?? DYNAMIC)
    : tupleOf(values.map((value) => value.type));
}

function listResult(
  expression: Splat,
  element: Type,
  values: readonly Value[],
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const first = values[0];
  if (first === undefined)
    return list([], evaluateEach(expression, unknownOf(element), scope, evaluation).type);
  if (values.every((value) => sameType(value.type, first.type))) return list(values, first.type);
  return evaluation.fail(expression, 'nested [*] make elements of different types; use a for expression');
}
