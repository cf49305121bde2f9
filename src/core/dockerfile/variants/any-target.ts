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
