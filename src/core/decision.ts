import type { BuildOrigin } from './dockerfile/reading.js';

/** The line of the policy that decided: `allow[2]`, line 14. Key `default` and line 0 where no line says it. */
export interface DecidedBy {
  readonly key: string;
  readonly line: number;
  /** The file, where it is not the policy itself but one that it extends. */
  readonly file?: string;
  /** The build whose argument, target or context it takes. */
  readonly builds?: BuildOrigin;
}

/** Where no line of a policy decides. */
export const DEFAULT_DECISION: DecidedBy = { key: 'default', line: 0 };
