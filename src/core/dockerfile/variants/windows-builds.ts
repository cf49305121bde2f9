import type { Reading } from '../reading.js';
import type { FileBuild } from './variant-options.js';

/** Marks all that ships where every build that files of the repository describe is for Windows: so is the file by itself. */
export function markWindows(reading: Reading, builds: readonly FileBuild[]): Reading {
  if (builds.length === 0 || !builds.every(isForWindows)) return reading;
  return {
    ...reading,
    stages: reading.stages.map((stage) => ({ ...stage, isForWindows: true })),
    images: reading.images.map((use) =>
      use.ships === undefined
        ? use
        : {
            ...use,
            ships: use.ships.map((shipped) => ({ ...shipped, isForWindows: true, steps: shipped.steps })),
          },
    ),
  };
}

const isForWindows = ({ platforms, hasUnknownPlatforms }: FileBuild): boolean =>
  hasUnknownPlatforms !== true &&
  platforms.length > 0 &&
  platforms.every((platform) => /^windows(?![\w.-])/i.test(platform));
