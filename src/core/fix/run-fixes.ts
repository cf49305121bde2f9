import { repairRun } from '../advice/leftovers/repaired-run.js';
import { type ByteString, decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import type { FileReading, Finding } from '../report.js';
import type { FileEdit, Judged, PlannedFix, Sources } from './fix.js';
import { IndexedRuns } from './indexed-runs.js';
import { openLines } from './written-word.js';

/** Where findings say what a RUN leaves, and it is certain what keeps it from that. The others are for a person. */
export function planRuns({ report, inline }: Judged, sources: Sources): readonly PlannedFix[] {
  const plan = openRunFixes(report.files);
  return report.findings.flatMap((finding): PlannedFix[] => {
    if (finding.waiver !== null || finding.fix?.leftBy === undefined || inline.has(finding.file)) return [];
    const file = sources.nameOf(finding.file);
    if (typeof file !== 'string') return [];
    const edits = plan(finding, file, sources.read(file));
    return edits.length === 0 ? [] : [{ edits, changes: [], given: [], findings: [finding] }];
  });
}

/** Finds the edits of one RUN; none where it is not certain that they do only what they should. */
export function openRunFixes(
  files: readonly FileReading[],
): (finding: Finding, file: string, bytes: ByteString) => readonly FileEdit[] {
  const known = new Map<string, readonly IndexedRuns[]>();
  const lines = new Map<string, ReturnType<typeof openLines>>();
  return (finding, file, bytes) => {
    const manager = finding.fix?.leftBy;
    if (manager === undefined) return [];
    const readings =
      known.get(finding.file) ??
      files.flatMap((reading) => (reading.file === finding.file ? [new IndexedRuns(reading.stages)] : []));
    known.set(finding.file, readings);
    const found = readings.flatMap((runs) => runs.at(finding).map((run) => ({ runs, run })));
    const [first] = found;
    const findLines = lines.get(file) ?? openLines(bytes);
    lines.set(file, findLines);
    const all = findLines(finding.line, finding.endLine);
    if (first === undefined || all === null) return [];
    if (found.some(({ runs, run }) => runs.hasOtherShell(run) || runs.isNeeded(run, manager))) return [];
    const written = decodeText(all.text);
    // bytes that are not text have no place in it
    if (encodeText(written) !== all.text) return [];
    return (repairRun(manager, first.run.step, written) ?? []).map(({ at, text }) => {
      const start = all.start + encodeText(written.slice(0, at)).length;
      return { file, start, end: start, text: encodeText(text) };
    });
  };
}
