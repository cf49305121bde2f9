/** Why a document is not read. */
import { ownValue } from '../../core/own-value.js';
export class Unreadable extends Error {
  readonly kind: 'malformed' | 'too-big';

  constructor(kind: 'malformed' | 'too-big') {
    super(kind);
    this.kind = kind;
  }
}

const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** A number or a word that is longer is neither. */
const LONGEST_WORD = 1000;

/** A place in a document of JSON, which is UTF-8 and may begin with a byte-order mark. */
export class JsonCursor {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = this.#bytes.subarray(0, 3).toString('latin1') === '\u00ef\u00bb\u00bf' ? 3 : 0;
  }

  /** Goes on if the next character is this one. */
  take(character: string): boolean {
    this.#skipSpace();
    if (this.#bytes[this.#at] !== character.charCodeAt(0)) return false;
    this.#at += 1;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) throw new Unreadable('malformed');
  }

  expectEnd(): void {
    this.#skipSpace();
    if (this.#at < this.#bytes.length) throw new Unreadable('malformed');
  }

  readKey(): string {
    this.expect('"');
    const key = this.#readText();
    this.expect(':');
    return key;
  }

  readScalar(): string | number | boolean | null {
    return this.take('"') ? this.#readText() : this.#readWord();
  }

  skipScalar(): undefined {
    if (this.take('"')) this.#findQuote();
    else this.#readWord();
  }

  /** After its opening quote. */
  #readText(): string {
    const start = this.#at;
    const isPlain = this.#findQuote();
    const end = this.#at - 1;
    if (isPlain) return this.#bytes.toString('utf8', start, end);
    try {
      return JSON.parse(this.#bytes.toString('utf8', start - 1, end + 1));
    } catch {
      throw new Unreadable('malformed');
    }
  }

  /** Goes behind the closing quote; whether there was no escape before it. */
  #findQuote(): boolean {
    let isPlain = true;
    for (let byte = this.#bytes[this.#at]; byte !== QUOTE; byte = this.#bytes[this.#at]) {
      if (byte === undefined || byte < SPACE) throw new Unreadable('malformed');
      if (byte === BACKSLASH) isPlain = false;
      this.#at += byte === BACKSLASH ? 2 : 1;
    }
    this.#at += 1;
    return isPlain;
  }

  #readWord(): number | boolean | null {
    const start = this.#at;
    while (isWordByte(this.#bytes[this.#at]) && this.#at - start < LONGEST_WORD) this.#at += 1;
    const word = this.#bytes.toString('latin1', start, this.#at);
    const value = ownValue(WORDS, word);
    if (value !== undefined) return value;
    if (NUMBER.test(word)) return Number(word);
    throw new Unreadable('malformed');
  }

  #skipSpace(): void {
    for (let byte = this.#bytes[this.#at]; isSpace(byte); byte = this.#bytes[this.#at]) this.#at += 1;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Letters, digits, and what numbers have besides. */
function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x45 ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}
