import { readForIntroduction } from './collection-parser.js';
import { flushHeredoc } from './heredoc.js';
import { type LiteralPiece, literalPieces } from './literal.js';
import type { Span } from './source.js';
import { isSpace } from './spaces.js';
import type { Expression } from './syntax.js';
import { cutPiece, type TemplatePart } from './template-part.js';
import { buildTemplate } from './template-tree.js';
import { type Token, tokenText } from './token.js';
import type { TokenStream } from './token-stream.js';

/** A quoted text or heredoc, from its opening token on. */
export function readTemplate(stream: TokenStream): Expression {
  const open = stream.read();
  const closer = open.kind === 'open-quote' ? 'close-quote' : 'close-heredoc';
  const parts = readParts(stream, closer);
  if (tokenText(open).startsWith('<<-')) flushHeredoc(parts);
  return finishTemplate(parts, stream.span(open));
}

/** A quoted text that is one literal without escapes, and the whole expression; null: it is more than that. */
export function readPlainText(stream: TokenStream, { source, start }: Token): Expression | null {
  const literal = stream.ahead(1);
  if (literal?.kind !== 'literal' || stream.ahead(2)?.kind !== 'close-quote' || !stream.endsAfter(3))
    return null;
  const [piece, ...more] = literalPieces(literal);
  if (piece === undefined || more.length > 0 || !piece.exact) return null;
  for (let count = 0; count < 3; count++) stream.read();
  const text: Expression = {
    kind: 'literal',
    value: piece.text,
    pieces: [piece],
    source,
    start: literal.start,
    end: literal.end,
  };
  return { kind: 'template', parts: [text], source, start, end: literal.end + 1 };
}

/** A text that is a template as a whole. */
export function readWholeTemplate(stream: TokenStream): Expression {
  const start = stream.peek();
  return finishTemplate(readParts(stream, 'end'), stream.span(start));
}

function finishTemplate(parts: TemplatePart[], span: Span): Expression {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.kind === 'value') return { kind: 'wrap', inner: only.expression, ...span };
  return buildTemplate(parts, span);
}

function readParts(stream: TokenStream, closer: Token['kind']): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let trimNext = false;
  for (;;) {
    const token = stream.read();
    if (token.kind === closer) return parts;
    if (token.kind === 'literal') {
      const pieces = literalPieces(token);
      const { source, start, end } = token;
      parts.push({ kind: 'text', pieces: trimNext ? trimFirst(pieces) : pieces, source, start, end });
      trimNext = false;
      continue;
    }
    if (token.kind !== 'interpolation' && token.kind !== 'control')
      stream.refuse('the text does not end', token);
    const last = parts[parts.length - 1];
    if (token.end - token.start === 3 && last?.kind === 'text' && !trimNext)
      last.pieces = trimLast(last.pieces);
    const part = stream.within(false, () => readSequence(stream, token));
    parts.push(part);
    trimNext = tokenText({ source: token.source, start: part.end - 2, end: part.end }) === '~}';
  }
}

function readSequence(stream: TokenStream, open: Token): TemplatePart {
  const content = open.kind === 'interpolation' ? readValue(stream) : readDirective(stream);
  stream.expect('close-sequence', 'a closing brace is missing; write $${ for a literal ${');
  const { source, start, end } = stream.span(open);
  return { source, start, end, ...content };
}

type Content = TemplatePart extends infer P ? (P extends Span ? Omit<P, keyof Span> : never) : never;

function readValue(stream: TokenStream): Content {
  return { kind: 'value', expression: stream.readExpression() };
}

function readDirective(stream: TokenStream): Content {
  const keyword = tokenText(stream.expect('identifier', 'if, for, else, endif or endfor is needed after %{'));
  if (keyword === 'if') return { kind: 'if', condition: stream.readExpression() };
  if (keyword === 'for') return { kind: 'for', loop: readForIntroduction(stream) };
  if (keyword === 'else' || keyword === 'endif' || keyword === 'endfor') return { kind: keyword };
  return stream.refuse(`%{ ${keyword} } is not a directive; write %%{ for a literal %{`);
}

function trimFirst(pieces: readonly LiteralPiece[]): LiteralPiece[] {
  const kept: LiteralPiece[] = [];
  for (const piece of pieces) {
    let from = 0;
    while (kept.length === 0 && from < piece.text.length && isSpace(piece.text[from] ?? '')) from++;
    if (from < piece.text.length) kept.push(cutPiece(piece, from, piece.text.length));
  }
  return kept;
}

function trimLast(pieces: readonly LiteralPiece[]): LiteralPiece[] {
  const kept: LiteralPiece[] = [];
  for (const piece of [...pieces].reverse()) {
    let to = piece.text.length;
    while (kept.length === 0 && to > 0 && isSpace(piece.text[to - 1] ?? '')) to--;
    if (to > 0) kept.unshift(cutPiece(piece, 0, to));
  }
  return kept;
}
