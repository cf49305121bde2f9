import { LEVELS } from '../../level.js';
import type { RuleSetting, RuleSettings } from '../policy.js';

export const RULE_IDS = [
  'unapproved',
  'denied',
  'unpinned',
  'deprecated',
  'end-of-life',
  'unmirrored',
  'unresolved',
  'unreadable',
  'unverified',
] as const satisfies readonly (keyof RuleSettings)[];

export const DEFAULT_FLOATING = [
  'latest',
  'stable',
  'edge',
  'nightly',
  'main',
  'master',
  'dev',
  'lts',
  'current',
  'rolling',
] as const;

const BLOCK: RuleSetting = { level: 'block', effective: null };
const WARN: RuleSetting = { level: 'warn', effective: null };

export const DEFAULT_RULES: RuleSettings = {
  unapproved: BLOCK,
  denied: BLOCK,
  unpinned: { ...WARN, require: 'tag', floating: DEFAULT_FLOATING },
  deprecated: WARN,
  'end-of-life': { ...WARN, notice: 90, grace: 0, support: 'lts' },
  unmirrored: { level: 'ignore', effective: null },
  unresolved: BLOCK,
  unreadable: BLOCK,
  unverified: BLOCK,
};

/** Whether `one` is at least as severe as `other` on every day there will be. */
export function isAsStrict(one: RuleSetting, other: RuleSetting): boolean {
  if (one.level !== other.level) return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
  return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}

/** The severer of two settings; there is always one, because `effective` only softens `block` to `warn`. */
export function strictestSetting(one: RuleSetting, other: RuleSetting): RuleSetting {
  return isAsStrict(one, other) ? one : other;
}
