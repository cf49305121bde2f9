import { SyntaxProblem } from './source.js';
import { type Token, tokenText } from './token.js';

/** A stretch of a literal: as written in the source, or what an escape there stands for. */
export interface LiteralPiece {
  readonly text: string;
  /** Where it begins in the source. */
  readonly start: number;
  readonly exact: boolean;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);
const QUOTED = /\\u[0-9a-fA-F]{0,4}|\\U[0-9a-fA-F]{0,8}|\\.|\$\$\{|%%\{/gsu;
const BARE = /\$\$\{|%%\{/g;

/** What a literal token says, in pieces. */
export function literalPieces(token: Token): LiteralPiece[] {
  const raw = tokenText(token);
  if (!(token.quoted ? /[\\{]/ : /\{/).test(raw)) return [{ text: raw, start: token.start, exact: true }];
  const pieces: LiteralPiece[] = [];
  let at = 0;
  for (const match of raw.matchAll(token.quoted ? QUOTED : BARE)) {
    if (match.index > at)
      pieces.push({ text: raw.slice(at, match.index), start: token.start + at, exact: true });
    pieces.push({
      text: readEscape(match[0], token, match.index),
      start: token.start + match.index,
      exact: false,
    });
    at = match.index + match[0].length;
  }
  if (at < raw.length) pieces.push({ text: raw.slice(at), start: token.start + at, exact: true });
  return pieces;
}

function readEscape(sequence: string, token: Token, index: number): string {
  if (sequence[0] !== '\\') return sequence.slice(1);
  const simple = ESCAPES.get(sequence[1] ?? '');
  if (simple !== undefined) return simple;
  const span = {
    source: token.source,
    start: token.start + index,
    end: token.start + index + sequence.length,
  };
  if (sequence[1] === 'u' || sequence[1] === 'U') {
    const digits = sequence[1] === 'u' ? 4 : 8;
    const code = Number.parseInt(sequence.slice(2), 16);
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    if (sequence.length === digits + 2 && valid) return String.fromCodePoint(code);
    throw new SyntaxProblem(span, `${sequence} needs ${digits} hexadecimal digits that name a character`);
  }
  throw new SyntaxProblem(span, `${sequence} is not an escape; write \\\\ for a backslash`);
}
