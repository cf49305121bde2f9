import type { ImageUse } from '../core/dockerfile/reading.js';
import { placeExactly } from '../core/dockerfile/uses/exact-place.js';
import { sortFindings } from '../core/judge/finding-order.js';
import type { FileReading, Report } from '../core/report.js';

// People and programs are shown where a name stands; everything else goes by the line of its instruction, as BuildKit does.

/** A report in which every place begins where the name does, also on a continued line. */
export function placeReport(report: Report): Report {
  const { files, findings } = report;
  const isMoved = findings.some(({ start }) => start !== undefined);
  return {
    ...report,
    files: files.map(placeReading),
    findings: isMoved ? sortFindings(findings.map(placeExactly)) : findings,
  };
}

/** The same of what was read of a file. */
export function placeReading(reading: FileReading): FileReading {
  const { images, openBases } = reading;
  return {
    ...reading,
    images: placeUses(images),
    ...(openBases === undefined ? {} : { openBases: placeUses(openBases) }),
  };
}

function placeUses(uses: readonly ImageUse[]): readonly ImageUse[] {
  if (uses.every(({ start }) => start === undefined)) return uses;
  return uses.map(placeExactly).toSorted((one, other) => one.line - other.line || one.column - other.column);
}
