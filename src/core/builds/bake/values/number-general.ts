import type { Num } from './number.js';
import { type Decimal, decimalOf, plainText, roundDecimal, shortestDecimal } from './number-text.js';

/** A number as Go's %g writes it; null: as few digits as tell it from its neighbours. */
export function generalText(value: Num, digits: number | null): string {
  if (value.infinite) return value.negative ? '-Inf' : '+Inf';
  const sign = value.negative ? '-' : '';
  const decimal =
    digits === null ? shortestDecimal(value) : roundDecimal(decimalOf(value), Math.max(1, digits));
  const exponent = decimal.point - 1;
  const limit = digits === null ? 6 : Math.max(1, digits);
  const bound =
    digits !== null && limit > decimal.digits.length && decimal.digits.length >= decimal.point
      ? decimal.digits.length
      : limit;
  if (decimal.digits !== '' && (exponent < -4 || exponent >= bound)) {
    return sign + exponentText(decimal, Math.max(0, decimal.digits.length - 1), 'e');
  }
  return sign + plainText(decimal, null);
}

/** One digit, so many places, and an exponent of at least two digits. */
export function exponentText(decimal: Decimal, places: number, letter: string): string {
  const first = decimal.digits[0] ?? '0';
  const rest = decimal.digits.slice(1, 1 + places).padEnd(places, '0');
  const exponent = decimal.digits === '' ? 0 : decimal.point - 1;
  const sign = exponent < 0 ? '-' : '+';
  return `${first}${rest === '' ? '' : `.${rest}`}${letter}${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
