import { type ByteString, decodeRune, repairUtf8, runeOf, widthOf } from '../go/byte-string.js';
import { quote } from '../go/quote.js';
import { findBlank } from '../go/spaces.js';
import { isSpace } from '../go/unicode.js';
import { Refusal } from '../refusal.js';

/** Splits at spaces that are not quoted or escaped; quotes and escapes stay. `parseWords` of parser/line_parsers.go. */
export function splitWords(text: ByteString, from: number, to: number, escapeToken: string): ByteString[] {
  const escapeCode = escapeToken.charCodeAt(0);
  const words: ByteString[] = [];
  let start = -1;
  let quoteCode = 0;
  let at = from;
  while (at < to) {
    let rune = text.charCodeAt(at);
    let width = 1;
    if (rune >= 0x80) {
      const packed = decodeRune(text, at);
      rune = runeOf(packed);
      width = widthOf(packed);
    }
    if (quoteCode === 0 && isSpace(rune)) {
      if (start >= 0) finish(words, text.slice(start, at));
      start = -1;
      at += width;
      continue;
    }
    if (start < 0) start = at;
    if (rune === escapeCode && quoteCode !== 0x27) {
      // An escape at the very end is dropped.
      if (at + 1 === to) return finish(words, text.slice(start, at));
      at += 1 + widthOf(decodeRune(text, at + 1));
      continue;
    }
    if (quoteCode === 0 && (rune === 0x22 || rune === 0x27)) quoteCode = rune;
    else if (rune === quoteCode) quoteCode = 0;
    at += width;
  }
  return start < 0 ? words : finish(words, text.slice(start, to));
}

function finish(words: ByteString[], last: ByteString): ByteString[] {
  if (last !== '') words.push(repairUtf8(last));
  return words;
}

/**
 * Names of an ENV or LABEL.
 * @throws Refusal as `parseNameVal` of parser/line_parsers.go fails.
 */
export function readPairNames(
  text: ByteString,
  from: number,
  to: number,
  keyword: string,
  escapeToken: string,
): ByteString[] {
  const words = splitWords(text, from, to, escapeToken);
  const first = words[0];
  if (first === undefined) return [];
  if (!first.includes('=')) {
    const end = findBlank(text, from, to);
    if (end === to) throw new Refusal(`${keyword} must have two arguments`);
    return [text.slice(from, end)];
  }
  return words.map((word) => {
    const equals = word.indexOf('=');
    if (equals < 0) {
      throw new Refusal(`Syntax error - can't find = in ${quote(word)}. Must be of the form: name=value`);
    }
    return word.slice(0, equals);
  });
}
