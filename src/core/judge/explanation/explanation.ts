import type { DecidedBy } from '../../decision.js';
import type { Role } from '../../dockerfile/reading.js';
import type { Pin } from '../../image/pin.js';
import type { Level } from '../../level.js';
import type { ApprovalStatus } from '../../policy/query/approval-status.js';
import type { Finding } from '../../report.js';
import type { RuleId } from '../../rules/index.js';
import type { ExplanationStep } from './step.js';
import type { ExplainedVerdict } from './verdict-steps.js';

/** The place of what is explained. */
export interface ExplainedPlace {
  readonly role: Role;
  /** The Dockerfile that contains it, or would. */
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
  readonly verdict: ExplainedVerdict;
  /** From what is written to the verdict, each step once. */
  readonly steps: readonly ExplanationStep[];
}

/** What a rule finds, with the exception that covers it. */
export type Explained = Pick<
  Finding,
  'rule' | 'level' | 'message' | 'foreign' | 'fix' | 'waiver' | 'decidedBy'
> &
  Partial<Pick<Finding, 'existing' | 'recorded' | 'blocksFrom'>>;
