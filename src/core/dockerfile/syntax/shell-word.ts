import { Refusal, refuseLimit } from '../refusal.js';
import { type ByteString, encodeRune } from '../text/byte-string.js';
import { quote } from '../text/quote.js';
import { END, RuneReader } from './rune-reader.js';
import type { Expansion, LexerOptions, Variables } from './shell-lexer.js';
import { replacePattern, trimValue } from './shell-pattern.js';
import { type WordBuffer, Words } from './shell-words.js';

const NONE: readonly ByteString[] = [];

/** Longest text that an expansion may have, in bytes. */
const MAX_LENGTH = 65_536;
/** Deepest `${a:-${b:-…}}` that is followed. */
const MAX_DEPTH = 400;

const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const SINGLE_QUOTE = 0x27;
const PLUS = 0x2b;
const MINUS = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const QUESTION = 0x3f;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** One text that is expanded: `shellWord` of shell/lex.go. */
export class ShellWord {
  readonly #reader: RuneReader;
  readonly #variables: Variables;
  readonly #options: LexerOptions;
  readonly #escapeCode: number;
  readonly #buffer: WordBuffer = { text: '' };
  readonly #used: ByteString[] = [];
  readonly #unset: ByteString[] = [];
  #rawEscapes: boolean;
  #depth = 0;

  constructor(source: ByteString, variables: Variables, options: LexerOptions) {
    this.#reader = new RuneReader(source);
    this.#variables = variables;
    this.#options = options;
    this.#escapeCode = options.escapeToken.charCodeAt(0);
    this.#rawEscapes = options.rawEscapes ?? false;
  }

  process(): Expansion {
    try {
      const words = this.#options.split ? new Words(this.#buffer) : null;
      const text = this.#processStopOn(END, this.#rawEscapes, words);
      return { text, words: words?.take() ?? NONE, used: this.#used, unset: this.#unset };
    } catch (error) {
      if (!(error instanceof Refusal) || error.phase === 'limit') throw error;
      throw new Refusal(`failed to process ${quote(this.#reader.source)}: ${error.text}`);
    }
  }

  #processStopOn(stop: number, rawEscapes: boolean, words: Words | null): ByteString {
    if (++this.#depth > MAX_DEPTH) throw refuseLimit('expansions within expansions');
    const outerRawEscapes = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    let text = '';
    for (let rune = this.#reader.peek(); rune !== stop; rune = this.#reader.peek()) {
      if (rune === END) {
        throw new Refusal(`unexpected end of statement while looking for matching ${encodeRune(stop)}`);
      }
      const plain = this.#reader.readPlain(stop, this.#escapeCode);
      if (plain === '') text += this.#processRune(rune, words);
      else {
        text += plain;
        words?.addRaw(plain);
      }
      this.#bound(text);
    }
    this.#reader.next();
    this.#rawEscapes = outerRawEscapes;
    this.#depth--;
    return text;
  }

  #processRune(rune: number, words: Words | null): ByteString {
    let text: ByteString;
    switch (rune) {
      case DOLLAR:
        text = this.#processDollar();
        words?.addValue(text);
        return text;
      case SINGLE_QUOTE:
        text = this.#processSingleQuote();
        break;
      case DOUBLE_QUOTE:
        text = this.#processDoubleQuote();
        break;
      case LESS:
        text = this.#processPossibleHeredoc();
        break;
      case this.#escapeCode:
        text = this.#processEscape();
        break;
      default:
        this.#reader.next();
        words?.addRune(rune);
        return encodeRune(rune);
    }
    words?.addRaw(text);
    return text;
  }

  /** What has no variables cannot grow, and a whole RUN line may be long. */
  #bound(text: ByteString): void {
    if (text.length > MAX_LENGTH && !this.#options.keepUnset) throw refuseLimit('text of an expansion');
  }

  /** An escape at the very end is dropped, unless it is kept everywhere. */
  #processEscape(): ByteString {
    const kept = encodeRune(this.#reader.next());
    const rune = this.#reader.next();
    return (this.#rawEscapes ? kept : '') + (rune === END ? '' : encodeRune(rune));
  }

  #processSingleQuote(): ByteString {
    const mark = this.#options.rawQuotes ? encodeRune(this.#reader.peek()) : '';
    this.#reader.next();
    let text = mark;
    for (let rune = this.#reader.next(); rune !== SINGLE_QUOTE; rune = this.#reader.next()) {
      if (rune === END) {
        throw new Refusal('unexpected end of statement while looking for matching single-quote');
      }
      text += encodeRune(rune);
    }
    return text + mark;
  }

