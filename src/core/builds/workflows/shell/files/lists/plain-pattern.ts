/** Longer patterns, or more parts of them, are not tried. */
const MAX_PATTERN = 80;
const MAX_PARTS = 3;
/** Letters, escaped signs, any text, and choices: what cannot take long to try. */
const PLAIN = /^(?:[\w/@ -]|\\[./-]|\.\*?|[\^$|()?])*$/;

/** A pattern of `grep` or `find` that is simple enough to be tried; null: it may match anything. */
export function readPattern(written: string, isExtended: boolean, flags = ''): RegExp | null {
  const pattern = isExtended ? written : written.replace(/\\([|()?])/g, '$1');
  const parts = (sign: RegExp): number => pattern.match(sign)?.length ?? 0;
  if (pattern.length > MAX_PATTERN || !PLAIN.test(pattern)) return null;
  if ([/\*/g, /\(/g, /\?/g].some((sign) => parts(sign) > MAX_PARTS)) return null;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
