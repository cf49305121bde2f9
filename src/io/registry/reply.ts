import type { Unanswered } from '../../core/evidence/answer.js';

/** What came back from one request that a registry answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Empty for HEAD. */
  readonly body: Uint8Array;
}

/** A reply, or why there is none. */
export type Sent = { readonly kind: 'reply'; readonly reply: Reply } | Unanswered;
