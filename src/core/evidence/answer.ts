import type { Message } from '../message.js';

/** Why something could not be looked up. `budget`: the gate had asked as much as it may, or for as long. */
export type UnknownReason =
  | 'offline'
  | 'not-asked'
  | 'host-not-named'
  | 'no-credentials'
  | 'rate-limit'
  | 'deadline'
  | 'budget'
  | 'unreachable'
  | 'not-published'
  | 'too-big'
  | 'not-read'
  | 'notary-not-read'
  | 'root-too-old'
  | 'failure';

/**
 * What a registry says. `lie`: it answered, and the answer contradicts itself or what was asked, which is a finding like any
 * other. `unknown`: nothing is known, which never counts as a yes.
 */
export type Answer<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'lie'; readonly detail: Message }
  | { readonly kind: 'unknown'; readonly why: UnknownReason; readonly detail: Message };

/** Why there is no answer to go by. */
export type Unanswered = Exclude<Answer<never>, { readonly kind: 'known' }>;

/**
 * Whether it is the gate that did not ask, because so much else was to be asked. Whoever names the images decides how much that
 * is, so it counts like a violation.
 */
export function isLimit(answer: Unanswered): boolean {
  return answer.kind === 'unknown' && answer.why === 'budget';
}

/** The one that weighs more: a lie, then a limit of the gate; otherwise the first. */
export function takeGraver<T extends Unanswered>(one: T | null, other: T | null): T | null {
  const weigh = (gap: T | null) => (gap === null ? 0 : gap.kind === 'lie' ? 3 : isLimit(gap) ? 2 : 1);
  return weigh(other) > weigh(one) ? other : one;
}

/** What a tag or a digest of a repository names. */
export interface Manifest {
  /** `sha256:…`, of the index where there is one. */
  readonly digest: string;
  /** Whether it is an index of several manifests, instead of the image for one platform. */
  readonly isIndex: boolean;
}

/**
 * What the manifest of a name is for: the platforms of an index, as `os/architecture` or `os/architecture/variant`; `single`:
 * it is the image for one platform; `absent`: there is none.
 */
export type Platforms = readonly string[] | 'single' | 'absent';

/**
 * When an image was made, as RFC 3339 writes it and its publisher says it: once for the whole index, or once for each of its
 * platforms. Empty: it is not said.
 */
export type CreationTimes = readonly string[] | 'absent';
