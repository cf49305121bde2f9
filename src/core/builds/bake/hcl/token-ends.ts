import type { TokenKind } from './token.js';

const LONG = ['...', '==', '!=', '>=', '<=', '&&', '||', '::', '=>'] as const;
/** How symbols of more than one character go on. */
const SECOND = '.=&|:>';
const SINGLE = '[]().,*/%+-=<>!?:';
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const PLAIN_NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** Of those that names begin with, the ones that nearly all do. */
export function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_';
}

/** Digits, points and exponents, never ending in a point: `1.2.3` is one (wrong) number. */
export function findNumberEnd(text: string, start: number): number {
  let at = start + 1;
  let end = at;
  for (;;) {
    const char = text[at] ?? '';
    if (isDigit(char)) end = ++at;
    else if (char === '.') at++;
    else if (char === 'e' || char === 'E') {
      const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0;
      if (!isDigit(text[at + 1 + sign] ?? '')) return end;
      at += 2 + sign;
      end = at;
    } else return end;
  }
}

/** Null: no identifier begins there. */
export function findIdentifierEnd(text: string, start: number): number | null {
  PLAIN_NAME.lastIndex = start;
  if (PLAIN_NAME.test(text) && text.charCodeAt(PLAIN_NAME.lastIndex) < 0x80) return PLAIN_NAME.lastIndex;
  IDENTIFIER.lastIndex = start;
  return IDENTIFIER.test(text) ? IDENTIFIER.lastIndex : null;
}

/** The longest symbol that begins there. */
export function findSymbol(text: string, start: number): TokenKind | null {
  const char = text[start] ?? '';
  const long = SECOND.includes(text[start + 1] ?? ' ')
    ? LONG.find((each) => text.startsWith(each, start))
    : undefined;
  if (long !== undefined) return long;
  return char !== '' && SINGLE.includes(char) ? (char as TokenKind) : null;
}
