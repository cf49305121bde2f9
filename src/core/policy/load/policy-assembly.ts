import { findAdditions } from '../inherit/delegation.js';
import { mergeSettings } from '../inherit/settings-merge.js';
import type { Policy, PolicyPlace } from '../policy.js';
import { changeRules, DEFAULT_RULES, RULE_IDS, type RuleId } from '../rule-settings.js';
import { listOwnApprovals, type PolicyDraft } from './policy-draft.js';

/** The policy that a file is on top of what it extends. */
export function assemblePolicy(draft: PolicyDraft, parent: Policy | null): Policy {
  const { document, settings, overrides } = draft;
  const rulePlaces = new Map<RuleId, PolicyPlace>(parent?.rulePlaces);
  for (const id of RULE_IDS) {
    if (draft.rules[id] !== undefined) rulePlaces.set(id, document.find(`rules.${id}`));
  }
  return {
    place: document.place(0, 'policy'),
    parent,
    extends: draft.extends,
    rules: changeRules(parent?.rules ?? DEFAULT_RULES, draft.rules),
    rulePlaces,
    allow: draft.allow,
    allowPlace: draft.allow === null ? null : document.find('allow'),
    additions: findAdditions(listOwnApprovals(draft), parent),
    deny: [...(parent?.deny ?? []), ...draft.deny],
    deprecated: [...(parent?.deprecated ?? []), ...draft.deprecated],
    overrides: [...(parent?.overrides ?? []), ...overrides],
    ownOverrides: overrides,
    evidence: [...(parent?.evidence ?? []), ...draft.evidence],
    exceptions: [...(parent?.exceptions ?? []), ...draft.exceptions],
    builds: [...(parent?.builds ?? []), ...draft.builds],
    ownBuilds: draft.builds,
    settings: mergeSettings(settings, parent?.settings ?? null),
    tests: draft.tests,
    delegate: draft.delegate,
  };
}
