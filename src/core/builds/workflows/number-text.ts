const DIGITS = 15;

/** A number as GitHub writes it into a text: .NET's `G15`, so `3.10` is `3.1`. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return '0';
  const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = Number(exponent);
  if (power >= DIGITS || power < -4)
    return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return plain(digits, power);
}

function plain(digits: string, power: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const figures = digits.replace(/[-.]/g, '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${figures}`;
  const whole = figures.slice(0, power + 1).padEnd(power + 1, '0');
  const rest = figures.slice(power + 1);
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** The item of a list that a number asks for; undefined: none. */
export function itemAt<Item>(items: readonly Item[], number: number): Item | undefined {
  return number >= 0 ? items[Math.floor(number)] : undefined;
}

/** What GitHub takes a text for where it compares it with a number. */
export function parseNumber(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(trimmed)) return Number(trimmed);
  const radix = /^0x[0-9a-fA-F]+$/.test(trimmed) ? 16 : /^0o[0-7]+$/.test(trimmed) ? 8 : null;
  if (radix !== null) {
    const value = Number.parseInt(trimmed.slice(2), radix);
    return value <= 0xffffffff ? value | 0 : Number.NaN;
  }
  if (trimmed === 'Infinity') return Number.POSITIVE_INFINITY;
  return trimmed === '-Infinity' ? Number.NEGATIVE_INFINITY : Number.NaN;
}
