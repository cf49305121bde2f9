import type { ReportContext } from '../reporter.js';

/** How many bytes a byte order mark takes, which takes no column. */
const MARK_BYTES = 3;

type Source = Pick<ReportContext, 'readLine' | 'hasMark'>;

/**
 * Turns columns in UTF-16 units into columns in bytes of UTF-8, both from 1; null if the line cannot be read as it is in the
 * file. Asked from left to right, it counts no character twice, because a line may hold very many places.
 */
export function openByteColumns({
  readLine,
  hasMark,
}: Source): (file: string, line: number, column: number) => number | null {
  let last = { file: '', line: 0, column: 1, bytes: 0 };
  return (file, line, column) => {
    const text = readLine(file, line);
    if (text === null || column < 1 || column - 1 > text.length) return null;
    const isFurther = last.file === file && last.line === line && last.column <= column;
    if (!isFurther) last = { file, line, column: 1, bytes: line === 1 && hasMark(file) ? MARK_BYTES : 0 };
    const between = text.slice(last.column - 1, column - 1);
    // decoding leaves this for bytes that are not text, and cannot tell for how many
    if (between.includes('\ufffd')) return null;
    last = { file, line, column, bytes: last.bytes + countBytes(between) };
    return last.bytes + 1;
  };
}

function countBytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return count;
}
