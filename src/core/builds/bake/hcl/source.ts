/** One build file as text: columns count UTF-16 units, line ends are those of the file. */
export class Source {
  readonly file: string;
  readonly text: string;
  /** Where the text is a decoded JSON string: the file, and where each of its characters begins there. */
  readonly outer: { readonly source: Source; readonly offset: (inner: number) => number } | null;
  #starts: readonly number[] | null = null;

  constructor(file: string, text: string, outer: Source['outer'] = null) {
    this.file = file;
    this.text = text;
    this.outer = outer;
  }

  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    if (this.outer !== null) return this.outer.source.position(this.outer.offset(offset));
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  lineStarts(): readonly number[] {
    if (this.#starts === null) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
        starts.push(at + 1);
      this.#starts = starts;
    }
    return this.#starts;
  }
}

/** A stretch of a source, end exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** The span's text for a message: one line, cut where it is long. */
export function quoteSpan(span: Span): string {
  const text = span.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What HCL itself refuses about a file's syntax. */
export class SyntaxProblem extends Error {
  readonly span: Span;

  constructor(span: Span, message: string) {
    super(message);
    this.span = span;
  }
}
