import { type ByteString, decodeText } from './byte-string.js';
import { toLower, toUpper } from './unicode.js';

/** Beyond this many edits nothing is suggested. */
const MAX_DISTANCE = 2;
const MAX_LENGTH = 64;

/** BuildKit's " (did you mean …?)", empty without a match. Of several equally close matches the first counts; BuildKit takes any. */
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

/** Levenshtein distance in characters; any number above `MAX_DISTANCE` if it is above that. */
function measureDistance(from: ByteString, to: ByteString): number {
  const a = decodeText(from);
  const b = decodeText(to);
  if (Math.abs(a.length - b.length) > MAX_DISTANCE * 2) return MAX_DISTANCE + 1;
  const row = [0];
  for (let column = 1; column <= b.length; column++) row.push(column);
  for (let line = 1; line <= a.length; line++) {
    let diagonal = row[0] ?? 0;
    let nearest = line;
    row[0] = line;
    for (let column = 1; column <= b.length; column++) {
      const above = row[column] ?? 0;
      const change = diagonal + (a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      diagonal = above;
      const distance = Math.min(change, above + 1, (row[column - 1] ?? 0) + 1);
      if (distance < nearest) nearest = distance;
      row[column] = distance;
    }
    if (nearest > MAX_DISTANCE) return nearest;
  }
  return row[b.length] ?? 0;
}
