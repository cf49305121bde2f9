import type { ForeignSpan } from './message.js';

/** Something about the policy or an input that people must know. `error` makes the run end with exit 2. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** Which parts of the message are foreign; absent: all of it comes from the policy that judges and the run's own settings. */
  readonly foreign?: readonly ForeignSpan[];
  /** A reviewer must not miss it: where notes are folded, it is not. */
  readonly isProminent?: true;
}
