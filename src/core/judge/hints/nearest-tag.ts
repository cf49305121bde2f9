import { readFrontNumber } from '../../image/front-number.js';
import type { Reference } from '../../image/reference.js';
import type { Entry } from '../../policy/policy.js';

/**
 * The approved tag that is nearest to what is written, in the reference's own repository. Only tags that the policy spells
 * out are candidates, for a tag that is made up may not exist, and of those only the ones that suit. Null where there is none,
 * or none is nearer than another.
 */
export function findNearestTag(
  entries: readonly Entry[],
  reference: Reference,
  suits: (tag: string) => boolean,
): string | null {
  const tags = [...new Set(entries.flatMap((entry) => listTags(entry, reference)))].filter(suits);
  if (tags.length <= 1) return tags[0] ?? null;
  const wanted = reference.tagWritten ? (reference.tag ?? '') : '';
  const ranked = tags
    .map((tag) => ({ tag, words: countSharedWords(tag, wanted), distance: measureDistance(tag, wanted) }))
    .sort((one, other) => other.words - one.words || one.distance - other.distance);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return null;
  const related = best.words > 0 || Number.isFinite(best.distance);
  const tied = best.words === second.words && best.distance === second.distance;
  return related && !tied ? best.tag : null;
}

/** Whether an entry offers nothing else for the repository of an image than tags that do not suit. */
export function offersNothing(entry: Entry, reference: Reference, suits: (tag: string) => boolean): boolean {
  const tags = listTags(entry, reference);
  return tags.length > 0 && tags.length === entry.pattern.alternatives.length && !tags.some(suits);
}

function listTags({ pattern, versions, variants }: Entry, reference: Reference): string[] {
  if (versions !== null || variants !== null) return [];
  return pattern.alternatives.flatMap(({ tag, digest }) => {
    if (tag === null || tag.literal === null || digest !== null) return [];
    const candidate = { ...reference, tag: tag.literal, tagWritten: true, digest: null };
    return pattern.matches(candidate, 'allow') ? [tag.literal] : [];
  });
}

/** How many words, from the front, two tags have in common. */
function countSharedWords(one: string, other: string): number {
  const [left, right] = [one.split('-'), other.split('-')];
  const end = left.findIndex((word, index) => word !== right[index]);
  return end < 0 ? left.length : end;
}

/** How far apart the front numbers are; an older one counts as a little farther than a newer one. */
function measureDistance(tag: string, wanted: string): number {
  const [one, other] = [readFrontNumber(tag), readFrontNumber(wanted)];
  if (one === null || other === null) return Number.POSITIVE_INFINITY;
  const difference = Number.parseFloat(one) - Number.parseFloat(other);
  return difference >= 0 ? difference : -difference + 0.5;
}
