import type { TracedText } from '../../traced-text.js';

/** A word of a shell script after expansion. */
export interface ScriptWord {
  readonly text: TracedText;
  /** Whether it came out of expansions without quotes that nothing decides: it may be no word, or several. */
  readonly isLoose: boolean;
  /** Whether a part of it shows that it may be several words or a flag, in any place. */
  readonly isOpen: boolean;
  /** The place of an item that has been taken out of an array. */
  readonly isGap?: true;
}

/** Words of the shell that a command may follow. */
export const LEADING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!']);
