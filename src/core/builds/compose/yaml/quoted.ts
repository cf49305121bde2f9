/** The text between quotes, and where in the file each line of it begins. */
import { ownValue } from '../../../own-value.js';
export interface QuotedText {
  readonly value: string;
  readonly starts: readonly number[];
  /** Where each character of the value begins in the file, and where it ends; empty where nobody asks. */
  readonly spans: readonly CharacterSpan[];
}

/** Offsets in a file. */
export interface CharacterSpan {
  readonly start: number;
  readonly end: number;
}

const SIMPLE: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads a quoted scalar from its quote on as libyaml does; null: it would not. `hasSpans`: with the place of each character. */
export function readQuoted(text: string, start: number, hasSpans = false): QuotedText | null {
  return new QuotedReader(text, start, hasSpans).read();
}

class QuotedReader {
  private readonly text: string;
  private readonly quote: string;
  private readonly parts: string[] = [];
  private readonly starts: number[];
  private readonly spans: CharacterSpan[] = [];
  private readonly hasSpans: boolean;
  private at: number;

  constructor(text: string, start: number, hasSpans: boolean) {
    this.text = text;
    this.hasSpans = hasSpans;
    this.quote = text[start] ?? '';
    this.at = start + 1;
    this.starts = [this.at];
  }

  read(): QuotedText | null {
    const { text } = this;
    while (this.at < text.length) {
      const character = text[this.at] ?? '';
      if (character === this.quote) {
        if (this.quote === '"' || text[this.at + 1] !== "'") {
          return { value: this.parts.join(''), starts: this.starts, spans: this.spans };
        }
        this.at += 2;
        this.add("'", this.at - 2);
      } else if (character === '\\' && this.quote === '"') {
        if (!this.readEscape()) return null;
      } else if (isBlank(character) || breakLength(text, this.at) > 0) this.readBlanks(false);
      else this.readPlain();
    }
    return null;
  }

  private readPlain(): void {
    const from = this.at;
    while (this.at < this.text.length && !/[\s\\'"\u0085]/.test(this.text[this.at] ?? '')) this.at += 1;
    // Characters that are special elsewhere are not special here.
    if (this.at === from) this.at += 1;
    this.addPlain(from);
  }

  /** What is written as itself. */
  private addPlain(from: number): void {
    this.parts.push(this.text.slice(from, this.at));
    if (!this.hasSpans) return;
    for (let at = from; at < this.at; at++) this.spans.push({ start: at, end: at + 1 });
  }

  /** What is written there from an offset on. */
  private add(text: string, start: number): void {
    this.parts.push(text);
    if (!this.hasSpans) return;
    for (let index = 0; index < text.length; index++) this.spans.push({ start, end: this.at });
  }

  private readEscape(): boolean {
    const length = breakLength(this.text, this.at + 1);
    if (length > 0) {
      this.at += 1 + length;
      this.readBlanks(true);
      return true;
    }
    const kind = this.text[this.at + 1] ?? '';
    const simple = ownValue(SIMPLE, kind);
    if (simple !== undefined) {
      this.at += 2;
      this.push(simple, this.at - 2);
      return true;
    }
    const width = ownValue(CODE_LENGTHS, kind) ?? 0;
    const digits = this.text.slice(this.at + 2, this.at + 2 + width);
    if (width === 0 || digits.length < width || !/^[0-9a-f]+$/i.test(digits)) return false;
    const code = Number.parseInt(digits, 16);
    if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return false;
    this.at += 2 + width;
    this.push(String.fromCodePoint(code), this.at - 2 - width);
    return true;
  }

  private push(character: string, start: number): void {
    this.add(character, start);
    if (character === '\n') this.starts.push(this.at);
  }

  /** Spaces, or line breaks: one is a space, each further one a line feed; after an escaped one each is a line feed. */
  private readBlanks(isEscaped: boolean): void {
    const from = this.at;
    const after: number[] = [];
    let hasBreak = isEscaped;
    for (;;) {
      const length = breakLength(this.text, this.at);
      if (length > 0) {
        if (hasBreak) after.push(this.at + length);
        hasBreak = true;
        this.at += length;
      } else if (isBlank(this.text[this.at] ?? '')) this.at += 1;
      else break;
    }
    if (!hasBreak) this.addPlain(from);
    else if (after.length === 0) this.add(isEscaped ? '' : ' ', from);
    else {
      this.add('\n'.repeat(after.length), from);
      after[after.length - 1] = this.at;
      for (const start of after) this.starts.push(start);
    }
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function breakLength(text: string, at: number): number {
  const character = text[at];
  if (character === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return character === '\n' || character === '\u0085' ? 1 : 0;
}
