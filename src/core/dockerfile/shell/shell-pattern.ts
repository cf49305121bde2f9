import { type ByteString, decodeRune, encodeRune, runeOf, widthOf } from '../go/byte-string.js';
import { isDigit, isLetter } from '../go/unicode.js';
import { Refusal, refuseLimit } from '../refusal.js';
import { ANY, Matcher, STAR, type Tokens } from './pattern-matcher.js';

type Runes = readonly number[];

/** `${V#pattern}` and `${V%pattern}`, the longest match if the mark is doubled. */
export function trimValue(
  value: ByteString,
  written: ByteString,
  mark: number,
  spend: (cells: number) => void,
): ByteString {
  const greedy = written.charCodeAt(0) === mark;
  const pattern = greedy ? written.slice(1) : written;
  return mark === 0x23
    ? trimPrefix(pattern, value, greedy, spend)
    : trimSuffix(pattern, value, greedy, spend);
}

function trimPrefix(
  pattern: ByteString,
  value: ByteString,
  greedy: boolean,
  spend: (cells: number) => void,
): ByteString {
  const tokens = readPattern(toRunes(pattern), pattern);
  const end = new Matcher(tokens, toRunes(value), greedy, spend).matchAt(0);
  return end === null ? value : value.slice(byteOffsets(value)[end]);
}

/** Both are reversed, as in BuildKit. */
function trimSuffix(
  pattern: ByteString,
  value: ByteString,
  greedy: boolean,
  spend: (cells: number) => void,
): ByteString {
  const text = toRunes(value).reverse();
  const reversed = reversePattern(toRunes(pattern));
  const end = new Matcher(readPattern(reversed, fromRunes(reversed)), text, greedy, spend).matchAt(0);
  return fromRunes(text.slice(end ?? 0).reverse());
}

/** `${V/pattern/replacement}`: wildcards are greedy, the leftmost match counts. */
export function replacePattern(
  pattern: ByteString,
  value: ByteString,
  replacement: ByteString,
  all: boolean,
  maxLength: number,
  spend: (cells: number) => void,
): ByteString {
  const tokens = readPattern(toRunes(pattern), pattern);
  const text = toRunes(value);
  const offsets = byteOffsets(value);
  const matcher = new Matcher(tokens, text, true, spend);
  let out = '';
  let copied = 0;
  for (let at = 0; at <= text.length; ) {
    const found = matcher.find(at);
    if (found === null) break;
    const [from, to] = found;
    // As in regexp.ReplaceAll, an empty match right after a match does not count.
    const counts = !(from === to && from === copied && from > 0);
    if (counts) {
      const matched = value.slice(offsets[from], offsets[to]);
      out +=
        value.slice(offsets[copied], offsets[from]) +
        (all ? expandTemplate(replacement, matched) : replacement);
      copied = to;
      if (out.length > maxLength) throw refuseLimit('text of an expansion');
    }
    if (!all) break;
    at = to > at ? to : at + 1;
  }
  return out + value.slice(offsets[copied]);
}

/** `convertShellPatternToRegex`, as tokens. */
function readPattern(runes: Runes, pattern: ByteString): Tokens {
  const tokens: number[] = [];
  // text/scanner drops a byte order mark at the start.
  for (let at = runes[0] === 0xfeff ? 1 : 0; at < runes.length; at++) {
    const rune = runes[at];
    if (rune === 0x2a) tokens.push(STAR);
    else if (rune === 0x3f) tokens.push(ANY);
    else if (rune !== 0x5c) tokens.push(rune ?? 0);
    else {
      const next = runes[at + 1] ?? -1;
      // An escaped `}` or `/` does not end it; the escape is not part of the pattern.
      if (next === 0x7d || next === 0x2f) continue;
      if (next !== 0x2a && next !== 0x3f && next !== 0x5c) {
        throw new Refusal(
          `invalid pattern (${pattern}) in substitution: invalid escape '\\${encodeRune(next)}'`,
        );
      }
      tokens.push(next);
      at++;
    }
  }
  return tokens;
}

/** Keeps each escape before the character that it escapes: `a\*c` → `c\*a`. */
function reversePattern(runes: Runes): Runes {
  const out = new Array<number>(runes.length).fill(0);
  const last = runes.length - 1;
  for (let at = 0; at <= last; at++) {
    const rune = runes[at] ?? 0;
    if (rune === 0x5c && at !== last) {
      out[last - at - 1] = rune;
      out[last - at] = runes[at + 1] ?? 0;
      at++;
    } else {
      out[last - at] = rune;
    }
  }
  return out;
}

/** Go's `Regexp.Expand` for a pattern without groups: only `$0` and `${0}` mean something: the match. */
function expandTemplate(template: ByteString, matched: ByteString): ByteString {
  let out = '';
  let rest = template;
  for (;;) {
    const dollar = rest.indexOf('$');
    if (dollar < 0) return out + rest;
    out += rest.slice(0, dollar);
    rest = rest.slice(dollar + 1);
    if (rest.startsWith('$')) {
      out += '$';
      rest = rest.slice(1);
      continue;
    }
    const braced = rest.startsWith('{');
    const start = braced ? 1 : 0;
    const end = skipName(rest, start);
    if (end === start || (braced && rest[end] !== '}')) {
      out += '$';
      continue;
    }
    if (rest.slice(start, end) === '0') out += matched;
    rest = rest.slice(braced ? end + 1 : end);
  }
}

function skipName(text: ByteString, start: number): number {
  let at = start;
  while (at < text.length) {
    const packed = decodeRune(text, at);
    const rune = runeOf(packed);
    if (rune !== 0x5f && !isLetter(rune) && !isDigit(rune)) break;
    at += widthOf(packed);
  }
  return at;
}

function toRunes(text: ByteString): number[] {
  const runes: number[] = [];
  for (let at = 0; at < text.length; ) {
    const packed = decodeRune(text, at);
    runes.push(runeOf(packed));
    at += widthOf(packed);
  }
  return runes;
}

function fromRunes(runes: Runes): ByteString {
  let text = '';
  for (const rune of runes) text += encodeRune(rune);
  return text;
}

function byteOffsets(text: ByteString): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at < text.length) {
    offsets.push(at);
    at += widthOf(decodeRune(text, at));
  }
  offsets.push(at);
  return offsets;
}
