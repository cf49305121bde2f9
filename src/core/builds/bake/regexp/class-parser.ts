import { escapeInClass, perlClass, posixClass } from './class.js';
import { readEscapedChar } from './escape.js';
import type { PatternParser } from './parser.js';
import { PatternError } from './syntax.js';

/** A class in brackets, after its opening one, as a class of JavaScript. */
export function readClass(parser: PatternParser): string {
  const negated = parser.take('^');
  let source = '';
  for (let first = true; first || !parser.take(']'); first = false) source += readItem(parser);
  return `[${negated ? '^' : ''}${source}]`;
}

function readItem(parser: PatternParser): string {
  const posix = parser.match(/\[:(\^?)(\w+):\]/);
  if (posix !== null) {
    const set = posixClass(posix[2] ?? '');
    if (set === undefined) throw new PatternError(`there is no class [:${posix[2]}:]`);
    return posix[1] === '' ? set : invert(set);
  }
  const perl = parser.match(/\\([dswDSW])/);
  if (perl !== null) return perlClass(perl[1] ?? '') ?? '';
  const unicode = parser.match(/\\([pP])/);
  if (unicode !== null) return parser.readUnicodeClass(unicode[1] === 'P');
  const from = readChar(parser);
  if (parser.text[parser.at] !== '-' || parser.text[parser.at + 1] === ']') return escapeInClass(from);
  parser.at++;
  const to = readChar(parser);
  if ((from.codePointAt(0) ?? 0) > (to.codePointAt(0) ?? 0))
    throw new PatternError('a range in it is backwards');
  return `${escapeInClass(from)}-${escapeInClass(to)}`;
}

function readChar(parser: PatternParser): string {
  return parser.take('\\') ? readEscapedChar(parser) : parser.next();
}

/** All characters that a set of ASCII does not have. */
function invert(set: string): string {
  const pattern = new RegExp(`[${set}]`, 'u');
  const rest = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => !pattern.test(char),
  );
  return `${rest.map(escapeInClass).join('')}\\u{80}-\\u{10ffff}`;
}
