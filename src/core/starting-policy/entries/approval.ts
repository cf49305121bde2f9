import type { Pin } from '../../image/pin.js';

/** One entry of `allow`, and the files that need it. */
export interface Approval {
  readonly image: string;
  readonly versions: string | null;
  readonly variants: readonly string[] | null;
  readonly pin: Pin | null;
  readonly files: ReadonlySet<string>;
  /** What else its comment says, in our own words or as a place that was checked. */
  readonly note: string | null;
}
