import { measureCharacter } from './terminal-width.js';

/** A line of a file, made to fit one line of a terminal, and the marks to put below the place in question. */
export interface Excerpt {
  readonly text: string;
  /** Spaces, then `^^^`. */
  readonly marks: string;
}

/** The range to mark: 1-based columns in UTF-16 units, the end exclusive; `endColumn` null: to the end of the line. */
export interface Stretch {
  readonly column: number;
  readonly endColumn: number | null;
}

const isHidden = (character: string): boolean =>
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u.test(character);
const TAB_WIDTH = 4;

interface Cell {
  /** The position of the character in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/** Shortens a line around a range to at most `width` columns; hidden characters show as `·`. */
export function cutExcerpt(line: string, stretch: Stretch, width: number): Excerpt {
  const cells = layOut(line, Math.max(0, stretch.column - 1 - 2 * width), stretch.column - 1 + 4 * width);
  const first = findCell(cells, stretch.column - 1);
  const last =
    stretch.endColumn === null
      ? cells.length
      : Math.max(first + 1, findCell(cells, Math.max(stretch.endColumn - 1, stretch.column)));
  const [from, to] = chooseWindow(cells, first, last, width);
  const cutBefore = from > 0 || (cells[0]?.start ?? 0) > 0;
  const cutAfter = to < cells.length || endOf(cells) < line.length;

  const shown = cells.slice(from, to);
  const indent = (cutBefore ? 1 : 0) + widthOf(cells.slice(from, first));
  const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last, to))));
  return {
    text: `${cutBefore ? '…' : ''}${shown.map((cell) => cell.text).join('')}${cutAfter ? '…' : ''}`,
    marks: ' '.repeat(indent) + '^'.repeat(marked),
  };
}

/** The characters of a line between two places; of a 5 MB line only what is visible. */
function layOut(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let start = from;
  for (const character of line.slice(from, to)) {
    const cell = layOutCharacter(character, start, column);
    cells.push(cell);
    column += cell.width;
    start += character.length;
  }
  return cells;
}

function layOutCharacter(character: string, start: number, column: number): Cell {
  const place = { start, end: start + character.length };
  if (character === '\t') {
    const width = TAB_WIDTH - (column % TAB_WIDTH);
    return { ...place, text: ' '.repeat(width), width };
  }
  if (character >= ' ' && character <= '~') return { ...place, text: character, width: 1 };
  if (isHidden(character)) return { ...place, text: '·', width: 1 };
  return { ...place, text: character, width: measureCharacter(character) };
}

/** Index of the first cell at or after a place. */
function findCell(cells: readonly Cell[], place: number): number {
  const index = cells.findIndex((cell) => cell.start >= place);
  return index === -1 ? cells.length : index;
}

/** Which cells to show: all if they fit, otherwise the marked ones and what fits around them. */
function chooseWindow(cells: readonly Cell[], first: number, last: number, width: number): [number, number] {
  if (widthOf(cells) <= width) return [0, cells.length];
  const room = width - 2;
  let from = Math.min(first, cells.length);
  let to = from;
  let used = 0;
  const add = (index: number): boolean => {
    const size = cells[index]?.width;
    if (size === undefined || used + size > room) return false;
    used += size;
    return true;
  };
  while (to < last && add(to)) to++;
  // two thirds of the rest go before the place: that is where the instruction is
  const before = used + Math.floor(((room - used) * 2) / 3);
  while (from > 0 && used < before && add(from - 1)) from--;
  while (add(to)) to++;
  while (from > 0 && add(from - 1)) from--;
  return [from, to];
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

function endOf(cells: readonly Cell[]): number {
  return cells.at(-1)?.end ?? 0;
}
