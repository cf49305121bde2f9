import { Refusal, refuseLimit } from '../refusal.js';
import { type ByteString, decodeRune, encodeRune, runeOf, widthOf } from '../text/byte-string.js';
import { quote } from '../text/quote.js';
import { isDigit, isLetter, isSpace } from '../text/unicode.js';
import { replacePattern, trimPrefix, trimSuffix } from './shell-pattern.js';

/** Where variables come from; `undefined` is unset. */
export interface Variables {
  get(name: ByteString): ByteString | undefined;
}

export const NO_VARIABLES: Variables = { get: () => undefined };

export interface LexerOptions {
  readonly escapeToken: string;
  /** Quotes stay in the result. */
  readonly rawQuotes?: boolean;
  /** Escapes stay in the result. */
  readonly rawEscapes?: boolean;
  /** An unset variable stays as it is written. */
  readonly keepUnset?: boolean;
  /** The words are wanted too. */
  readonly split?: boolean;
}

export interface Expansion {
  readonly text: ByteString;
  /** Split at blanks, as heredocs are looked for. */
  readonly words: readonly ByteString[];
  /** Variables whose value, or lack of one, the text depends on; `${V:-word}` without V depends on the word alone. */
  readonly used: readonly ByteString[];
  /** Variables that were looked up and are not set. */
  readonly unset: readonly ByteString[];
}

const NONE: readonly ByteString[] = [];

/** Longest text that an expansion may have, in bytes. */
const MAX_LENGTH = 65_536;
/** Deepest `${a:-${b:-…}}` that is followed. */
const MAX_DEPTH = 400;

const END = -1;
const DOLLAR = 0x24;
const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const LESS = 0x3c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;
const SLASH = 0x2f;
const HASH = 0x23;
const PERCENT = 0x25;

/**
 * Expands variables, quotes and escapes.
 * @throws Refusal where BuildKit would refuse the text. Ported from shell/lex.go of BuildKit v0.32.2.
 */
export function expandWord(source: ByteString, variables: Variables, options: LexerOptions): Expansion {
  if (isPlain(source, options.escapeToken))
    return { text: source, words: options.split ? [source] : NONE, used: NONE, unset: NONE };
  return new ShellWord(source, variables, options).process();
}

/** Nothing that the lexer would change or split: letters, digits and the marks of a reference. */
function isPlain(source: ByteString, escapeToken: string): boolean {
  const escapeCode = escapeToken.charCodeAt(0);
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 0x22 || code === DOLLAR || code === SINGLE_QUOTE || code === LESS) return false;
    if (code === escapeCode || code > 0x7e) return false;
  }
  return source !== '';
}

/** `wordsStruct`: pieces of text, split at blanks that are not quoted. */
class Words {
  readonly list: ByteString[] = [];
  inWord = false;
}

class ShellWord {
  readonly #source: ByteString;
  readonly #variables: Variables;
  readonly #options: LexerOptions;
  readonly #escape: number;
  #at = 0;
  #rune = END;
  #width = 0;
  #rawEscapes: boolean;
  // Shared by nested expansions, which empty it: what stood before `${a:-b}` in a word is lost, as in BuildKit.
  #buffer = '';
  #depth = 0;
  readonly #used: ByteString[] = [];
  readonly #unset: ByteString[] = [];

  constructor(source: ByteString, variables: Variables, options: LexerOptions) {
    this.#source = source;
    this.#variables = variables;
    this.#options = options;
    this.#escape = options.escapeToken.charCodeAt(0);
    this.#rawEscapes = options.rawEscapes ?? false;
    this.#read();
    // text/scanner drops a byte order mark at the start.
    if (this.#rune === 0xfeff) this.#next();
  }

  process(): Expansion {
    try {
      const { text, words } = this.#processStopOn(END, this.#rawEscapes);
      return { text, words, used: this.#used, unset: this.#unset };
    } catch (error) {
      if (!(error instanceof Refusal) || error.phase === 'limit') throw error;
      throw new Refusal(`failed to process ${quote(this.#source)}: ${error.text}`);
    }
  }

  #read(): void {
    if (this.#at >= this.#source.length) {
      this.#rune = END;
      this.#width = 0;
      return;
    }
    const packed = decodeRune(this.#source, this.#at);
    this.#rune = runeOf(packed);
    this.#width = widthOf(packed);
  }

  #peek(): number {
    return this.#rune;
  }

  #next(): number {
    const rune = this.#rune;
    this.#at += this.#width;
    this.#read();
    return rune;
  }

