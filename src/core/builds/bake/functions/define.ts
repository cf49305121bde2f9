import type { Budget } from '../bounds.js';
import { type BakeFunction, FunctionError, type Parameter } from '../evaluation/function.js';
import { smallInteger } from '../values/number.js';
import { DYNAMIC, STRING, type Type } from '../values/type.js';
import { numberOf, stringOf, text, type Value } from '../values/value.js';

export type Named = readonly (readonly [string, BakeFunction])[];

type Call = (args: readonly Value[], budget: Budget) => Value;

/** Every parameter as a type, or with what else it allows. */
type Parameters = readonly (Type | Parameter)[];

function parameterOf(parameter: Type | Parameter): Parameter {
  return 'kind' in parameter ? { type: parameter } : parameter;
}

export function define(
  parameters: Parameters,
  result: Type,
  call: Call,
  options: Partial<BakeFunction> = {},
): BakeFunction {
  const base = { rest: null, movesElements: false, impure: null };
  return { ...base, parameters: parameters.map(parameterOf), result, call, ...options };
}

/** A function whose last parameter may be given any number of times. */
export function defineRest(
  parameters: Parameters,
  rest: Type | Parameter,
  result: Type,
  call: Call,
  options: Partial<BakeFunction> = {},
): BakeFunction {
  return define(parameters, result, call, { rest: parameterOf(rest), ...options });
}

/** A function of texts that makes a text. */
export function textFunction(count: number, call: (...texts: string[]) => string): BakeFunction {
  return define(new Array<Type>(count).fill(STRING), STRING, (args) => text(call(...args.map(stringOf))));
}

/** Moves elements about without looking at them. */
export const MOVES: Partial<BakeFunction> = { movesElements: true };

/** Something that the repository does not decide: `placeholder` only keeps the evaluation going. */
export function impure(parameters: Parameters, name: string, placeholder: string): BakeFunction {
  return define(parameters, STRING, () => text(placeholder), {
    impure: `${name}() is only known when bake runs`,
  });
}

export function wholeArgument(value: Value | undefined, what: string): number {
  const whole = value === undefined ? null : smallInteger(numberOf(value));
  if (whole === null) throw new FunctionError(`${what} must be a whole number`);
  return whole;
}

export function argument(args: readonly Value[], index: number): Value {
  const value = args[index];
  if (value === undefined) throw new FunctionError('an argument is missing');
  return value;
}

export const ANY: Parameter = { type: DYNAMIC };
export const ANY_OR_NULL: Parameter = { type: DYNAMIC, nullable: true };
