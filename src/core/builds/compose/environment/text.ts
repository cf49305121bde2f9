import type { Gap, TextPiece } from '../model/node.js';

/** A text in which some places may be unknown, and the files that gave parts of it. */
export interface GappedText {
  readonly value: string;
  readonly gaps: readonly Gap[];
  readonly given: readonly string[];
}

export const EMPTY: GappedText = { value: '', gaps: [], given: [] };

export function literal(value: string): GappedText {
  return { value, gaps: [], given: [] };
}

/** Puts a text together from pieces and remembers where each came from. */
export class TextBuilder {
  readonly pieces: TextPiece[] = [];
  private readonly parts: string[] = [];
  private readonly gaps: Gap[] = [];
  private readonly given = new Set<string>();
  private length = 0;

  addLiteral(text: string, from: number): void {
    if (text === '') return;
    this.pieces.push({ at: this.length, from, isLiteral: true });
    this.push(text);
  }

  add(text: GappedText, from: number): void {
    this.pieces.push({ at: this.length, from, isLiteral: false });
    for (const gap of text.gaps) this.gaps.push({ at: this.length + gap.at, expression: gap.expression });
    for (const file of text.given) this.given.add(file);
    this.push(text.value);
  }

  build(): GappedText {
    return { value: this.parts.join(''), gaps: this.gaps, given: [...this.given] };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
