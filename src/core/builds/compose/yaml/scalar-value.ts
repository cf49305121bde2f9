import { type ByteString, decodeExactly } from '../../../dockerfile/go/byte-string.js';
import type { ScalarValue } from '../model/node.js';
import { readTimestamp } from './timestamp.js';

const CORE = 'tag:yaml.org,2002:';

type Kind = 'str' | 'bool' | 'int' | 'float' | 'null' | 'timestamp' | 'merge' | 'binary';

interface Resolved {
  readonly kind: Kind;
  readonly value: ScalarValue;
}

/** `isLimit`: go-yaml reads it all the same. */
interface Misfit {
  readonly error: string;
  readonly isLimit?: true;
}

const KNOWN = new Map<string, Resolved>([
  ...['true', 'True', 'TRUE'].map((text) => [text, { kind: 'bool', value: true }] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, { kind: 'bool', value: false }] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, { kind: 'null', value: null }] as const),
  ...['.nan', '.NaN', '.NAN'].map((text) => [text, { kind: 'float', value: Number.NaN }] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (text) => [text, { kind: 'float', value: Number.POSITIVE_INFINITY }] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map(
    (text) => [text, { kind: 'float', value: Number.NEGATIVE_INFINITY }] as const,
  ),
  ...['-0', '-0.0'].map((text) => [text, { kind: 'float', value: -0 }] as const),
  ['<<', { kind: 'merge', value: '<<' }],
]);

/**
 * What go-yaml makes of a scalar: `tag` as resolved, `!` or null where there is none. An error is what it says of
 * a text that its tag does not fit.
 */
export function resolveScalar(tag: string | null, isPlain: boolean, text: string): Resolved | Misfit {
  if (tag === null || tag === '!') return isPlain ? resolvePlain(text, true) : string(text);
  if (!tag.startsWith(CORE)) return string(text);
  const wanted = tag.slice(CORE.length);
  if (wanted === 'merge') return { kind: 'merge', value: text };
  if (wanted === 'binary') return decodeBinary(text);
  if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(wanted)) return string(text);
  const found = resolvePlain(text, wanted === 'timestamp');
  if (found.kind === wanted) return found;
  if (wanted === 'float' && typeof found.value === 'bigint') {
    return { kind: 'float', value: Number(found.value) };
  }
  return { error: `cannot construct !!${found.kind} \`${text.slice(0, 60)}\` as a !!${wanted}` };
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** As Go's `base64.StdEncoding`, which does not mind line ends. */
function decodeBinary(text: string): Resolved | Misfit {
  const digits = text.replace(/[\r\n]/g, '');
  if (!BASE64.test(digits)) return { error: '!!binary value contains invalid base64 data' };
  const value = decodeExactly(decodeBase64(digits));
  return /\p{Surrogate}/u.test(value)
    ? { error: 'a !!binary value is not text, which is not read; write the text', isLimit: true }
    : { kind: 'binary', value };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of well-formed base64. */
function decodeBase64(text: string): ByteString {
  const bytes: string[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of text.replace(/=+$/, '')) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(String.fromCharCode((held >> bits) & 0xff));
  }
  return bytes.join('');
}

function string(text: string): Resolved {
  return { kind: 'str', value: text };
}

function resolvePlain(text: string, mayBeTime: boolean): Resolved {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const first = text.charCodeAt(0);
  if (first === 0x2e) return resolveFloat(text) ?? string(text);
  if (!(first === 0x2b || first === 0x2d || (first >= 0x30 && first <= 0x39))) return string(text);
  const time = mayBeTime ? readTimestamp(text) : null;
  if (time !== null) return { kind: 'timestamp', value: time };
  const plain = text.replaceAll('_', '');
  const whole = parseInteger(plain);
  if (whole !== null) return { kind: 'int', value: whole };
  return resolveFloat(plain) ?? string(text);
}

function resolveFloat(text: string): Resolved | null {
  if (!/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'float', value } : null;
}

const MAX_UNSIGNED = 2n ** 64n - 1n;
const MAX_SIGNED = 2n ** 63n;
/** No 64-bit number is longer, apart from zeros in front of it. */
const MAX_DIGITS = 400;

/** As Go's `ParseInt` and then `ParseUint` with base 0: prefixes 0x, 0b, 0o, and a leading 0 for octal. */
function parseInteger(text: string): bigint | null {
  const found = /^([-+]?)(?:0x([0-9a-f]+)|0b([01]+)|0o([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/i.exec(text);
  if (found === null || text.length > MAX_DIGITS) return null;
  const [, sign = '', hex, binary, octal, old, decimal] = found;
  const digits =
    hex !== undefined
      ? `0x${hex}`
      : binary !== undefined
        ? `0b${binary}`
        : (octal ?? old) !== undefined
          ? `0o${octal ?? old}`
          : (decimal ?? '0');
  const size = BigInt(digits);
  if (sign === '-') return size <= MAX_SIGNED ? -size : null;
  return size <= (sign === '+' ? MAX_SIGNED - 1n : MAX_UNSIGNED) ? size : null;
}
