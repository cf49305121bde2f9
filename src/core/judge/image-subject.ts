import { findUnofficial, type UnofficialImage } from '../advice/unofficial-image.js';
import { DEFAULT_DECISION } from '../decision.js';
import type { Role } from '../dockerfile/reading.js';
import { findNamedReleases } from '../end-of-life/named-release.js';
import { judgeEndOfLife } from '../end-of-life/verdict.js';
import { findPinned } from '../evidence/digest-verdict.js';
import { OFFLINE } from '../evidence/evidence-book.js';
import { findDockerHubName, loosenHost } from '../image/docker-hub.js';
import { judgePin } from '../image/pin.js';
import { formatFamiliar, formatReference, type Reference } from '../image/reference.js';
import type { Entry, Override, Policy, RuleSettings } from '../policy/policy.js';
import { findOtherList, listApproving } from '../policy/query/allow-list.js';
import { type ApprovalStatus, findApprovalStatus } from '../policy/query/approval-status.js';
import { findDirectPull } from '../policy/query/direct-pull.js';
import { findNames, type Names } from '../policy/query/entry-match.js';
import { findNearestEntries } from '../policy/query/nearest-entries.js';
import type { OverrideTarget, Usage } from '../policy/query/select-rules.js';
import { describeEntry } from '../policy/shapes/entry-keys.js';
import type { ImageSubject, Objection } from '../rules/contract/subject.js';
import type { Unapproved } from '../rules/contract/unapproved.js';
import { isApprovedByName } from './advice/named-approval.js';
import { explainNearMiss } from './hints/near-miss.js';
import { findNearestTag, offersNothing } from './hints/nearest-tag.js';
import { offerEntries } from './hints/offered-entries.js';
import { isPast } from './hints/past-entries.js';
import { findJudgedName, findReplacement, judgeSuccessor } from './hints/replacement-advice.js';
import { isStepBack } from './hints/step-back.js';
import { findEvidenceGaps } from './image-evidence.js';
import type { Judge } from './judge.js';
import { findRuleDecision, toDecision } from './rule-origin.js';

/** An image as rules see it, and what exceptions need to know about it. */
export interface DescribedImage {
  readonly subject: ImageSubject;
  /** The names that exceptions may call it by. */
  readonly references: readonly Reference[];
  /** The entry that denies it. */
  readonly denial: Entry | null;
}

/** Finds out everything about one image that rules judge: approval, pin, ends of life, evidence. */
export function describeImage(
  judge: Judge,
  reference: Reference,
  target: OverrideTarget,
  rules: RuleSettings,
  overrides: readonly Override[],
): DescribedImage {
  const { policy, today, endOfLife: table } = judge;
  const names = findNames(policy, reference, table);
  const status = findPulledStatus(judge, reference, target);
  const beneath = status.beneath ?? status;
  const { unpinned, 'end-of-life': ends } = rules;
  const { original } = names;
  const named = findNamedReleases(table, original);
  const gap =
    status.pin === null ? null : judgePin(reference, status.pin, unpinned.floating, named.own !== null);

  const ended = judgeEndOfLife(table, original, ends, today, named);

  return {
    subject: {
      kind: 'image',
      reference,
      names: names.denied,
      familiar: formatWritten(reference),
      name: formatFamiliar({ ...reference, tag: null, digest: null }),
      role: target.role,
      denied: status.kind === 'denied' ? describeObjection(judge, status.entry, names, target, rules) : null,
      deprecated: describeDeprecation(judge, status, names, target, rules),
      unapproved:
        beneath.kind === 'unapproved'
          ? describeUnapproved(judge, beneath, reference, names, target, rules)
          : null,
      pin: {
        required: status.pin ?? unpinned.require,
        gap,
        decidedBy: status.pinFrom === null ? DEFAULT_DECISION : toDecision(policy, status.pinFrom),
      },
      unmirrored: rules.unmirrored.level === 'ignore' ? null : describeDirectPull(judge, reference, target),
      endOfLife: ended,
      endOfLifeDecidedBy: findRuleDecision(policy, 'end-of-life', overrides),
      successor: judgeSuccessor(judge, ended, target, rules),
      pinned: gap?.lacks === 'digest' ? findPinnedText(judge, reference, target, unpinned) : null,
      evidenceGaps: findEvidenceGaps(judge, reference, names.denied, target),
      unofficial: rules['unofficial-image'].level === 'ignore' ? null : findUnnamed(policy, names, target),
    },
    references: names.exact,
    denial: status.kind === 'denied' ? status.entry : null,
  };
}

/** An image of Docker Hub that is not official, and that the policy does not approve by its name. */
function findUnnamed(policy: Policy, names: Names, target: OverrideTarget): UnofficialImage | null {
  const unofficial = findUnofficial(names.original);
  return unofficial === null || isApprovedByName(policy, names, target) ? null : unofficial;
}

/** Whether a name pulls nothing: in a Dockerfile's instructions `scratch` is a word, as a frontend or to run it is an image. */
export function pullsNothing(name: string, role: Role): boolean {
  return name === 'scratch' && role !== 'frontend' && role !== 'run';
}

/** An image that is pulled is never `scratch`, which is a word of FROM; `library/scratch` is an image like any other. */
export function findPulledStatus(
  { policy, endOfLife }: Judge,
  reference: Reference,
  usage: Usage,
): ApprovalStatus {
  const status = findApprovalStatus(policy, reference, usage, endOfLife);
  if (status.kind !== 'scratch') return status;
  return findApprovalStatus(policy, { ...reference, tagWritten: true }, usage, endOfLife);
}

