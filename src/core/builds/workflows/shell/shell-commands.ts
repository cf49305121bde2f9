import type { TracedText } from '../../traced-text.js';
import type { ScriptVariables } from './script-variables.js';
import type { ScriptWord } from './shell-words.js';

/** A text that a script hands to a command on its standard input. */
export type ShellInput =
  /** `isPrinted`: by commands before a pipe. */
  | { readonly kind: 'document'; readonly text: TracedText; readonly isPrinted?: true }
  | { readonly kind: 'file'; readonly path: TracedText; readonly isPrinted?: true }
  | OtherInput;

/** What is read that a command is not given itself. */
export interface OtherInput {
  readonly kind: 'other';
  /** The documents around it of which it may be. */
  readonly texts?: readonly TracedText[];
  /** The files around it of which it may be. */
  readonly files?: readonly TracedText[];
  /** Whether the command may run it. */
  readonly mayRun?: boolean;
}

/** A simple command of a script where it may run: its words, and what it reads. */
export interface ShellCommand {
  readonly words: readonly ScriptWord[];
  /** The names of variables that are set for it alone: `NAME=value` before it. */
  readonly given?: readonly TracedText[];
  readonly input: ShellInput | null;
  /** Where what it prints goes. */
  readonly outputs: readonly TracedText[];
  /** The same, where it is redirected around it, or before. */
  readonly around?: readonly TracedText[];
  /** What it runs or sets is read too. */
  readonly isRead: boolean;
  /** It runs commands that are not known. */
  readonly runsUnknown?: true;
  /** It is part of the script of the step, not of the command that runs that script. */
  readonly isOfFile?: true;
  /** Where it runs, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  /** Where it runs if a command before has failed that mostly does not, or on other ways through the script. */
  readonly elsewhere?: readonly string[];
  /** It runs in one of those, and none is more likely than the others. */
  readonly isDivided?: boolean;
  readonly variables: ScriptVariables;
}
