const FRONT_NUMBER = /^v?(\d+(?:\.\d+)*)(?=$|[-_])/;

/** The version number at the front of a tag, without an optional `v`; letters directly after it (`8u292`, `3.13.0rc1`) make it no number. */
export function readFrontNumber(tag: string): string | null {
  return FRONT_NUMBER.exec(tag)?.[1] ?? null;
}
