import { giveUp, NEWLINE, SPACE, TAB, type YamlCursor } from './cursor.js';
import type { WrittenScalar } from './node.js';
import { makeScalar } from './simple-scalars.js';

/** A block scalar in a collection that is indented by `outer`; the cursor is then at the next line that says something. */
export function readBlockScalar(cursor: YamlCursor, outer: number): WrittenScalar {
  const { text } = cursor;
  const start = cursor.at;
  const isFolded = text[start] === '>';
  cursor.at++;
  const isStripped = text[cursor.at] === '-';
  if (isStripped) cursor.at++;
  cursor.skipSpaces();
  if (text.charCodeAt(cursor.at) !== NEWLINE) giveUp();
  cursor.at++;
  const { lines, end } = readLines(cursor, outer);
  const value = isFolded ? foldLines(lines) : lines.join('\n');
  cursor.enterLine();
  return makeScalar('block', isStripped ? value : `${value}\n`, start, end);
}

/** The lines of the text without their indentation and the empty ones at its end. */
function readLines(
  cursor: YamlCursor,
  outer: number,
): { readonly lines: readonly string[]; readonly end: number } {
  const { text } = cursor;
  const lines: string[] = [];
  let filled = 0;
  let indent = -1;
  let longest = 0;
  let end = cursor.at;
  for (let at = cursor.at; at < text.length; ) {
    let first = at;
    while (text.charCodeAt(first) === SPACE) first++;
    const close = text.indexOf('\n', first);
    // What the end of a file without a line feed means is a matter of its own.
    if (close === -1) giveUp();
    const spaces = first - at;
    if (close === first) {
      // An empty line may be indented further than the text, and then is not empty.
      if (indent !== -1 && spaces > indent) giveUp();
      longest = Math.max(longest, spaces);
      lines.push('');
    } else {
      if (indent === -1) {
        if (spaces <= outer || longest > spaces || text.charCodeAt(first) === TAB) giveUp();
        indent = spaces;
      }
      if (spaces < indent) {
        if (spaces > outer || text.charCodeAt(first) === TAB) giveUp();
        break;
      }
      lines.push(text.slice(at + indent, close));
      filled = lines.length;
      end = close + 1;
    }
    at = close + 1;
  }
  if (indent === -1) giveUp();
  cursor.at = end;
  lines.length = filled;
  return { lines, end };
}

/** Line breaks become spaces, further ones stay. */
function foldLines(lines: readonly string[]): string {
  let value = '';
  let separator = '';
  for (const line of lines) {
    // Lines that are indented further are not folded.
    if (line.startsWith(' ') || line.startsWith('\t')) giveUp();
    if (line === '') {
      if (separator === ' ') separator = '\n';
      else value += '\n';
    } else {
      value += separator + line;
      separator = ' ';
    }
  }
  return value;
}
