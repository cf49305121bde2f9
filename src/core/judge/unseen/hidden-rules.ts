import type { Day } from '../../day.js';
import { type Level, raiseLevel } from '../../level.js';
import type { Policy, RuleSettings } from '../../policy/policy.js';
import { hasAllowList, listDenials, selectForFile } from '../../policy/query/select-rules.js';
import { changeRules, takeStrictest } from '../../policy/rule-settings.js';
import { RULE_IDS, type RuleId } from '../../rules/index.js';
import { findLevel } from '../level.js';

const VIOLATION = { message: { text: '', foreign: [] }, fix: null, decidedBy: null };

/**
 * The rules that would block an image which the gate did not see in a file that BuildKit may build. A finding that says so
 * is never milder than they are, and only an exception for all of them waives it; or whoever makes the gate lose sight of an
 * image would get past them.
 */
export function findHiddenRules(policy: Policy, today: Day, path: string): readonly RuleId[] {
  const rules = selectForAnyImage(policy, path);
  const blocks = (rule: RuleId): boolean => findTodaysLevel(policy, rules, rule, today) === 'block';
  return RULE_IDS.filter((rule) => rule !== 'unreadable' && canFind(policy, rule) && blocks(rule));
}

/** What an unseen image may be is not known, so every override for images counts where it is stricter. */
function selectForAnyImage(policy: Policy, path: string): RuleSettings {
  return policy.overrides
    .filter(
      ({ images, paths }) => images !== null && (paths?.some((glob) => glob.matchesAnyCase(path)) ?? true),
    )
    .reduce(
      (rules, override) => takeStrictest(rules, changeRules(rules, override.rules)),
      selectForFile(policy, path),
    );
}

function findTodaysLevel(policy: Policy, rules: RuleSettings, rule: RuleId, today: Day): Level {
  const isReached = ({ blockFrom }: Policy['deprecated'][number]) => blockFrom !== null && blockFrom <= today;
  const always = rule === 'deprecated' && policy.deprecated.some(isReached);
  const violation = always ? { ...VIOLATION, always: 'block' as const } : VIOLATION;
  const find = (isUnknown: boolean) =>
    findLevel(rule, rules, policy.settings.unknown, { ...violation, isUnknown }, today).level;
  // evidence about it could be false, or not known
  return rule === 'unverified' ? raiseLevel(find(false), find(true)) : find(false);
}

/** Whether the policy says anything by which the rule could find an image. */
function canFind(policy: Policy, rule: RuleId): boolean {
  switch (rule) {
    case 'denied':
      return listDenials(policy).length > 0;
    case 'unapproved':
      return hasAllowList(policy);
    case 'deprecated':
      return policy.deprecated.length > 0;
    case 'unverified':
      return policy.evidence.length > 0;
    default:
      return true;
  }
}
