import type { TracedText } from '../../../../traced-text.js';
import type { ShellInput } from '../../shell-commands.js';
import type { OutputFate } from '../../values/descriptors.js';
import type { DescriptorTable } from '../streams/descriptor-table.js';

/** What a command reads, for each way, and where what it prints goes. */
export interface Redirected {
  readonly inputs: readonly (ShellInput | null)[];
  readonly outputs: readonly TracedText[];
  /** The files that any of its descriptors reads. */
  readonly read: readonly ShellInput[];
  /** Whether what it reads begins here. */
  readonly isOwn: boolean;
  /** What its descriptors lead to, over all ways and for each, and which of them are redirected. */
  readonly table: DescriptorTable;
  readonly tables: readonly DescriptorTable[];
  readonly changed: readonly string[];
  readonly printed: OutputFate;
  /** Whether the command may not run at all, as a file cannot be opened. */
  readonly mayFail: boolean;
}
