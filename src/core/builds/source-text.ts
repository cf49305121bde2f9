import { decodeText, toByteString } from '../dockerfile/go/byte-string.js';
import { LINK_REASONS } from '../tree/link-readings.js';
import type { BuildPlace } from './build.js';
import { limitSize, type Tree, type TreeFile } from './tree.js';

/** The text of a build file, which knows lines and columns. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  private starts: number[] | null = null;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** Another text of the same length, at the same places. */
  as(text: string): SourceText {
    return new SourceText(this.file, text);
  }

  /** The 1-based line of an offset. */
  lineAt(offset: number): number {
    return this.positionAt(offset).line;
  }

  /** From one offset to another, the end exclusive. */
  placeOf(start: number, end: number): BuildPlace {
    const starts = this.lineStarts();
    const line = this.indexAt(start);
    // most texts end on their line
    const endLine = end < (starts[line + 1] ?? Number.POSITIVE_INFINITY) ? line : this.indexAt(end);
    return {
      file: this.file,
      line: line + 1,
      column: start - (starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: Math.max(start, end) - (starts[endLine] ?? 0) + 1,
    };
  }

  positionAt(offset: number): { readonly line: number; readonly column: number } {
    const index = this.indexAt(offset);
    return { line: index + 1, column: offset - (this.lineStarts()[index] ?? 0) + 1 };
  }

  /** The line of an offset, counted from 0. */
  private indexAt(offset: number): number {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private lineStarts(): number[] {
    if (this.starts !== null) return this.starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.starts = starts;
    return starts;
  }
}

/** Whether only the gate cannot read a file: links that lead nowhere stop every tool, all else may be at hand where it runs. */
export function isHidden(found: TreeFile): boolean {
  const file = limitSize(found);
  if (file.kind !== 'unreadable') return false;
  const isBroken = [LINK_REASONS.missing, LINK_REASONS.loop, LINK_REASONS['too-long']].includes(file.reason);
  return file.isLimit === true || !isBroken;
}

/** The text of a file, or a sentence that says why there is none; null while it is not at hand. */
export function decodeSource(file: string, read: TreeFile): SourceText | string | null {
  const found = limitSize(read);
  if (found.kind === 'absent') return null;
  if (found.kind === 'unreadable') return `The file ${found.reason}`;
  return new SourceText(file, decodeText(toByteString(found.bytes)));
}

/** The text of a file of a tree; null: it has none that can be read, or none at hand yet. */
export function readSource(path: string, tree: Pick<Tree, 'read'>): SourceText | null {
  const source = decodeSource(path, tree.read(path));
  return typeof source === 'string' ? null : source;
}

/** Whether a text is in an encoding of more bytes a character than UTF-8 has, as far as its beginning tells. */
export function isWide(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const hasMark = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  return hasMark || bytes.subarray(0, 64).includes(0);
}
