import { addDays, type Day } from '../day.js';
import type { Judge } from '../judge/judge.js';
import type { Policy, PolicyPlace } from '../policy/policy.js';
import { RULE_IDS, type RuleId } from '../policy/rule-settings.js';
import type { BaselineSummary, Finding } from '../report.js';
import { CALENDAR_DAYS, type DatedEnd } from './dated-ends.js';

/** Something that happens on a day: what was fine until then may block from then on. */
export type CalendarItem = {
  /** The last day that holds, or the first one that blocks. */
  readonly day: Day;
  /** The line of the policy; null: the end-of-life data. */
  readonly place: PolicyPlace | null;
  /** In how many places; of an exception and of a rule: how many findings. */
  readonly places: number;
} & (
  | {
      readonly kind: 'exception-ends';
      readonly image: string;
      readonly owner: string;
      readonly rules: readonly RuleId[];
    }
  | { readonly kind: 'deprecation-blocks'; readonly image: string; readonly use: string | null }
  | { readonly kind: 'rule-blocks'; readonly rule: RuleId }
  | {
      readonly kind: 'end-of-life';
      readonly name: string;
      readonly images: readonly string[];
      /** The first day on which it blocks; null: it only warns. */
      readonly blocksFrom: Day | null;
    }
  /** It ended before, and the days of grace end. */
  | { readonly kind: 'grace-ends'; readonly name: string; readonly images: readonly string[] }
  | { readonly kind: 'baseline-ends' }
);

export interface CalendarSources {
  readonly judge: Judge;
  /** In how many places an entry is met, or how many findings an exception waives. */
  readonly count: (item: object) => number;
  readonly ends: readonly DatedEnd[];
  readonly findings: readonly Finding[];
  readonly baseline: BaselineSummary | null;
}

/** What falls due from today on, day by day. */
export function listCalendar(sources: CalendarSources): readonly CalendarItem[] {
  const { policy, today } = sources.judge;
  const last = addDays(today, CALENDAR_DAYS);
  const isDue = (day: Day | null): day is Day => day !== null && day >= today && day <= last;
  const items = [
    ...listPolicyDays(policy, sources, isDue),
    ...listRuleDays(policy, sources.findings, isDue),
    ...listBaselineDay(sources.baseline, isDue),
    ...sources.ends.flatMap((end) => toItem(end, today, isDue)),
  ];
  return items.sort(
    (one, other) =>
      compare(one.day, other.day) ||
      compare(one.kind, other.kind) ||
      (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
      compare(nameOf(one), nameOf(other)),
  );
}

type IsDue = (day: Day | null) => day is Day;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const nameOf = (item: CalendarItem): string => ('name' in item ? item.name : '');

function listPolicyDays(
  { exceptions, deprecated }: Policy,
  { count, judge: { today } }: CalendarSources,
  isDue: IsDue,
): CalendarItem[] {
  return [
    ...exceptions.flatMap((exception): CalendarItem[] => {
      const { expires: day, place, image, owner, rules } = exception;
      return isDue(day)
        ? [{ kind: 'exception-ends', day, place, places: count(exception), image, owner, rules }]
        : [];
    }),
    ...deprecated.flatMap((entry): CalendarItem[] => {
      const { blockFrom: day, place, image, use } = entry;
      return isDue(day) && day > today
        ? [{ kind: 'deprecation-blocks', day, place, places: count(entry), image, use }]
        : [];
    }),
  ];
}

/** Rules that begin to block, of the policy and of its overrides. */
function listRuleDays(policy: Policy, findings: readonly Finding[], isDue: IsDue): CalendarItem[] {
  const count = (rule: RuleId, day: Day): number =>
    findings.filter(
      (finding) => finding.rule === rule && finding.blocksFrom === day && finding.waiver === null,
    ).length;
  const toItems = (
    rule: RuleId,
    setting: { readonly level?: string | undefined; readonly effective?: Day | null | undefined } | undefined,
    place: PolicyPlace,
  ): CalendarItem[] => {
    const day = setting?.effective ?? null;
    return setting?.level !== 'ignore' && setting?.level !== 'warn' && isDue(day)
      ? [{ kind: 'rule-blocks', day, place, places: count(rule, day), rule }]
      : [];
  };
  return [
    ...RULE_IDS.flatMap((rule) =>
      toItems(rule, policy.rules[rule], policy.rulePlaces.get(rule) ?? policy.place),
    ),
    ...policy.overrides.flatMap(({ rules, place }) =>
      RULE_IDS.flatMap((rule) => toItems(rule, rules[rule], place)),
    ),
  ];
}

function listBaselineDay(baseline: BaselineSummary | null, isDue: IsDue): CalendarItem[] {
  if (baseline === null || !baseline.applies || !isDue(baseline.expires)) return [];
  const { source, expires, recorded, fixed } = baseline;
  const gone = fixed.reduce((sum, { count }) => sum + count, 0);
  const place = { key: 'expires', file: source, line: 0, column: 0 };
  return [{ kind: 'baseline-ends', day: expires, place, places: recorded - gone }];
}

function toItem(
  { name, day, blocksFrom, images, places }: DatedEnd,
  today: Day,
  isDue: IsDue,
): CalendarItem[] {
  const common = { place: null, places, name, images };
  if (isDue(day)) return [{ kind: 'end-of-life', day, blocksFrom, ...common }];
  return isDue(blocksFrom) && blocksFrom > today ? [{ kind: 'grace-ends', day: blocksFrom, ...common }] : [];
}
