import type { Expression } from '../hcl/syntax.js';
import { BOOL, DYNAMIC } from '../values/type.js';
import { bool, DYNAMIC_VALUE, isWhollyKnown, unknownOf, type Value, withMark } from '../values/value.js';
import { tryConvert } from './access.js';
import { type Argument, argumentValue } from './argument.js';
import type { EvaluationError, HclEvaluation } from './evaluation.js';
import type { BakeFunction } from './function.js';
import type { EvaluationScope } from './scope.js';
import { readType, TypeProblem } from './type-expressions.js';

/** Functions that see expressions instead of values. */
export type SpecialName = 'try' | 'can' | 'convert';

const SPECIAL = new WeakMap<BakeFunction, SpecialName>();

export function specialFunction(name: SpecialName): BakeFunction {
  const found: BakeFunction = {
    parameters: [],
    rest: { type: DYNAMIC },
    result: DYNAMIC,
    movesElements: true,
    impure: null,
    call: () => DYNAMIC_VALUE,
  };
  SPECIAL.set(found, name);
  return found;
}

export function isSpecial(found: BakeFunction): boolean {
  return SPECIAL.has(found);
}

export function evaluateSpecial(
  found: BakeFunction,
  args: readonly Argument[],
  call: Expression & { kind: 'call' },
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const name = SPECIAL.get(found);
  if (name === 'try') return evaluateTry(args, call, scope, evaluation);
  const expected = name === 'can' ? 1 : 2;
  if (args.length !== expected)
    return evaluation.fail(call, `${call.name} takes ${expected} arguments, not ${args.length}`);
  return name === 'can' ? evaluateCan(args, scope, evaluation) : evaluateConvert(args, scope, evaluation);
}

/** The value, its errors, and the mark of whatever could have made them. */
function attempt(argument: Argument, scope: EvaluationScope, evaluation: HclEvaluation) {
  const outer = { errors: evaluation.errors, touched: evaluation.touched };
  evaluation.errors = [];
  evaluation.touched = null;
  const value = argumentValue(argument, scope, evaluation);
  const result: { value: Value; errors: EvaluationError[]; touched: string | null } = {
    value,
    errors: evaluation.errors,
    touched: evaluation.touched,
  };
  evaluation.errors = outer.errors;
  evaluation.touched = outer.touched ?? result.touched;
  return result;
}

function evaluateTry(
  args: readonly Argument[],
  call: Expression,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  if (args.length === 0) return evaluation.fail(call, 'try takes at least 1 argument');
  let mark: string | null = null;
  let last: EvaluationError | undefined;
  for (const argument of args) {
    const { value, errors, touched } = attempt(argument, scope, evaluation);
    if (errors.length === 0) return isWhollyKnown(value) ? withMark(value, mark) : DYNAMIC_VALUE;
    mark ??= touched;
    last = errors[0];
  }
  return evaluation.fail(call, `nothing in try succeeds: ${last?.message ?? ''}`);
}

function evaluateCan(args: readonly Argument[], scope: EvaluationScope, evaluation: HclEvaluation): Value {
  const [argument] = args;
  if (argument === undefined) return DYNAMIC_VALUE;
  const { value, errors, touched } = attempt(argument, scope, evaluation);
  if (errors.length > 0) return withMark(bool(false), touched);
  return withMark(isWhollyKnown(value) ? bool(true) : unknownOf(BOOL), touched);
}

function evaluateConvert(
  args: readonly Argument[],
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const [given, second] = args;
  if (given === undefined || second === undefined) return DYNAMIC_VALUE;
  const value = argumentValue(given, scope, evaluation);
  if (second.expression === null) return evaluation.fail(second.span, 'a type is needed here');
  try {
    // The tool converts to the type of the first result, which has lost what was optional.
    const first = tryConvert(value, readType(second.expression));
    const converted = first === null ? null : tryConvert(value, first.type);
    return converted ?? evaluation.fail(given.span, 'the value cannot be converted to this type');
  } catch (error) {
    if (error instanceof TypeProblem) return evaluation.fail(second.span, error.message);
    throw error;
  }
}
