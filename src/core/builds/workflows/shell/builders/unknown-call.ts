import type { TracedText } from '../../../traced-text.js';
import type { ShellCommand } from '../shell-commands.js';

/** What a file is that a command names. */
export type NamedFile =
  | { readonly kind: 'text'; readonly text: string }
  /** `made`: a script of the job speaks of such a file. */
  | { readonly kind: 'absent' | 'made' | 'unknown' };

/** What the files are that a command names, seen from where it runs. */
export type LookAtFile = (path: TracedText, folder: string | null) => NamedFile;

/** Where a command of which only the words are known runs, and what it reads. */
export interface UnknownCall extends Pick<ShellCommand, 'input' | 'folder' | 'variables'> {
  readonly look: LookAtFile;
  /** Whether the workflow gives a variable. */
  readonly isGiven?: ((name: string) => boolean) | undefined;
}

/** Whether words bring in an image, where a builder is called with them; `maybe`: nothing tells. */
export type Bringing = 'yes' | 'maybe' | 'no';
