import type { Role } from '../dockerfile/reading.js';
import type { Finding } from '../report.js';
import type { Baseline, RecordedFinding } from './baseline-shape.js';
import { forgetParts, identifyRecord, toEarlierRecord, toRecord } from './record-key.js';

/** A record that is needed less often than it says. */
export interface UnusedRecord {
  readonly file: string;
  readonly record: RecordedFinding;
  /** How often it is not needed. */
  readonly count: number;
  /** It may be about what is there: it does not say enough to tell. */
  readonly isEarlier?: true;
  /** The same name is there, made of something else, or the same build of which something else is said. */
  readonly isChanged?: true;
}

/** What a baseline makes of findings. */
export interface RecordedMatch {
  /** The record of each finding that has one. */
  readonly records: ReadonlyMap<Finding, RecordedFinding>;
  readonly unused: readonly UnusedRecord[];
}

interface Held {
  readonly record: RecordedFinding;
  left: number;
}

/**
 * Finds the record of each finding: the same rule about the same image in the same file and role, or where it shipped and now
 * does less. A record covers as many places of the file as it counts, from the top; what is waived needs none.
 */
export function matchRecords(findings: readonly Finding[], { files }: Baseline): RecordedMatch {
  const held = new Map<string, Held>();
  for (const { file, findings: recorded } of files)
    for (const record of recorded)
      held.set(JSON.stringify([file, identifyRecord(record)]), { record, left: record.count });
  const records = new Map<Finding, RecordedFinding>();
  const byPlace = new Map<string, RecordedFinding>();
  for (const asFinal of [false, true]) {
    for (const finding of findings) {
      if (finding.waiver !== null || records.has(finding)) continue;
      const record = takeRecord(finding, asFinal, held, byPlace);
      if (record !== null) records.set(finding, record);
    }
  }
  const findLeft = openLeft(findings.filter((finding) => finding.waiver === null && !records.has(finding)));
  const unused = files.flatMap(({ file, findings: recorded }) =>
    recorded.flatMap((record): UnusedRecord[] => {
      const count = held.get(JSON.stringify([file, identifyRecord(record)]))?.left ?? 0;
      return count === 0 ? [] : [{ file, record, count, ...findLeft(file, record) }];
    }),
  );
  return { records, unused };
}

/** What is left of a record among findings that have none. */
function openLeft(
  findings: readonly Finding[],
): (file: string, record: RecordedFinding) => Pick<UnusedRecord, 'isEarlier' | 'isChanged'> {
  const earlier = new Set(
    findings.flatMap((finding) => {
      const record = toEarlierRecord(finding);
      if (record === null) return [];
      const roles = LESSER.has(record.role) ? [record.role, 'final' as const] : [record.role];
      return roles.map((role) => JSON.stringify([finding.file, identifyRecord({ ...record, role })]));
    }),
  );
  return (file, record) => {
    const isLeft = earlier.has(JSON.stringify([file, identifyRecord(forgetParts(record))]));
    if (!isLeft) return {};
    return record.words === null && record.build === null ? { isEarlier: true } : { isChanged: true };
  };
}

/** What an image does less in than in what ships; a frontend is the build itself. */
const LESSER: ReadonlySet<Role | null> = new Set(['build', 'copied', 'mounted']);

/** A place counts once, whatever one rule finds there. */
function takeRecord(
  finding: Finding,
  asFinal: boolean,
  held: ReadonlyMap<string, Held>,
  byPlace: Map<string, RecordedFinding>,
): RecordedFinding | null {
  const own = toRecord(finding);
  if (own === null || (asFinal && !LESSER.has(own.role))) return null;
  const { file, line, column, wholeContent } = finding;
  const identify = (record: typeof own): string =>
    JSON.stringify([file, identifyRecord(asFinal ? { ...record, role: 'final' } : record)]);
  const isEarlier = wholeContent !== undefined && !held.has(identify(own));
  const key = identify(isEarlier ? { ...own, content: wholeContent } : own);
  const place = JSON.stringify([line, column, key]);
  const known = byPlace.get(place);
  if (known !== undefined) return known;
  const found = held.get(key);
  if (found === undefined || found.left === 0) return null;
  found.left--;
  byPlace.set(place, found.record);
  return found.record;
}
