import type { InlineDockerfile, InlineLine, WrittenCharacter } from '../../build.js';
import type { SourceText } from '../../source-text.js';
import type { ScalarNode, TextPiece } from '../model/node.js';
import type { CharacterSpan } from '../yaml/quoted.js';
import { findLineStarts, findSpans } from './scalar-lines.js';

/** A Dockerfile in a compose file, with the place of each of its lines. */
export function makeInlineDockerfile(node: ScalarNode, text: string): InlineDockerfile {
  const { source, start } = node.origin;
  const raw = new Lines(node.raw ?? text);
  const rawStarts = findLineStarts(node.origin, raw.text);
  const spanOf = rawStarts === null ? () => null : traceSpans(node, raw.text, rawStarts);
  const first = source.positionAt(start).line;
  let at = 0;
  const places = text.split('\n').map((line): InlineLine => {
    const begin = at;
    const from =
      node.pieces === null ? { line: raw.lineAt(at), isStart: true } : traceBack(node.pieces, raw, at);
    at += line.length + 1;
    const offset = rawStarts?.[from.line];
    if (offset === undefined) return { line: first, column: null };
    const place = source.positionAt(offset);
    const isVerbatim = from.isStart && source.text.startsWith(line, offset);
    if (isVerbatim) return { line: place.line, column: place.column };
    const written = placeCharacters(source, line.length, (index) => spanOf(begin + index));
    return { line: place.line, column: null, ...(written === null ? {} : { written }) };
  });
  return { text, file: source.file, lines: places };
}

/** Where the characters of a line are; null: not all of them can be told, or one stands over several lines. */
function placeCharacters(
  source: SourceText,
  length: number,
  spanOf: (index: number) => CharacterSpan | null,
): readonly WrittenCharacter[] | null {
  const written: WrittenCharacter[] = [];
  for (let index = 0; index < length; index++) {
    const span = spanOf(index);
    if (span === null) return null;
    const { line, column } = source.positionAt(span.start);
    written.push({ line, column, endColumn: column + span.end - span.start });
  }
  return written;
}

/** Where each character after interpolation comes from: from itself, or from the expression that gives it. */
function traceSpans(
  { pieces, origin }: ScalarNode,
  raw: string,
  starts: readonly number[],
): (at: number) => CharacterSpan | null {
  const spanOf = findSpans(origin, raw, starts);
  if (pieces === null) return spanOf;
  return (at) => {
    const index = findLast(pieces, (one) => one.at <= at);
    const piece = pieces[index];
    if (piece === undefined) return null;
    if (piece.isLiteral) return spanOf(piece.from + at - piece.at);
    const [from, to] = [spanOf(piece.from), spanOf((pieces[index + 1]?.from ?? raw.length) - 1)];
    return from === null || to === null ? null : { start: from.start, end: to.end };
  };
}

/** A text that knows in which line an offset is, from 0. */
class Lines {
  readonly text: string;
  private readonly starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  lineAt(offset: number): number {
    return findLast(this.starts, (start) => start <= offset);
  }

  isStart(offset: number): boolean {
    return this.starts[this.lineAt(offset)] === offset;
  }
}

/** The last of sorted items for which something holds that holds for all before it. */
function findLast<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The line of the raw text that an offset after interpolation comes from, and whether it begins there. */
function traceBack(
  pieces: readonly TextPiece[],
  raw: Lines,
  at: number,
): { readonly line: number; readonly isStart: boolean } {
  const piece = pieces[findLast(pieces, (one) => one.at <= at)];
  if (piece === undefined) return { line: 0, isStart: at === 0 };
  const from = piece.isLiteral ? piece.from + (at - piece.at) : piece.from;
  return { line: raw.lineAt(from), isStart: raw.isStart(from) };
}
