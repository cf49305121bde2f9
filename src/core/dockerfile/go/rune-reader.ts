import { type ByteString, decodeRune, encodeRune, runeOf, widthOf } from './byte-string.js';
import { isDigit, isLetter } from './unicode.js';

/** What is read after the last character. */
export const END = -1;

/** Steps through a text character by character, as Go's text/scanner: a byte order mark at the start is dropped. */
export class RuneReader {
  readonly source: ByteString;
  #at = 0;
  #rune = END;
  #width = 0;

  constructor(source: ByteString) {
    this.source = source;
    this.#read();
    if (this.#rune === 0xfeff) this.next();
  }

  /** The current character, `END` after the last one; bytes that are not part of a character are U+FFFD. */
  peek(): number {
    return this.#rune;
  }

  next(): number {
    const rune = this.#rune;
    this.#at += this.#width;
    this.#read();
    return rune;
  }

  /** The next characters that mean nothing to the lexer, all at once: ASCII without spaces and special characters. */
  readPlain(stop: number, escapeCode: number): ByteString {
    let end = this.#at;
    while (end < this.source.length) {
      const code = this.source.charCodeAt(end);
      if (
        code <= 0x24 ||
        code >= 0x7f ||
        code === 0x27 ||
        code === 0x3c ||
        code === stop ||
        code === escapeCode
      )
        break;
      end++;
    }
    const text = this.source.slice(this.#at, end);
    this.#at = end;
    this.#read();
    return text;
  }

  /** `<`, or `<<` with the spaces after it. `processPossibleHeredoc` of shell/lex.go. */
  readPossibleHeredoc(): ByteString {
    this.next();
    if (this.#rune !== 0x3c) return '<';
    this.next();
    let text = '<<';
    while ([0x09, 0x0d, 0x20].includes(this.#rune)) text += encodeRune(this.next());
    return text;
  }

  /** The name of a variable, empty if none begins here. `processName` of shell/lex.go. */
  readName(): ByteString {
    const start = this.#at;
    if (isDigit(this.#rune)) {
      while (isDigit(this.#rune)) this.next();
    } else if (this.#rune !== END && '@*#?-$!'.includes(String.fromCodePoint(this.#rune))) {
      this.next();
    } else {
      while (this.#rune === 0x5f || isLetter(this.#rune) || isDigit(this.#rune)) this.next();
    }
    return this.source.slice(start, this.#at);
  }

  #read(): void {
    if (this.#at >= this.source.length) {
      this.#rune = END;
      this.#width = 0;
      return;
    }
    const packed = decodeRune(this.source, this.#at);
    this.#rune = runeOf(packed);
    this.#width = widthOf(packed);
  }
}
