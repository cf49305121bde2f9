import type { BuildPlace } from './build.js';
import { Origin } from './origin.js';
import type { SourceText } from './source-text.js';

interface Range {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that comes from one value of a file. */
interface Piece {
  readonly text: string;
  readonly origin: Origin;
  /** Where the stretch begins in the value of its origin. */
  readonly at: number;
  /** The expressions through which it came into the text, the outermost last. */
  readonly frames: readonly Range[];
}

/** Texts that are put together again and again do not keep each place that they came through. */
const MAX_PIECES = 64;
const MAX_FRAMES = 32;

/** A text that knows where in the build files each part of it is written. */
export class TracedText {
  readonly value: string;
  private readonly pieces: readonly Piece[];

  private starts: readonly number[] | null = null;

  private constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
    this.value = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
  }

  /** Where a piece begins in the text. Most texts have one piece, so nothing is counted for them. */
  private startOf(index: number): number {
    if (index === 0) return 0;
    let start = 0;
    this.starts ??= this.pieces.map(({ text }) => {
      start += text.length;
      return start - text.length;
    });
    return this.starts[index] ?? 0;
  }

  static from(value: string, origin: Origin): TracedText {
    return new TracedText([{ text: value, origin, at: 0, frames: [] }]);
  }

  /** A text that is not in any file as it reads: all of it comes from `start` to `end`. */
  static made(value: string, source: SourceText, start: number, end: number): TracedText {
    return TracedText.from(value, new Origin(source, start, end, value, 'plain'));
  }

  static join(texts: readonly TracedText[]): TracedText {
    const pieces = texts.flatMap((text) => text.pieces);
    const written = pieces.filter(({ text, frames }) => text !== '' || frames.length > 0);
    return new TracedText(written.length > 0 ? written : pieces.slice(0, 1));
  }

  slice(from: number, to = this.value.length): TracedText {
    const [only] = this.pieces;
    // most texts are written in one place
    if (
      only !== undefined &&
      this.pieces.length === 1 &&
      from >= 0 &&
      from < Math.min(to, only.text.length)
    ) {
      const { text, origin, at, frames } = only;
      return new TracedText([{ text: text.slice(from, to), origin, at: at + from, frames }]);
    }
    const pieces: Piece[] = [];
    for (let index = this.indexOfPiece(from); index < this.pieces.length; index++) {
      const piece = this.pieces[index];
      const start = this.startOf(index);
      if (piece === undefined || start > to) break;
      const first = Math.max(from, start) - start;
      const last = Math.min(to - start, piece.text.length);
      // An expression without a result is still part of the text around it.
      const isEmpty = piece.text === '' && piece.frames.length > 0 && from <= start;
      if (first < last || isEmpty)
        pieces.push({ ...piece, text: piece.text.slice(first, last), at: piece.at + first });
    }
    return new TracedText(pieces.length > 0 ? pieces : [this.emptyAt(from)]);
  }

  /** The first piece that may reach beyond an offset. */
  private indexOfPiece(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) + (this.pieces[middle]?.text.length ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(low, 0);
  }

  private emptyAt(offset: number): Piece {
    const index = this.indexOfPiece(offset);
    const piece = this.pieces[index];
    if (piece === undefined) throw new Error('A traced text has at least one piece.');
    const at = Math.min(Math.max(offset - this.startOf(index), 0), piece.text.length);
    return { ...piece, text: '', at: piece.at + at };
  }

  trim(): TracedText {
    const kept = this.value.trim();
    if (kept === this.value) return this;
    const from = this.value.length - this.value.trimStart().length;
    return this.slice(from, from + kept.length);
  }

  /** A different text with the same meaning, at the place of this one. */
  as(value: string): TracedText {
    const { source, start, end } = this.range();
    return TracedText.made(value, source, start, end);
  }

  /** The same text as one stretch, where it has come together from more than people write. */
  compact(): TracedText {
    const [first] = this.pieces;
    const isLong = this.pieces.length > MAX_PIECES || (first?.frames.length ?? 0) > MAX_FRAMES;
    return isLong ? this.as(this.value) : this;
  }

  /** The same text, put where the expression `outer` stands. */
  framed(outer: TracedText): TracedText {
    const frame = outer.range();
    return new TracedText(this.pieces.map((piece) => ({ ...piece, frames: [...piece.frames, frame] })));
  }

  /** Where the text is written; where parts come from several values, the value that puts them together. */
  place(): BuildPlace {
    const { source, start, end } = this.range();
    return source.placeOf(start, end);
  }

  /** What the file says from where the text begins, up to so many characters. */
  readFile(length: number): string {
    const { source, start } = this.range();
    return source.text.slice(start, start + length);
  }

  /** Whether the characters stand in the file one by one as they read, on one line. */
  isVerbatim(): boolean {
    const [piece, ...others] = this.pieces;
    return piece !== undefined && others.length === 0 && piece.origin.isVerbatim(piece.at, piece.text.length);
  }

  /** Through the expressions that all of it came through, to what it is made of. */
  private range(): Range {
    const [first] = this.pieces;
    let shared = 0;
    const sharedFrame = (): Range | undefined => first?.frames.at(-1 - shared);
    while (
      sharedFrame() !== undefined &&
      this.pieces.every(({ frames }) => frames.at(-1 - shared) === sharedFrame())
    )
      shared++;
    return spanOf(this.pieces.map((piece) => piece.frames.at(-1 - shared) ?? rangeOf(piece)));
  }
}

function rangeOf(piece: Piece): Range {
  return { source: piece.origin.source, ...piece.origin.rangeOf(piece.at, piece.text.length) };
}

/** From the first to the last of the ranges in the file of the first. */
function spanOf(ranges: readonly Range[]): Range {
  const [first] = ranges;
  if (first === undefined) throw new Error('A traced text has at least one piece.');
  const same = ranges.filter(({ source }) => source === first.source);
  return {
    source: first.source,
    start: Math.min(...same.map(({ start }) => start)),
    end: Math.max(...same.map(({ end }) => end)),
  };
}
