import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import type { ScriptSurroundings } from '../script-run.js';

/** A script with what the workflow says around it. */
export interface WrittenScript {
  readonly text: TracedText;
  /** What runs it: `bash`, `sh -e {0}`. */
  readonly shell: string;
  /** The command that the runner runs for the script, where that does more than start a shell. */
  readonly called?: readonly TracedText[];
  /** What may have set any variable before it begins. */
  readonly startedBy?: string;
  /** Whether nothing matters any more after an error, because that ends the job. */
  readonly endsJob?: boolean;
  /** Where it starts, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  readonly texts: UnknownTexts;
  /** The script before its translation from PowerShell. */
  readonly written?: string;
  lookUp(name: string): TracedText | undefined;
  mayBeSet(name: string): boolean;
  /** Whether it is sure that a variable is not set before to which nothing gives a value but the script. */
  isUnset(name: string): boolean;
}

/** Where a script takes variables from that it does not set itself. */
export type SourceReading = Pick<ScriptSurroundings, 'findPrinted' | 'findSourced' | 'started' | 'start'>;
