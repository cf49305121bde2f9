import { readFrontNumber } from './front-number.js';
import type { Reference } from './reference.js';

/** Ways to pin, weakest first: the values of `rules.unpinned.require`. */
export const REQUIREMENTS = ['tag', 'version', 'minor', 'patch', 'digest', 'tag+digest'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** The values of an entry's `pin`; `none` removes the requirement. */
export const PINS = ['none', ...REQUIREMENTS] as const;
export type Pin = (typeof PINS)[number];

/** What people write for kinds of pins. */
export const PIN_WORDS = {
  major: 'version',
  semver: 'patch',
  sha: 'digest',
  sha256: 'digest',
  both: 'tag+digest',
} as const;

/** The stricter of two requirements. */
export function strictestPin<P extends Pin>(one: P, other: P): P {
  return PINS.indexOf(one) >= PINS.indexOf(other) ? one : other;
}

/** What a reference lacks for the required pin. `floating` is the word that floats. */
export type PinGap =
  | { readonly lacks: 'tag' | 'version' | 'minor' | 'patch' | 'digest' }
  | { readonly lacks: 'fixed-tag'; readonly floating: string };

/** How many parts a version needs at least. */
const PARTS = { version: 1, minor: 2, patch: 3 } as const satisfies Partial<Record<Pin, number>>;

/**
 * What a reference lacks for the required pin; null: it is pinned enough.
 *
 * `namesRelease`: whether the tag names a release of the image's own system (`debian:bookworm`), which counts as a version, but not as more.
 */
export function judgePin(
  reference: Reference,
  required: Pin,
  floating: readonly string[],
  namesRelease: boolean,
): PinGap | null {
  if (required === 'none') return null;
  if (required === 'digest' || required === 'tag+digest') {
    if (reference.digest === null) return { lacks: 'digest' };
    return required === 'digest' ? null : judgeTag(reference, floating);
  }
  if (reference.digest !== null) return null;
  const gap = judgeTag(reference, floating);
  if (gap !== null || required === 'tag') return gap;
  const number = readFrontNumber(reference.tag ?? '');
  if (number === null) return required === 'version' && namesRelease ? null : { lacks: 'version' };
  return number.split('.').length < PARTS[required] ? { lacks: required } : null;
}

function judgeTag(reference: Reference, floating: readonly string[]): PinGap | null {
  if (reference.tag === null || !reference.tagWritten) return { lacks: 'tag' };
  const { tag } = reference;
  const word = floating.find((each) => beginsWith(tag.toLowerCase(), each.toLowerCase()));
  return word === undefined ? null : { lacks: 'fixed-tag', floating: tag.slice(0, word.length) };
}

/** Whether a word is all that a tag is, or all before one of the characters that divide tags. */
function beginsWith(tag: string, word: string): boolean {
  return tag.startsWith(word) && /^(?:[-_.]|$)/.test(tag.slice(word.length));
}
