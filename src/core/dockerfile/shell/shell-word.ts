import { type ByteString, encodeRune } from '../go/byte-string.js';
import { quote } from '../go/quote.js';
import { END, RuneReader } from '../go/rune-reader.js';
import { Refusal, refuseLimit } from '../refusal.js';
import { type Expansion, type LexerOptions, Lookups, type Variables } from './expansion.js';
import { FRONTEND_CHANGES, type FrontendChange, FrontendReading } from './frontend-reading.js';
import { replacePattern, trimValue } from './shell-pattern.js';
import { type WordBuffer, Words } from './shell-words.js';
import { MARK } from './special-characters.js';

const NONE: readonly ByteString[] = [];

/** Longest text that an expansion may have, in bytes. */
const MAX_LENGTH = 65_536;
/** Deepest nesting of `${a:-${b:-…}}`. */
const MAX_DEPTH = 400;

/** What may not come directly after `${`. */
const NO_NAME: readonly number[] = [MARK.open, MARK.close, MARK.colon];

/** One text that is expanded: `shellWord` of shell/lex.go. */
export class ShellWord {
  readonly #reader: RuneReader;
  readonly #lookups: Lookups;
  readonly #variables: Variables;
  readonly #options: LexerOptions;
  readonly #escapeCode: number;
  readonly #buffer: WordBuffer = { text: '' };
  readonly #frontend: FrontendReading;
  #rawEscapes: boolean;
  /** While reading a pattern, in whose quotes escapes are kept. */
  #inPattern = false;
  #depth = 0;
  readonly #spend: (cells: number) => void;

  constructor(source: ByteString, variables: Variables, options: LexerOptions) {
    this.#reader = new RuneReader(source);
    this.#variables = variables;
    this.#lookups = new Lookups(variables);
    this.#options = options;
    this.#escapeCode = options.escapeToken.charCodeAt(0);
    this.#rawEscapes = options.rawEscapes ?? false;
    this.#spend = options.spend ?? (() => {});
    this.#frontend = options.frontend ?? new FrontendReading();
  }

  process(): Expansion {
    try {
      const words = this.#options.split ? new Words(this.#buffer) : null;
      const text = this.#processStopOn(END, this.#rawEscapes, false, words);
      return { text, words: words?.take() ?? NONE, used: this.#lookups.used, unset: this.#lookups.unset };
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
        text = this.#processDollar();
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
      text += rune === MARK.dollar ? this.#processDollar() : this.#processQuotedRune();
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

  #processDollar(): ByteString {
    this.#reader.next();
    if (this.#reader.peek() !== MARK.open) {
      const name = this.#reader.readName();
      if (name === '') return '$';
      return this.#lookups.use(name) ?? (this.#options.keepUnset ? `$${name}` : '');
    }
    this.#reader.next();
    if (this.#reader.peek() === END) throw new Refusal("syntax error: missing '}'");
    if (NO_NAME.includes(this.#reader.peek())) throw new Refusal('syntax error: bad substitution');
    const name = this.#reader.readName();
    const mark = this.#reader.next();
    switch (mark) {
      case MARK.close:
        return this.#lookups.use(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
      case MARK.colon:
        return this.#processModifier(name, this.#reader.next(), ':');
      case MARK.plus:
      case MARK.minus:
        if (this.#knows(FRONTEND_CHANGES.modifiersOfUnset)) return this.#processModifier(name, mark, '');
        break;
      case MARK.question:
        return this.#processModifier(name, mark, '');
      case MARK.hash:
      case MARK.percent:
        if (this.#knows(FRONTEND_CHANGES.patterns)) return this.#processModifier(name, mark, '');
        break;
      case MARK.slash:
        if (this.#knows(FRONTEND_CHANGES.patterns)) return this.#processReplacement(name);
    }
    throw new Refusal(`unsupported modifier (${encodeRune(mark)}) in substitution`);
  }

  /** Of a line in which variables stay as they are, only the words are looked at. */
  #knows(change: FrontendChange): boolean {
    return this.#options.keepUnset === true || this.#frontend.knows(change);
  }

  /** For `${V-word}` and its kin: the value of what is declared without one. */
  #findUnset(name: ByteString): ByteString | undefined {
    const isDeclared = this.#variables.isDeclared?.(name) === true;
    return isDeclared && !this.#knows(FRONTEND_CHANGES.emptyArguments) ? '' : undefined;
  }

  #keepsEscape(): boolean {
    return this.#frontend.knows(FRONTEND_CHANGES.quotesInPatterns);
  }

  /** `${V:-word}` and its kin; the word is expanded whether it is used or not. */
  #processModifier(name: ByteString, mark: number, colon: ':' | ''): ByteString {
    const written = colon + encodeRune(mark);
    const isTrim = mark === MARK.hash || mark === MARK.percent;
    if (colon !== '' && isTrim) throw new Refusal(`unsupported modifier (${written}) in substitution`);
    const usedBefore = this.#lookups.used.length;
    const word = this.#processPart(MARK.close, isTrim, isTrim, "syntax error: missing '}'");
    const value = this.#lookups.get(name) ?? (colon === '' && !isTrim ? this.#findUnset(name) : undefined);
    if (this.#options.keepUnset && value === undefined) return `\${${name}${written}${word}}`;
    const missing = value === undefined || (colon !== '' && value === '');
    const usesWord = isTrim || (mark === MARK.minus && missing) || (mark === MARK.plus && !missing);
    if (!usesWord) this.#lookups.used.length = usedBefore;
    // If it was never set, `${V:-word}` depends only on the word; if it is set to nothing, it decides.
    if (mark !== MARK.minus || value !== undefined) this.#lookups.used.push(name);
    switch (mark) {
      case MARK.minus:
      case MARK.plus:
        return usesWord ? word : mark === MARK.minus ? (value ?? '') : '';
      case MARK.question:
        if (!missing) return value;
        throw new Refusal(
          `${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`,
        );
      case MARK.hash:
      case MARK.percent:
        return trimValue(value ?? '', word, mark, this.#spend);
      default:
        throw new Refusal(`unsupported modifier (${written}) in substitution`);
    }
  }

  /** `${V/pattern/text}` and `${V//pattern/text}`. */
  #processReplacement(name: ByteString): ByteString {
    const all = this.#reader.peek() === MARK.slash;
    if (all) this.#reader.next();
    const pattern = this.#processPart(MARK.slash, true, true, "syntax error: missing '/' in $" + '{}');
    const replacement = this.#processPart(MARK.close, true, false, "syntax error: missing '}'");
    const value = this.#lookups.use(name);
    if (this.#options.keepUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH, this.#spend);
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
