import type { Reference } from './reference.js';

/** A compiled image pattern, `host/path[:tag][@digest]` with globs. */
export interface ImagePattern {
  readonly source: string;
  /** `allow` compares hosts as written and wants a written tag; `deny` ignores the host's case and counts the implied `latest`. */
  matches(reference: Reference, mode: 'allow' | 'deny'): boolean;
}

/** A glob over a tag's variant. */
export interface TagGlob {
  readonly source: string;
  matches(variant: string): boolean;
}
