import { isOfficial } from '../../../image/official-images.js';
import type { Reference } from '../../../image/reference.js';

/** Anything else may look like an image by chance: `traces:read`. */
export function isSurelyImage(reference: Reference): boolean {
  return (reference.tagWritten || reference.digest !== null) && hasImageName(reference);
}

/** One part alone is an image of Docker's own. */
export function hasImageName(reference: Reference): boolean {
  const { host, path } = reference;
  return host !== 'docker.io' || !path.startsWith('library/') || isOfficial(reference);
}
