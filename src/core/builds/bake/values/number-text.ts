import { bitLength, type Num } from './number.js';

/** Decimal digits and where the point stands in them: 0.DIGITS × 10^point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** All digits of a finite number. */
function exactDecimal(mantissa: bigint, exponent: number): Decimal {
  if (mantissa === 0n) return { digits: '', point: 0 };
  const scale = exponent < 0 ? -exponent : 0;
  const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(scale);
  const text = whole.toString();
  return { digits: text.replace(/0+$/, ''), point: text.length - scale };
}

/** The fewest digits that no other number of this precision is nearer to. */
export function shortestDecimal(value: Num): Decimal {
  const exact = exactDecimal(value.mantissa, value.exponent);
  if (value.mantissa === 0n) return exact;
  // The mantissa doubled at full precision, so that half of its last unit is whole.
  const missing = value.precision - bitLength(value.mantissa);
  const mantissa = value.mantissa << BigInt(missing + 1);
  const exponent = value.exponent - missing - 1;
  const lower = exactDecimal(mantissa - 1n, exponent);
  const upper = exactDecimal(mantissa + 1n, exponent);
  return shorten(exact, lower.digits, upper.digits, missing > 0);
}

/** Go's roundShortest: digit by digit, until rounding down or up stays within the bounds. */
function shorten(exact: Decimal, lower: string, upper: string, inclusive: boolean): Decimal {
  for (let index = 0; index < exact.digits.length; index++) {
    const low = lower[index] ?? '0';
    const mid = exact.digits[index] ?? '0';
    const high = upper[index] ?? '0';
    const down = low !== mid || (inclusive && index + 1 === lower.length);
    const up = mid !== high && (inclusive || next(mid) < high || index + 1 < upper.length);
    if (down && up) return roundDecimal(exact, index + 1);
    if (down) return cutDecimal(exact, index + 1);
    if (up) return raiseDecimal(exact, index + 1);
  }
  return exact;
}

function next(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 1);
}

function cutDecimal(decimal: Decimal, length: number): Decimal {
  return { digits: decimal.digits.slice(0, length).replace(/0+$/, ''), point: decimal.point };
}

function raiseDecimal(decimal: Decimal, length: number): Decimal {
  const raised = (BigInt(decimal.digits.slice(0, length).padEnd(length, '0') || '0') + 1n)
    .toString()
    .padStart(length, '0');
  return { digits: raised.replace(/0+$/, ''), point: decimal.point + raised.length - length };
}

/** Rounds to so many digits, half to even. */
export function roundDecimal(decimal: Decimal, length: number): Decimal {
  if (length < 0) return { digits: '', point: decimal.point };
  if (length >= decimal.digits.length) return decimal;
  const rest = decimal.digits.slice(length);
  const odd = length > 0 && Number(decimal.digits[length - 1]) % 2 === 1;
  const up = rest === '5' ? odd : rest >= '5';
  return up ? raiseDecimal(decimal, length) : cutDecimal(decimal, length);
}

export function decimalOf(value: Num): Decimal {
  return exactDecimal(value.mantissa, value.exponent);
}

/** The decimal without an exponent, with so many places after the point (null: as many as it has). */
export function plainText(decimal: Decimal, places: number | null): string {
  const { digits, point } = decimal;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction =
    point >= digits.length ? '' : '0'.repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
  const shown = places === null ? fraction : fraction.slice(0, places).padEnd(places, '0');
  return shown === '' ? whole : `${whole}.${shown}`;
}

/** A number as HCL turns it into text. */
export function numberText(value: Num): string {
  if (value.infinite) return value.negative ? '-Inf' : '+Inf';
  const sign = value.negative ? '-' : '';
  if (
    value.exponent >= 0 &&
    bitLength(value.mantissa) + value.exponent <= value.precision &&
    value.exponent < 60
  ) {
    return sign + (value.mantissa << BigInt(value.exponent)).toString();
  }
  return sign + plainText(shortestDecimal(value), null);
}
