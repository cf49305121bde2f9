import type { Span } from './source.js';

export type TokenKind =
  | 'identifier'
  | 'number'
  | 'newline'
  | 'end'
  | 'open-quote'
  | 'close-quote'
  | 'open-heredoc'
  | 'close-heredoc'
  | 'literal'
  | 'interpolation'
  | 'control'
  | 'close-sequence'
  | '{'
  | '}'
  | '['
  | ']'
  | '('
  | ')'
  | '.'
  | ','
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '='
  | '<'
  | '>'
  | '!'
  | '?'
  | ':'
  | '=='
  | '!='
  | '>='
  | '<='
  | '&&'
  | '||'
  | '::'
  | '...'
  | '=>';

/** A piece of HCL. `newline` tokens may be comments that end a line. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Quoted literals know escapes; heredoc literals do not. */
  readonly quoted: boolean;
}

export function tokenText(token: Span): string {
  return token.source.text.slice(token.start, token.end);
}
