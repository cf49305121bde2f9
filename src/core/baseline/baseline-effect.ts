import type { Day } from '../day.js';
import { judgeExpiry } from '../judge/exception-expiry.js';
import type { Policy } from '../policy/policy.js';
import type { BaselineSummary, Finding, FixedRecord, PolicySource, Problem } from '../report.js';
import { type BaselineChange, countRecorded } from './baseline-change.js';
import { describeBaseline } from './baseline-notes.js';
import { findRefusal } from './baseline-permission.js';
import type { Baseline } from './baseline-shape.js';
import { openMoves } from './moved-records.js';
import { matchRecords, type UnusedRecord } from './recorded-findings.js';

/** The baseline of a run: never one that the judged change brings. */
export interface RunBaseline {
  readonly baseline: Baseline;
  readonly source: PolicySource;
  /** Whether the policy is of the repository whose baseline this is. */
  readonly isOwnPolicy: boolean;
  /** What the judged change makes of it; null: nothing. */
  readonly change: BaselineChange | null;
  /** Whether it is known that nothing has that path any more. */
  readonly isGone: (file: string) => boolean;
}

/** What a run knows about the files that it judged. */
export interface JudgedExtent {
  readonly policy: Policy;
  readonly today: Day;
  /**
   * Whether everything in a file was judged, so that what was not found there is fixed; `unknown`: it was not looked at;
   * `none`: everything was, and it is not among it.
   */
  readonly findExtent: (file: string) => 'whole' | 'part' | 'unknown' | 'none';
}

export interface BaselineEffect {
  readonly findings: readonly Finding[];
  readonly unused: readonly UnusedRecord[];
  readonly summary: BaselineSummary;
  readonly notes: readonly Problem[];
}

/**
 * Marks what the baseline records as existing. `findings`: all of the files, in the order of the report; `isNew`: what cannot
 * have been there, because only what is new was looked for.
 */
export function applyBaseline(
  findings: readonly Finding[],
  isNew: (finding: Finding) => boolean,
  { baseline, source, isOwnPolicy, change, isGone }: RunBaseline,
  { policy, today, findExtent }: JudgedExtent,
): BaselineEffect {
  const { expires } = baseline;
  const refusal = findRefusal(policy, isOwnPolicy);
  const applies = refusal === null && (expires === null || judgeExpiry(expires, today) !== 'expired');
  const { records, unused } = matchRecords(
    findings.filter((finding) => !isNew(finding)),
    baseline,
  );
  const earlier = unused.filter(({ isEarlier }) => isEarlier === true);
  const gone = unused.filter(({ file, isEarlier }) => {
    if (isEarlier === true) return false;
    const extent = findExtent(file);
    return extent === 'whole' || extent === 'none' || (extent === 'unknown' && isGone(file));
  });
  const isUnjudged = (file: string) => findExtent(file) === 'none' && !isGone(file);
  const findMove = openMoves(findings.filter((finding) => !records.has(finding)));
  const summary: BaselineSummary = {
    ...source,
    expires,
    applies,
    recorded: countRecorded(baseline),
    fixed: gone.flatMap((record) =>
      toFixed(record, change).map((fixed) => {
        if (fixed.isChanged !== true && isUnjudged(fixed.file)) return { ...fixed, isUnjudged: true };
        const movedTo = isGone(fixed.file) ? findMove(fixed) : null;
        return movedTo === null ? fixed : { ...fixed, movedTo };
      }),
    ),
  };
  return {
    findings: applies
      ? findings.map((finding) => mark(finding, source.source, records.get(finding)))
      : findings,
    unused: gone,
    summary,
    notes: describeBaseline(summary, {
      refusal,
      today,
      earlier,
      isBack: (fixed) => findings.some((finding) => !records.has(finding) && isLike(finding, fixed)),
    }),
  };
}

/** Whether a finding blocks in the place of one that the baseline records. */
function isLike({ file, rule, image, role, level, waiver }: Finding, fixed: FixedRecord): boolean {
  if (level !== 'block' || waiver !== null || file !== fixed.file || rule !== fixed.rule) return false;
  // it ships now, or something needs it
  if (image !== null && image === fixed.image) return true;
  // an image that is gone is fixed, whatever else is there
  return (fixed.image === null || fixed.isChanged === true) && (fixed.role === null || role === fixed.role);
}

function mark(
  finding: Finding,
  file: string,
  record: { readonly place: { readonly line: number } } | undefined,
): Finding {
  if (record === undefined) return finding;
  return { ...finding, existing: true, recorded: { file, line: record.place.line } };
}

/** What the change removes from the baseline already needs no word. */
function toFixed(
  { file, record, count, isChanged }: UnusedRecord,
  change: BaselineChange | null,
): FixedRecord[] {
  const { rule, image, written, role, place } = record;
  const removed = change === null ? 0 : Math.max(0, record.count - change.countLeft(file, record));
  const left = count - removed;
  if (left <= 0) return [];
  const fixed = { file, rule, image, written, role, count: left, line: place.line };
  return [isChanged === true ? { ...fixed, isChanged } : fixed];
}
