import type { Gap, GivingLine, TextPiece } from '../model/node.js';

/** A text in which some places may be unknown, and the lines of files that gave parts of it. */
export interface GappedText {
  readonly value: string;
  readonly gaps: readonly Gap[];
  readonly given: readonly GivingLine[];
}

export const EMPTY: GappedText = { value: '', gaps: [], given: [] };

export function literal(value: string): GappedText {
  return { value, gaps: [], given: [] };
}

/** More texts than people give one value. */
const MAX_CANDIDATES = 16;

/** What a text may be, with each text that may be in the place of what is not known; empty: nothing says. */
export function listCandidates({ value, gaps }: Pick<GappedText, 'value' | 'gaps'>): readonly string[] {
  let texts: readonly string[] = [''];
  let from = 0;
  for (const { at, candidates = [] } of gaps) {
    const known = value.slice(from, at);
    texts = texts.flatMap((text) => candidates.map((candidate) => text + known + candidate));
    if (texts.length === 0 || texts.length > MAX_CANDIDATES) return [];
    from = at;
  }
  const rest = value.slice(from);
  return [...new Set(texts.map((text) => text + rest))];
}

/** Puts a text together from pieces and remembers where each came from. */
export class TextBuilder {
  readonly pieces: TextPiece[] = [];
  private readonly parts: string[] = [];
  private readonly gaps: Gap[] = [];
  private given: Set<GivingLine> | null = null;
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
