import type { BuildPlace } from '../../build.js';
import { SourceText } from '../../source-text.js';

/** Where the text is a decoded JSON string: the file, and where each of its characters begins there. */
export interface Outer {
  readonly source: Source;
  readonly offset: (inner: number) => number;
}

/** The text of one bake file, or of a string in one. */
export class Source extends SourceText {
  readonly outer: Outer | null;

  constructor(file: string, text: string, outer: Outer | null = null) {
    super(file, text);
    this.outer = outer;
  }

  override placeOf(start: number, end: number): BuildPlace {
    if (this.outer === null) return super.placeOf(start, end);
    const { source, offset } = this.outer;
    return source.placeOf(offset(start), offset(Math.max(start, end)));
  }

  override positionAt(offset: number): { readonly line: number; readonly column: number } {
    return this.outer === null
      ? super.positionAt(offset)
      : this.outer.source.positionAt(this.outer.offset(offset));
  }

  /** Whether the file has as many characters for a stretch as the text has: no escape is among them. */
  isAsWide(start: number, end: number): boolean {
    if (this.outer === null) return true;
    const { offset } = this.outer;
    return offset(end) - offset(start) === end - start;
  }
}

/** A stretch of a source, end exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export function placeOf(span: Span): BuildPlace {
  return span.source.placeOf(span.start, span.end);
}

/** The span's text for a message: one line, cut where it is long. */
export function quoteSpan(span: Span): string {
  const text = span.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The same between quotes, which a text has already. */
export function quoteOnce(span: Span): string {
  const text = quoteSpan(span);
  return /^".*"$/.test(text) ? text : `"${text}"`;
}

/** What HCL itself refuses about a file's syntax. */
export class SyntaxProblem extends Error {
  readonly span: Span;

  constructor(span: Span, message: string) {
    super(message);
    this.span = span;
  }
}
