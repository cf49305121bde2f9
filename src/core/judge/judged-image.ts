import type { Day } from '../day.js';
import type { DecidedBy } from '../decision.js';
import type { Place, Role } from '../dockerfile/reading.js';
import type { Reference } from '../image/reference.js';
import { raiseLevel } from '../level.js';
import { joinSentences, type Message, own, say } from '../message.js';
import type { Entry, Override, Policy, RuleSettings } from '../policy/policy.js';
import { findNames } from '../policy/query/entry-match.js';
import { fitOverride, type OverrideTarget, selectRules } from '../policy/query/select-rules.js';
import type { Subject } from '../rules/contract/subject.js';
import type { Advice } from '../rules/define-rule.js';
import { checkRule, INPUT_RULES, RULE_IDS, type RuleId, SHIPPED_RULES } from '../rules/index.js';
import { describeImage } from './image-subject.js';
import type { Judge } from './judge.js';
import { findLevel } from './level.js';
import { findRuleDecision } from './rule-origin.js';

/** A finding that has no place yet. */
export interface Found {
  readonly rule: RuleId;
  readonly level: 'warn' | 'block';
  /** The day from which it blocks, where it only warns until then because the rule says so. */
  readonly blocksFrom: Day | null;
  readonly message: Message;
  readonly allowed: Message | null;
  readonly fix: Advice | null;
  readonly decidedBy: DecidedBy;
  readonly topic: string;
  /** Where it is, if not at the name of the image. */
  readonly at?: Place;
  /** It is the same whatever the stage is built on. */
  readonly isOnAnyBase: boolean;
  /** Nothing is known. */
  readonly isUnknown: boolean;
  /** No tag of the image is better. */
  readonly isRetired: boolean;
}

/** What is wrong with one image in one role, wherever it is written. */
export interface JudgedImage {
  /** Denial, missing approval, deprecation, in this order: the first that no exception covers is what is reported. */
  readonly approval: readonly Found[];
  readonly others: readonly Found[];
  /** The names that exceptions may call it by. */
  readonly references: readonly Reference[];
  /** The entry that denies it. */
  readonly denial: Entry | null;
}

/** The rules about whether an image is approved, in the order in which they take precedence. */
const APPROVAL = ['denied', 'unapproved', 'deprecated'] as const satisfies readonly RuleId[];
const APPROVAL_RULES: ReadonlySet<RuleId> = new Set(APPROVAL);
const REFUSALS: ReadonlySet<RuleId> = new Set(['denied', 'unapproved']);
const PHASED_OUT: ReadonlySet<RuleId> = new Set(['deprecated', 'end-of-life']);

/** Runs every rule over one image. `path` is any file that the same overrides select. */
export function judgeImage(judge: Judge, reference: Reference, role: Role, path: string): JudgedImage {
  const { policy } = judge;
  const target: OverrideTarget = { role, path, names: findNames(policy, reference) };
  const rules = selectRules(policy, target);
  const overrides = findOverrides(policy, target);
  const { subject, references, denial } = describeImage(judge, reference, target, rules, overrides);
  const found = runRules(judge, subject, rules, overrides);
  return {
    approval: APPROVAL.flatMap((id) => found.filter(({ rule }) => rule === id)),
    others: found.filter(({ rule }) => !APPROVAL_RULES.has(rule)),
    references,
    denial,
  };
}

function listAsked({ kind }: Subject, rules: RuleSettings): readonly RuleId[] {
  return (kind === 'input' ? INPUT_RULES : SHIPPED_RULES).filter((id) => rules[id].level !== 'ignore');
}

/** Runs every rule over a subject and gives what they find its level. */
export function runRules(
  { policy, today }: Judge,
  subject: Subject,
  rules: RuleSettings,
  overrides: readonly Override[],
): Found[] {
  // what a rule would have to find out about instructions is only found out where it counts
  const asked = subject.kind === 'shipped' || subject.kind === 'input' ? listAsked(subject, rules) : RULE_IDS;
  return asked.flatMap((rule) =>
    checkRule(rule, subject, rules[rule]).flatMap((violation): Found[] => {
      const { level, blocksFrom } = findLevel(rule, rules, policy.settings.unknown, violation, today);
      if (level === 'ignore') return [];
      return [
        {
          rule,
          level,
          blocksFrom,
          message:
            blocksFrom === null
              ? violation.message
              : joinSentences(violation.message, own(`It will be blocked from ${blocksFrom}.`)),
          allowed: violation.allowed ?? null,
          fix: violation.fix,
          decidedBy: violation.decidedBy ?? findRuleDecision(policy, rule, overrides),
          topic: violation.topic ?? '',
          isOnAnyBase: violation.isOnAnyBase ?? false,
          isUnknown: violation.isUnknown ?? false,
          isRetired: violation.isRetired ?? false,
          ...(violation.at === undefined ? {} : { at: violation.at }),
        },
      ];
    }),
  );
}

/** A finding, and the exception that covers it. */
export interface SettledFinding<W> {
  readonly found: Found;
  readonly waiver: W | null;
}

/** Whether the image has to give way to another one, or to another tag. */
function asksForReplacement({ rule, level, isRetired }: Found): boolean {
  return REFUSALS.has(rule) || isRetired || (level === 'block' && PHASED_OUT.has(rule));
}

/** All that is reported of an image. One that has to be replaced gets no advice on how to pin it. */
export function settleFindings<W>(
  { approval, others }: JudgedImage,
  findWaiver: (found: Found) => W | null,
): SettledFinding<W>[] {
  const settled = settleApproval(approval, findWaiver);
  const rest = others.map((found) => ({ found, waiver: findWaiver(found) }));
  const isReplaced = [...settled, ...rest].some(
    ({ found, waiver }) => waiver === null && asksForReplacement(found),
  );
  return [
    ...settled,
    ...rest.map(({ found, waiver }) => ({
      found: isReplaced && found.rule === 'unpinned' ? { ...found, fix: null } : found,
      waiver,
    })),
  ];
}

/**
 * What is reported of an image's approval: one finding, which hides the others. It is never milder than what it hides, or
 * denying an image could help it; and where it is waived, what it hid is judged next.
 */
function settleApproval<W>(
  approval: readonly Found[],
  findWaiver: (found: Found) => W | null,
): SettledFinding<W>[] {
  const judged = approval.map((found) => ({ found, waiver: findWaiver(found) }));
  const first = judged.findIndex(({ waiver }) => waiver === null);
  if (first < 0) return judged;
  const [head, ...hidden] = judged.slice(first).filter(({ waiver }) => waiver === null);
  if (head === undefined) return judged;
  const level = hidden.reduce((worst, { found }) => raiseLevel(worst, found.level), head.found.level);
  return [...judged.slice(0, first), level === head.found.level ? head : harden(head, hidden)];
}

function harden<W>(head: SettledFinding<W>, hidden: readonly { readonly found: Found }[]): SettledFinding<W> {
  const reason = hidden.find(({ found }) => found.level === 'block')?.found.rule ?? 'unapproved';
  const message = say`${head.found.message} It blocks because without the denial it would be ${own(reason)}.`;
  return { ...head, found: { ...head.found, level: 'block', blocksFrom: null, message } };
}

/** The overrides that apply, in their order; without a role only those for every role. */
export function findOverrides(
  policy: Policy,
  { role, ...rest }: Omit<OverrideTarget, 'role'> & { readonly role: Role | null },
): Override[] {
  return policy.overrides.filter(
    (override) =>
      (role !== null || override.roles === null) &&
      fitOverride(override, { ...rest, role: role ?? 'final' }) !== null,
  );
}
