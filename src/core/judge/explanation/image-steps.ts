import { DEFAULT_DECISION } from '../../decision.js';
import { findNamedReleases } from '../../end-of-life/named-release.js';
import { judgeEndOfLife } from '../../end-of-life/verdict.js';
import { OFFLINE } from '../../evidence/evidence-book.js';
import { describeSigners } from '../../evidence/signature-verdict.js';
import { judgePin, type PinGap } from '../../image/pin.js';
import { formatReference, type Reference } from '../../image/reference.js';
import { own, quote, say } from '../../message.js';
import type { Override, Policy, RuleSettings } from '../../policy/policy.js';
import type { ApprovalStatus } from '../../policy/query/approval-status.js';
import { findDirectPull } from '../../policy/query/direct-pull.js';
import type { Names } from '../../policy/query/entry-match.js';
import { listMirrors } from '../../policy/query/mirrors.js';
import type { OverrideTarget, Usage } from '../../policy/query/select-rules.js';
import { findEvidenceGaps, listDemands } from '../image-evidence.js';
import type { Judge } from '../judge.js';
import { findRuleDecision, toDecision } from '../rule-origin.js';
import { listApprovalSteps, listOverrideSteps } from './approval-steps.js';
import { type ExplanationStep, toStep } from './step.js';

/** What steps need to know of an image. */
export interface SteppedImage {
  readonly reference: Reference;
  readonly names: Names;
  readonly status: ApprovalStatus;
  readonly target: OverrideTarget;
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
}

/** From the image's full name to how it is pinned, each step once. */
export function listImageSteps(judge: Judge, image: SteppedImage): ExplanationStep[] {
  const { policy, endOfLife: table } = judge;
  const { reference, names, status, target, rules, overrides } = image;
  const { floating } = rules.unpinned;
  const namesRelease = findNamedReleases(table, names.original).own !== null;
  return [
    toStep('image', quote(formatReference(reference))),
    ...listMirrorSteps(policy, reference, names),
    toStep('role', say`${own(target.role)}, in ${target.path}`),
    ...listOverrideSteps(policy, overrides),
    ...listApprovalSteps(policy, status, target, names),
    ...listEndOfLifeSteps(judge, names, rules['end-of-life'], overrides),
    describePinStep(policy, reference, status, floating, namesRelease),
    ...listUnmirroredSteps(policy, reference, rules, overrides),
    ...listEvidenceSteps(judge, reference, names, target),
  ];
}

/** What registries were asked, and what is missing; nothing where the policy asks nothing. */
function listEvidenceSteps(
  judge: Judge,
  reference: Reference,
  { denied }: Names,
  usage: Usage,
): ExplanationStep[] {
  const { policy, evidence = OFFLINE } = judge;
  const asking = policy.evidence.filter(({ pattern }) =>
    denied.some((name) => pattern.matches(name, 'deny')),
  );
  const gaps = findEvidenceGaps(judge, reference, denied, usage);
  if (gaps.length > 0)
    return gaps.map(({ asked, reason, decidedBy }) =>
      toStep('evidence', say`${own(asked.join(', '))}: ${reason}`, decidedBy),
    );
  const demands = listDemands(asking);
  return asking.map((requirement) => {
    const demand = demands.get(requirement);
    const signers = demand === undefined ? null : describeSigners(reference, demand, evidence);
    const result = signers === null ? own('is there') : say`is there, signed by ${signers}`;
    return toStep('evidence', result, toDecision(policy, requirement.place));
  });
}

/** The name behind each mirror that the image comes through. */
function listMirrorSteps(policy: Policy, reference: Reference, names: Names): ExplanationStep[] {
  const mirrors = [...listMirrors(policy.settings.mirrors, reference)];
  return names.loose.slice(1).map((name, index) => {
    const mirror = mirrors[index] ?? mirrors.at(-1);
    const decidedBy = mirror === undefined ? null : toDecision(policy, mirror.place);
    return toStep('mirror', say`is ${formatReference(name)}`, decidedBy);
  });
}

/** Until when what the tag names is supported, as the policy counts it. */
function listEndOfLifeSteps(
  { policy, endOfLife: table, today }: Judge,
  { original }: Names,
  settings: RuleSettings['end-of-life'],
  overrides: readonly Override[],
): ExplanationStep[] {
  const decidedBy = findRuleDecision(policy, 'end-of-life', overrides);
  if (settings.level === 'ignore') return [toStep('end-of-life', 'is not looked at', decidedBy)];
  const named = findNamedReleases(table, original);
  // however far away the end is
  const verdicts = judgeEndOfLife(table, original, { ...settings, notice: 1_000_000 }, today, named);
  const ends = new Map(
    verdicts.map(({ name, day, days, retired }) => [
      name,
      retired
        ? 'is retired and gets no updates'
        : day === null || days === null
          ? 'is past its end of life'
          : days < 0
            ? `ended on ${day}`
            : `is supported until ${day}`,
    ]),
  );
  const isRetired = verdicts.some(({ retired }) => retired);
  for (const release of [...(named.runtime === null ? [] : [named.runtime]), ...named.systems]) {
    if (isRetired && release === named.own) continue;
    const { product, number } = release;
    const name = `${product.label} ${number}`;
    if (![...ends.keys()].some((known) => known === name || known.startsWith(`${name} (`)))
      ends.set(name, 'has no announced end');
  }
  if (ends.size === 0)
    return [toStep('end-of-life', 'cannot tell: the tag names no known release', decidedBy)];
  return [...ends].map(([name, end]) => toStep('end-of-life', `${name} ${end}`, decidedBy));
}

/** How it has to be pinned, and what it lacks. */
function describePinStep(
  policy: Policy,
  reference: Reference,
  { pin, pinFrom }: ApprovalStatus,
  floating: readonly string[],
  namesRelease: boolean,
): ExplanationStep {
  const decidedBy = pinFrom === null ? DEFAULT_DECISION : toDecision(policy, pinFrom);
  if (pin === null || pin === 'none') return toStep('pin', 'none is asked for', decidedBy);
  const gap = judgePin(reference, pin, floating, namesRelease);
  return toStep('pin', say`${pin} is asked for: ${gap === null ? say`fine` : describeGap(gap)}`, decidedBy);
}

function describeGap(gap: PinGap) {
  switch (gap.lacks) {
    case 'tag':
      return say`there is no tag`;
    case 'fixed-tag':
      return say`the tag ${gap.floating} floats`;
    case 'digest':
      return say`there is no digest`;
    default:
      return say`the tag has no ${gap.lacks === 'version' ? say`version` : gap.lacks === 'minor' ? say`minor version` : say`patch version`}`;
  }
}

/** Whether it comes past a mirror; nothing where the policy does not ask. */
function listUnmirroredSteps(
  policy: Policy,
  reference: Reference,
  rules: RuleSettings,
  overrides: readonly Override[],
): ExplanationStep[] {
  const { mirrors } = policy.settings;
  if (rules.unmirrored.level === 'ignore' || mirrors.length === 0) return [];
  const pull = findDirectPull(mirrors, reference);
  const result =
    pull === null
      ? 'comes through a mirror, or needs none'
      : say`comes past ${pull.mirror}, the mirror of ${pull.upstream}`;
  return [toStep('unmirrored', result, findRuleDecision(policy, 'unmirrored', overrides))];
}
