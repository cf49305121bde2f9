import { parseReference, type Reference } from '../../image/reference.js';
import type { Entry } from '../../policy/policy.js';
import { findApprovalStatus } from '../../policy/query/approval-status.js';
import { findNames, matchesDeny, type Names } from '../../policy/query/entry-match.js';
import type { Usage } from '../../policy/query/select-rules.js';
import { expandUse } from '../../policy/replacement.js';
import type { Judge } from '../judge.js';

/** The image that an entry names instead of the one it refuses; null if there is none, or if it would be refused too. */
export function findReplacement(judge: Judge, entry: Entry, names: Names, usage: Usage): string | null {
  if (entry.use === null) return null;
  // Behind a mirror, `$path` is the path of what is mirrored.
  const about = findJudgedName(entry, names) ?? names.exact[0];
  const use = about === undefined ? null : expandUse(entry.use, about);
  if (use === null) return null;
  const reference = parseReference(use);
  return 'error' in reference || isRefused(judge, entry, reference, usage) ? null : use;
}

/** Of the names of an image the one that the entry matches. */
export function findJudgedName(entry: Entry, names: Names): Reference | null {
  return names.loose.find((name) => entry.pattern.matches(name, 'deny')) ?? null;
}

function isRefused({ policy, endOfLife }: Judge, entry: Entry, reference: Reference, usage: Usage): boolean {
  return (
    findApprovalStatus(policy, reference, usage, endOfLife).kind === 'denied' ||
    matchesDeny(entry, findNames(policy, reference, endOfLife))
  );
}
