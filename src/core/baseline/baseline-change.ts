import type { Day } from '../day.js';
import type { Baseline, RecordedFinding } from './baseline-shape.js';
import { identifyRecord } from './record-key.js';

/** What a change makes of the baseline that judges it. */
export interface BaselineChange {
  /** How many findings it adds, and removes. */
  readonly added: number;
  readonly removed: number;
  /** The last day that it gives, where that is later than before; `none`: it takes the last day away. */
  readonly prolonged: Day | 'none' | null;
  /** How often it still records what the one that judges does. */
  countLeft(file: string, record: RecordedFinding): number;
}

/** Compares a baseline with the one that a change leaves behind. */
export function compareBaselines(before: Baseline | null, after: Baseline | null): BaselineChange {
  const old = countRecords(before);
  const now = countRecords(after);
  return {
    added: countMore(now, old),
    removed: countMore(old, now),
    prolonged: findProlonged(before, after),
    countLeft: (file, record) => now.get(JSON.stringify([file, identifyRecord(record)])) ?? 0,
  };
}

function countMore(these: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let more = 0;
  for (const [key, count] of these) more += Math.max(0, count - (others.get(key) ?? 0));
  return more;
}

function findProlonged(before: Baseline | null, after: Baseline | null): BaselineChange['prolonged'] {
  const [old = null, now = null] = [before?.expires, after?.expires];
  if (old === null || after === null || (now !== null && now <= old)) return null;
  return now ?? 'none';
}

function countRecords(baseline: Baseline | null): ReadonlyMap<string, number> {
  const records = baseline?.files.flatMap(({ file, findings }) =>
    findings.map((record): [string, number] => [
      JSON.stringify([file, identifyRecord(record)]),
      record.count,
    ]),
  );
  return new Map(records);
}

/** How many findings a baseline records. */
export function countRecorded({ files }: Baseline): number {
  return files.reduce((sum, { findings }) => sum + findings.reduce((all, { count }) => all + count, 0), 0);
}