/** With the digest that its tag names now; null where that is not known, or would not pass either. */
function findPinnedText(
  judge: Judge,
  reference: Reference,
  target: OverrideTarget,
  { floating }: RuleSettings['unpinned'],
): string | null {
  // without a word of evidence in the policy nothing is asked
  const pinned = judge.policy.evidence.length === 0 ? null : findPinned(reference, judge.evidence ?? OFFLINE);
  if (pinned === null) return null;
  const { kind, pin } = findPulledStatus(judge, pinned, target);
  const passes = kind === 'approved' || kind === 'deprecated';
  const isEnough = pin === null || judgePin(pinned, pin, floating, false) === null;
  return passes && isEnough ? formatFamiliar(pinned) : null;
}

function describeObjection(
  judge: Judge,
  entry: Entry | null,
  names: Names,
  usage: Usage,
  rules: RuleSettings,
): Objection {
  const replacement = entry === null ? null : findReplacement(judge, entry, names, usage, rules);
  return {
    entry: entry === null ? '' : describeEntry(entry),
    about: entry === null ? null : describeAlias(entry, names),
    reason: entry?.reason?.replace(/[\s.]+$/, '') ?? null,
    use: replacement?.use ?? null,
    isUseUnapproved: replacement?.isUnapproved === true,
    isUseReported: replacement?.isReported === true,
    lacksUseTag: replacement?.lacksTag === true,
    decidedBy: entry === null ? DEFAULT_DECISION : toDecision(judge.policy, entry.place),
  };
}

/** Null where the entry matches the image as it is written. */
function describeAlias(entry: Entry, names: Names): string | null {
  const [written] = names.exact;
  const about = findJudgedName(entry, names);
  if (about === null || written === undefined || entry.pattern.matchesRepository(written, 'allow'))
    return null;
  const plain = findDockerHubName(about) ?? { ...about, host: loosenHost(about.host) };
  return formatReference(plain.tagWritten ? plain : { ...plain, tag: null });
}

function describeDeprecation(
  judge: Judge,
  { deprecation, blockFrom }: ApprovalStatus,
  names: Names,
  usage: Usage,
  rules: RuleSettings,
): ImageSubject['deprecated'] {
  if (deprecation === null) return null;
  const reached = blockFrom !== null && judge.today >= blockFrom;
  return { ...describeObjection(judge, deprecation, names, usage, rules), blockFrom, reached };
}

/** The mirror's name is offered where it would pass. */
function describeDirectPull(
  { policy, endOfLife }: Judge,
  reference: Reference,
  usage: Usage,
): ImageSubject['unmirrored'] {
  const pull = findDirectPull(policy.settings.mirrors, reference);
  if (pull === null) return null;
  const { upstream, mirror, through } = pull;
  const kind = through === null ? null : findApprovalStatus(policy, through, usage, endOfLife).kind;
  const passes = kind === 'approved' || kind === 'deprecated';
  return { upstream, mirror, use: through !== null && passes ? formatWritten(through) : null };
}

function describeUnapproved(
  judge: Judge,
  { decidedBy }: ApprovalStatus,
  reference: Reference,
  names: Names,
  target: OverrideTarget,
  rules: RuleSettings,
): Unapproved {
  const { policy, endOfLife: table } = judge;
  const ends = rules['end-of-life'];
  // of a chain of policies, the first list that refuses the image
  const entries = listApproving(policy, target, decidedBy);
  const { lasting, approved } = offerEntries(judge, entries, ends);
  const nearest = findNearestEntries(lasting, reference);
  const chain = findOtherList(policy, target, decidedBy);
  return {
    ...(chain === null ? {} : { chain }),
    nearest: nearest.map(describeEntry),
    useful: nearest.filter((entry) => !offersNothing(entry, reference, suits)).map(describeEntry),
    approved,
    nearMiss: explainNearMiss(entries, names, reference, isApproved),
    suggestion: findSuggestion(),
    decidedBy: decidedBy === null ? DEFAULT_DECISION : toDecision(policy, decidedBy),
  };

  function isApproved(written: Reference): boolean {
    const { kind } = findApprovalStatus(policy, written, target, table);
    return kind === 'approved' || kind === 'deprecated';
  }

  /** Nobody is sent back to an older release, or to a tag that moves. */
  function suits(tag: string): boolean {
    return !isStepBack(table, names.original, findNames(policy, withTag(reference, tag)).original);
  }

  /** Offered only if it would pass: approved, and pinned enough. Digests are unknown offline. */
  function findSuggestion(): string | null {
    const tag = findNearestTag(nearest, reference, suits);
    if (tag === null) return null;
    const candidate = withTag(reference, tag);
    const { kind, pin } = findApprovalStatus(policy, candidate, target, table);
    if (kind !== 'approved' || isPast(judge, candidate, ends)) return null;
    const { original } = findNames(policy, candidate);
    const namesRelease = findNamedReleases(table, original).own !== null;
    const gap = pin === null ? null : judgePin(candidate, pin, rules.unpinned.floating, namesRelease);
    return gap === null ? formatFamiliar(candidate) : null;
  }
}

function withTag(reference: Reference, tag: string): Reference {
  return { ...reference, tag, tagWritten: true, digest: null };
}

function formatWritten(reference: Reference): string {
  return formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null });
}
