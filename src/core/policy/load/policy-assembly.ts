import type { ImagePattern } from '../../image/pattern/pattern.js';
import { liesInside } from '../../image/pattern/pattern-containment.js';
import { mergeSettings } from '../inherit/settings-merge.js';
import type { Entry, Policy, PolicyPlace } from '../policy.js';
import { changeRules, DEFAULT_RULES, RULE_IDS, type RuleId } from '../rule-settings.js';
import { listOwnApprovals, type PolicyDraft } from './policy-draft.js';

/** The policy that a file is on top of what it extends, which alone may say whom signatures are trusted from. */
export function assemblePolicy(
  draft: PolicyDraft,
  parent: Policy | null,
  trustedRoot: string | null = null,
): Policy {
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
    trustedRoot: parent === null ? trustedRoot : parent.trustedRoot,
    tests: draft.tests,
    delegate: draft.delegate,
  };
}

/**
 * Finds the approvals that lie inside what policies above delegate, with those policies: all up to the first that does not
 * delegate so much.
 */
function findAdditions(entries: readonly Entry[], parent: Policy | null): Policy['additions'] {
  const additions = new Map<Entry, ReadonlySet<Policy>>();
  for (const entry of entries) {
    const widened = new Set<Policy>();
    for (let above: Policy | null = parent; above !== null; above = above.parent) {
      if (!liesInside(entry.pattern, findDelegatedImages(above))) break;
      widened.add(above);
    }
    if (widened.size > 0) additions.set(entry, widened);
  }
  return additions;
}

/** What policies below may approve by themselves; a policy without `delegate.allow` passes on what it was given. */
export function findDelegatedImages(policy: Policy): readonly ImagePattern[] {
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    if (level.delegate?.allow != null) return level.delegate.allow;
  }
  return [];
}
