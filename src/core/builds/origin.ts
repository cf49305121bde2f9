import type { SourceText } from './source-text.js';

/** How a value is written, as far as escapes go. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Where a value stands in a file, and where each of its characters does. */
export class Origin {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  private readonly value: string;
  private readonly style: QuoteStyle;
  private aligned: Uint32Array | null | undefined;

  /** `start` to `end` holds the value without its quotes; for a block of YAML, from the line after its head. */
  constructor(source: SourceText, start: number, end: number, value: string, style: QuoteStyle) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.value = value;
    this.style = style;
  }

  /** Where `length` characters from `at` on are written; the whole value where they cannot be told apart. */
  rangeOf(at: number, length: number): { readonly start: number; readonly end: number } {
    if (this.aligned === undefined) this.aligned = this.align();
    const first = this.aligned?.[at];
    const last = this.aligned?.[at + length - 1];
    if (first === undefined) return { start: this.start, end: this.end };
    if (length === 0 || last === undefined) return { start: first, end: first };
    return { start: first, end: last + this.widthAt(last) };
  }

  /** Whether every character of the value is written as itself from `at` on for `length` characters. */
  isVerbatim(at: number, length: number): boolean {
    const { start, end } = this.rangeOf(at, length);
    return this.source.text.slice(start, end) === this.value.slice(at, at + length);
  }

  /** The offset of each character of the value, or null where it is not written as it reads. */
  private align(): Uint32Array | null {
    const text = this.source.text;
    const offsets = new Uint32Array(this.value.length);
    let at = this.start;
    for (let index = 0; index < this.value.length; index++) {
      const wanted = this.value[index] ?? '';
      if (index === 0 || this.value[index - 1] === '\n') at = this.lineStart(index, at);
      if (text[at] !== wanted) at = this.skipTo(at, wanted);
      const isEscape = this.style === 'double' && text[at] === '\\' && at < this.end;
      const isHere = at < this.end && (text[at] === wanted || isEscape);
      if (!isHere && !isSpace(wanted)) return null;
      offsets[index] = Math.min(at, this.end);
      if (isHere) at += isEscape ? this.widthAt(at) : 1;
    }
    return offsets;
  }

  /** In a block of YAML, where the line of the value begins that does so at `index`: after the indentation. */
  private lineStart(index: number, at: number): number {
    const { text } = this.source;
    if (this.style !== 'plain' || text[at - 1] !== '\n') return at;
    const wanted = lineFrom(this.value, index);
    const written = lineFrom(text, at);
    return written.endsWith(wanted) ? at + written.length - wanted.length : at;
  }

  /** Over the indentation, line breaks and doubled quotes that are in the file but not in the value. */
  private skipTo(from: number, wanted: string): number {
    const text = this.source.text;
    let at = from;
    for (; at < this.end; at++) {
      const found = text[at] ?? '';
      if (this.style === 'double' && found === '\\' && /[\r\n]/.test(text[at + 1] ?? '')) at++;
      else if (this.style === 'single' && found === "'" && wanted !== "'") continue;
      else if (!isSpace(found) || isSpace(wanted)) break;
    }
    return at;
  }

  private widthAt(at: number): number {
    if (this.style !== 'double' || this.source.text[at] !== '\\') return 1;
    return ESCAPE_WIDTHS[this.source.text[at + 1] ?? ''] ?? 2;
  }
}

const ESCAPE_WIDTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** The rest of a line from an offset on. */
function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end === -1 ? undefined : end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
