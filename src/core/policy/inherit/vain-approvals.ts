import type { ImagePattern } from '../../image/pattern/pattern.js';
import { areDisjoint, coversParts } from '../../image/pattern/pattern-containment.js';
import { findDelegatedImages } from '../load/policy-assembly.js';
import { listOwnApprovals, type PolicyDraft } from '../load/policy-draft.js';
import type { Entry, Policy } from '../policy.js';
import { hasAllowList } from '../query/select-rules.js';
import { listApprovals } from './tightening.js';

/** Comparing more pairs of entries takes longer than a warning is worth. */
const MAX_PAIRS = 1_000_000;

/**
 * Warns of the approvals of a child that do not do what their author surely wants. One that is not inside what the parent
 * delegates narrows the parent's list, so it must name some of what that approves.
 */
export function checkVainApprovals(
  draft: PolicyDraft,
  { additions, settings }: Policy,
  parent: Policy,
): void {
  if (!hasAllowList(parent)) return;
  const { document } = draft;
  const delegated = findDelegatedImages(parent);
  const narrowing = listOwnApprovals(draft).filter((entry) => !additions.has(entry));
  const warn = ({ place }: Entry, message: string) =>
    document.report(place, `"${place.key}" ${message}`, 'warning');
  for (const entry of narrowing.filter(({ pattern }) => isPartlyInside(pattern, delegated)))
    warn(
      entry,
      `names in braces some of what delegate.allow of ${parent.place.file} lets this policy add, and other images, so all of it narrows and nothing is added; write two entries`,
    );
  const approved = listApprovals(parent);
  // behind a mirror an image has several names, and any of them may be approved
  if (settings.mirrors.length > 0 || narrowing.length * approved.length > MAX_PAIRS) return;
  for (const entry of narrowing.filter(({ pattern }) =>
    approved.every((other) => areDisjoint(pattern, other.pattern)),
  ))
    warn(entry, describeVain(entry, parent, delegated));
}

function isPartlyInside({ alternatives }: ImagePattern, outers: readonly ImagePattern[]): boolean {
  const inside = alternatives.filter((parts) => outers.some((outer) => coversParts(outer, parts, 'allow')));
  return inside.length > 0 && inside.length < alternatives.length;
}

function describeVain(
  { image }: Entry,
  { place: { file } }: Policy,
  delegated: readonly ImagePattern[],
): string {
  const nothing = `approves nothing, because ${file} does not approve ${image}`;
  if (delegated.length === 0) return `${nothing}; remove it, or ask for it there`;
  const list = delegated.map(({ source }) => source).join(', ');
  return `${nothing} and lets this policy add only what is inside ${list}; correct it, or remove it`;
}
