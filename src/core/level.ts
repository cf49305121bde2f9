import type { Day } from './day.js';

/** How severe a finding is, mildest first: nothing, a warning, a failed check. */
export const LEVELS = ['ignore', 'warn', 'block'] as const;
/** `ignore` findings are never made. */
export type Level = (typeof LEVELS)[number];

/** The stricter of two levels. */
export function raiseLevel<L extends Level>(one: L, other: L): L {
  return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}

/** What a policy says about any rule. */
export interface RuleSetting {
  readonly level: Level;
  /** Before that day `block` acts as `warn`. */
  readonly effective: Day | null;
}

/** Whether `one` is at least as severe as `other` on every day there will be. */
export function isAsStrict(one: RuleSetting, other: RuleSetting): boolean {
  if (one.level !== other.level) return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
  return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}

/** The severer of two settings; there is always one, because `effective` only softens `block` to `warn`. */
export function strictestSetting(one: RuleSetting, other: RuleSetting): RuleSetting {
  return isAsStrict(one, other) ? one : other;
}
