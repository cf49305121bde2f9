import type { BuildOrigin } from './dockerfile/reading.js';

/** The line of the policy that decided: `allow[2]`, line 14. Key `default` and line 0 if no line decided. */
export interface DecidedBy {
  readonly key: string;
  readonly line: number;
  /** The file, if it is not the policy itself but one that it extends. */
  readonly file?: string;
  /** The build whose argument, target or context is involved. */
  readonly builds?: BuildOrigin;
}

/** If no line of a policy decides. */
export const DEFAULT_DECISION: DecidedBy = { key: 'default', line: 0 };
