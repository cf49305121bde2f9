import type { UnknownTexts } from '../../unknown-texts.js';
import { type ExpressionToken, readTokens } from './tokens.js';

/** An expression of GitHub, with the stretch of the text that it is. */
export type ExpressionNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'context'; readonly name: string }
  /** `key`: null: `*`. */
  | { readonly kind: 'index'; readonly of: ExpressionNode; readonly key: ExpressionNode | null }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly ExpressionNode[] }
  | { readonly kind: 'not'; readonly of: ExpressionNode }
  | {
      readonly kind: 'compare';
      readonly operator: ComparisonOperator;
      readonly left: ExpressionNode;
      readonly right: ExpressionNode;
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly ExpressionNode[] }
);

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** GitHub refuses what is nested deeper. */
const MAX_DEPTH = 50;

const WORDS: ReadonlyMap<string, number | boolean | null> = new Map<string, number | boolean | null>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);

/** GitHub refuses the expression, or it is nested too deep. */
class Refused extends Error {}

/** Reads an expression; null where GitHub refuses it. */
export function readExpression(source: string): ExpressionNode | null {
  const tokens = readTokens(source);
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  try {
    const node = reader.readAll();
    return reader.isAtEnd() ? node : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const READ = new WeakMap<UnknownTexts, Map<string, ExpressionNode | null>>();

/** The same where one reading of workflows asks for it again and again. */
export function readExpressionOnce(source: string, texts: UnknownTexts): ExpressionNode | null {
  const known = READ.get(texts) ?? new Map<string, ExpressionNode | null>();
  READ.set(texts, known);
  const node = known.get(source);
  if (node !== undefined) return node;
  const read = readExpression(source);
  known.set(source, read);
  return read;
}

class Reader {
  private readonly tokens: readonly ExpressionToken[];
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly ExpressionToken[]) {
    this.tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Whatever may stand between brackets. */
  readAll(): ExpressionNode {
    return this.deeper(() =>
      this.join('||', 'or', () =>
        this.join('&&', 'and', () => this.compare(['==', '!='], () => this.order())),
      ),
    );
  }

  private deeper(read: () => ExpressionNode): ExpressionNode {
    if (++this.depth > MAX_DEPTH) throw new Refused();
    const node = read();
    this.depth--;
    return node;
  }

  private join(operator: string, kind: 'and' | 'or', read: () => ExpressionNode): ExpressionNode {
    const first = read();
    const parts = [first];
    while (this.take(operator) !== null) parts.push(read());
    const end = parts.at(-1)?.end ?? first.end;
    return parts.length === 1 ? first : { kind, parts, start: first.start, end };
  }

  private order(): ExpressionNode {
    return this.compare(['<', '<=', '>', '>='], () => this.readOne());
  }

  private compare(operators: readonly ComparisonOperator[], read: () => ExpressionNode): ExpressionNode {
    let left = read();
    for (;;) {
      const operator = operators.find((each) => this.take(each) !== null);
      if (operator === undefined) return left;
      const right = read();
      left = { kind: 'compare', operator, left, right, start: left.start, end: right.end };
    }
  }

  private readOne(): ExpressionNode {
    const not = this.take('!');
    if (not === null) return this.readProperties();
    const of = this.deeper(() => this.readOne());
    return { kind: 'not', of, start: not.start, end: of.end };
  }

  private readProperties(): ExpressionNode {
    let node = this.readPlain();
    if (node.kind === 'literal') return node;
    for (let depth = 0; ; depth++) {
      if (depth > MAX_DEPTH) throw new Refused();
      if (this.take('.') !== null) node = this.readProperty(node);
      else if (this.take('[') !== null) node = this.readIndex(node);
      else return node;
    }
  }

  private readProperty(of: ExpressionNode): ExpressionNode {
    const star = this.take('*');
    if (star !== null) return { kind: 'index', of, key: null, start: of.start, end: star.end };
    const { value, start, end } = this.expect('name');
    return { kind: 'index', of, key: { kind: 'literal', value, start, end }, start: of.start, end };
  }

  private readIndex(of: ExpressionNode): ExpressionNode {
    const key = this.take('*') === null ? this.readAll() : null;
    return { kind: 'index', of, key, start: of.start, end: this.expect(']').end };
  }

  private readPlain(): ExpressionNode {
    const open = this.take('(');
    if (open !== null) {
      const inner = this.readAll();
      const { end } = this.expect(')');
      // a literal in brackets has no properties either way
      return { ...inner, start: open.start, end };
    }
    const literal = this.take('text') ?? this.take('number');
    if (literal !== null) {
      const { value, start, end } = literal;
      return { kind: 'literal', value, start, end };
    }
    const { value, start, end } = this.expect('name');
    const name = String(value);
    const word = WORDS.get(name);
    if (word !== undefined) return { kind: 'literal', value: word, start, end };
    return this.take('(') === null
      ? { kind: 'context', name: name.toLowerCase(), start, end }
      : this.readCall(name.toLowerCase(), start);
  }

  private readCall(name: string, start: number): ExpressionNode {
    const given: ExpressionNode[] = [];
    for (let close = this.take(')'); ; close = this.take(')')) {
      if (close !== null) return { kind: 'call', name, given, start, end: close.end };
      if (given.length > 0) this.expect(',');
      given.push(this.readAll());
    }
  }

  private take(kind: string): ExpressionToken | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return null;
    this.at++;
    return token;
  }

  private expect(kind: string): ExpressionToken {
    const token = this.take(kind);
    if (token === null) throw new Refused();
    return token;
  }
}
