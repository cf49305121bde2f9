import type { Day } from '../../day.js';
import type { EndOfLifeTable } from '../../end-of-life/table.js';
import type { Reference } from '../../image/reference.js';
import type { Entry, Exception, Policy, PolicyPlace } from '../policy.js';
import type { RuleId } from '../rule-settings.js';
import { type AllowList, findAllowLists } from './allow-list.js';
import { findDenying, findNames, listApprovals, listDenying, type Names } from './entry-match.js';
import { findPin, type RequiredPin } from './required-pin.js';
import { listDenials, type OverrideTarget, selectDenialLists, type Usage } from './select-rules.js';

/** What a policy says about one image, before levels, exceptions and the date. */
export interface ApprovalStatus extends RequiredPin {
  readonly kind: 'scratch' | 'approved' | 'denied' | 'deprecated' | 'unapproved';
  /** The entry that decides; null if none does (scratch, unapproved, or everything is approved because there is no `allow` key). */
  readonly entry: Entry | null;
  /** Where the policy decides: the entry, or the `allow` key that lacks one; null where no line says it. */
  readonly decidedBy: PolicyPlace | null;
  /** The first day on which a deprecation blocks whatever the level: of all deprecations that match, the earliest. */
  readonly blockFrom: Day | null;
  /**
   * The deprecation that matches, also where the image is not approved: withdrawing the approval must not lift the
   * deprecation.
   */
  readonly deprecation: Entry | null;
  /**
   * Only where denied: how the image stands without any denial. A denial is never milder than this, and where an exception
   * waives the denial this remains to be judged; or adding a denial could turn a failure into a pass.
   */
  readonly beneath: ApprovalStatus | null;
}

/**
 * Judges one reference: denied, then unapproved, then deprecated, then approved. The order in the file never matters.
 * `releases` tells which numbers the names of releases stand for; without it denials see numbers only.
 */
export function findApprovalStatus(
  policy: Policy,
  reference: Reference,
  usage: Usage,
  releases: EndOfLifeTable | null = null,
): ApprovalStatus {
  if (isScratch(reference)) {
    return {
      kind: 'scratch',
      entry: null,
      decidedBy: null,
      pin: null,
      pinFrom: null,
      blockFrom: null,
      deprecation: null,
      beneath: null,
    };
  }
  const names = findNames(policy, reference, releases);
  const target: OverrideTarget = { ...usage, names };
  const beneath = findStatusBeneathDenials(policy, names, target);
  const denial = findDenial(policy, names, target);
  if (denial === undefined) return beneath;
  return { ...beneath, kind: 'denied', entry: denial, decidedBy: denial.place, beneath };
}

/**
 * Whether an exception may waive a finding of that rule. One that a policy makes never waives what a policy above it denies;
 * pass `inline` for one that a Dockerfile makes.
 */
export function mayWaive(
  policy: Policy,
  exception: Exception | 'inline',
  rule: RuleId,
  entry: Entry | null,
): boolean {
  if (rule !== 'denied' || entry === null) return true;
  for (let above = policy.parent; above !== null; above = above.parent) {
    if (listDenials(above).includes(entry))
      return exception !== 'inline' && above.exceptions.includes(exception);
  }
  return true;
}

function isScratch(reference: Reference): boolean {
  const { host, path, tagWritten, digest } = reference;
  return host === 'docker.io' && path === 'library/scratch' && !tagWritten && digest === null;
}

function findDenial(policy: Policy, names: Names, target: OverrideTarget): Entry | undefined {
  for (const entries of selectDenialLists(policy, target)) {
    const denial = findDenying(entries, names);
    if (denial !== undefined) return denial;
  }
  return undefined;
}

/** The status without denials. */
function findStatusBeneathDenials(policy: Policy, names: Names, target: OverrideTarget): ApprovalStatus {
  const deprecations = listDenying(policy.deprecated, names);
  const levels: Level[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const lists = findAllowLists(level, target).map((list) => ({
      ...list,
      approvals: listApprovals(list.entries, names),
    }));
    levels.push({ policy: level, lists, approvals: lists.flatMap(({ approvals }) => approvals) });
  }
  const matching = [...levels.flatMap(({ approvals }) => approvals), ...deprecations];
  const blockFrom = findBlockFrom(deprecations);
  const deprecation = deprecations.find((entry) => entry.blockFrom === blockFrom) ?? null;
  const common = { ...findPin(policy, target, matching), blockFrom, deprecation, beneath: null };

  const refusal = findRefusal(levels);
  if (refusal !== null) {
    return { ...common, kind: 'unapproved', entry: null, decidedBy: refusal.place };
  }
  const entry = deprecation ?? matching[0] ?? null;
  return {
    ...common,
    kind: deprecation === null ? 'approved' : 'deprecated',
    entry,
    decidedBy: entry?.place ?? null,
  };
}

/** A list, and those of its entries that approve the image. */
interface JudgedList extends AllowList {
  readonly approvals: readonly Entry[];
}

/** One policy of the chain, the child first, with its own approvals of the image. */
interface Level {
  readonly policy: Policy;
  readonly lists: readonly JudgedList[];
  readonly approvals: readonly Entry[];
}

/** The first list that refuses the image; null where every list of the chain lets it pass. */
function findRefusal(levels: readonly Level[]): AllowList | null {
  for (const [index, level] of levels.entries()) {
    const isAdded = levels
      .slice(0, index)
      .some(({ policy, approvals }) =>
        approvals.some((entry) => policy.additions.get(entry)?.has(level.policy) === true),
      );
    const refusal = level.lists.find((list) => !(isAdded && !list.replaces) && !passes(level, list));
    if (refusal !== undefined) return refusal;
  }
  return null;
}

/** Whether a list lets the image pass to the policy above. One that only adds to the list above leaves that whole. */
function passes({ policy }: Level, { entries, isEmpty, approvals }: JudgedList): boolean {
  if (approvals.length > 0) return true;
  const { parent, additions } = policy;
  if (parent === null || isEmpty || entries.length === 0) return false;
  return entries.every((entry) => additions.get(entry)?.has(parent) === true);
}

function findBlockFrom(deprecations: readonly Entry[]): Day | null {
  return deprecations.flatMap(({ blockFrom }) => blockFrom ?? []).toSorted()[0] ?? null;
}
