import type { ImagePattern } from '../../image/pattern/pattern.js';
import { liesInside } from '../../image/pattern/pattern-containment.js';
import type { Entry, Policy } from '../policy.js';

/**
 * Finds the approvals that lie inside what policies above delegate, with those policies: all up to the first that does not
 * delegate so much.
 */
export function findAdditions(entries: readonly Entry[], parent: Policy | null): Policy['additions'] {
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
function findDelegatedImages(policy: Policy): readonly ImagePattern[] {
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    if (level.delegate?.allow != null) return level.delegate.allow;
  }
  return [];
}
