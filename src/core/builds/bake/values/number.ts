import { BoundExceeded, MAX_DIGITS } from '../bounds.js';

/** A number as Go's big.Float keeps it: mantissa × 2^exponent, rounded to `precision` bits, to nearest even. */
export interface Num {
  readonly negative: boolean;
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly precision: number;
  readonly infinite: boolean;
}

/** The precision of numbers that are written out. */
const WRITTEN = 512;
const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
const INFINITY = /^([+-]?)inf(?:inity)?$/i;

export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const hex = value.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)));
}

/** Rounds mantissa × 2^exponent; `sticky`: the true value is a little more than that. */
export function roundNumber(
  negative: boolean,
  mantissa: bigint,
  exponent: number,
  precision: number,
  sticky = false,
): Num {
  let value = mantissa;
  let power = exponent;
  const excess = bitLength(value) - precision;
  if (excess > 0) {
    const shift = BigInt(excess);
    const rest = value & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    value >>= shift;
    power += excess;
    if (rest > half || (rest === half && (sticky || (value & 1n) === 1n))) value += 1n;
  }
  if (value === 0n) return { negative, mantissa: 0n, exponent: 0, precision, infinite: false };
  const zeros = trailingZeros(value);
  if (Math.abs(power + zeros) > MAX_DIGITS * 4) throw new BoundExceeded('its numbers grow too large');
  return { negative, mantissa: value >> BigInt(zeros), exponent: power + zeros, precision, infinite: false };
}

function trailingZeros(value: bigint): number {
  let zeros = 0;
  for (let rest = value; (rest & 0xffffffffn) === 0n; rest >>= 32n) zeros += 32;
  while (((value >> BigInt(zeros)) & 1n) === 0n) zeros++;
  return zeros;
}

export function infinity(negative: boolean, precision = WRITTEN): Num {
  return { negative, mantissa: 0n, exponent: 0, precision, infinite: true };
}

/** Whole numbers that functions make have 64 bits. */
export function wholeNumber(value: number | bigint, precision = 64): Num {
  const big = BigInt(value);
  return roundNumber(big < 0n, big < 0n ? -big : big, 0, precision);
}

/** A float of 53 bits. */
export function floatNumber(value: number): Num {
  if (!Number.isFinite(value)) return infinity(value < 0, 53);
  let exponent = 0;
  let scaled = Math.abs(value);
  while (scaled !== 0 && !Number.isInteger(scaled)) {
    scaled *= 2;
    exponent--;
  }
  return roundNumber(value < 0 || Object.is(value, -0), BigInt(scaled), exponent, 53);
}

/** A number as text, decimal and as precise as HCL reads it; null if it is not a number. */
export function parseNumber(text: string): Num | null {
  const endless = INFINITY.exec(text);
  if (endless !== null) return infinity(endless[1] === '-');
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const fraction = match[3] ?? match[4] ?? '';
  const digits = (match[2] ?? '') + fraction;
  const power = Number(match[5] ?? '0') - fraction.length;
  if (digits.length > MAX_DIGITS || Math.abs(power) > MAX_DIGITS)
    throw new BoundExceeded('its numbers have too many digits');
  const negative = match[1] === '-';
  if (power >= 0) return roundNumber(negative, BigInt(digits) * 10n ** BigInt(power), 0, WRITTEN);
  return quotient(negative, BigInt(digits), 10n ** BigInt(-power), 0, WRITTEN);
}

/** numerator ÷ denominator × 2^exponent. */
function quotient(
  negative: boolean,
  numerator: bigint,
  denominator: bigint,
  exponent: number,
  precision: number,
): Num {
  const shift = Math.max(0, precision + 2 - (bitLength(numerator) - bitLength(denominator)));
  const scaled = numerator << BigInt(shift);
  const whole = scaled / denominator;
  return roundNumber(
    negative,
    whole * 2n + (scaled % denominator === 0n ? 0n : 1n),
    exponent - shift - 1,
    precision,
  );
}

export function isZero(value: Num): boolean {
  return value.mantissa === 0n && !value.infinite;
}

/** The sum; null: infinities that cancel out. */
export function add(a: Num, b: Num, precision = Math.max(a.precision, b.precision)): Num | null {
  if (a.infinite || b.infinite) {
    if (a.infinite && b.infinite && a.negative !== b.negative) return null;
    return infinity(a.infinite ? a.negative : b.negative, precision);
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const sum = align(a, exponent) + align(b, exponent);
  if (sum === 0n) return roundNumber(a.negative && b.negative, 0n, 0, precision);
  return roundNumber(sum < 0n, sum < 0n ? -sum : sum, exponent, precision);
}

function align(value: Num, exponent: number): bigint {
  const size = value.mantissa << BigInt(value.exponent - exponent);
  return value.negative ? -size : size;
}

export function negate(value: Num): Num {
  return { ...value, negative: !value.negative };
}

/** The product; null: zero times infinity. */
export function multiply(a: Num, b: Num, precision = Math.max(a.precision, b.precision)): Num | null {
  const negative = a.negative !== b.negative;
  if (a.infinite || b.infinite) return isZero(a) || isZero(b) ? null : infinity(negative, precision);
  return roundNumber(negative, a.mantissa * b.mantissa, a.exponent + b.exponent, precision);
}

/** The quotient; null: zero by zero, infinity by infinity. */
export function divide(a: Num, b: Num): Num | null {
  const precision = Math.max(a.precision, b.precision);
  const negative = a.negative !== b.negative;
  if ((isZero(a) && isZero(b)) || (a.infinite && b.infinite)) return null;
  if (a.infinite || isZero(b)) return infinity(negative, precision);
  if (b.infinite || isZero(a)) return roundNumber(negative, 0n, 0, precision);
  return quotient(negative, a.mantissa, b.mantissa, a.exponent - b.exponent, precision);
}

/** What division by truncation leaves, each step rounded as the dividend is; null: zero and infinity. */
export function modulo(a: Num, b: Num): Num | null {
  if (a.infinite || b.infinite) return multiply(a, b);
  if (isZero(b)) return a;
  const ratio = divide(a, b);
  if (ratio === null) return null;
  const whole = truncate(ratio);
  const times = roundNumber(whole < 0n, whole < 0n ? -whole : whole, 0, a.precision);
  const taken = multiply(b, times, a.precision);
  return taken === null ? null : add(a, negate(taken), a.precision);
}

/** The whole part of a finite number. */
export function truncate(value: Num): bigint {
  const size =
    value.exponent >= 0
      ? value.mantissa << BigInt(value.exponent)
      : value.mantissa >> BigInt(-value.exponent);
  return value.negative ? -size : size;
}

export function isWhole(value: Num): boolean {
  return !value.infinite && value.exponent >= 0;
}

/** Negative, zero or positive, as sorting wants it. */
export function compareNumbers(a: Num, b: Num): number {
  if (a.infinite || b.infinite) return rank(a) - rank(b);
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function rank(value: Num): number {
  return value.infinite ? (value.negative ? -1 : 1) : 0;
}

/** As a JavaScript number; null if it is not a small whole number. */
export function smallInteger(value: Num): number | null {
  if (!isWhole(value) || bitLength(value.mantissa) + value.exponent > 53) return null;
  return Number(truncate(value));
}

/** The closest float of 53 bits. */
export function toFloat(value: Num): number {
  if (value.infinite) return value.negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const rounded = roundNumber(value.negative, value.mantissa, value.exponent, 53);
  const size = Number(rounded.mantissa) * 2 ** rounded.exponent;
  return value.negative ? -size : size;
}
