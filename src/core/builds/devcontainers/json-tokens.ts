/** A token of JSON with comments; anything else is skipped, as in jsonc-parser. */
export interface JsonToken {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'literal' | 'end';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

const KEYWORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const PUNCTUATION = new Set(['{', '}', '[', ']', ':', ',']);
const TRIVIA = /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[^ \t\r\n}\]{[":,/]+/y;

/** The tokens of a text, and `onError` with the offset of what is not JSON. */
export function* scanJson(text: string, onError: (offset: number) => void): Generator<JsonToken, void> {
  let at = 0;
  while (true) {
    const trivia = matchAt(TRIVIA, text, at);
    at = trivia?.end ?? at;
    if (at >= text.length) break;
    if (trivia !== null) continue;
    const token = readToken(text, at, onError);
    at = token.end;
    if ('kind' in token) yield token;
    else onError(token.start);
  }
  yield { kind: 'end', start: text.length, end: text.length, value: null };
}

type Skipped = { readonly start: number; readonly end: number };

function readToken(text: string, at: number, onError: (offset: number) => void): JsonToken | Skipped {
  const first = text[at] ?? '';
  if (PUNCTUATION.has(first))
    return { kind: first as JsonToken['kind'], start: at, end: at + 1, value: null };
  if (first === '"') return readString(text, at, onError);
  const number = matchAt(NUMBER, text, at);
  if (number !== null) return { kind: 'literal', start: at, end: number.end, value: Number(number.text) };
  const word = matchAt(WORD, text, at);
  if (word === null) return { start: at, end: at + 1 };
  const value = KEYWORDS.get(word.text);
  if (value === undefined) return { start: at, end: word.end };
  return { kind: 'literal', start: at, end: word.end, value };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const PLAIN = /[^"\\\r\n]*/y;

/** A string; one that no quote closes ends with its line. */
function readString(text: string, start: number, onError: (offset: number) => void): JsonToken {
  let value = '';
  let at = start + 1;
  while (true) {
    const plain = matchAt(PLAIN, text, at);
    value += plain?.text ?? '';
    at = plain?.end ?? at;
    if (text[at] === '"') return { kind: 'string', start, end: at + 1, value };
    if (text[at] !== '\\' || at + 1 >= text.length) {
      onError(start);
      return { kind: 'string', start, end: Math.min(at, text.length), value };
    }
    const hex = /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0];
    const isUnicode = text[at + 1] === 'u';
    const plainEscape = ESCAPES[text[at + 1] ?? ''];
    if (isUnicode && hex !== undefined) value += String.fromCharCode(Number.parseInt(hex, 16));
    else if (plainEscape !== undefined) value += plainEscape;
    else onError(at);
    at += isUnicode && hex !== undefined ? 6 : 2;
  }
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { text: match[0], end: at + match[0].length };
}