  #processStopOn(stop: number, rawEscapes: boolean): { text: ByteString; words: ByteString[] } {
    if (++this.#depth > MAX_DEPTH) throw refuseLimit('expansions within expansions');
    const outerRawEscapes = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    this.#buffer = '';
    const words = new Words();
    let text = '';
    while (this.#rune !== END) {
      if (this.#rune === stop) {
        this.#next();
        return this.#finish(text, words, outerRawEscapes);
      }
      const special = this.#processSpecial(words);
      if (special !== null) {
        text += special;
      } else {
        let rune = this.#next();
        if (rune === this.#escape) {
          if (this.#rawEscapes) {
            this.#addRaw(words, encodeRune(rune));
            text += encodeRune(rune);
          }
          rune = this.#next();
          if (rune === END) break;
          this.#addRaw(words, encodeRune(rune));
        } else {
          this.#addRune(words, rune);
        }
        text += encodeRune(rune);
      }
      this.#bound(text);
    }
    if (stop !== END) {
      throw new Refusal(`unexpected end of statement while looking for matching ${encodeRune(stop)}`);
    }
    return this.#finish(text, words, outerRawEscapes);
  }

  /** What has no variables cannot grow, and a whole RUN line may be long. */
  #bound(text: ByteString): void {
    if (text.length > MAX_LENGTH && !this.#options.keepUnset) throw refuseLimit('text of an expansion');
  }

