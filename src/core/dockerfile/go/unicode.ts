import { type ByteString, decodeRune, encodeRune, isAscii, runeOf, widthOf } from './byte-string.js';

/** Go's `unicode.IsSpace`: neither JavaScript's `\s` (U+FEFF) nor ASCII only. */
export function isSpace(rune: number): boolean {
  if (rune < 0x80) return rune === 0x20 || (rune >= 0x09 && rune <= 0x0d);
  return (
    rune === 0x85 ||
    rune === 0xa0 ||
    rune === 0x1680 ||
    (rune >= 0x2000 && rune <= 0x200a) ||
    rune === 0x2028 ||
    rune === 0x2029 ||
    rune === 0x202f ||
    rune === 0x205f ||
    rune === 0x3000
  );
}

/** Index of the first character from `at` on that is not a space, at most `end`. */
export function skipSpaces(text: ByteString, at: number, end = text.length): number {
  let next = at;
  while (next < end) {
    const code = text.charCodeAt(next);
    if (code < 0x80) {
      if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return next;
      next++;
      continue;
    }
    const packed = decodeRune(text, next);
    if (!isSpace(runeOf(packed))) return next;
    next += widthOf(packed);
  }
  return next;
}

/** Index after the last character before `end` that is not a space, not before `start`. */
export function skipSpacesBack(text: ByteString, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const code = text.charCodeAt(last - 1);
    if (code < 0x80) {
      if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return last;
      last--;
      continue;
    }
    const width = spaceWidthBefore(text, start, last);
    if (width === 0) return last;
    last -= width;
  }
  return last;
}

function spaceWidthBefore(text: ByteString, start: number, end: number): number {
  for (const width of [2, 3]) {
    if (end - width < start) return 0;
    const packed = decodeRune(text, end - width);
    if (widthOf(packed) === width) return isSpace(runeOf(packed)) ? width : 0;
  }
  return 0;
}

/** Go's `strings.TrimSpace`. */
export function trimSpaces(text: ByteString): ByteString {
  const start = skipSpaces(text, 0);
  return text.slice(start, skipSpacesBack(text, start, text.length));
}

// Go 1.26 knows Unicode 15.0, Node a later one: letters and digits that came after 15.0, as `from-to` in hexadecimal.
const NEWER =
  '88f c5c cdc 1c89-1c8a a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 105c0-105f3 10940-10959 10d40-10d65 10d6f-10d85 ' +
  '10ec2-10ec7 11380-11389 1138b 1138e 11390-113b5 113b7 113d1 113d3 116d0-116e3 11bc0-11be0 11bf0-11bf9 ' +
  '11db0-11ddb 11de0-11de9 13460-143fa 16100-1611d 16130-16139 16d40-16d6c 16d70-16d79 16ea0-16eb8 16ebb-16ed3 ' +
  '16ff2-16ff3 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1ccf0-1ccf9 1e5d0-1e5ed 1e5f0-1e5fa 1e6c0-1e6de ' +
  '1e6e0-1e6e2 1e6e4-1e6e5 1e6e7-1e6ed 1e6f0-1e6f4 1e6fe-1e6ff 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479';

let newer: readonly (readonly [number, number])[] | undefined;

function isNewer(rune: number): boolean {
  newer ??= NEWER.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return newer.some(([from, to]) => rune >= from && rune <= to);
}

/** Go's `unicode.IsLetter`. */
export function isLetter(rune: number): boolean {
  if (rune < 0x80) return (rune >= 0x61 && rune <= 0x7a) || (rune >= 0x41 && rune <= 0x5a);
  return rune !== 0xfffd && /\p{L}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}

/** Go's `unicode.IsDigit`. */
export function isDigit(rune: number): boolean {
  if (rune < 0x80) return rune >= 0x30 && rune <= 0x39;
  return /\p{Nd}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}

/** Go's `unicode.IsPrint`. */
export function isPrint(rune: number): boolean {
  if (rune < 0x80) return rune >= 0x20 && rune !== 0x7f;
  return /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}

/** Go's `strings.ToLower`: character by character, so `İ` becomes `i` and `Σ` has one lower-case form. */
export function toLower(text: ByteString): ByteString {
  return isAscii(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}

/** Go's `strings.ToUpper`: `ß` stays. */
export function toUpper(text: ByteString): ByteString {
  return isAscii(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}

function mapRunes(text: ByteString, map: (rune: number) => number): ByteString {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const packed = decodeRune(text, at);
    out += encodeRune(map(runeOf(packed)));
    at += widthOf(packed);
  }
  return out;
}

function lowerRune(rune: number): number {
  return rune === 0x130 ? 0x69 : onlyRune(String.fromCodePoint(rune).toLowerCase(), rune);
}

function upperRune(rune: number): number {
  return onlyRune(String.fromCodePoint(rune).toUpperCase(), rune);
}

function onlyRune(mapped: string, otherwise: number): number {
  const rune = mapped.codePointAt(0) ?? otherwise;
  return String.fromCodePoint(rune).length === mapped.length ? rune : otherwise;
}
