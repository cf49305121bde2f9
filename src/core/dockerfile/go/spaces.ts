import type { ByteString } from './byte-string.js';

/** What separates a keyword and its words: `[\t\v\f\r ]`, fewer than what counts as a space elsewhere. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}

/** Go's `reWhitespace.Split` for a part of a text. */
export function splitAtBlanks(text: ByteString, from: number, to: number): ByteString[] {
  const words: ByteString[] = [];
  for (let at = from; ; ) {
    const end = findBlank(text, at, to);
    words.push(text.slice(at, end));
    if (end === to) return words;
    at = skipBlanks(text, end, to);
  }
}

/** Index of the first space from `at` on, at most `end`. */
export function findBlank(text: ByteString, at: number, end: number): number {
  let next = at;
  while (next < end && !isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** Index of the first character from `at` on that is not a space, at most `end`. */
export function skipBlanks(text: ByteString, at: number, end: number): number {
  let next = at;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next;
}
