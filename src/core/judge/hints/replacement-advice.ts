import type { EndOfLifeVerdict } from '../../end-of-life/verdict.js';
import { judgePin } from '../../image/pin.js';
import { formatFamiliar, parseReference, type Reference } from '../../image/reference.js';
import type { Entry, Policy, RuleSettings } from '../../policy/policy.js';
import { findAllowLists } from '../../policy/query/allow-list.js';
import { findApprovalStatus } from '../../policy/query/approval-status.js';
import { findNames, matchesDeny, type Names } from '../../policy/query/entry-match.js';
import type { Usage } from '../../policy/query/select-rules.js';
import { expandUse } from '../../policy/replacement.js';
import type { ImageSubject } from '../../rules/contract/subject.js';
import type { Judge } from '../judge.js';
import { hasEnded } from './past-entries.js';

/** The image that an entry names instead of the one it refuses. */
export interface NamedReplacement {
  readonly use: string;
  readonly isUnapproved: boolean;
  /** It would be reported as well, although it is approved. */
  readonly isReported: boolean;
  /** It has no tag, because the one that the entry would hand on moves. */
  readonly lacksTag: boolean;
}

/** Null if the entry names none, or if it would be refused or phased out too. */
export function findReplacement(
  judge: Judge,
  entry: Entry,
  names: Names,
  usage: Usage,
  rules: RuleSettings,
): NamedReplacement | null {
  if (entry.use === null) return null;
  // Behind a mirror, `$path` is the path of what is mirrored.
  const about = findJudgedName(entry, names) ?? names.exact[0];
  const use = about === undefined ? null : expandUse(entry.use, about);
  if (about === undefined || use === null) return null;
  const reference = parseReference(use);
  if ('error' in reference) return null;
  const { policy, endOfLife } = judge;
  const { kind, deprecation, pin } = findApprovalStatus(policy, reference, usage, endOfLife);
  const itsNames = findNames(policy, reference, endOfLife);
  const ends = rules['end-of-life'];
  // what is past may become something else that is past, such as the same tag in a mirror
  const isPast = hasEnded(judge, itsNames, ends);
  const isOlder = isPast && !hasEnded(judge, names, ends);
  if (kind === 'denied' || deprecation !== null || matchesDeny(entry, itsNames) || isOlder) return null;
  const { floating, level } = rules.unpinned;
  const lacksPin = (image: Reference, required = pin): boolean =>
    required !== null && judgePin(image, required, floating, false) !== null;
  const lacksTag =
    /\$tag\b/.test(entry.use) && level !== 'ignore' && lacksPin(reference) && lacksPin(reference, 'tag');
  const isUnapproved =
    kind === 'unapproved' &&
    rules.unapproved.level !== 'ignore' &&
    !(lacksTag && approvesSomeTag(policy, itsNames, usage));
  return {
    use: lacksTag ? formatFamiliar({ ...reference, tag: null, digest: null }) : use,
    isUnapproved,
    isReported: isPast || (lacksPin(reference) && !lacksPin(about)),
    lacksTag,
  };
}

/** What the policy says to the image that takes the place of a retired one; any of its tags may be meant, so one that is approved is enough. */
export function judgeSuccessor(
  { policy, endOfLife }: Judge,
  verdicts: readonly EndOfLifeVerdict[],
  usage: Usage,
  rules: RuleSettings,
): ImageSubject['successor'] {
  const instead = verdicts.find((verdict) => verdict.instead !== null)?.instead ?? null;
  const reference = instead === null ? null : parseReference(instead);
  if (reference === null || 'error' in reference) return 'approved';
  const { kind, deprecation } = findApprovalStatus(policy, reference, usage, endOfLife);
  if (kind === 'denied' || deprecation !== null) return 'refused';
  if (kind !== 'unapproved' || rules.unapproved.level === 'ignore') return 'approved';
  return approvesSomeTag(policy, findNames(policy, reference, endOfLife), usage) ? 'approved' : 'unapproved';
}

/** Every policy of the chain has to approve it. */
export function approvesSomeTag(policy: Policy, names: Names, usage: Usage): boolean {
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const lists = findAllowLists(level, { ...usage, names });
    const approves = lists.some(({ entries }) =>
      entries.some(({ pattern }) => names.loose.some((name) => pattern.matchesRepository(name, 'allow'))),
    );
    if (!approves) return false;
  }
  return true;
}

/** Of the names of an image the one that the entry matches. */
export function findJudgedName(entry: Entry, names: Names): Reference | null {
  return names.denied.find((name) => entry.pattern.matches(name, 'deny')) ?? null;
}
