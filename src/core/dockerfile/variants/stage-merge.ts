import type { Reading, Stage } from '../reading.js';

/** The stages of the reading that has the most. */
export function mergeStages(readings: readonly Reading[]): readonly Stage[] {
  const most = readings.reduce((a, b) => (b.stages.length > a.stages.length ? b : a));
  return most.stages.map((stage, index) => ({
    ...stage,
    reachable: readings.some(({ stages }) => stages[index]?.reachable),
    ...(stage.ships === undefined
      ? {}
      : {
          ships: readings.some(({ stages }) => stages[index]?.ships),
          isForWindows: readings.every(({ stages }) => stages[index]?.isForWindows !== false),
        }),
  }));
}
