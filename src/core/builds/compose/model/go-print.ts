import type { ScalarValue } from './node.js';

/** A value as Go's `fmt.Sprint` prints it. */
export function printValue(value: ScalarValue): string {
  if (value === null) return '<nil>';
  if (typeof value === 'number') return printFloat(value);
  if (typeof value === 'object') return value.printed;
  return String(value);
}

/** The shortest text that reads back as the same number; with an exponent below 1e-4 and from 1e+06 on. */
function printFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= MAX_PLAIN_EXPONENT) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  return placePoint(mantissa, exponent);
}

const MAX_PLAIN_EXPONENT = 6;

function placePoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace('-', '').replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1);
  return rest === '' ? sign + whole : `${sign}${whole}.${rest}`;
}
