import type { Grouping } from '../groups/finding-groups.js';
import type { Style } from './terminal-style.js';
import { measureText, wrapText, wrapWords } from './terminal-width.js';

/** What a report in a terminal needs besides the report. */
export interface TerminalContext {
  readonly colors: boolean;
  /** Columns to fill; null if nothing should be wrapped, for example in a file. */
  readonly width: number | null;
  /** One line of a file, without its line ending; null if it cannot be read. */
  readonly readLine: (file: string, line: number) => string | null;
  /** What was compared: `main`, and the total number of Dockerfiles. Null: everything was judged. */
  readonly base: { readonly revision: string; readonly found: number } | null;
  readonly failOn: 'block' | 'warn' | 'never';
  /** Many findings that do not count are listed too. Absent: they are counted. */
  readonly verbose?: boolean;
  /** By what findings are told together. Absent: by image if they are many, by file if they are few. */
  readonly groupBy?: Grouping;
}

/** What the parts of the report share. */
export interface Page {
  readonly context: TerminalContext;
  readonly style: Style;
}

/** Its width. */
type Paper = Pick<TerminalContext, 'width'>;

/** Text is never wrapped narrower than this. */
const LEAST_ROOM = 20;

/** Wraps a text between words, on as many lines as needed, indented by `indent` columns. */
export function fillLines(text: string, indent: number, context: Paper): string[] {
  return wrapText(text, findRoom(indent, context));
}

/** The same for parts that stay whole if they fit; `mark` is at the end of all lines but the last. */
export function fillParts(parts: readonly string[], mark: string, indent: number, context: Paper): string[] {
  const room = findRoom(indent, context);
  const marked = parts.map((part, index) => (index < parts.length - 1 ? `${part}${mark}` : part));
  return wrapWords(marked, room).flatMap((line) =>
    measureText(line) > room ? wrapText(line, room) : [line],
  );
}

function findRoom(indent: number, { width }: Paper): number {
  return width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_ROOM, width - indent);
}
