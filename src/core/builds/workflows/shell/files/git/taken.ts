import type { TracedText } from '../../../../traced-text.js';

/** What a command takes: of which commits, and for which files. */
export interface TakenFiles {
  readonly commits: readonly TracedText[];
  /** Files, folders and patterns; none: all that there is. */
  readonly named: readonly TracedText[];
  readonly folder: string | null;
  /** Also what has the name of a build file is only named here. */
  readonly isUnpacked?: true;
}

/** What a command takes from another commit, and the word that says so. */
export interface TakenFrom extends TakenFiles {
  readonly origin: TracedText;
}
