import type { BuildOrigin } from '../../dockerfile/reading.js';
import { formatReference, parseReference, type Reference } from '../../image/reference.js';
import type { Build } from '../build.js';

/** The images that builds of the repository make, by their whole names, and who makes them. */
export type BuiltImages = ReadonlyMap<string, BuildOrigin>;

export const NOTHING_BUILT: BuiltImages = new Map();

export function listBuiltImages(builds: readonly Build[]): BuiltImages {
  const built = new Map<string, BuildOrigin>();
  for (const { tags = [], file, line, name, kind } of builds)
    for (const tag of tags) {
      const reference = parseReference(tag);
      if ('error' in reference || built.has(nameBuilt(reference))) continue;
      built.set(nameBuilt(reference), { file, line, name: name ?? kind });
    }
  return built;
}

/** A digest says that it is a certain one. */
export function findBuilder(built: BuiltImages, reference: Reference): BuildOrigin | null {
  return reference.digest === null ? (built.get(nameBuilt(reference)) ?? null) : null;
}

const nameBuilt = (reference: Reference): string => formatReference({ ...reference, digest: null });
