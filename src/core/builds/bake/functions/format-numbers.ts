import { FunctionError } from '../evaluation/function.js';
import { isWhole, type Num, truncate } from '../values/number.js';
import { exponentText, generalText } from '../values/number-general.js';
import { decimalOf, plainText, roundDecimal } from '../values/number-text.js';
import type { Verb } from './verb.js';

const BASES: ReadonlyMap<string, number> = new Map([
  ['b', 2],
  ['o', 8],
  ['d', 10],
  ['x', 16],
  ['X', 16],
]);
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['b', '0b'],
  ['o', '0'],
  ['x', '0x'],
  ['X', '0X'],
]);

function signOf(verb: Verb, negative: boolean): string {
  if (negative) return '-';
  return verb.flags.has('+') ? '+' : verb.flags.has(' ') ? ' ' : '';
}

/** A whole number as Go's fmt writes a big.Int. */
export function formatWhole(verb: Verb, value: Num): string {
  if (!isWhole(value)) throw new FunctionError(`${verb.raw} needs a whole number`);
  const whole = truncate(value);
  const plain = (whole < 0n ? -whole : whole).toString(BASES.get(verb.mode) ?? 10);
  const digits = verb.mode === 'X' ? plain.toUpperCase() : plain;
  if (digits === '0' && verb.precision === 0) return '';
  const sign = signOf(verb, whole < 0n);
  const prefix = verb.flags.has('#') ? (PREFIXES.get(verb.mode) ?? '') : '';
  const padded = digits.padStart(verb.precision ?? 0, '0');
  return fill(
    verb,
    sign + prefix,
    padded,
    verb.flags.has('0') && verb.precision === null && !verb.flags.has('-'),
  );
}

/** A number as Go's fmt writes a big.Float. */
export function formatFraction(verb: Verb, value: Num): string {
  if (value.infinite) return fill(verb, value.negative ? '-' : signOf(verb, false) || '+', 'Inf', false);
  const size = { ...value, negative: false };
  return fill(
    verb,
    signOf(verb, value.negative),
    sizeText(verb, size),
    verb.flags.has('0') && !verb.flags.has('-'),
  );
}

function sizeText(verb: Verb, size: Num): string {
  if (verb.mode === 'g') return generalText(size, verb.precision);
  if (verb.mode === 'G') return generalText(size, verb.precision).toUpperCase();
  const places = verb.precision ?? 6;
  const decimal = decimalOf(size);
  if (verb.mode !== 'f') return exponentText(roundDecimal(decimal, places + 1), places, verb.mode);
  return plainText(roundDecimal(decimal, decimal.point + places), places);
}

function fill(verb: Verb, before: string, digits: string, zeros: boolean): string {
  const missing = (verb.width ?? 0) - before.length - digits.length;
  if (missing <= 0) return before + digits;
  if (zeros) return before + '0'.repeat(missing) + digits;
  const spaces = ' '.repeat(missing);
  return verb.flags.has('-') ? before + digits + spaces : spaces + before + digits;
}
