import { BoundExceeded } from '../bounds.js';

/** One verb of a format, such as `%-5.2f` or `%[2]s`. */
export interface Verb {
  readonly raw: string;
  readonly flags: ReadonlySet<string>;
  readonly width: number | null;
  readonly precision: number | null;
  readonly mode: string;
}

const MAX_WIDTH = 100_000;

/** The verb that a match of its pattern in a format says. */
export function readVerb(match: RegExpExecArray): Verb {
  const width = match[2] === undefined ? null : Number(match[2]);
  const precision = match[3] === undefined ? null : Number(match[3]);
  if ((width ?? 0) > MAX_WIDTH || (precision ?? 0) > MAX_WIDTH)
    throw new BoundExceeded('a format makes too long a text');
  return { raw: match[0], flags: new Set(match[1]), width, precision, mode: match[5] ?? '' };
}
