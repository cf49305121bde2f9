import type { TracedText } from '../../../../traced-text.js';

/** Commands that a shell runs as its own, or another shell, and that are not read. */
export interface UnreadText {
  /** The word that has it run them. */
  readonly at: TracedText;
  /** What they come from, as the script writes it. */
  readonly from: readonly string[];
  /** What the variables in that word were read from. */
  readonly read: readonly string[];
  /** `made`: a script has written them into the file that is read in; `absent`: the repository has no such file. */
  readonly kind: 'printed' | 'made' | 'absent';
}

/** Those of a script. */
export class UnreadTexts {
  /** By what the script says of them. */
  readonly found = new Map<string, UnreadText>();
  /** What variables were read from, by their names. */
  readonly origins = new Map<string, readonly string[]>();
}
