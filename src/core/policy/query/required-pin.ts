import { type Pin, strictestPin } from '../../image/pin.js';
import type { Entry, Policy, PolicyPlace } from '../policy.js';
import { fitOverride, type OverrideTarget, selectRules } from './select-rules.js';

/** How an image must be pinned, and which line of the policy asks for it. */
export interface RequiredPin {
  /** Null: needs no pin. */
  readonly pin: Pin | null;
  /** Null: the default. */
  readonly pinFrom: PolicyPlace | null;
}

/**
 * `rules.unpinned.require` after overrides; the strictest `pin` of the entries that match replaces it, unless an override
 * that matches sets `require`: then the stricter of both. Never below what the parent asks for.
 */
export function findPin(policy: Policy, target: OverrideTarget, matching: readonly Entry[]): RequiredPin {
  const own = findOwnPin(policy, target, matching);
  if (policy.parent === null) return own;
  const parents = findPin(
    policy.parent,
    target,
    matching.filter((entry) => isOf(policy.parent, entry)),
  );
  return own.pin === null || parents.pin === null || strictestPin(own.pin, parents.pin) === own.pin
    ? own
    : parents;
}

function findOwnPin(policy: Policy, target: OverrideTarget, matching: readonly Entry[]): RequiredPin {
  const override = policy.overrides.findLast(
    (candidate) => candidate.rules.unpinned?.require !== undefined && fitOverride(candidate, target) !== null,
  );
  const rule: RequiredPin = {
    pin: selectRules(policy, target).unpinned.require,
    pinFrom: override?.place ?? policy.rulePlaces.get('unpinned') ?? null,
  };
  let entry: Entry | null = null;
  for (const candidate of matching) {
    if (candidate.pin === null) continue;
    if (entry?.pin == null || strictestPin(entry.pin, candidate.pin) !== entry.pin) entry = candidate;
  }
  if (entry?.pin == null || rule.pin === null) return rule;
  if (override !== undefined && strictestPin(rule.pin, entry.pin) === rule.pin) return rule;
  return { pin: entry.pin, pinFrom: entry.place };
}

/** Whether the entry is in that policy or in one above it. */
function isOf(policy: Policy | null, entry: Entry): boolean {
  for (let level = policy; level !== null; level = level.parent) {
    if (level.place.file === entry.place.file) return true;
  }
  return false;
}
