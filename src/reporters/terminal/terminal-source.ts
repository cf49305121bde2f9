import { cutExcerpt } from './terminal-excerpt.js';
import type { Page } from './terminal-page.js';

/** Lines of source are shortened to this if the terminal's width is unknown. */
const DEFAULT_WIDTH = 120;
const INDENT = '    ';
/** A continued instruction is shown up to this many lines. */
const MAX_LINES = 4;

/** 1-based; without an end it is one character. */
interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The lines of a file with the range marked below each; empty if they cannot be read. */
export function renderExcerpt(
  file: string,
  spot: Spot,
  paint: (text: string) => string,
  { context, style }: Page,
): string[] {
  const { line, column, endLine = line, endColumn = column + 1 } = spot;
  // a finding about an instruction as a whole has no extent of its own
  const isWhole = endLine === line && endColumn === column;
  const last = Math.max(line, Math.min(endLine, line + MAX_LINES - 1));
  const gutter = String(last).length;
  const room = Math.max(20, (context.width ?? DEFAULT_WIDTH) - INDENT.length - gutter - 3);
  const shown: string[] = [];
  for (let number = line; number <= last; number++) {
    const text = context.readLine(file, number);
    if (text === null || text.trim() === '') continue;
    const start = number === line ? column : text.length - text.trimStart().length + 1;
    const { text: cut, marks } = cutExcerpt(
      // In a log `##[` would be a command; what takes its place is as wide.
      text.replaceAll('##[', '#·['),
      { column: start, endColumn: number >= endLine && !isWhole ? endColumn : null },
      room,
    );
    const more = number === last && last < endLine ? style.dim(` … to line ${endLine}`) : '';
    shown.push(
      `${INDENT}${style.dim(`${String(number).padStart(gutter)} │`)} ${cut}`,
      `${INDENT}${style.dim(`${' '.repeat(gutter)} │`)} ${paint(marks)}${more}`,
    );
  }
  return shown;
}
