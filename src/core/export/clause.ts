import type { PolicyPlace } from '../policy/policy.js';
import type { Expressions } from './entry-regex.js';

/** References that are meant: those that one expression of every group matches, without those of `except`. */
export interface Clause {
  /** As the policy writes it. */
  readonly text: string;
  /** What is said of an image that it refuses. */
  readonly message: string;
  readonly place: PolicyPlace | null;
  readonly groups: readonly Expressions[];
  readonly except: Expressions;
  /** Whether it is about how images are pinned, not which they are. */
  readonly isPin?: true;
}
