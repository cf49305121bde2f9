import type { ImageUse } from './reading.js';

/** What one reading pulls and another does not, or for a different reason, wherever it is named. */
export function listOthers(known: readonly ImageUse[], uses: readonly ImageUse[]): readonly ImageUse[] {
  const names = new Set(known.map(identify));
  return uses.filter((use) => !names.has(identify(use)));
}

function identify({ image, via, role, reachable, replacedBy }: ImageUse): string {
  return JSON.stringify([image, via, role, reachable, replacedBy?.image]);
}
