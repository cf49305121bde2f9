import { FunctionError } from '../evaluation/function.js';
import { not } from '../evaluation/operators.js';
import { equals } from '../values/equality.js';
import * as num from '../values/number.js';
import { BOOL, DYNAMIC, listOf, NUMBER } from '../values/type.js';
import { bool, integer, isTrue, list, number, numberOf, stringOf, type Value } from '../values/value.js';
import { ANY_OR_NULL, argument, define, defineRest, type Named, wholeArgument } from './define.js';

function arithmetic(operate: (a: num.Num, b: num.Num) => num.Num | null) {
  return define([NUMBER, NUMBER], NUMBER, (args) => {
    const result = operate(numberOf(argument(args, 0)), numberOf(argument(args, 1)));
    if (result === null) throw new FunctionError('the result is not a number');
    return number(result);
  });
}

function comparison(holds: (order: number) => boolean) {
  return define([NUMBER, NUMBER], BOOL, (args) =>
    bool(holds(num.compareNumbers(numberOf(argument(args, 0)), numberOf(argument(args, 1))))),
  );
}

function extreme(sign: 1 | -1) {
  return defineRest([], NUMBER, NUMBER, (args) => {
    if (args.length === 0) throw new FunctionError('at least one number is needed');
    return args.reduce((best, value) =>
      num.compareNumbers(numberOf(value), numberOf(best)) * sign > 0 ? value : best,
    );
  });
}

/** Rounds down (-1), up (1) or towards zero (0); the precision stays unless it is `int`. */
function round(direction: -1 | 0 | 1) {
  return define([NUMBER], NUMBER, (args) => {
    const value = numberOf(argument(args, 0));
    if (value.infinite || num.isWhole(value)) return number(value);
    const whole = num.truncate({ ...value, negative: false });
    const away = direction !== 0 && value.negative === direction < 0;
    const size = whole + (away ? 1n : 0n);
    const precision = direction === 0 ? Math.max(num.bitLength(size), 64) : value.precision;
    return number(num.roundNumber(value.negative && size !== 0n, size, 0, precision));
  });
}

function ofFloats(operate: (a: number, b: number) => number) {
  return define([NUMBER, NUMBER], NUMBER, (args) => {
    const result = operate(
      num.toFloat(numberOf(argument(args, 0))),
      num.toFloat(numberOf(argument(args, 1))),
    );
    if (Number.isNaN(result)) throw new FunctionError('the result is not a number');
    return number(num.floatNumber(result));
  });
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function parseInteger(args: readonly Value[]): Value {
  const given = argument(args, 0);
  const base = wholeArgument(args[1], 'the base');
  if (given.type.kind !== 'string') throw new FunctionError('a text is needed');
  if (base < 2 || base > 62) throw new FunctionError('the base must be between 2 and 62');
  const match = /^([+-]?)([0-9A-Za-z]+)$/.exec(stringOf(given));
  let value = 0n;
  for (const digit of match?.[2] ?? '?') {
    const worth = DIGITS.indexOf(base <= 36 ? digit.toLowerCase() : digit);
    if (worth === -1 || worth >= base) throw new FunctionError(`this is not a number of base ${base}`);
    value = value * BigInt(base) + BigInt(worth);
  }
  return number(num.roundNumber(match?.[1] === '-', value, 0, Math.max(num.bitLength(value), 64)));
}

const MAX_RANGE = 1024;

function range(args: readonly Value[]): Value {
  const numbers = args.map(numberOf);
  const zero = num.wholeNumber(0);
  const [first = zero, second = first, third] = numbers;
  const start = numbers.length === 1 ? zero : first;
  const end = numbers.length === 1 ? first : second;
  if (numbers.length < 1 || numbers.length > 3)
    throw new FunctionError('one, two or three numbers are needed');
  const step = third ?? num.wholeNumber(num.compareNumbers(end, start) < 0 ? -1 : 1);
  if (num.isZero(step)) throw new FunctionError('the step must not be zero');
  const down = num.compareNumbers(step, zero) < 0;
  const passed = (value: num.Num) =>
    down ? num.compareNumbers(value, end) <= 0 : num.compareNumbers(value, end) >= 0;
  if (num.compareNumbers(end, start) !== 0 && passed(start))
    throw new FunctionError('the step leads away from the end');
  const values: Value[] = [];
  for (let at: num.Num | null = start; at !== null && !passed(at); at = num.add(at, step)) {
    if (values.length >= MAX_RANGE) throw new FunctionError(`more than ${MAX_RANGE} values`);
    values.push(number(at));
  }
  return list(values, NUMBER);
}

function signum(args: readonly Value[]): Value {
  return integer(Math.sign(wholeArgument(args[0], 'the number')));
}

const subtract = (a: num.Num, b: num.Num) => num.add(a, num.negate(b));
const logic = (operate: (a: boolean, b: boolean) => boolean) =>
  define([BOOL, BOOL], BOOL, (args) => bool(operate(isTrue(argument(args, 0)), isTrue(argument(args, 1)))));

export const NUMBER_FUNCTIONS: Named = [
  [
    'absolute',
    define([NUMBER], NUMBER, (args) => number({ ...numberOf(argument(args, 0)), negative: false })),
  ],
  ['add', arithmetic(num.add)],
  ['subtract', arithmetic(subtract)],
  ['multiply', arithmetic(num.multiply)],
  ['divide', arithmetic(num.divide)],
  ['modulo', arithmetic(num.modulo)],
  ['negate', define([NUMBER], NUMBER, (args) => number(num.negate(numberOf(argument(args, 0)))))],
  ['greaterthan', comparison((order) => order > 0)],
  ['greaterthanorequalto', comparison((order) => order >= 0)],
  ['lessthan', comparison((order) => order < 0)],
  ['lessthanorequalto', comparison((order) => order <= 0)],
  ['min', extreme(-1)],
  ['max', extreme(1)],
  ['int', round(0)],
  ['ceil', round(1)],
  ['floor', round(-1)],
  ['log', ofFloats((value, base) => Math.log(value) / Math.log(base))],
  ['pow', ofFloats((value, power) => value ** power)],
  ['signum', define([NUMBER], NUMBER, signum)],
  ['parseint', define([DYNAMIC, NUMBER], NUMBER, parseInteger)],
  ['range', defineRest([], NUMBER, listOf(NUMBER), range)],
  ['and', logic((a, b) => a && b)],
  ['or', logic((a, b) => a || b)],
  ['not', define([BOOL], BOOL, (args) => bool(!isTrue(argument(args, 0))))],
  ['equal', define([ANY_OR_NULL, ANY_OR_NULL], BOOL, (args) => equals(argument(args, 0), argument(args, 1)))],
  [
    'notequal',
    define([ANY_OR_NULL, ANY_OR_NULL], BOOL, (args) => not(equals(argument(args, 0), argument(args, 1)))),
  ],
];
