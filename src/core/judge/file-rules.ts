import { ROLES } from '../dockerfile/reading.js';
import type { Policy, RuleSettings } from '../policy/policy.js';
import { selectRules } from '../policy/query/select-rules.js';
import { takeStrictest } from '../policy/rule-settings.js';

/** The rules for a file as a whole: what cannot be read may hold references of any role, so the strictest of all count. */
export function selectForFile(policy: Policy, path: string): RuleSettings {
  return ROLES.map((role) => selectRules(policy, { role, path, names: null })).reduce(takeStrictest);
}
