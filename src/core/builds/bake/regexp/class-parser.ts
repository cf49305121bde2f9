import { escapeInClass, perlClass, posixClass, unicodeClass } from './class.js';
import { readEscapedChar } from './escape.js';
import type { PatternReader } from './reader.js';
import { PatternError } from './syntax.js';

/** A class in brackets, after its opening one, as a class of JavaScript. */
export function readClass(reader: PatternReader): string {
  const negated = reader.take('^');
  let source = '';
  for (let first = true; first || !reader.take(']'); first = false) source += readItem(reader);
  return `[${negated ? '^' : ''}${source}]`;
}

function readItem(reader: PatternReader): string {
  const posix = reader.match(/\[:(\^?)(\w+):\]/);
  if (posix !== null) {
    const set = posixClass(posix[2] ?? '');
    if (set === undefined) throw new PatternError(`there is no class [:${posix[2]}:]`);
    return posix[1] === '' ? set : invert(set);
  }
  const perl = reader.match(/\\([dswDSW])/);
  if (perl !== null) return perlClass(perl[1] ?? '') ?? '';
  const unicode = reader.match(/\\([pP])/);
  if (unicode !== null) return readUnicodeClass(reader, unicode[1] === 'P');
  const from = readChar(reader);
  if (reader.text[reader.at] !== '-' || reader.text[reader.at + 1] === ']') return escapeInClass(from);
  reader.at++;
  const to = readChar(reader);
  if ((from.codePointAt(0) ?? 0) > (to.codePointAt(0) ?? 0))
    throw new PatternError('a range in it is backwards');
  return `${escapeInClass(from)}-${escapeInClass(to)}`;
}

/** A class of Unicode, after its `\p`. */
export function readUnicodeClass(reader: PatternReader, negated: boolean): string {
  const braced = reader.match(/\{(\^?\w+)\}/);
  return unicodeClass(braced?.[1] ?? reader.next(), negated);
}

function readChar(reader: PatternReader): string {
  return reader.take('\\') ? readEscapedChar(reader) : reader.next();
}

/** All characters that a set of ASCII does not have. */
function invert(set: string): string {
  const pattern = new RegExp(`[${set}]`, 'u');
  const rest = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => !pattern.test(char),
  );
  return `${rest.map(escapeInClass).join('')}\\u{80}-\\u{10ffff}`;
}