  #finish(text: ByteString, words: Words, rawEscapes: boolean): { text: ByteString; words: ByteString[] } {
    this.#depth--;
    this.#rawEscapes = rawEscapes;
    this.#flush(words);
    return { text, words: words.list };
  }

  #processSpecial(words: Words): ByteString | null {
    switch (this.#rune) {
      case DOLLAR: {
        const value = this.#processDollar();
        this.#addString(words, value);
        return value;
      }
      case SINGLE_QUOTE:
        return this.#addRaw(words, this.#processSingleQuote());
      case DOUBLE_QUOTE:
        return this.#addRaw(words, this.#processDoubleQuote());
      case LESS:
        return this.#addRaw(words, this.#processPossibleHeredoc());
      default:
        return null;
    }
  }

  #addRune(words: Words, rune: number): void {
    if (!this.#options.split) return;
    if (!isSpace(rune)) this.#addRaw(words, encodeRune(rune));
    else if (words.inWord) this.#flush(words);
  }

  #addString(words: Words, text: ByteString): void {
    if (!this.#options.split) return;
    for (let at = 0; at < text.length; ) {
      const packed = decodeRune(text, at);
      this.#addRune(words, runeOf(packed));
      at += widthOf(packed);
    }
  }

  #addRaw(words: Words, text: ByteString): ByteString {
    if (!this.#options.split) return text;
    this.#buffer += text;
    words.inWord = true;
    return text;
  }

  #flush(words: Words): void {
    if (this.#buffer === '') return;
    words.list.push(this.#buffer);
    this.#buffer = '';
    words.inWord = false;
  }

  #processSingleQuote(): ByteString {
    const mark = encodeRune(this.#next());
    let text = this.#options.rawQuotes ? mark : '';
    for (;;) {
      const rune = this.#next();
      if (rune === END)
        throw new Refusal('unexpected end of statement while looking for matching single-quote');
      if (rune === SINGLE_QUOTE) return this.#options.rawQuotes ? text + mark : text;
      text += encodeRune(rune);
    }
  }

  #processDoubleQuote(): ByteString {
    const mark = encodeRune(this.#next());
    let text = this.#options.rawQuotes ? mark : '';
    for (;;) {
      switch (this.#rune) {
        case END:
          throw new Refusal('unexpected end of statement while looking for matching double-quote');
        case DOUBLE_QUOTE:
          this.#next();
          return this.#options.rawQuotes ? text + mark : text;
        case DOLLAR:
          text += this.#processDollar();
          break;
        default:
          text += this.#processQuotedRune();
      }
      this.#bound(text);
    }
  }

  #processQuotedRune(): ByteString {
    let rune = this.#next();
    if (rune !== this.#escape) return encodeRune(rune);
    const kept = this.#rawEscapes ? encodeRune(rune) : '';
    if (this.#rune === END) return kept;
    if (this.#rune === DOUBLE_QUOTE || this.#rune === DOLLAR || this.#rune === this.#escape)
      rune = this.#next();
    return kept + encodeRune(rune);
  }

  #processPossibleHeredoc(): ByteString {
    this.#next();
    if (this.#peek() !== LESS) return '<';
    this.#next();
    let blanks = '';
    for (let rune = this.#peek(); rune === 0x09 || rune === 0x0d || rune === 0x20; rune = this.#peek()) {
      blanks += encodeRune(this.#next());
    }
    return `<<${blanks}`;
  }

  #processDollar(): ByteString {
    this.#next();
    if (this.#peek() !== OPEN) {
      const name = this.#processName();
      if (name === '') return '$';
      return this.#lookUp(name) ?? (this.#options.keepUnset ? `$${name}` : '');
    }
    this.#next();
    if (this.#peek() === END) throw new Refusal("syntax error: missing '}'");
    if ([OPEN, CLOSE, COLON].includes(this.#peek())) {
      throw new Refusal('syntax error: bad substitution');
    }
    const name = this.#processName();
    const mark = this.#next();
    switch (mark) {
      case CLOSE:
        return this.#lookUp(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
      case COLON:
        return this.#processModifier(name, this.#next(), true);
      case SLASH:
        return this.#processReplacement(name);
      default:
        if ('+-?#%'.includes(String.fromCodePoint(Math.max(mark, 0))))
          return this.#processModifier(name, mark, false);
        throw new Refusal(`unsupported modifier (${encodeRune(mark)}) in substitution`);
    }
  }

  /** `${V:-word}` and its kin; the word is expanded whether it is used or not. */
  #processModifier(name: ByteString, mark: number, emptyIsUnset: boolean): ByteString {
    const written = (emptyIsUnset ? ':' : '') + encodeRune(mark);
    const rawEscapes = mark === HASH || mark === PERCENT;
    if (emptyIsUnset && rawEscapes) throw new Refusal(`unsupported modifier (${written}) in substitution`);
    const usedBefore = this.#used.length;
    const word = this.#processPart(CLOSE, rawEscapes, "syntax error: missing '}'");
    const value = this.#get(name);
    if (this.#options.keepUnset && value === undefined) return `\${${name}${written}${word}}`;
    const missing = value === undefined || (emptyIsUnset && value === '');
    if (mark === 0x2d && missing) {
      // A variable that is set to nothing decides; one that was never set leaves it to the word.
      if (value !== undefined) this.#used.push(name);
      return word;
    }
    this.#used.push(name);
    if (mark === 0x2d || mark === 0x3f || (mark === 0x2b && missing)) this.#forget(usedBefore, name);
    switch (mark) {
      case 0x2d:
        return value ?? '';
      case 0x2b:
        return missing ? '' : word;
      case 0x3f: {
        if (!missing) return value;
        const reason = value === undefined ? 'is not allowed to be unset' : 'is not allowed to be empty';
        throw new Refusal(`${name}: ${word === '' ? reason : word}`);
      }
      case HASH:
      case PERCENT: {
        const greedy = word.charCodeAt(0) === mark;
        const pattern = greedy ? word.slice(1) : word;
        return mark === HASH
          ? trimPrefix(pattern, value ?? '', greedy)
          : trimSuffix(pattern, value ?? '', greedy);
      }
      default:
        throw new Refusal(`unsupported modifier (${written}) in substitution`);
    }
  }

  /** Drops what only the unused word needed, keeps the variable itself. */
  #forget(usedBefore: number, name: ByteString): void {
    this.#used.length = usedBefore;
    this.#used.push(name);
  }

  /** `${V/pattern/text}` and `${V//pattern/text}`. */
  #processReplacement(name: ByteString): ByteString {
    const all = this.#rune === SLASH;
    if (all) this.#next();
    const pattern = this.#processPart(SLASH, true, "syntax error: missing '/' in $" + '{}');
    const replacement = this.#processPart(CLOSE, true, "syntax error: missing '}'");
    const value = this.#lookUp(name);
    if (this.#options.keepUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH);
  }

  #processPart(stop: number, rawEscapes: boolean, missing: ByteString): ByteString {
    try {
      return this.#processStopOn(stop, rawEscapes).text;
    } catch (error) {
      if (error instanceof Refusal && error.phase !== 'limit' && this.#rune === END)
        throw new Refusal(missing);
      throw error;
    }
  }

  #processName(): ByteString {
    const start = this.#at;
    if (isDigit(this.#rune)) {
      while (this.#rune !== END && isDigit(this.#rune)) this.#next();
      return this.#source.slice(start, this.#at);
    }
    if (this.#rune !== END && '@*#?-$!'.includes(String.fromCodePoint(this.#rune))) {
      this.#next();
      return this.#source.slice(start, this.#at);
    }
    while (this.#rune !== END && (this.#rune === 0x5f || isLetter(this.#rune) || isDigit(this.#rune)))
      this.#next();
    return this.#source.slice(start, this.#at);
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