  #processDoubleQuote(): ByteString {
    const mark = this.#options.rawQuotes ? encodeRune(this.#reader.peek()) : '';
    this.#reader.next();
    let text = mark;
    for (let rune = this.#reader.peek(); rune !== DOUBLE_QUOTE; rune = this.#reader.peek()) {
      if (rune === END) {
        throw new Refusal('unexpected end of statement while looking for matching double-quote');
      }
      text += rune === DOLLAR ? this.#processDollar() : this.#processQuotedRune();
      this.#bound(text);
    }
    this.#reader.next();
    return text + mark;
  }

  /** Between double quotes an escape counts before a quote, a dollar and itself. */
  #processQuotedRune(): ByteString {
    const rune = this.#reader.next();
    if (rune !== this.#escapeCode) return encodeRune(rune);
    const kept = this.#rawEscapes ? encodeRune(rune) : '';
    const escaped = this.#reader.peek();
    if (escaped === END) return kept;
    const counts = escaped === DOUBLE_QUOTE || escaped === DOLLAR || escaped === this.#escapeCode;
    return kept + encodeRune(counts ? this.#reader.next() : rune);
  }

  #processPossibleHeredoc(): ByteString {
    this.#reader.next();
    if (this.#reader.peek() !== LESS) return '<';
    this.#reader.next();
    let text = '<<';
    while ([0x09, 0x0d, 0x20].includes(this.#reader.peek())) text += encodeRune(this.#reader.next());
    return text;
  }

  #processDollar(): ByteString {
    this.#reader.next();
    if (this.#reader.peek() !== OPEN) {
      const name = this.#reader.readName();
      if (name === '') return '$';
      return this.#lookUp(name) ?? (this.#options.keepUnset ? `$${name}` : '');
    }
    this.#reader.next();
    if (this.#reader.peek() === END) throw new Refusal("syntax error: missing '}'");
    if ([OPEN, CLOSE, COLON].includes(this.#reader.peek()))
      throw new Refusal('syntax error: bad substitution');
    const name = this.#reader.readName();
    const mark = this.#reader.next();
    switch (mark) {
      case CLOSE:
        return this.#lookUp(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
      case COLON:
        return this.#processModifier(name, this.#reader.next(), ':');
      case PLUS:
      case MINUS:
      case QUESTION:
      case HASH:
      case PERCENT:
        return this.#processModifier(name, mark, '');
      case SLASH:
        return this.#processReplacement(name);
      default:
        throw new Refusal(`unsupported modifier (${encodeRune(mark)}) in substitution`);
    }
  }

  /** `${V:-word}` and its kin; the word is expanded whether it is used or not. */
  #processModifier(name: ByteString, mark: number, colon: ':' | ''): ByteString {
    const written = colon + encodeRune(mark);
    const isTrim = mark === HASH || mark === PERCENT;
    if (colon !== '' && isTrim) throw new Refusal(`unsupported modifier (${written}) in substitution`);
    const usedBefore = this.#used.length;
    const word = this.#processPart(CLOSE, isTrim, "syntax error: missing '}'");
    const value = this.#get(name);
    if (this.#options.keepUnset && value === undefined) return `\${${name}${written}${word}}`;
    const missing = value === undefined || (colon !== '' && value === '');
    const usesWord = isTrim || (mark === MINUS && missing) || (mark === PLUS && !missing);
    if (!usesWord) this.#used.length = usedBefore;
    // What was never set leaves `${V:-word}` to the word; what is set to nothing decides.
    if (mark !== MINUS || value !== undefined) this.#used.push(name);
    switch (mark) {
      case MINUS:
      case PLUS:
        return usesWord ? word : mark === MINUS ? (value ?? '') : '';
      case QUESTION:
        if (!missing) return value;
        throw new Refusal(
          `${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`,
        );
      case HASH:
      case PERCENT:
        return trimValue(value ?? '', word, mark);
      default:
        throw new Refusal(`unsupported modifier (${written}) in substitution`);
    }
  }

  /** `${V/pattern/text}` and `${V//pattern/text}`. */
  #processReplacement(name: ByteString): ByteString {
    const all = this.#reader.peek() === SLASH;
    if (all) this.#reader.next();
    const pattern = this.#processPart(SLASH, true, "syntax error: missing '/' in $" + '{}');
    const replacement = this.#processPart(CLOSE, true, "syntax error: missing '}'");
    const value = this.#lookUp(name);
    if (this.#options.keepUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH);
  }

  #processPart(stop: number, rawEscapes: boolean, missing: ByteString): ByteString {
    try {
      // Nobody asks for these words, but they take the buffer of those outside.
      const words = this.#options.split ? new Words(this.#buffer) : null;
      const text = this.#processStopOn(stop, rawEscapes, words);
      words?.take();
      return text;
    } catch (error) {
      const atEnd = this.#reader.peek() === END;
      if (atEnd && error instanceof Refusal && error.phase !== 'limit') throw new Refusal(missing);
      throw error;
    }
  }

  #lookUp(name: ByteString): ByteString | undefined {
    this.#used.push(name);
    return this.#get(name);
  }

  #get(name: ByteString): ByteString | undefined {
    const value = this.#variables.get(name);
    if (value === undefined) this.#unset.push(name);
    return value;
  }
}
