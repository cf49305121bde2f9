import type { BuildPlace } from '../../../build.js';
import type { TracedText } from '../../../traced-text.js';
import type { PrintedText } from '../printed-texts.js';

/** A file that a script writes in any case, once, and in words that are read. */
export interface ScriptText {
  /** The path, as the command names it. */
  readonly path: TracedText;
  /** Where the command runs. */
  readonly folder: string | null;
  readonly text: TracedText;
  /** How what is not known comes into it. */
  readonly taken: PrintedText['taken'];
  /** The files of the repository that it is copied from. */
  readonly from?: readonly string[];
  /** It is put behind what is there. */
  readonly isAppended: boolean;
  /** All the places where the path is named to write to it. */
  readonly places: readonly BuildPlace[];
  /** It is named by a variable, whose place is where that is set. */
  readonly isByVariable: boolean;
  /** Which of the commands writes the last of it. */
  readonly index: number;
}
