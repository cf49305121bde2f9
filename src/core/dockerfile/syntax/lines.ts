import type { ByteString } from '../go/byte-string.js';
import { skipSpaces } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import { MAX_LINE } from './directives.js';

/** Steps through the physical lines of a file, split at line feeds only. */
export class LineScanner {
  readonly file: ByteString;
  /** 1-based number of the current line. */
  line = 0;
  /** Where it begins. */
  start = 0;
  /** The position of its line feed, or the end of the file. */
  feed = 0;
  /** A line too long for Go's scanner ended the file early. */
  tooLong = false;
  #next = 0;
  /** The first `<<` from some line on. */
  #mark = -1;

  constructor(file: ByteString) {
    this.file = file;
  }

  advance(): boolean {
    if (this.#next >= this.file.length) return false;
    const feed = this.file.indexOf('\n', this.#next);
    const end = feed < 0 ? this.file.length : feed;
    if (end - this.#next > MAX_LINE) {
      this.tooLong = true;
      this.#next = this.file.length;
      return false;
    }
    this.start = this.#next;
    this.feed = end;
    this.#next = end + 1;
    this.line++;
    return true;
  }

  /** End of the text: all carriage returns and line feeds at the end are dropped. */
  get end(): number {
    let end = this.feed;
    while (end > this.start && this.file.charCodeAt(end - 1) === 0x0d) end--;
    return end;
  }

  /** Whether a logical line has `<<` in it. The file is searched only once. */
  hasMark(line: LogicalLine): boolean {
    if (line.pieces !== null) return line.text.includes('<<');
    if (this.#mark < line.start) {
      const found = this.file.indexOf('<<', line.start);
      this.#mark = found < 0 ? this.file.length : found;
    }
    return this.#mark + 1 < line.end;
  }

  /** `handleScannerError` of parser/parser.go. */
  refuseTooLong(): Refusal {
    return new Refusal(`dockerfile line greater than max allowed size of ${MAX_LINE}`, 'parse', this.line);
  }
}

/** One piece of a logical line: `start` in the joined text, `offset` in the file. */
export interface LinePiece {
  readonly start: number;
  readonly offset: number;
}

/** One physical line, or several joined because a line ends with the escape. */
export interface LogicalLine {
  /** The whole file for a single line, the joined text for several. */
  readonly text: ByteString;
  /** The part of `text` that is the line. */
  readonly start: number;
  readonly end: number;
  /** The pieces it is joined from; null for a single line. */
  readonly pieces: readonly LinePiece[] | null;
  /** 1-based, of the first physical line. */
  readonly line: number;
}

/**
 * The end of a line that continues on the next one, without its escape; -1 if it does not continue. Only an
 * escape that does not follow another one counts: `lineContinuationRegex` of parser/parser.go.
 */
export function findContinuation(file: ByteString, start: number, end: number, escapeToken: number): number {
  let last = end;
  while (last > start && (file.charCodeAt(last - 1) === 0x20 || file.charCodeAt(last - 1) === 0x09)) last--;
  if (last === start || file.charCodeAt(last - 1) !== escapeToken) return -1;
  if (last - 1 > start && file.charCodeAt(last - 2) === escapeToken) return -1;
  return last - 1;
}

/** Reads the lines that continue the line from `start` to `end`. */
export function readContinued(
  scanner: LineScanner,
  start: number,
  end: number,
  escapeToken: number,
): LogicalLine {
  const { file, line } = scanner;
  const pieces: LinePiece[] = [{ start: 0, offset: start }];
  let text = file.slice(start, end);
  while (scanner.advance()) {
    const textEnd = scanner.end;
    const first = skipSpaces(file, scanner.start, textEnd);
    // An empty line is skipped, a comment is dropped with its escape.
    if (first >= textEnd || file.charCodeAt(first) === 0x23) continue;
    const continued = findContinuation(file, scanner.start, textEnd, escapeToken);
    pieces.push({ start: text.length, offset: scanner.start });
    text += file.slice(scanner.start, continued < 0 ? textEnd : continued);
    if (continued < 0) break;
  }
  return { text, start: 0, end: text.length, pieces, line };
}

/** Index in the file of an index in the text of a logical line. */
export function toOffset({ pieces }: LogicalLine, at: number): number {
  if (pieces === null) return at;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? at : piece.offset + (at - piece.start);
}
