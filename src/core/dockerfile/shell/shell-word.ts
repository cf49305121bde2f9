import { type ByteString, encodeRune } from '../go/byte-string.js';
import { quote } from '../go/quote.js';
import { END, RuneReader } from '../go/rune-reader.js';
import { Refusal, refuseLimit } from '../refusal.js';
import type { Expansion, LexerOptions, Variables } from './expansion.js';
import { FRONTEND_CHANGES, FrontendReading } from './frontend-reading.js';
import { type WordBuffer, Words } from './shell-words.js';
import { MARK } from './special-characters.js';
import { MAX_LENGTH, Substitutions } from './substitutions.js';

const NONE: readonly ByteString[] = [];

/** Deepest nesting of `${a:-${b:-…}}`. */
const MAX_DEPTH = 400;

/** One text that is expanded: `shellWord` of shell/lex.go. */
export class ShellWord {
  readonly #reader: RuneReader;
  readonly #substitutions: Substitutions;
  readonly #options: LexerOptions;
  readonly #escapeCode: number;
  readonly #buffer: WordBuffer = { text: '' };
  readonly #frontend: FrontendReading;
  #rawEscapes: boolean;
  /** While reading a pattern, in whose quotes escapes are kept. */
  #inPattern = false;
  #depth = 0;

  constructor(source: ByteString, variables: Variables, options: LexerOptions) {
    this.#reader = new RuneReader(source);
    this.#options = options;
    this.#escapeCode = options.escapeToken.charCodeAt(0);
    this.#rawEscapes = options.rawEscapes ?? false;
    this.#frontend = options.frontend ?? new FrontendReading();
    this.#substitutions = new Substitutions(this.#reader, variables, options, this.#frontend, (...part) =>
      this.#processPart(...part),
    );
  }

  process(): Expansion {
    try {
      const words = this.#options.split ? new Words(this.#buffer) : null;
      const text = this.#processStopOn(END, this.#rawEscapes, false, words);
      const { used, unset } = this.#substitutions.lookups;
      return { text, words: words?.take() ?? NONE, used, unset };
    } catch (error) {
      if (!(error instanceof Refusal) || error.phase === 'limit') throw error;
      throw new Refusal(`failed to process ${quote(this.#reader.source)}: ${error.text}`);
    }
  }

  #processStopOn(stop: number, rawEscapes: boolean, isPattern: boolean, words: Words | null): ByteString {
    if (++this.#depth > MAX_DEPTH) throw refuseLimit('expansions within expansions');
    const outer = { rawEscapes: this.#rawEscapes, inPattern: this.#inPattern };
    this.#rawEscapes = rawEscapes;
    this.#inPattern = isPattern;
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
    this.#rawEscapes = outer.rawEscapes;
    this.#inPattern = outer.inPattern;
    this.#depth--;
    return text;
  }

  #processRune(rune: number, words: Words | null): ByteString {
    let text: ByteString;
    switch (rune) {
      case MARK.dollar:
        text = this.#substitutions.expand();
        words?.addValue(text);
        return text;
      case MARK.singleQuote:
        text = this.#processSingleQuote();
        break;
      case MARK.doubleQuote:
        text = this.#processDoubleQuote();
        break;
      case MARK.less:
        text = this.#reader.readPossibleHeredoc();
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

  /** Text without variables cannot grow, and a whole RUN line may be long. */
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
    for (let rune = this.#reader.next(); rune !== MARK.singleQuote; rune = this.#reader.next()) {
      if (rune === END) {
        throw new Refusal('unexpected end of statement while looking for matching single-quote');
      }
      text += encodeRune(rune);
      if (rune === this.#escapeCode && this.#inPattern && this.#keepsEscape()) text += encodeRune(rune);
    }
    return text + mark;
  }

  #processDoubleQuote(): ByteString {
    const mark = this.#options.rawQuotes ? encodeRune(this.#reader.peek()) : '';
    this.#reader.next();
    let text = mark;
    for (let rune = this.#reader.peek(); rune !== MARK.doubleQuote; rune = this.#reader.peek()) {
      if (rune === END) {
        throw new Refusal('unexpected end of statement while looking for matching double-quote');
      }
      text += rune === MARK.dollar ? this.#substitutions.expand() : this.#processQuotedRune();
      this.#bound(text);
    }
    this.#reader.next();
    return text + mark;
  }

  /** Between double quotes an escape counts only before a quote, a dollar sign and itself. */
  #processQuotedRune(): ByteString {
    const rune = this.#reader.next();
    if (rune !== this.#escapeCode) return encodeRune(rune);
    const escaped = this.#reader.peek();
    // From here on the quote does not end.
    if (escaped === END) return '';
    const kept = this.#rawEscapes ? encodeRune(rune) : '';
    if (escaped === MARK.doubleQuote || escaped === MARK.dollar || escaped === this.#escapeCode)
      return kept + encodeRune(this.#reader.next());
    if (kept !== '' && this.#options.rawQuotes && !this.#inPattern && this.#keepsEscape()) return kept;
    return kept + encodeRune(rune);
  }

  #keepsEscape(): boolean {
    return this.#frontend.knows(FRONTEND_CHANGES.quotesInPatterns);
  }

  #processPart(stop: number, rawEscapes: boolean, isPattern: boolean, missing: ByteString): ByteString {
    try {
      // These words are not used, but they take over the buffer of the outer ones.
      const words = this.#options.split ? new Words(this.#buffer) : null;
      const text = this.#processStopOn(stop, rawEscapes, isPattern, words);
      words?.take();
      return text;
    } catch (error) {
      const atEnd = this.#reader.peek() === END;
      if (atEnd && error instanceof Refusal && error.phase !== 'limit') throw new Refusal(missing);
      throw error;
    }
  }
}
