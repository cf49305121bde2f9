import { isUnknown } from './unknown-texts.js';

/** Longer names are mistakes. */
const MAX_TAG = 500;

/** The names of an image, as far as they are known: nothing that is pulled depends on the others. */
export function findKnownTags(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= MAX_TAG && !isUnknown(text));
}
