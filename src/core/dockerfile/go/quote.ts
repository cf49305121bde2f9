import { type ByteString, decodeRune, RUNE_ERROR, runeOf, widthOf } from './byte-string.js';
import { isPrint } from './unicode.js';

const NAMED: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  12: '\\f',
  10: '\\n',
  13: '\\r',
  9: '\\t',
  11: '\\v',
  34: '\\"',
  92: '\\\\',
};

/** Go's `%q`, in which BuildKit's messages name what they are about. */
export function quote(text: ByteString): ByteString {
  let out = '"';
  for (let at = 0; at < text.length; ) {
    const packed = decodeRune(text, at);
    const rune = runeOf(packed);
    const width = widthOf(packed);
    out += quoteRune(text, at, rune, width);
    at += width;
  }
  return `${out}"`;
}

function quoteRune(text: ByteString, at: number, rune: number, width: number): ByteString {
  const named = NAMED[rune];
  if (named !== undefined) return named;
  if (rune === RUNE_ERROR && width === 1) return `\\x${hex(text.charCodeAt(at), 2)}`;
  if (isPrint(rune)) return text.slice(at, at + width);
  if (rune < 0x20 || rune === 0x7f) return `\\x${hex(rune, 2)}`;
  return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
