import type { Unanswered } from '../../core/evidence/answer.js';
import type { Message } from '../../core/message.js';

/** What came back from one request that a registry answered. */
export interface Reply {
  /** Who answered: the registry, or the server to which it sends the gate. */
  readonly from: Message;
  /** Whether it was not the registry. */
  readonly isElsewhere: boolean;
  readonly status: number;
  readonly headers: Headers;
  /** Empty for HEAD. */
  readonly body: Uint8Array;
}

/** A reply, or why there is none. */
export type Sent = { readonly kind: 'reply'; readonly reply: Reply } | Unanswered;

/** What a registry keeps elsewhere is not let in by signing in. */
export function isRefused({ status, isElsewhere }: Reply): boolean {
  return !isElsewhere && (status === 401 || status === 403);
}
