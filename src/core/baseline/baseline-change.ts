import type { Baseline, RecordedFinding } from './baseline-shape.js';
import { identifyRecord } from './record-key.js';

/** What a change makes of the baseline that judges it. */
export interface BaselineChange {
  /** How many findings it adds. */
  readonly added: number;
  /** How often it still records what the one that judges does. */
  countLeft(file: string, record: RecordedFinding): number;
}

/** Compares a baseline with the one that a change leaves behind. */
export function compareBaselines(before: Baseline | null, after: Baseline | null): BaselineChange {
  const old = countRecords(before);
  const now = countRecords(after);
  let added = 0;
  for (const [key, count] of now) added += Math.max(0, count - (old.get(key) ?? 0));
  return {
    added,
    countLeft: (file, record) => now.get(JSON.stringify([file, identifyRecord(record)])) ?? 0,
  };
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
