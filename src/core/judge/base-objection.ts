import type { Role } from '../dockerfile/reading.js';
import type { Bases } from '../evidence/lineage.js';
import type { Reference } from '../image/reference.js';
import { type Message, own } from '../message.js';
import { findApprovalStatus } from '../policy/query/approval-status.js';
import { findNames } from '../policy/query/entry-match.js';
import type { Usage } from '../policy/query/select-rules.js';
import type { LineageRequirement } from '../policy/shapes/evidence/lineage-shape.js';
import type { Judge } from './judge.js';

/** What provenance names was built with, or is a frontend. */
const BUILDING: readonly Role[] = ['build', 'frontend'];

/**
 * What speaks against an image that another one is built on: it is denied, or neither the requirement nor the policy approves it.
 * A base is judged in the role of the image on it, because it is a part of that.
 */
export function openBaseObjections(
  { policy, endOfLife }: Judge,
  { allow }: LineageRequirement,
  { role, path }: Usage,
): (base: Reference, from: Bases['from']) => Message | null {
  return (base, from) => {
    const roles = from === 'annotations' ? [role] : [role, ...BUILDING];
    const found = roles.map((each) => findApprovalStatus(policy, base, { role: each, path }, endOfLife));
    if (found.some(({ kind }) => kind === 'denied')) return own('is denied');
    const isAllowed =
      allow === null
        ? found.some(({ kind }) => kind !== 'unapproved')
        : findNames(policy, base).exact.some((name) =>
            allow.some((pattern) => pattern.matches(name, 'allow')),
          );
    if (isAllowed) return null;
    return own(allow === null ? 'is not approved' : 'is not one of the images that lineage allows');
  };
}
