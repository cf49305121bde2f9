import { BoundExceeded } from '../bounds.js';
import type { Expression } from '../hcl/syntax.js';
import { ConversionError } from '../values/conversion.js';
import { isSequence, type Type, typeName } from '../values/type.js';
import {
  DYNAMIC_VALUE,
  elements,
  integer,
  isKnown,
  isNull,
  list,
  markOf,
  text,
  unknownOf,
  type Value,
  withMark,
} from '../values/value.js';
import { tryConvert } from './access.js';
import { type Argument, argumentValue } from './argument.js';
import type { HclEvaluation } from './evaluation.js';
import { type BakeFunction, FunctionError, OpenResult, type Parameter } from './function.js';
import { type EvaluationScope, findFunction } from './scope.js';
import { evaluateSpecial, isSpecial } from './special-calls.js';

type Call = Expression & { kind: 'call' };

export function evaluateCall(expression: Call, scope: EvaluationScope, evaluation: HclEvaluation): Value {
  const found = findFunction(scope, expression.name);
  if (found === undefined) return evaluation.fail(expression, `there is no function "${expression.name}"`);
  const args = spreadArguments(expression, scope, evaluation);
  if (args === null) return DYNAMIC_VALUE;
  if (isSpecial(found)) return evaluateSpecial(found, args, expression, scope, evaluation);
  const { parameters, rest } = found;
  if (args.length < parameters.length || (rest === null && args.length > parameters.length)) {
    const wanted = `${rest === null ? '' : 'at least '}${parameters.length}`;
    return evaluation.fail(expression, `${expression.name} takes ${wanted} arguments, not ${args.length}`);
  }
  const errors = evaluation.errors.length;
  const values = args.map((argument, index) => {
    return readArgument(argument, parameters[index] ?? rest, expression, scope, evaluation);
  });
  if (evaluation.errors.length > errors) return DYNAMIC_VALUE;
  return callFunction(found, values, expression, scope, evaluation);
}

/** The arguments, `last...` spread; null: it cannot be. */
function spreadArguments(
  expression: Call,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): readonly Argument[] | null {
  const args = expression.args.map((argument) => ({ span: argument, expression: argument, value: null }));
  const last = expression.expand ? expression.args[expression.args.length - 1] : undefined;
  if (last === undefined) return args;
  const errors = evaluation.errors.length;
  const spread = evaluation.evaluate(last, scope);
  if (evaluation.errors.length > errors) return null;
  if (isNull(spread) || (!isSequence(spread.type) && spread.type.kind !== 'dynamic')) {
    evaluation.fail(
      last,
      `only a list can be spread with ..., not ${isNull(spread) ? 'null' : typeName(spread.type)}`,
    );
    return null;
  }
  if (!isKnown(spread)) return null;
  const items = elements(spread).map((item) => ({
    span: last,
    expression: null,
    value: withMark(item, spread.mark),
  }));
  return [...args.slice(0, -1), ...items];
}

function readArgument(
  argument: Argument,
  parameter: Parameter | null,
  call: Call,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const value = argumentValue(argument, scope, evaluation);
  const converted = parameter === null ? value : tryConvert(value, parameter.type);
  if (converted !== null) return converted;
  const wanted = parameter === null ? 'a value' : typeName(parameter.type);
  return evaluation.fail(argument.span, `${call.name} needs ${wanted} here, not ${typeName(value.type)}`);
}

function callFunction(
  found: BakeFunction,
  values: readonly Value[],
  call: Call,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  if (found.impure !== null) evaluation.touched ??= found.impure;
  let mark = found.impure;
  let known = true;
  for (const [index, value] of values.entries()) {
    const parameter = found.parameters[index] ?? found.rest;
    mark ??= found.movesElements ? value.mark : markOf(value);
    if (isNull(value) && parameter?.nullable !== true) {
      return evaluation.fail(call.args[index] ?? call, `${call.name} cannot be used with null`);
    }
    if (!isKnown(value) && parameter?.unknown !== true) known = false;
  }
  if (!known) return withMark(unknownOf(found.result), mark);
  try {
    const result = found.call(values, scope.budget);
    if (typeof result.data === 'string') scope.budget.text(result.data);
    scope.budget.step(elements(result).length);
    return withMark(result, mark);
  } catch (error) {
    if (error instanceof BoundExceeded) throw error;
    if (error instanceof OpenResult) {
      evaluation.touched ??= error.message;
      return withMark(placeholderOf(found.result), mark ?? error.message);
    }
    if (!(error instanceof FunctionError) && !(error instanceof ConversionError)) throw error;
    if (error instanceof FunctionError) evaluation.touched ??= error.touched;
    return evaluation.fail(call, `${call.name}: ${error.message}`);
  }
}

/** Only keeps the evaluation going. */
function placeholderOf(type: Type): Value {
  if (type.kind === 'number') return integer(0);
  return type.kind === 'list' ? list([], type.element) : text('');
}
