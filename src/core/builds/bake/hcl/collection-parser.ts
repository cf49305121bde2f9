import type { Expression, ForExpression, ObjectItem } from './syntax.js';
import { type Token, tokenText } from './token.js';
import type { TokenStream } from './token-stream.js';

/** `[…]` and `{…}`: tuples, objects, and `for` in either. */
export function readCollection(stream: TokenStream): Expression {
  const open = stream.read();
  if (stream.within(false, () => stream.isKeyword('for'))) {
    const loop = stream.within(false, () => readFor(stream, open));
    return { ...loop, ...stream.span(open) };
  }
  if (open.kind === '[') {
    const items = stream.within(false, () => readItems(stream));
    return { kind: 'tuple', items, ...stream.span(open) };
  }
  const items = stream.within(true, () => readPairs(stream));
  return { kind: 'object', items, ...stream.span(open) };
}

function readItems(stream: TokenStream): Expression[] {
  const items: Expression[] = [];
  while (!stream.take(']')) {
    items.push(stream.readExpression());
    if (stream.peek().kind !== ']') stream.expect(',', 'the items of a list are separated by commas');
  }
  return items;
}

function readPairs(stream: TokenStream): ObjectItem[] {
  const items: ObjectItem[] = [];
  for (;;) {
    while (stream.take('newline'));
    if (stream.take('}')) return items;
    const forced = stream.peek().kind === '(';
    const key = stream.readExpression();
    if (!stream.take('=') && !stream.take(':')) stream.refuse('a key needs an equals sign and a value');
    items.push({ key, forced, value: stream.readExpression() });
    if (stream.peek().kind === '}') continue;
    if (!stream.take(',') && !stream.take('newline')) {
      stream.refuse('the pairs of an object are separated by commas or line ends');
    }
  }
}

/** The part between `for` and the colon, here and in templates. */
export function readForIntroduction(stream: TokenStream) {
  const first = tokenText(stream.expect('identifier', 'a name is needed after for'));
  const second = stream.take(',')
    ? tokenText(stream.expect('identifier', 'a name is needed after the comma'))
    : null;
  if (!stream.isKeyword('in')) stream.refuse('`in` is needed after the names of a for');
  stream.read();
  const collection = stream.readExpression();
  return { keyName: second === null ? null : first, valueName: second ?? first, collection };
}

function readFor(stream: TokenStream, open: Token): ForExpression {
  stream.read();
  const introduction = readForIntroduction(stream);
  stream.expect(':', 'a colon is needed after the collection of a for');
  const first = stream.readExpression();
  const second = stream.take('=>') ? stream.readExpression() : null;
  const group = stream.take('...');
  let condition: Expression | null = null;
  if (stream.isKeyword('if')) {
    stream.read();
    condition = stream.readExpression();
  }
  stream.expect(open.kind === '[' ? ']' : '}', 'a for expression ends with its closing bracket');
  if (open.kind === '[' && (second !== null || group)) stream.refuse('a for in brackets makes no keys', open);
  if (open.kind === '{' && second === null) stream.refuse('a for in braces needs key => value', open);
  const key = second === null ? null : first;
  return { kind: 'for', ...introduction, key, value: second ?? first, condition, group };
}
