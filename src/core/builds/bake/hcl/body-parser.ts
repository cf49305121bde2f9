import { readExpression } from './expression-parser.js';
import { literalPieces } from './literal.js';
import { scanFile, scanTemplate } from './scanner.js';
import { type Source, type Span, SyntaxProblem } from './source.js';
import type { Attribute, Block, Body, Expression } from './syntax.js';
import { readWholeTemplate } from './template-parser.js';
import { type Token, tokenText } from './token.js';
import { TokenStream } from './token-stream.js';

/** Reads a file of HCL's native syntax; throws SyntaxProblem where HCL would refuse it. */
export function parseHcl(source: Source): Body {
  const stream = new TokenStream(scanFile(source), readExpression);
  const span = { source, start: 0, end: source.text.length };
  return addSpan(readItems(stream, 'end', span), span);
}

/** Reads a text as one template, as strings in JSON are read. */
export function parseTemplateText(source: Source): Expression {
  return readWholeTemplate(new TokenStream(scanTemplate(source), readExpression));
}

/** Reads a text as one expression. */
export function parseExpressionText(source: Source): Expression {
  const stream = new TokenStream(scanFile(source), readExpression);
  const expression = stream.within(false, () => readExpression(stream));
  stream.within(false, () => stream.expect('end', 'one expression is expected'));
  return expression;
}

function readItems(stream: TokenStream, closer: 'end' | '}', open: Span): Omit<Body, keyof Span> {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  while (!stream.take(closer)) {
    if (stream.take('newline')) continue;
    if (stream.peek().kind === 'end') stream.refuse('the block has no closing brace', open);
    const name = stream.expect('identifier', 'an argument or a block is expected here');
    if (stream.peek().kind === '=') addAttribute(attributes, readAttribute(stream, name, true));
    else blocks.push(readBlock(stream, name));
  }
  return { json: false, attributes: [...attributes.values()], blocks };
}

function addAttribute(attributes: Map<string, Attribute>, attribute: Attribute): void {
  if (attributes.has(attribute.name)) throw new SyntaxProblem(attribute, `"${attribute.name}" is set twice`);
  attributes.set(attribute.name, attribute);
}

function readAttribute(stream: TokenStream, name: Token, line: boolean): Attribute {
  stream.read();
  const expression = readExpression(stream);
  const span = stream.span(name);
  if (line && stream.peek().kind !== 'end') stream.expect('newline', 'an argument ends with its line');
  return { name: tokenText(name), expression, ...span };
}

function readBlock(stream: TokenStream, type: Token): Block {
  const labels: string[] = [];
  while (stream.peek().kind !== '{') {
    if (stream.peek().kind === 'open-quote') labels.push(readLabel(stream));
    else
      labels.push(
        tokenText(stream.expect('identifier', 'a block needs an opening brace, or a label in quotes')),
      );
  }
  const open = stream.read();
  const body = stream.nested(() => readBlockBody(stream, open));
  const span = stream.span(type);
  if (stream.peek().kind !== 'end') stream.expect('newline', 'a block ends with its line');
  return { type: tokenText(type), labels, body: addSpan(body, span), ...span };
}

function addSpan({ json, attributes, blocks }: Omit<Body, keyof Span>, span: Span): Body {
  return { json, attributes, blocks, ...span };
}

/** Several lines, or one argument on the line of the braces. */
function readBlockBody(stream: TokenStream, open: Token): Omit<Body, keyof Span> {
  const first = stream.peek().kind;
  if (first === 'newline' || first === 'end' || first === '}') return readItems(stream, '}', open);
  const name = stream.expect('identifier', 'an argument is expected here');
  if (stream.peek().kind !== '=') stream.refuse('a block on one line holds one argument; use several lines');
  const attribute = readAttribute(stream, name, false);
  stream.expect('}', 'a block on one line holds one argument and its closing brace');
  return { json: false, attributes: [attribute], blocks: [] };
}

function readLabel(stream: TokenStream): string {
  stream.read();
  let label = '';
  for (;;) {
    const token = stream.read();
    if (token.kind === 'close-quote') return label;
    if (token.kind !== 'literal') stream.refuse('a label is plain text, without sequences in it', token);
    for (const piece of literalPieces(token)) label += piece.text;
  }
}
