import type { readForIntroduction } from './collection-parser.js';
import type { LiteralPiece } from './literal.js';
import type { Span } from './source.js';
import type { Expression } from './syntax.js';

/** A template before its directives are matched with their ends. */
export type TemplatePart = Span &
  (
    | { readonly kind: 'text'; pieces: LiteralPiece[] }
    | { readonly kind: 'value'; readonly expression: Expression }
    | { readonly kind: 'if'; readonly condition: Expression }
    | { readonly kind: 'for'; readonly loop: ReturnType<typeof readForIntroduction> }
    | { readonly kind: 'else' | 'endif' | 'endfor' }
  );

export function cutPiece(piece: LiteralPiece, from: number, to: number): LiteralPiece {
  return {
    text: piece.text.slice(from, to),
    start: piece.exact ? piece.start + from : piece.start,
    exact: piece.exact,
  };
}
