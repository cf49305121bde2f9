import type { ImageUse, Reading, Stage } from './reading.js';

/** A reading and the values that led to it. */
export interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
}

/** One reading of several: equal images once, reachable where one of them is, the first problem. */
export function mergeReadings(readings: readonly NamedReading[]): Reading {
  const [first] = readings;
  if (first === undefined) return { stages: [], images: [], problem: null };
  if (readings.length === 1) return first.reading;
  const refused = readings.find(({ reading }) => reading.problem !== null);
  const problem = refused?.reading.problem ?? null;
  const skew = readings.find(({ reading }) => reading.skew !== undefined)?.reading.skew;
  return {
    stages: mergeStages(readings),
    images: mergeImages(readings),
    problem: problem === null ? null : { ...problem, message: `${problem.message} (with ${refused?.name})` },
    ...(skew === undefined ? {} : { skew }),
  };
}

/** The stages of the reading that saw most of them. */
function mergeStages(readings: readonly NamedReading[]): readonly Stage[] {
  const most = readings.reduce((a, b) => (b.reading.stages.length > a.reading.stages.length ? b : a));
  return most.reading.stages.map((stage, index) => ({
    ...stage,
    reachable: readings.some(({ reading }) => reading.stages[index]?.reachable),
  }));
}

function mergeImages(readings: readonly NamedReading[]): readonly ImageUse[] {
  const merged = new Map<string, ImageUse>();
  for (const { reading } of readings) {
    // The same text may stand for several equal uses, as one ONBUILD does for two mounts: count them.
    const seen = new Map<string, number>();
    for (const use of reading.images) {
      const text = identify(use);
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      const key = `${count} ${text}`;
      const earlier = merged.get(key);
      if (earlier === undefined) merged.set(key, use);
      else if (use.reachable && !earlier.reachable) merged.set(key, { ...earlier, reachable: true });
    }
  }
  return [...merged.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function identify(use: ImageUse): string {
  const { line, column, endLine, endColumn, via, role, stage, image, written, unresolved, replacedBy } = use;
  const replacement = [replacedBy?.context, replacedBy?.image];
  return JSON.stringify([
    line,
    column,
    endLine,
    endColumn,
    via,
    role,
    stage,
    image,
    written,
    unresolved,
    replacement,
  ]);
}
