import type { Day } from '../day.js';
import { type Level, raiseLevel } from '../level.js';
import type { RuleSettings } from '../policy/policy.js';
import type { Violation } from '../rules/define-rule.js';
import type { RuleId } from '../rules/index.js';

/** A level, and the day from which it is `block` where it only warns because of `effective`. */
export interface DatedLevel {
  readonly level: Level;
  readonly blocksFrom: Day | null;
}

/**
 * The level of what a rule found, the only place that decides it: the rule's level after overrides, softened before its
 * `effective` day or where the violation is `atMost` a warning, and `block` where the violation says `always`.
 *
 * What is not known is governed by `unknown`, unless the rule is switched off. Where a limit of the gate is why, it is never
 * milder than the rule: the images that are judged decide how much there is to ask.
 */
export function findLevel(
  rule: RuleId,
  rules: RuleSettings,
  unknown: Level,
  violation: Violation,
  today: Day,
): DatedLevel {
  if (violation.always === 'block') return { level: 'block', blocksFrom: null };
  const { level: set, effective } = rules[rule];
  const level = violation.isUnknown === true ? findUnknownLevel(set, unknown, violation) : set;
  if (level !== 'block') return { level, blocksFrom: null };
  if (violation.atMost === 'warn') return { level: 'warn', blocksFrom: null };
  return effective !== null && today < effective
    ? { level: 'warn', blocksFrom: effective }
    : { level, blocksFrom: null };
}

function findUnknownLevel(set: Level, unknown: Level, { isLimit }: Violation): Level {
  if (set === 'ignore') return set;
  return isLimit === true ? raiseLevel(set, unknown) : unknown;
}
