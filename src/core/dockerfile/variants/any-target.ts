import type { ImageUse, Reading } from '../reading.js';

/** What a Dockerfile pulls where any of its stages may be the one that ships. */
export function shipEveryStage(reading: Reading): Reading {
  const { stages, images, openBases } = reading;
  return {
    ...reading,
    stages: stages.map((stage) => ({ ...stage, reachable: true })),
    images: images.map(ship),
    ...(openBases === undefined ? {} : { openBases: openBases.map(ship) }),
  };
}

function ship(use: ImageUse): ImageUse {
  return {
    ...use,
    reachable: true,
    ...(use.via === 'from' && use.role === 'build' ? { role: 'final' } : {}),
  };
}

/** What is pulled besides where a target is asked for that no build is known to ask for: one more stage that does not ship. */
export function tryStage(reading: Reading): Reading {
  const { images, openBases = [], problem } = reading;
  const toTried = (uses: readonly ImageUse[]): readonly ImageUse[] =>
    uses.flatMap((use) =>
      use.via === 'syntax' || use.via === 'sbom'
        ? [use]
        : use.reachable
          ? [{ ...use, reachable: false, ...(use.role === 'final' ? { role: 'build' } : {}) }]
          : [],
    );
  return {
    stages: [],
    images: toTried(images),
    openBases: toTried(openBases),
    // what refuses a stage is said where all are read
    problem: problem?.phase === 'limit' ? problem : null,
  };
}
