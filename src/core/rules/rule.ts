import type { RuleSettings } from '../policy/policy.js';

export type RuleId = keyof RuleSettings;
