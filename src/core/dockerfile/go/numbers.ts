import { Refusal } from '../refusal.js';
import type { ByteString } from './byte-string.js';
import { quote } from './quote.js';

const MAX_INT64 = 2n ** 63n - 1n;

/** Whether Go's `strconv.ParseBool` accepts it. */
export function isGoBool(text: ByteString): boolean {
  return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);
}

/** Go's `strconv.ParseInt(text, 10, bits)`; null if that fails. */
export function parseInteger(text: ByteString, bits: 32 | 64): bigint | null {
  if (!/^[+-]?[0-9]+$/.test(text)) return null;
  // More digits than an int64 has, not counting leading zeros, are out of range.
  if (!/^[+-]?0*[0-9]{0,19}$/.test(text)) return null;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  const max = bits === 64 ? MAX_INT64 : 2n ** 31n - 1n;
  return value > max || value < -max - 1n ? null : value;
}

/** As `parseInteger` with 32 bits. @throws Refusal in Go's words. */
export function requireInteger(text: ByteString): bigint {
  const value = parseInteger(text, 32);
  if (value !== null) return value;
  // Go stops at the first digit that is too much, whatever follows it.
  const digits = /^[+-]?0*([0-9]*)/.exec(text)?.[1] ?? '';
  const isHuge = digits.length > 10 || Number(digits) >= 2 ** 32;
  const reason = isHuge || /^[+-]?[0-9]+$/.test(text) ? 'value out of range' : 'invalid syntax';
  throw new Refusal(`strconv.ParseInt: parsing ${quote(text)}: ${reason}`);
}

const UNITS: ReadonlyMap<ByteString, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['\xc2\xb5s', 1_000n],
  ['\xce\xbcs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
]);

/**
 * Go's `time.ParseDuration`, in nanoseconds.
 * @throws Refusal in Go's words.
 */
export function parseDuration(text: ByteString): bigint {
  const negative = text.startsWith('-');
  let rest = negative || text.startsWith('+') ? text.slice(1) : text;
  if (rest === '0') return 0n;
  const invalid = `time: invalid duration ${quoteDuration(text)}`;
  if (rest === '') throw new Refusal(invalid);
  let sum = 0n;
  while (rest !== '') {
    const [number, whole = '', fraction = ''] = /^0*([0-9]*)(?:\.([0-9]*))?/.exec(rest) ?? [''];
    if (!/[0-9]/.test(number ?? '') || whole.length > 19) throw new Refusal(invalid);
    rest = rest.slice(number?.length);
    const unit = /^[^.0-9]*/.exec(rest)?.[0] ?? '';
    if (unit === '') throw new Refusal(`time: missing unit in duration ${quoteDuration(text)}`);
    const factor = UNITS.get(unit);
    if (factor === undefined) {
      throw new Refusal(`time: unknown unit ${quoteDuration(unit)} in duration ${quoteDuration(text)}`);
    }
    sum += BigInt(whole || 0) * factor + BigInt(Math.trunc(Number(`0.${fraction}0`) * Number(factor)));
    rest = rest.slice(unit.length);
    if (sum > MAX_INT64 + 1n) throw new Refusal(invalid);
  }
  if (!negative && sum > MAX_INT64) throw new Refusal(invalid);
  return negative ? -sum : sum;
}

/** Package time quotes more simply: every byte that is not ASCII as `\x…`. */
function quoteDuration(text: ByteString): ByteString {
  let out = '"';
  for (const byte of text) {
    if (byte === '"' || byte === '\\') out += `\\${byte}`;
    else if (byte < ' ' || byte >= '\x80') out += `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
    else out += byte;
  }
  return `${out}"`;
}
