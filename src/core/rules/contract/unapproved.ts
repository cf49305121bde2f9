import type { DecidedBy } from '../../decision.js';
import type { Message } from '../../message.js';

/** An image that nothing approves, and what the policy has instead. */
export interface Unapproved {
  /** The entries of `allow` that come nearest, as the policy writes them; `useful`: those that offer no step back. */
  readonly nearest: readonly string[];
  readonly useful: readonly string[];
  /** All that the policy approves here, in its words; empty where it approves nothing. */
  readonly approved: readonly string[];
  /**
   * In a chain in which more than one policy has a list: the file of the policy above that has this list, or that has another
   * one besides. Absent: there is one list.
   */
  readonly chain?: { readonly file: string; readonly isItsOwn: boolean };
  /** Why an entry that is about this image does not approve it, and what to do about that; null where nothing is to be said. */
  readonly nearMiss: { readonly reason: Message; readonly remedy: Message } | null;
  /** The one approved reference that can be named without guessing, as it would stand in the file. */
  readonly suggestion: string | null;
  readonly decidedBy: DecidedBy;
}
