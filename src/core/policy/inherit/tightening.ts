import { PINS } from '../../image/pin.js';
import { listOwnApprovals, type PolicyDraft } from '../load/policy-draft.js';
import type { Entry, Policy } from '../policy.js';
import { findDelegatedDays } from '../query/allow-list.js';
import { findLoosenings, type Loosening } from '../rule-settings.js';
import { checkExceptionDelegation } from './exception-tightening.js';
import { findOverrideLoosenings } from './override-tightening.js';
import { checkSettings } from './settings-merge.js';

/** Reports, at the child's lines, all that would make it milder than the policy that it extends. */
export function checkTightening(draft: PolicyDraft, policy: Policy, parent: Policy): void {
  const { document } = draft;
  function report(key: string, message: string): void {
    document.report(
      document.find(key),
      `"${key}" ${message}; "extends" may only tighten ${parent.place.file}`,
    );
  }
  function reportLoosening(key: string, { rule, option, limit }: Loosening): void {
    const long = `${key}.${rule}.${option}`;
    report(document.has(long) ? long : `${key}.${rule}`, `makes ${rule} milder; write ${limit}`);
  }
  for (const loosening of findLoosenings(parent.rules, policy.rules, draft.rules))
    reportLoosening('rules', loosening);
  for (const override of draft.overrides) {
    for (const loosening of findOverrideLoosenings(parent, override)) {
      reportLoosening(`${override.place.key}.rules`, loosening);
    }
  }
  const days = findDelegatedDays(parent);
  checkSettings(draft.settings, parent.settings, days !== null, report);
  checkPins(draft, parent, report);
  checkBuilds(draft, report);
  checkExceptionDelegation(draft, parent, report);
  const own = draft.delegate?.maxException ?? null;
  if (own !== null && (days === null || own > days)) {
    report(
      'delegate.max-exception',
      days === null
        ? 'delegates what was not delegated to this policy'
        : `is too long; write ${days}d or less`,
    );
  }
}

export type ReportLoosening = (key: string, message: string) => void;

/** Values, targets and platforms only add to what is judged; a context takes an image out of it. */
function checkBuilds({ builds }: PolicyDraft, report: ReportLoosening): void {
  for (const { contexts, place } of builds) {
    if (contexts.size === 0) continue;
    report(
      `${place.key}.contexts`,
      'removes images from what is judged; remove it, or ask for it in the policy above',
    );
  }
}

/** An entry's `pin` takes the place of the rule's, so it may not undercut the parent's rule, or the least of the parent's own entries. */
function checkPins(draft: PolicyDraft, parent: Policy, report: ReportLoosening): void {
  const required = [
    parent.rules.unpinned.require,
    ...[...parent.deprecated, ...listApprovals(parent)].flatMap(({ pin }) => pin ?? []),
  ];
  const least = Math.min(...required.map((pin) => PINS.indexOf(pin)));
  const own = [...listOwnApprovals(draft), ...draft.deprecated];
  for (const { pin, place } of own) {
    if (pin !== null && PINS.indexOf(pin) < least)
      report(`${place.key}.pin`, `requires less; write ${PINS.slice(least).join(' or ')}`);
  }
}

export function listApprovals(policy: Policy): readonly Entry[] {
  const own = listOwnApprovals({ allow: policy.allow, overrides: policy.ownOverrides });
  return policy.parent === null ? own : [...own, ...listApprovals(policy.parent)];
}
