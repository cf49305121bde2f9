import { mayNeedLists, takesLists } from '../advice/leftovers/later-installs.js';
import { repairRun } from '../advice/leftovers/repaired-run.js';
import { isShell } from '../advice/step-script.js';
import { type ByteString, decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import type { Place, Stage } from '../dockerfile/reading.js';
import type { ShippedStep } from '../dockerfile/shipped/shipped-step.js';
import { listBuiltOn, listChain } from '../dockerfile/stage-chain.js';
import type { FileReading, Finding } from '../report.js';
import type { FileEdit, Judged, PlannedFix, Sources } from './fix.js';
import { findLines } from './written-word.js';

/** Where findings say what a RUN leaves, and it is certain what keeps it from that. The others are for a person. */
export function planRuns({ report, inline }: Judged, sources: Sources): readonly PlannedFix[] {
  return report.findings.flatMap((finding): PlannedFix[] => {
    if (finding.waiver !== null || finding.fix?.leftBy === undefined || inline.has(finding.file)) return [];
    const file = sources.nameOf(finding.file);
    if (typeof file !== 'string') return [];
    const edits = planRun(finding, report.files, file, sources.read(file));
    return edits.length === 0 ? [] : [{ edits, changes: [], given: [], findings: [finding] }];
  });
}

/** The edits of one RUN; none where it is not certain that they do only what they should. */
export function planRun(
  finding: Finding,
  files: readonly FileReading[],
  file: string,
  bytes: ByteString,
): readonly FileEdit[] {
  const manager = finding.fix?.leftBy;
  if (manager === undefined) return [];
  const found = files
    .filter((reading) => reading.file === finding.file)
    .flatMap(({ stages }) => findRuns(stages, finding, manager));
  const [first] = found;
  const lines = findLines(bytes, finding.line, finding.endLine);
  if (first === undefined || lines === null) return [];
  if (found.some(({ around, later }) => around.some(changesShell) || mayNeedLists(manager, later))) return [];
  const written = decodeText(lines.text);
  // bytes that are not text have no place in it
  if (encodeText(written) !== lines.text) return [];
  return (repairRun(manager, first.step, written) ?? []).map(({ at, text }) => {
    const start = lines.start + encodeText(written.slice(0, at)).length;
    return { file, start, end: start, text: encodeText(text) };
  });
}

interface FoundRun {
  readonly step: ShippedStep;
  /** All that is done in its stage, and in those that it is built on. */
  readonly around: readonly ShippedStep[];
  /** What is done after it, in its stage, in those that are built on that, and where its lists may be taken from there. */
  readonly later: readonly ShippedStep[];
}

function findRuns(stages: readonly Stage[], place: Place, manager: string): FoundRun[] {
  const listAll = (some: readonly Stage[]): ShippedStep[] =>
    some.flatMap(({ listSteps }) => listSteps?.() ?? []);
  const takers = stages.flatMap((stage) => {
    const steps = stage.listSteps?.() ?? [];
    const at = steps.findIndex((step) => takesLists(manager, step));
    return at < 0 ? [] : [...steps.slice(at), ...listAll(listBuiltOn(stages, stage))];
  });
  return stages.flatMap((stage) => {
    const steps = stage.listSteps?.() ?? [];
    const at = steps.findIndex((step) => isSamePlace(step.place, place));
    const step = steps[at];
    if (step === undefined) return [];
    const later = [...steps.slice(at + 1), ...listAll(listBuiltOn(stages, stage)), ...takers];
    return [{ step, around: listAll(listChain(stages, stage)), later }];
  });
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.line === other.line && one.column === other.column && one.endLine === other.endLine;

const changesShell = ({ keyword, words }: ShippedStep): boolean =>
  keyword === 'shell' && !isShell(words[0] ?? '');
