import type { TracedText } from '../../../traced-text.js';

/** What a script has written into a file that shells read before theirs. */
export interface StartWrite {
  /** The name of the file, without its folder. */
  readonly name: string;
  /** What it then says; where only a command tells, a stand-in for what that prints. */
  readonly text: TracedText;
  /** It is a copy of this file; `isSure`: there is such a one. */
  readonly copied?: { readonly path: TracedText; readonly isSure: boolean };
  /** Where the command has run. */
  readonly folder: string | null;
}

/** What is known of the files that a shell reads before its script. */
export interface StartReading {
  /** The value of a variable that says which ones; undefined: it is not set, or only the runner sets it. */
  lookUp(name: string): TracedText | undefined;
  /** What such a file says. `outside`: it lies where only the runner sees it. */
  read(path: TracedText, folder: string | null): TracedText | 'outside' | 'absent' | 'unknown';
  /** What the files of the repository say that a path which is not known in full may mean; null: what commands print. */
  list(path: TracedText | null): readonly TracedText[];
  /** Whether the repository has a file or folder. */
  has(path: string, folder: string | null): boolean;
  /** Whether the workspace has a folder. */
  hasFolder(path: string): boolean;
  /** The same where no script before may have taken it away. */
  keepsFolder(path: string): boolean;
  /** Whether a path of the workspace is a link of the repository. */
  isLink(path: string): boolean;
  /** What the scripts before have written into files of such a name, wherever these are. */
  made(name: string): readonly StartWrite[];
  /** What the scripts before have written into them. */
  readonly written: readonly StartWrite[];
}

export const NOTHING_STARTED: StartReading = {
  lookUp: () => undefined,
  read: () => 'absent',
  list: () => [],
  made: () => [],
  has: () => false,
  hasFolder: () => false,
  keepsFolder: () => false,
  isLink: () => false,
  written: [],
};
