import { ANY } from '../../glob/glob.js';
import type { PatternParts } from '../../image/pattern/pattern-parts.js';
import type { Policy } from '../../policy/policy.js';
import { findAllowLists } from '../../policy/query/allow-list.js';
import { listApprovals, type Names } from '../../policy/query/entry-match.js';
import type { OverrideTarget } from '../../policy/query/select-rules.js';

/** Whether the policy approves an image of Docker Hub by its namespace, or one where official images are by its name. */
export function isApprovedByName(policy: Policy, names: Names, target: OverrideTarget): boolean {
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const entries = findAllowLists(level, target).flatMap((list) => list.entries);
    const approvals = listApprovals(entries, names);
    if (approvals.some(({ pattern }) => pattern.alternatives.every(saysWhose))) return true;
  }
  return false;
}

function saysWhose({ path: { segments } }: PatternParts): boolean {
  const [first, second] = segments.map((segment) => (segment === ANY ? '*' : segment.source));
  const isLiteral = (text: string | undefined): boolean => text !== undefined && !text.includes('*');
  return isLiteral(first) && (first !== 'library' || isLiteral(second));
}
