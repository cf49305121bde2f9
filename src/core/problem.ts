import type { Span } from './message.js';

/** Something about the policy or an input that people must know. `error` makes the run end with exit 2. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** Where the message has text that others wrote; absent: only the policy that judges and the run's own settings speak in it. */
  readonly foreign?: readonly Span[];
}
