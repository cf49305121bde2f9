import { SUPPORTS } from '../../end-of-life/support.js';
import { REQUIREMENTS } from '../../image/pin.js';
import type { RuleChanges, RuleSettings } from '../policy.js';
import { isAsStrict, RULE_IDS } from '../query/rule-levels.js';

/** One option of one rule that became milder than what holds above. */
export interface Loosening {
  readonly rule: keyof RuleSettings;
  /** The option that does it: `require`. */
  readonly option: string;
  /** What may be written instead. */
  readonly limit: string;
}

/** Finds what the changes, applied to the parent's rules, would loosen; only what is written can. */
export function findLoosenings(before: RuleSettings, after: RuleSettings, changes: RuleChanges): Loosening[] {
  const found: Loosening[] = [];
  for (const rule of RULE_IDS) {
    if (changes[rule] === undefined || isAsStrict(after[rule], before[rule])) continue;
    const { level, effective } = before[rule];
    if (after[rule].level !== level)
      found.push({ rule, option: 'level', limit: level === 'block' ? level : `${level} or more` });
    else
      found.push({
        rule,
        option: 'effective',
        limit: effective === null ? 'no day, so that it holds now' : `${effective} or a day before it`,
      });
  }
  return [
    ...found,
    ...findLoosePins(before.unpinned, after.unpinned),
    ...findLooseEnds(before['end-of-life'], after['end-of-life']),
  ];
}

function findLoosePins(before: RuleSettings['unpinned'], after: RuleSettings['unpinned']): Loosening[] {
  const found: Loosening[] = [];
  if (REQUIREMENTS.indexOf(after.require) < REQUIREMENTS.indexOf(before.require)) {
    found.push({
      rule: 'unpinned',
      option: 'require',
      limit: REQUIREMENTS.slice(REQUIREMENTS.indexOf(before.require)).join(' or '),
    });
  }
  const missing = before.floating.filter((word) => !after.floating.includes(word));
  if (missing.length > 0) {
    found.push({ rule: 'unpinned', option: 'floating', limit: `a list that has ${missing.join(', ')} too` });
  }
  return found;
}

function findLooseEnds(before: RuleSettings['end-of-life'], after: RuleSettings['end-of-life']): Loosening[] {
  const found: Loosening[] = [];
  const rule = 'end-of-life';
  if (after.notice < before.notice)
    found.push({ rule, option: 'notice', limit: `${before.notice}d or more` });
  if (after.grace > before.grace) found.push({ rule, option: 'grace', limit: `${before.grace}d or less` });
  const counted = SUPPORTS.indexOf(before.support);
  if (SUPPORTS.indexOf(after.support) > counted) {
    found.push({ rule, option: 'support', limit: SUPPORTS.slice(0, counted + 1).join(' or ') });
  }
  return found;
}
