import { parseNumber } from '../number-text.js';

/** A part of an expression: a name, a number or a text, or a mark such as `==`, which is its own kind. */
export interface ExpressionToken {
  readonly kind: string;
  /** What a number or a text stands for; the name. */
  readonly value: string | number;
  readonly start: number;
  readonly end: number;
}

/** GitHub refuses longer ones. */
const MAX_LENGTH = 21_000;

const SPACE = /\s+/y;
const TEXT = /'((?:[^']|'')*)'/y;
const OPERATOR = /[!=<>]=|&&|\|\||[!<>()[\],*]/y;
const NUMBER = /[-+.\d](?:[^()[\],!<>=&|\s])*/y;
const NAME = /[A-Za-z_][\w-]*/y;
/** What a name or number may end at. */
const BOUNDARY = /[()[\],.!<>=&|\s]/;
/** After these a point reads a property, otherwise it begins a number. */
const READS = new Set([')', ']', '*', 'name']);

/** Parts an expression as GitHub does; null where GitHub refuses it. */
export function readTokens(source: string): readonly ExpressionToken[] | null {
  if (source.length > MAX_LENGTH) return null;
  const tokens: ExpressionToken[] = [];
  for (let at = 0; at < source.length; ) {
    const space = match(SPACE, source, at);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const token = readToken(source, at, tokens.at(-1)?.kind ?? '');
    if (token === null) return null;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(source: string, start: number, before: string): ExpressionToken | null {
  const make = (kind: string, value: string | number, length: number): ExpressionToken => ({
    kind,
    value,
    start,
    end: start + length,
  });
  const first = source[start] ?? '';
  if (first === '.' && READS.has(before)) return make('.', '.', 1);
  const text = match(TEXT, source, start);
  if (text !== null) return make('text', (text[1] ?? '').replaceAll("''", "'"), text[0].length);
  const operator = match(OPERATOR, source, start);
  if (operator !== null) return make(operator[0], operator[0], operator[0].length);
  const number = match(NUMBER, source, start);
  if (number !== null) {
    const value = parseNumber(number[0]);
    return Number.isNaN(value) ? null : make('number', value, number[0].length);
  }
  const name = match(NAME, source, start);
  if (name === null) return null;
  const end = start + name[0].length;
  return end === source.length || BOUNDARY.test(source[end] ?? '')
    ? make('name', name[0], name[0].length)
    : null;
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
