import type { ByteString } from './byte-string.js';
import { toLower, toUpper } from './unicode.js';

/** Farther than this, in edits, nothing is suggested. */
const MAX_DISTANCE = 2;
const MAX_LENGTH = 64;

/** BuildKit's " (did you mean …?)", empty without one. Of several equally near the first is taken; BuildKit takes any. */
export function suggest(
  value: ByteString,
  options: readonly ByteString[],
  caseSensitive: boolean,
): ByteString {
  if (value.length > MAX_LENGTH) return '';
  const wanted = caseSensitive ? value : toLower(value);
  let match = '';
  let nearest = MAX_DISTANCE + 1;
  for (const option of options) {
    const candidate = caseSensitive ? option : toLower(option);
    if (candidate === wanted) return '';
    const distance = measureDistance(wanted, candidate);
    if (distance < nearest) {
      nearest = distance;
      match = caseSensitive ? candidate : matchCase(candidate, value);
    }
  }
  return match === '' ? '' : ` (did you mean ${match}?)`;
}

function matchCase(text: ByteString, like: ByteString): ByteString {
  if (like === toLower(like)) return toLower(text);
  return like === toUpper(like) ? toUpper(text) : text;
}

/** Levenshtein distance in bytes, which for the names at hand are characters. */
function measureDistance(a: ByteString, b: ByteString): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
