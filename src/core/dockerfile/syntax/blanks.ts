import type { ByteString } from '../text/byte-string.js';

/** What separates a keyword and its words: `[\t\v\f\r ]`, fewer than what counts as a space elsewhere. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}

/** Go's `reWhitespace.Split(text, -1)`. */
export function splitAtBlanks(text: ByteString): ByteString[] {
  const words: ByteString[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    words.push(text.slice(start, at));
    while (isBlank(text.charCodeAt(at + 1))) at++;
    start = at + 1;
  }
  words.push(text.slice(start));
  return words;
}

/** Index of the first blank from `at` on; the length where there is none. */
export function findBlank(text: ByteString, at: number): number {
  let next = at;
  while (next < text.length && !isBlank(text.charCodeAt(next))) next++;
  return next;
}

export function skipBlanks(text: ByteString, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return next;
}
