import { BoundExceeded, MAX_CHAIN } from '../bounds.js';
import { parseNumber } from '../values/number.js';
import { readCollection } from './collection-parser.js';
import type { Span } from './source.js';
import type { BinaryOperator, Expression, TraversalStep } from './syntax.js';
import { readPlainText, readTemplate } from './template-parser.js';
import { type Token, type TokenKind, tokenText } from './token.js';
import type { TokenStream } from './token-stream.js';

const OPERATORS: readonly (readonly TokenKind[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['>', '>=', '<', '<='],
  ['+', '-'],
  ['*', '/', '%'],
];

const LEVELS = new Map(OPERATORS.flatMap((kinds, level) => kinds.map((kind) => [kind, level] as const)));

export function readExpression(stream: TokenStream): Expression {
  return readAlone(stream) ?? stream.nested(() => readConditional(stream));
}

/** A plain text or name that is the whole expression, as most are; null: it is something else, or there is more. */
function readAlone(stream: TokenStream): Expression | null {
  const start = stream.peek();
  if (start.kind === 'identifier') {
    if (!stream.endsAfter(1)) return null;
    stream.read();
    return nameOrKeyword(start);
  }
  return start.kind === 'open-quote' ? readPlainText(stream, start) : null;
}

function nameOrKeyword({ source, start, end }: Token): Expression {
  const name = source.text.slice(start, end);
  const keyword = KEYWORDS.get(name);
  if (keyword !== undefined) return { kind: 'literal', value: keyword, source, start, end };
  return { kind: 'variable', name, steps: [], source, start, end };
}

function readConditional(stream: TokenStream): Expression {
  const start = stream.peek();
  const condition = readBinary(stream, 0);
  if (!stream.take('?')) return condition;
  const yes = readExpression(stream);
  stream.expect(':', 'a condition (? :) needs a colon and a second result');
  const no = readExpression(stream);
  return { kind: 'conditional', condition, yes, no, ...stream.span(start) };
}

/** Operators that bind at least as strongly as `level`. */
function readBinary(stream: TokenStream, level: number): Expression {
  let left = readWithSteps(stream);
  const counts: number[] = [];
  for (;;) {
    const strength = LEVELS.get(stream.peek().kind);
    if (strength === undefined || strength < level) return left;
    const count = (counts[strength] ?? 0) + 1;
    if (count > MAX_CHAIN + 1) throw new BoundExceeded('an expression is too long');
    counts[strength] = count;
    const operator = stream.read().kind as BinaryOperator;
    const right = readBinary(stream, strength + 1);
    left = { kind: 'binary', operator, left, right, source: left.source, start: left.start, end: right.end };
  }
}

function readWithSteps(stream: TokenStream): Expression {
  return readSteps(stream, readTerm(stream));
}

/** `.name`, `.0`, `.*`, `[key]`, `[*]` after a term. */
function readSteps(stream: TokenStream, from: Expression): Expression {
  let result = from;
  for (let count = 0; ; count++) {
    const next = stream.peek();
    if (count > MAX_CHAIN) throw new BoundExceeded('an expression is too long');
    if (next.kind === '.') result = readDot(stream, result);
    else if (next.kind === '[') result = readBracket(stream, result);
    else return result;
  }
}

function readDot(stream: TokenStream, from: Expression): Expression {
  const dot = stream.read();
  if (stream.peek().kind !== '*') return addStep(from, readDotStep(stream, dot));
  stream.read();
  const item: Expression = { kind: 'item', ...stream.span(dot) };
  let each: Expression = item;
  while (stream.peek().kind === '.') {
    const inner = stream.read();
    each = addStep(each, readDotStep(stream, inner));
  }
  return { kind: 'splat', from, item, each, ...stream.span(from) };
}

function readDotStep(stream: TokenStream, dot: Token): TraversalStep {
  const token = stream.peek();
  if (token.kind === 'identifier') {
    stream.read();
    return { kind: 'attribute', name: tokenText(token), ...stream.span(dot) };
  }
  if (token.kind !== 'number') stream.refuse('a name is needed after a dot');
  stream.read();
  if (tokenText(token).includes('.')) stream.refuse('write indexes as [0][1], not .0.1', token);
  return { kind: 'index', key: numberOf(stream, token), ...stream.span(dot) };
}

function readBracket(stream: TokenStream, from: Expression): Expression {
  const open = stream.read();
  if (stream.take('*')) {
    stream.expect(']', 'a closing bracket is needed after [*');
    const item: Expression = { kind: 'item', ...stream.span(open) };
    const each = stream.nested(() => readSteps(stream, item));
    return { kind: 'splat', from, item, each, ...stream.span(from) };
  }
  const key = stream.within(false, () => {
    const expression = readExpression(stream);
    stream.expect(']', 'an index ends with a closing bracket');
    return expression;
  });
  const literal = literalKey(key);
  if (literal === undefined) return { kind: 'index', from, key, ...stream.span(from) };
  return addStep(from, { kind: 'index', key: literal, ...stream.span(open) });
}

/** The key where it is written out, which makes the index part of a reference. */
function literalKey(key: Expression): (TraversalStep & { kind: 'index' })['key'] | undefined {
  if (key.kind === 'literal') return key.value;
  const only = key.kind === 'template' && key.parts.length === 1 ? key.parts[0] : undefined;
  return only?.kind === 'literal' ? only.value : undefined;
}

function addStep(from: Expression, step: TraversalStep): Expression {
  const span: Span = { source: from.source, start: from.start, end: step.end };
  if (from.kind === 'variable') return { ...from, steps: [...from.steps, step], ...span };
  if (from.kind === 'traversal') return { ...from, steps: [...from.steps, step], ...span };
  return { kind: 'traversal', from, steps: [step], ...span };
}

function readTerm(stream: TokenStream): Expression {
  const start = stream.peek();
  switch (start.kind) {
    case '(':
      return readParentheses(stream);
    case 'number':
      stream.read();
      return { kind: 'literal', value: numberOf(stream, start), ...stream.span(start) };
    case 'identifier':
      return readName(stream);
    case 'open-quote':
    case 'open-heredoc':
      return readTemplate(stream);
    case '-':
    case '!': {
      stream.read();
      const operand = stream.nested(() => readWithSteps(stream));
      return { kind: 'unary', operator: start.kind, operand, ...stream.span(start) };
    }
    case '[':
    case '{':
      return readCollection(stream);
    default:
      return stream.refuse('an expression is expected here');
  }
}

function readParentheses(stream: TokenStream): Expression {
  const open = stream.read();
  const inner = stream.within(false, () => {
    const expression = readExpression(stream);
    stream.expect(')', 'a closing parenthesis is missing');
    return expression;
  });
  return { kind: 'parentheses', inner, ...stream.span(open) };
}

const KEYWORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readName(stream: TokenStream): Expression {
  const token = stream.read();
  const next = stream.peek().kind;
  if (next === '(' || next === '::') return readCall(stream, token);
  return nameOrKeyword(token);
}

function readCall(stream: TokenStream, first: Token): Expression {
  let name = tokenText(first);
  while (stream.take('::'))
    name += `::${tokenText(stream.expect('identifier', 'a name is needed after ::'))}`;
  stream.expect('(', 'a function call needs parentheses');
  const args: Expression[] = [];
  let expand = false;
  stream.within(false, () => {
    while (!stream.take(')')) {
      args.push(readExpression(stream));
      if (stream.take('...')) {
        expand = true;
        if (stream.peek().kind !== ')') stream.refuse('a closing parenthesis must follow ...');
      } else if (stream.peek().kind !== ')') stream.expect(',', 'arguments are separated by commas');
    }
  });
  return { kind: 'call', name, args, expand, ...stream.span(first) };
}

function numberOf(stream: TokenStream, token: Token) {
  const value = parseNumber(tokenText(token));
  return value ?? stream.refuse('this is not a number', token);
}
