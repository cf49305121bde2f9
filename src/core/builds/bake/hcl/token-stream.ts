import { BoundExceeded, MAX_DEPTH } from '../bounds.js';
import { type Span, SyntaxProblem } from './source.js';
import type { Expression } from './syntax.js';
import { type Token, type TokenKind, tokenText } from './token.js';

/** What no expression goes on with. */
const ENDS: ReadonlySet<TokenKind | undefined> = new Set<TokenKind>(['newline', 'end', ',', ']', '}', ')']);

/** Reads tokens; inside brackets line ends do not count. */
export class TokenStream {
  readonly #tokens: readonly Token[];
  readonly #last: Token;
  #countsNewlines = true;
  #index = 0;
  #lastEnd = 0;
  #depth = 0;

  readonly #readExpression: (stream: TokenStream) => Expression;

  /** `readExpression`: for collections and templates, which are part of expressions themselves. */
  constructor(tokens: readonly Token[], readExpression: (stream: TokenStream) => Expression) {
    const last = tokens[tokens.length - 1];
    if (last === undefined) throw new Error('a scanner ends with an end token');
    this.#tokens = tokens;
    this.#last = last;
    this.#readExpression = readExpression;
  }

  readExpression(): Expression {
    return this.#readExpression(this);
  }

  peek(): Token {
    let token = this.#tokens[this.#index] ?? this.#last;
    if (this.#countsNewlines) return token;
    while (token.kind === 'newline') token = this.#tokens[++this.#index] ?? this.#last;
    return token;
  }

  read(): Token {
    return this.#pass(this.peek());
  }

  /** Reads a token of this kind, or refuses. */
  expect(kind: TokenKind, message: string): Token {
    const token = this.peek();
    return token.kind === kind ? this.#pass(token) : this.refuse(message);
  }

  take(kind: TokenKind): boolean {
    const token = this.peek();
    if (token.kind !== kind) return false;
    this.#pass(token);
    return true;
  }

  isKeyword(word: string): boolean {
    const token = this.peek();
    return token.kind === 'identifier' && tokenText(token) === word;
  }

  /** A token after the one at hand, line ends counted. */
  ahead(count: number): Token | undefined {
    return this.#tokens[this.#index + count];
  }

  /** Whether an expression of so many tokens ends after them. */
  endsAfter(count: number): boolean {
    let at = this.#index + count;
    if (!this.#countsNewlines) while (this.#tokens[at]?.kind === 'newline') at++;
    return ENDS.has(this.#tokens[at]?.kind);
  }

  /** From the start to the end of what was read last. */
  span(start: Span): Span {
    return { source: start.source, start: start.start, end: this.#lastEnd };
  }

  /** Reads with or without line ends. */
  within<T>(newlines: boolean, read: () => T): T {
    const outer = this.#countsNewlines;
    this.#countsNewlines = newlines;
    if (++this.#depth > MAX_DEPTH) throw new BoundExceeded('its expressions are nested too deeply');
    const result = read();
    this.#depth--;
    this.#countsNewlines = outer;
    return result;
  }

  nested<T>(read: () => T): T {
    return this.within(this.#countsNewlines, read);
  }

  refuse(message: string, span: Span = this.peek()): never {
    throw new SyntaxProblem(span, message);
  }

  /** Goes on behind the token at hand. */
  #pass(token: Token): Token {
    if (token.kind !== 'end') this.#index++;
    this.#lastEnd = token.end;
    return token;
  }
}
