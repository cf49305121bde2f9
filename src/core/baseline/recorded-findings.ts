import type { Role } from '../dockerfile/reading.js';
import { groupBy } from '../grouping.js';
import type { Finding } from '../report.js';
import type { Baseline, RecordedFinding } from './baseline-shape.js';
import { forgetParts, identifyRecord, identifyUnnamed, toEarlierRecord, toRecord } from './record-key.js';

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
  readonly file: string;
  readonly record: RecordedFinding;
  left: number;
}

/**
 * Finds the record of each finding: the same rule about the same image in the same file and role, or where it shipped, or was
 * needed, and now does less. A record covers as many places of the file as it counts, from the top; what is waived needs none.
 */
export function matchRecords(findings: readonly Finding[], { files }: Baseline): RecordedMatch {
  const held = new Map<string, Held>();
  for (const { file, findings: recorded } of files)
    for (const record of recorded)
      held.set(JSON.stringify([file, identifyRecord(record)]), { file, record, left: record.count });
  const records = new Map<Finding, RecordedFinding>();
  const byPlace = new Map<string, RecordedFinding>();
  for (const strengthen of STRONGER) {
    for (const finding of findings) {
      if (finding.waiver !== null || records.has(finding)) continue;
      const record = takeRecord(finding, strengthen, held, byPlace);
      if (record !== null) records.set(finding, record);
    }
  }
  takeRenamed(
    findings.filter((finding) => finding.waiver === null && !records.has(finding)),
    [...held.values()].filter(({ left }) => left > 0),
    records,
  );
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
      return STRONGER.flatMap((strengthen) => {
        const stronger = strengthen(record);
        return stronger === null ? [] : [JSON.stringify([finding.file, identifyRecord(stronger)])];
      });
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

type OwnRecord = NonNullable<ReturnType<typeof toRecord>>;

/** The records that excuse a finding: the same, the same in a stage that is needed, and in what ships; null where that is not more. */
const STRONGER: readonly ((own: OwnRecord) => OwnRecord | null)[] = [
  (own) => own,
  (own) => (own.unneeded ? { ...own, unneeded: false } : null),
  (own) => (LESSER.has(own.role) ? { ...own, unneeded: false, role: 'final' } : null),
];

/** A place counts once, whatever one rule finds there. */
function takeRecord(
  finding: Finding,
  strengthen: (own: OwnRecord) => OwnRecord | null,
  held: ReadonlyMap<string, Held>,
  byPlace: Map<string, RecordedFinding>,
): RecordedFinding | null {
  const record = toRecord(finding);
  const own = record === null ? null : strengthen(record);
  if (own === null) return null;
  const { file, line, column, wholeContent } = finding;
  const identify = (each: OwnRecord): string => JSON.stringify([file, identifyRecord(each)]);
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

/** Records under the old names of builds. Only what nothing has by its name is left for them. */
function takeRenamed(
  findings: readonly Finding[],
  left: readonly Held[],
  records: Map<Finding, RecordedFinding>,
): void {
  const byContent = groupBy(left, ({ file, record }) => JSON.stringify([file, identifyUnnamed(record)]));
  const byPlace = new Map<string, Held>();
  for (const finding of findings) {
    const record = toRecord(finding);
    const unnamed = record === null ? null : identifyUnnamed(record);
    if (unnamed === null) continue;
    const key = JSON.stringify([finding.file, unnamed]);
    const place = JSON.stringify([finding.line, finding.column, key]);
    const found = byPlace.get(place) ?? byContent.get(key)?.find((each) => each.left > 0);
    if (found === undefined) continue;
    if (!byPlace.has(place)) found.left--;
    byPlace.set(place, found);
    records.set(finding, found.record);
  }
}
