import type { PolicyDraft } from '../load/policy-draft.js';
import type { Policy } from '../policy.js';
import { hasAllowList } from '../query/select-rules.js';

/**
 * Reports `allow-also` where there is no list that it could add to: then all is approved already, and its author surely
 * believes otherwise. A child without a list of its own adds to its parent's, which only `delegate.allow` lets it do.
 */
export function checkAllowAlso({ document, allow, overrides }: PolicyDraft, policy: Policy): void {
  const { parent, additions } = policy;
  for (const { allowAlso, place } of overrides) {
    if (allowAlso.length === 0) continue;
    if (!hasAllowList(policy)) {
      const key = `${place.key}.allow-also`;
      document.report(
        document.find(key),
        `"${key}" has nothing to add to, because without "allow" every image that is not denied is approved; write allow at the top of the policy`,
      );
    } else if (parent !== null && allow === null) {
      for (const entry of allowAlso) {
        if (additions.has(entry)) continue;
        document.report(
          entry.place,
          `"${entry.place.key}" approves ${entry.image}, which is not inside delegate.allow of ${parent.place.file}; remove it, because "extends" may only tighten`,
        );
      }
    }
  }
}
