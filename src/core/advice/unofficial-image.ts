import { findOfficial, OFFICIAL_IMAGES } from '../image/official-images.js';
import type { Reference } from '../image/reference.js';
import { countEdits } from '../shapes/name-suggestion.js';

/** An image of Docker Hub that is none of its official ones. */
export interface UnofficialImage {
  /** Where it is published; null where only official images are, so that none has its name. */
  readonly namespace: string | null;
  /** The last part of its name. */
  readonly name: string;
  /** The official image whose name is one edit away. */
  readonly near: string | null;
}

/** Shorter names are one edit away from many words. */
const LEAST = 5;

/** Null for an official image, also a former one, and for every other registry. `reference`: behind its mirrors. */
export function findUnofficial(reference: Reference): UnofficialImage | null {
  const { host, path } = reference;
  if (host !== 'docker.io' || path === 'library/scratch' || findOfficial(reference) !== 'no') return null;
  const [namespace = '', ...rest] = path.split('/');
  const isLibrary = namespace === 'library';
  const name = rest.at(-1) ?? namespace;
  return { namespace: isLibrary ? null : namespace, name, near: findNear(name, isLibrary) };
}

/** `isAnything`: nothing else can be meant. Another first letter is a name of its own, such as jython, not a slip. */
function findNear(name: string, isAnything: boolean): string | null {
  if (name.length < LEAST || OFFICIAL_IMAGES.names.includes(name)) return null;
  const isNear = (official: string): boolean =>
    official.length >= LEAST &&
    Math.abs(official.length - name.length) < 2 &&
    (isAnything || name[0] === official[0]) &&
    countEdits(name, official) === 1 &&
    // `python3` says which one: it is not a slip
    name.replace(/\d/g, '') !== official;
  return OFFICIAL_IMAGES.names.find(isNear) ?? null;
}
