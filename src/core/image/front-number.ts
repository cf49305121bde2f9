const FRONT_NUMBER = /^v?(\d+(?:\.\d+)*)(?=$|[-_]|\.(?!\d))/;

/** A version number at the front of a tag. */
export interface FrontNumber {
  /** Digits and dots, without the leading `v`. */
  readonly number: string;
  /** What follows, including its separator. */
  readonly rest: string;
}

/** Splits off the front of a tag; a dot may follow, as in `5.3.Final`, but with letters directly after the number (`8u292`, `3.13.0rc1`) it is not a number. */
export function splitFrontNumber(tag: string): FrontNumber | null {
  const match = FRONT_NUMBER.exec(tag);
  return match === null ? null : { number: match[1] ?? '', rest: tag.slice(match[0].length) };
}

/** The version number at the front of a tag, without an optional `v`. */
export function readFrontNumber(tag: string): string | null {
  return splitFrontNumber(tag)?.number ?? null;
}
