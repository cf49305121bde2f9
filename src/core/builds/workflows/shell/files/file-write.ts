import type { TracedText } from '../../../traced-text.js';

/** A file, or a folder, that a command writes. */
export interface FileWrite {
  readonly path: TracedText;
  /** What comes there. */
  readonly from?: TracedText;
  /** It takes the place of what is there, also of a folder. */
  readonly isPlain?: boolean;
  /** Another name for what is there: whoever writes to it writes to that. */
  readonly isLink?: boolean;
  /** A folder that is there is what it comes into. */
  readonly isInside?: boolean;
  /** Files of which nothing is known come into it. */
  readonly isFilled?: boolean;
  /** What is there is only taken away. */
  readonly isGone?: boolean;
  /** It is changed where it is, so that names which a program lists are those of files that are there. */
  readonly isEdited?: boolean;
  /** What comes there is all that is in a folder elsewhere. */
  readonly isForeign?: boolean;
  /** It is named to a program of which it is not known what it does with it. */
  readonly isTouched?: boolean;
}
