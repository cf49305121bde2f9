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
  private given: Set<string> | null = null;
  private length = 0;

  addLiteral(text: string, from: number): void {
    if (text === '') return;
    this.pieces.push({ at: this.length, from, isLiteral: true });
    this.push(text);
  }

  add(text: GappedText, from: number): void {
    this.pieces.push({ at: this.length, from, isLiteral: false });
    for (const gap of text.gaps) this.gaps.push({ ...gap, at: this.length + gap.at });
    if (text.given.length > 0) this.given = new Set([...(this.given ?? []), ...text.given]);
    this.push(text.value);
  }

  build(): GappedText {
    const value = this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join('');
    return { value, gaps: this.gaps, given: this.given === null ? [] : [...this.given] };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
