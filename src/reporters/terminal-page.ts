import type { Style } from './terminal-style.js';

/** What a report in a terminal needs besides the report. */
export interface TerminalContext {
  readonly colors: boolean;
  /** Columns that may be filled; null where nothing is to be wrapped, as in a file. */
  readonly width: number | null;
  /** One line of a file, without its end; null where it cannot be had. */
  readonly readLine: (file: string, line: number) => string | null;
  /** What was compared: `main` and how many Dockerfiles there are altogether. Null: everything was judged. */
  readonly base: { readonly revision: string; readonly found: number } | null;
  readonly failOn: 'block' | 'warn' | 'never';
}

/** What the parts of the report share. */
export interface Page {
  readonly context: TerminalContext;
  readonly style: Style;
}
