import { denied } from './denied.js';
import { deprecated } from './deprecated.js';
import { endOfLife } from './end-of-life.js';
import type { Rule, RuleId } from './rule.js';
import { unapproved } from './unapproved.js';
import { unmirrored } from './unmirrored.js';
import { unpinned } from './unpinned.js';
import { unreadable } from './unreadable.js';
import { unresolved } from './unresolved.js';
import { unverified } from './unverified.js';

/** Every rule under its name, which is also the name of its file and of its page in docs/rules. */
export const RULES = {
  unapproved,
  denied,
  unpinned,
  deprecated,
  'end-of-life': endOfLife,
  unmirrored,
  unresolved,
  unreadable,
  unverified,
} as const satisfies Record<RuleId, Rule>;

export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];
