import type { Baseline } from '../baseline/baseline-shape.js';
import { DEFAULT_DECISION, type DecidedBy } from '../decision.js';
import { findNamedReleases, type NamedReleases } from '../end-of-life/named-release.js';
import { formatFamiliar, formatReference, parseReference, type Reference } from '../image/reference.js';
import { quote } from '../message.js';
import type { Policy } from '../policy/policy.js';
import type { ApprovalStatus } from '../policy/query/approval-status.js';
import { findNames } from '../policy/query/entry-match.js';
import { selectRules } from '../policy/query/select-rules.js';
import { RULE_IDS } from '../rules/index.js';
import type { Explained, ExplainedPlace, Explanation } from './explanation/explanation.js';
import { findFindings } from './explanation/found-in-text.js';
import { listImageSteps } from './explanation/image-steps.js';
import { type ExplanationStep, toStep } from './explanation/step.js';
import { findVerdict, listVerdictSteps } from './explanation/verdict-steps.js';
import { findPulledStatus, pullsNothing } from './image-subject.js';
import type { Judge } from './judge.js';
import { findOverrides } from './judged-image.js';
import { toDecision } from './rule-origin.js';

export type { Explanation } from './explanation/explanation.js';

export interface ExplainOptions extends Omit<Judge, 'policy'>, ExplainedPlace {
  /** The repository's baseline, where it excuses anything. */
  readonly baseline?: Baseline | null;
}

/** Explains the reference as the given role of the given Dockerfile would be judged. */
export function explainReference(policy: Policy, text: string, options: ExplainOptions): Explanation {
  const { role } = options;
  const judge: Judge = { policy, ...options };
  const written = [toStep('written', quote(text))];
  const reference = pullsNothing(text, role) ? null : parseReference(text);
  if (reference === null) {
    const common = describeCommon(judge, text, options, null);
    const steps = [
      ...written,
      toStep('image', 'scratch is empty, and always approved'),
      toStep('verdict', 'approved'),
    ];
    const summary = `scratch, role ${role}, always approved`;
    return { ...common, ...NOTHING, summary, standing: 'scratch', steps };
  }
  if ('error' in reference) {
    const common = describeCommon(judge, text, options, null);
    const summary = `${text} is not an image reference: ${reference.error}`;
    return { ...common, ...NOTHING, summary, invalid: reference.error, steps: written };
  }
  const findings = findFindings(judge, reference, text, options, options.baseline ?? null);
  return explainImage(judge, reference, text, options, findings, written);
}

/** The same for what a file says there, with what was found. `before`: how it came to that reference. */
export function explainImage(
  judge: Judge,
  reference: Reference,
  written: string,
  place: ExplainedPlace,
  findings: readonly Explained[],
  before: readonly ExplanationStep[],
): Explanation {
  const { policy } = judge;
  const names = findNames(policy, reference, judge.endOfLife);
  const target = { ...place, names };
  const status = findPulledStatus(judge, reference, target);
  const rules = selectRules(policy, target);
  const overrides = findOverrides(policy, target);
  const { loose, original } = names;
  const mirrorOf = loose.length > 1 ? (loose.at(-1) ?? null) : null;
  const decidedBy = status.decidedBy === null ? null : toDecision(policy, status.decidedBy);
  const pinPlace = status.pinFrom === null ? DEFAULT_DECISION : toDecision(policy, status.pinFrom);
  const pin = status.pin === null ? null : { required: status.pin, decidedBy: pinPlace };
  const image = formatReference(reference);
  return {
    ...describeCommon(judge, written, place, names),
    image,
    invalid: null,
    mirrorOf: mirrorOf === null ? null : formatReference(mirrorOf),
    standing: status.kind,
    decidedBy,
    pin,
    releases: listReleases(findNamedReleases(judge.endOfLife, original)),
    findings,
    verdict: findVerdict(findings),
    steps: [
      ...before,
      ...listImageSteps(judge, { reference, names, status, target, rules, overrides }),
      ...listVerdictSteps(policy, findings, overrides),
    ],
    summary: [
      describeName(reference.tagWritten ? formatFamiliar(reference) : written, image),
      `role ${place.role}`,
      describeStatus(status, decidedBy),
      ...(pin === null ? [] : [`pin ${pin.required} ${describeOrigin(pin.decidedBy)}`]),
    ].join(', '),
  };
}

/** What a file says there without an image that could be judged. `why`: that it is not known, or that nothing is pulled. */
export function explainNothing(
  judge: Judge,
  written: string,
  place: ExplainedPlace,
  findings: readonly Explained[],
  before: readonly ExplanationStep[],
  why: string,
): Explanation {
  const { policy } = judge;
  const overrides = findOverrides(policy, { ...place, names: null });
  return {
    ...describeCommon(judge, written, place, null),
    ...NOTHING,
    summary: `${written}, role ${place.role}: ${why}`,
    findings,
    verdict: findVerdict(findings),
    steps: [...before, toStep('image', why), ...listVerdictSteps(policy, findings, overrides)],
  };
}

function describeCommon(
  { policy }: Judge,
  written: string,
  { role, path }: ExplainedPlace,
  names: ReturnType<typeof findNames> | null,
) {
  const target = { role, path, names };
  const rules = selectRules(policy, target);
  return {
    written,
    role,
    path,
    overrides: findOverrides(policy, target).map(({ place }) => place.key),
    levels: Object.fromEntries(RULE_IDS.map((id) => [id, rules[id].level])) as Explanation['levels'],
  };
}

const NOTHING = {
  image: null,
  invalid: null,
  mirrorOf: null,
  standing: null,
  decidedBy: null,
  pin: null,
  releases: [],
  findings: [],
  verdict: 'approved',
} as const;

function describeStatus({ kind }: ApprovalStatus, decidedBy: DecidedBy | null): string {
  if (kind === 'unapproved')
    return `matched nothing in allow${decidedBy === null ? '' : ` (${describeLine(decidedBy)})`}`;
  if (decidedBy === null) return 'approved because the policy has no allow key';
  return `matched ${decidedBy.key} (${describeLine(decidedBy)})`;
}

function describeOrigin(decidedBy: DecidedBy): string {
  return decidedBy === DEFAULT_DECISION ? 'by default' : `from ${decidedBy.key}`;
}

function describeLine({ line, file }: DecidedBy): string {
  return `${file ?? 'policy'} line ${line}`;
}

function listReleases({ runtime, systems }: NamedReleases): string[] {
  return [...(runtime === null ? [] : [runtime]), ...systems].map(
    ({ product, number }) => `${product.label} ${number}`,
  );
}

/** An arrow only where the name means more than it says. */
const describeName = (written: string, image: string): string =>
  written === image ? image : `${written} → ${image}`;
