import { type ByteString, decodeRune, runeOf, widthOf } from './go/byte-string.js';
import type { Place } from './reading.js';
import { toOffset } from './syntax/lines.js';
import type { Node } from './syntax/nodes.js';

interface Point {
  readonly line: number;
  readonly column: number;
}

/** Turns indexes of a file into lines and columns; walks each instruction once if the indexes increase. */
export class Placer {
  readonly #file: ByteString;
  #node: Node | null = null;
  #head: Point = { line: 1, column: 1 };
  #at = 0;
  #line = 1;
  #column = 1;

  constructor(file: ByteString) {
    this.#file = file;
  }

  /**
   * The range of the file that a part of an instruction's text covers. The line is that of the instruction, as in
   * BuildKit; for parts on later lines the range begins where the instruction does, and says where they do.
   */
  findPlace(node: Node, start: number, end: number): Place {
    const { line } = node;
    const headOffset = toOffset(node.source, node.source.start);
    if (node !== this.#node) {
      this.#node = node;
      this.#jump(headOffset, line);
      this.#head = this.#walk(headOffset);
    }
    const offset = toOffset(node.source, start);
    if (offset < this.#at) this.#jump(headOffset, line);
    const from = this.#walk(offset);
    // The end belongs to the character before it, which may be the last one on its line.
    const to = end > start ? this.#walk(toOffset(node.source, end - 1) + 1) : from;
    const { column } = from.line === line ? from : this.#head;
    const place = { line, column, endLine: to.line, endColumn: to.column };
    return from.line === line ? place : { ...place, start: from };
  }

  /** A range of one physical line at the top of the file; `line` is 1-based. */
  findInLine(line: number, start: number, end: number): Place {
    let offset = 0;
    for (let at = 1; at < line; at++) offset = this.#file.indexOf('\n', offset) + 1;
    this.#node = null;
    this.#jump(offset, line);
    const head = this.#at;
    const from = this.#walk(head + start);
    const endColumn = this.#walk(head + end).column;
    return { line: from.line, column: from.column, endLine: line, endColumn };
  }

  /** Moves to the beginning of the line that `offset` is on. */
  #jump(offset: number, line: number): void {
    const start = offset === 0 ? 0 : this.#file.lastIndexOf('\n', offset - 1) + 1;
    // A byte order mark does not count as a column.
    this.#at = start === 0 && this.#file.startsWith('\xef\xbb\xbf') ? 3 : start;
    this.#line = line;
    this.#column = 1;
  }

  #walk(offset: number): Point {
    while (this.#at < offset && this.#at < this.#file.length) {
      const code = this.#file.charCodeAt(this.#at);
      if (code === 0x0a) {
        this.#at++;
        this.#line++;
        this.#column = 1;
      } else if (code < 0x80) {
        this.#at++;
        this.#column++;
      } else {
        const packed = decodeRune(this.#file, this.#at);
        this.#at += widthOf(packed);
        this.#column += runeOf(packed) > 0xffff ? 2 : 1;
      }
    }
    return { line: this.#line, column: this.#column };
  }
}
