/** How severe a finding is, mildest first: nothing, a warning, a failed check. */
export const LEVELS = ['ignore', 'warn', 'block'] as const;
/** `ignore` findings are never made. */
export type Level = (typeof LEVELS)[number];

/** The stricter of two levels. */
export function raiseLevel<L extends Level>(one: L, other: L): L {
  return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}
