/** The text between quotes, and where in the file each line of it begins. */
import { ownValue } from '../../../own-value.js';
export interface QuotedText {
  readonly value: string;
  readonly starts: readonly number[];
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

/** Reads a quoted scalar from its quote on as libyaml does; null: it would not. */
export function readQuoted(text: string, start: number): QuotedText | null {
  return new QuotedReader(text, start).read();
}

class QuotedReader {
  private readonly text: string;
  private readonly quote: string;
  private readonly parts: string[] = [];
  private readonly starts: number[];
  private at: number;

  constructor(text: string, start: number) {
    this.text = text;
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
          return { value: this.parts.join(''), starts: this.starts };
        }
        this.parts.push("'");
        this.at += 2;
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
    this.parts.push(this.text.slice(from, this.at));
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
      this.push(simple);
      return true;
    }
    const width = ownValue(CODE_LENGTHS, kind) ?? 0;
    const digits = this.text.slice(this.at + 2, this.at + 2 + width);
    if (width === 0 || digits.length < width || !/^[0-9a-f]+$/i.test(digits)) return false;
    const code = Number.parseInt(digits, 16);
    if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return false;
    this.at += 2 + width;
    this.push(String.fromCodePoint(code));
    return true;
  }

  private push(character: string): void {
    this.parts.push(character);
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
    if (!hasBreak) this.parts.push(this.text.slice(from, this.at));
    else if (after.length === 0) this.parts.push(isEscaped ? '' : ' ');
    else {
      this.parts.push('\n'.repeat(after.length));
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
