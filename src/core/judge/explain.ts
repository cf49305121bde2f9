import { DEFAULT_DECISION, type DecidedBy } from '../decision.js';
import type { Role } from '../dockerfile/reading.js';
import type { NamedReleases } from '../end-of-life/named-release.js';
import { findNamedReleases } from '../end-of-life/named-release.js';
import type { Pin } from '../image/pin.js';
import { formatFamiliar, formatReference, parseReference, type Reference } from '../image/reference.js';
import type { Level } from '../level.js';
import type { Policy } from '../policy/policy.js';
import type { ApprovalStatus } from '../policy/query/approval-status.js';
import { findNames } from '../policy/query/entry-match.js';
import { selectRules } from '../policy/query/select-rules.js';
import type { Finding, Waiver } from '../report.js';
import { RULE_IDS, type RuleId } from '../rules/index.js';
import { writeFound } from './hints/found-text.js';
import { findPulledStatus, pullsNothing } from './image-subject.js';
import type { Judge } from './judge.js';
import { type Found, findOverrides, judgeImage, settleFindings } from './judged-image.js';
import { toDecision } from './rule-origin.js';
import { openWaivers } from './waivers.js';

export interface ExplainOptions extends Omit<Judge, 'policy'> {
  readonly role: Role;
  /** The Dockerfile that would contain it. */
  readonly path: string;
}

/** How a policy judges one reference, and which of its lines decide. */
export interface Explanation {
  /** `node:22 → docker.io/library/node:22, role final, matched allow[2] (policy line 14), pin tag from rules.unpinned`. */
  readonly summary: string;
  readonly written: string;
  /** Null if the text is not a reference; then `invalid` says why. */
  readonly image: string | null;
  readonly invalid: string | null;
  readonly role: Role;
  readonly path: string;
  /** What it gets through a mirror that the policy declares. */
  readonly mirrorOf: string | null;
  readonly standing: ApprovalStatus['kind'] | null;
  /** Null where no line of the policy says it. */
  readonly decidedBy: DecidedBy | null;
  readonly pin: { readonly required: Pin; readonly decidedBy: DecidedBy } | null;
  /** The overrides that apply, as `overrides[0]`. */
  readonly overrides: readonly string[];
  readonly levels: { readonly [rule in RuleId]: Level };
  /** What the tag says about itself, as `Node.js 22`. */
  readonly releases: readonly string[];
  readonly findings: readonly Explained[];
}

/** What a rule finds, with the exception that covers it. */
export type Explained = Pick<
  Finding,
  'rule' | 'level' | 'message' | 'foreign' | 'fix' | 'waiver' | 'decidedBy'
>;

/** Explains the reference as the given role of the given Dockerfile would be judged. */
export function explainReference(policy: Policy, text: string, options: ExplainOptions): Explanation {
  const { role, path } = options;
  const reference = pullsNothing(text, role) ? null : parseReference(text);
  const names = reference === null || 'error' in reference ? null : findNames(policy, reference);
  const target = { role, path, names };
  const rules = selectRules(policy, target);
  const common = {
    written: text,
    role,
    path,
    overrides: findOverrides(policy, target).map(({ place }) => place.key),
    levels: Object.fromEntries(RULE_IDS.map((id) => [id, rules[id].level])) as Explanation['levels'],
  };
  if (reference === null)
    return { ...common, ...NOTHING, summary: `scratch, role ${role}, always approved`, standing: 'scratch' };
  if ('error' in reference) {
    const summary = `${text} is not an image reference: ${reference.error}`;
    return { ...common, ...NOTHING, summary, invalid: reference.error };
  }

  const status = findPulledStatus({ policy, ...options }, reference, target);
  const { loose, original } = findNames(policy, reference);
  const mirrorOf = loose.length > 1 ? (loose.at(-1) ?? null) : null;
  const decidedBy = status.decidedBy === null ? null : toDecision(policy, status.decidedBy);
  const pinPlace = status.pinFrom === null ? DEFAULT_DECISION : toDecision(policy, status.pinFrom);
  const pin = status.pin === null ? null : { required: status.pin, decidedBy: pinPlace };
  const image = formatReference(reference);
  return {
    ...common,
    image,
    invalid: null,
    mirrorOf: mirrorOf === null ? null : formatReference(mirrorOf),
    standing: status.kind,
    decidedBy,
    pin,
    releases: listReleases(findNamedReleases(options.endOfLife, original)),
    findings: findFindings({ policy, ...options }, reference, options),
    summary: [
      `${reference.tagWritten ? formatFamiliar(reference) : text} → ${image}`,
      `role ${role}`,
      describeStatus(status, decidedBy),
      ...(pin === null ? [] : [`pin ${pin.required} ${describeOrigin(pin.decidedBy)}`]),
    ].join(', '),
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
} as const;

function findFindings(
  judge: Judge,
  reference: Reference,
  { role, path }: ExplainOptions,
): Explanation['findings'] {
  const judged = judgeImage(judge, reference, role, path);
  const { references, denial } = judged;
  const waivers = openWaivers(judge.policy, judge.today);
  const waive = ({ rule }: Found) => waivers.find(path, { rule, references, denial });
  return settleFindings(judged, waive).map(({ found, waiver }) => toExplained(found, waiver));
}

function toExplained(found: Found, waiver: Waiver | null): Explained {
  const { rule, level, decidedBy } = found;
  const { message, foreign, fix } = writeFound(found);
  return { rule, level, message, foreign, fix, waiver, decidedBy };
}

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
