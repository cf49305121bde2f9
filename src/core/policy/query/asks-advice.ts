import { INPUT_RULES, SHIPPED_RULES } from '../../rules/index.js';
import type { Policy } from '../policy.js';

const KNOWN = new WeakMap<Policy, boolean>();

/** Whether any rule about what is done on an image is on somewhere: without one nothing of that is collected. */
export function asksAdvice(policy: Policy): boolean {
  const known = KNOWN.get(policy);
  if (known !== undefined) return known;
  const { rules, overrides, parent } = policy;
  const asks =
    [...SHIPPED_RULES, ...INPUT_RULES].some((id) =>
      [rules, ...overrides.map((override) => override.rules)].some(
        (changes) => (changes[id]?.level ?? 'ignore') !== 'ignore',
      ),
    ) ||
    (parent !== null && asksAdvice(parent));
  KNOWN.set(policy, asks);
  return asks;
}
