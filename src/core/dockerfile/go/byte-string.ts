/**
 * Text as in Go: a string whose characters are bytes (0–255), so that indexes, lengths and invalid UTF-8
 * behave as they do in BuildKit. It becomes real text only when it leaves the reader.
 */
export type ByteString = string;

const CHUNK = 8192;

/** Node's buffers can do exactly this in one step. */
interface FastBytes {
  latin1Slice?(start: number, end: number): string;
}

export function toByteString(bytes: Uint8Array & FastBytes): ByteString {
  if (typeof bytes.latin1Slice === 'function') return bytes.latin1Slice(0, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // `apply` takes any array-like; its type does not say so.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}

/** Go's `utf8.RuneError`: a byte that is not part of a character. */
export const RUNE_ERROR = 0xfffd;

/** Bytes that the character at `at` takes, packed with it: `rune | width << 21`. Reads as Go's `utf8.DecodeRune`. */
export function decodeRune(text: ByteString, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x80) return first | (1 << 21);
  if (first >= 0xc2 && first <= 0xdf && isTail(text, at + 1)) {
    return ((first & 0x1f) << 6) | (text.charCodeAt(at + 1) & 0x3f) | (2 << 21);
  }
  if (first >= 0xe0 && first <= 0xef && isTail(text, at + 1) && isTail(text, at + 2)) {
    const rune =
      ((first & 0x0f) << 12) | ((text.charCodeAt(at + 1) & 0x3f) << 6) | (text.charCodeAt(at + 2) & 0x3f);
    if (rune >= 0x800 && (rune < 0xd800 || rune > 0xdfff)) return rune | (3 << 21);
  }
  if (
    first >= 0xf0 &&
    first <= 0xf4 &&
    isTail(text, at + 1) &&
    isTail(text, at + 2) &&
    isTail(text, at + 3)
  ) {
    const rune =
      ((first & 0x07) << 18) |
      ((text.charCodeAt(at + 1) & 0x3f) << 12) |
      ((text.charCodeAt(at + 2) & 0x3f) << 6) |
      (text.charCodeAt(at + 3) & 0x3f);
    if (rune >= 0x10000 && rune <= 0x10ffff) return rune | (4 << 21);
  }
  return RUNE_ERROR | (1 << 21);
}

function isTail(text: ByteString, at: number): boolean {
  return (text.charCodeAt(at) & 0xc0) === 0x80;
}

export function runeOf(packed: number): number {
  return packed & 0x1fffff;
}

export function widthOf(packed: number): number {
  return packed >> 21;
}

export function encodeRune(rune: number): ByteString {
  if (rune < 0 || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) return '\xef\xbf\xbd';
  if (rune < 0x80) return String.fromCharCode(rune);
  if (rune < 0x800) return String.fromCharCode(0xc0 | (rune >> 6), 0x80 | (rune & 0x3f));
  if (rune < 0x10000) {
    return String.fromCharCode(0xe0 | (rune >> 12), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
  }
  return String.fromCharCode(
    0xf0 | (rune >> 18),
    0x80 | ((rune >> 12) & 0x3f),
    0x80 | ((rune >> 6) & 0x3f),
    0x80 | (rune & 0x3f),
  );
}

const NOT_ASCII = /[^\x00-\x7f]/;
/** From this length on a pattern is faster than looking at each character. */
const LONG = 64;

export function isAscii(text: string): boolean {
  if (text.length >= LONG) return !NOT_ASCII.test(text);
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** As people read it; a byte that is not part of a character becomes U+FFFD, as in Go. */
export function decodeText(text: ByteString): string {
  return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}

/** Like `decodeText`, but a byte that is not part of a character becomes a lone surrogate, U+DC80 to U+DCFF, which no text has. */
export function decodeExactly(text: ByteString): string {
  return isAscii(text) ? text : decodeBytes(text, (byte) => String.fromCharCode(0xdc00 | byte));
}

function decodeBytes(text: ByteString, replace: (byte: number) => string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const packed = decodeRune(text, at);
    const isInvalid = runeOf(packed) === RUNE_ERROR && widthOf(packed) === 1;
    out += isInvalid ? replace(text.charCodeAt(at)) : String.fromCodePoint(runeOf(packed));
    at += widthOf(packed);
  }
  return out;
}

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function encodeText(text: string): ByteString {
  if (isAscii(text)) return text;
  let out = '';
  for (const character of text) out += encodeRune(character.codePointAt(0) ?? RUNE_ERROR);
  return out;
}

/** Bytes that are not part of a character become those of U+FFFD, as wherever Go writes character by character. */
export function repairUtf8(text: ByteString): ByteString {
  return isAscii(text) ? text : encodeText(decodeText(text));
}

/** The bytes that a text is made of. */
export function toBytes(text: ByteString): Uint8Array {
  return Uint8Array.from(text, (byte) => byte.charCodeAt(0));
}
