import type { TracedText } from '../../../../traced-text.js';
import type { ShellInput } from '../../shell-commands.js';
import type { OutputFate } from '../../values/descriptors.js';

/** What a command reads, for each way, and where what it prints goes. */
export interface Redirected {
  readonly inputs: readonly (ShellInput | null)[];
  readonly outputs: readonly TracedText[];
  readonly printed: OutputFate;
  /** Whether the command may not run at all, as a file cannot be opened. */
  readonly mayFail: boolean;
}
