import { refuseLimit } from '../refusal.js';

/** What a pattern is made of: `STAR` and `ANY` are wildcards, any other number a character. */
export type Tokens = readonly number[];

export const STAR = -1;
export const ANY = -2;

const NEWLINE = 0x0a;

/** Most cells (pattern × text) that a match may look at. */
const MAX_CELLS = 4_000_000;

/** Leftmost match with the preferences of a backtracking engine, in time and space pattern × text. */
export class Matcher {
  readonly #tokens: Tokens;
  readonly #text: readonly number[];
  readonly #greedy: boolean;
  /** 1 where the tokens from `row` on match some text that begins at `column`. */
  readonly #can: Uint8Array;
  readonly #columns: number;

  /** `spend` is told how many cells that takes, and may throw. */
  constructor(tokens: Tokens, text: readonly number[], greedy: boolean, spend: (cells: number) => void) {
    this.#tokens = tokens;
    this.#text = text;
    this.#greedy = greedy;
    this.#columns = text.length + 1;
    const cells = (tokens.length + 1) * this.#columns;
    if (cells > MAX_CELLS) throw refuseLimit('pattern of a substitution');
    spend(cells);
    this.#can = new Uint8Array(cells).fill(1, tokens.length * this.#columns);
    for (let row = tokens.length - 1; row >= 0; row--) this.#fill(row, tokens[row] ?? STAR);
  }

  /** Says of each column whether the tokens from a row on match there, by what is known of the next row. */
  #fill(row: number, token: number): void {
    const can = this.#can;
    const text = this.#text;
    const start = row * this.#columns;
    const next = start + this.#columns;
    if (token === STAR) {
      for (let column = text.length; column >= 0; column--) {
        const goesOn = column < text.length && text[column] !== NEWLINE && can[start + column + 1] === 1;
        can[start + column] = goesOn || can[next + column] === 1 ? 1 : 0;
      }
      return;
    }
    for (let column = 0; column < text.length; column++) {
      const isHit = token === ANY ? text[column] !== NEWLINE : text[column] === token;
      if (isHit) can[start + column] = can[next + column + 1] ?? 0;
    }
  }

  /** The first match from `at` on: `[from, to]`. */
  find(at: number): readonly [number, number] | null {
    for (let from = at; from <= this.#text.length; from++) {
      const to = this.matchAt(from);
      if (to !== null) return [from, to];
    }
    return null;
  }

  /** End of the match that begins at `from`. */
  matchAt(from: number): number | null {
    if (!this.#matches(0, from)) return null;
    let column = from;
    for (let row = 0; row < this.#tokens.length; row++) {
      if (this.#tokens[row] !== STAR) column++;
      else if (this.#greedy) column = this.#lastMatch(row + 1, column);
      else while (!this.#matches(row + 1, column)) column++;
    }
    return column;
  }

  #lastMatch(row: number, from: number): number {
    let last = from;
    for (let column = from; column <= this.#text.length; column++) {
      if (this.#matches(row, column)) last = column;
      if (this.#text[column] === NEWLINE) break;
    }
    return last;
  }

  #matches(row: number, column: number): boolean {
    return this.#can[row * this.#columns + column] === 1;
  }
}
