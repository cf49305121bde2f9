import { type ByteString, decodeRune, encodeRune, runeOf, widthOf } from '../go/byte-string.js';
import { isSpace } from '../go/unicode.js';

/** The word that is being read. Nested expansions share one. */
export interface WordBuffer {
  text: ByteString;
}

/**
 * Collects words split at spaces that are neither quoted nor escaped: `wordsStruct` of shell/lex.go. It begins with
 * an empty buffer, so the text before `${a:-b}` in a word is lost, as in BuildKit.
 */
export class Words {
  readonly #buffer: WordBuffer;
  readonly #list: ByteString[] = [];
  #inWord = false;

  constructor(buffer: WordBuffer) {
    this.#buffer = buffer;
    buffer.text = '';
  }

  addRune(rune: number): void {
    if (!isSpace(rune)) this.addRaw(encodeRune(rune));
    else if (this.#inWord) this.#flush();
  }

  /** Text that spaces split. */
  addValue(text: ByteString): void {
    for (let at = 0; at < text.length; ) {
      const packed = decodeRune(text, at);
      this.addRune(runeOf(packed));
      at += widthOf(packed);
    }
  }

  /** Text that is not split. */
  addRaw(text: ByteString): void {
    this.#buffer.text += text;
    this.#inWord = true;
  }

  take(): readonly ByteString[] {
    this.#flush();
    return this.#list;
  }

  #flush(): void {
    if (this.#buffer.text === '') return;
    this.#list.push(this.#buffer.text);
    this.#buffer.text = '';
    this.#inWord = false;
  }
}
