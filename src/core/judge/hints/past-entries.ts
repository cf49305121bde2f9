import { judgeEndOfLife } from '../../end-of-life/verdict.js';
import { parseReference, type Reference } from '../../image/reference.js';
import type { TagGlob } from '../../image/tag.js';
import type { Entry, RuleSettings } from '../../policy/policy.js';
import { findDenying, findNames, type Names } from '../../policy/query/entry-match.js';
import type { Judge } from '../judge.js';

type EndOfLifeRule = RuleSettings['end-of-life'];

/** Approvals that are worth naming: those of images that are only phased out, or past their end of life, are not. */
export function keepLasting(judge: Judge, entries: readonly Entry[], ends: EndOfLifeRule): Entry[] {
  return entries.filter((entry) => {
    const samples = listSamples(entry);
    return samples === null || samples.length === 0 || samples.some((sample) => !isPast(judge, sample, ends));
  });
}

/** Whether an image is deprecated, or out of support. */
export function isPast(judge: Judge, reference: Reference, ends: EndOfLifeRule): boolean {
  const names = findNames(judge.policy, reference, judge.endOfLife);
  return findDenying(judge.policy.deprecated, names) !== undefined || hasEnded(judge, names, ends);
}

/** Whether an image is out of support, if the policy minds. */
export function hasEnded({ today, endOfLife }: Judge, { original }: Names, ends: EndOfLifeRule): boolean {
  if (ends.level === 'ignore') return false;
  return judgeEndOfLife(endOfLife, original, ends, today).some(({ state }) => state !== 'ending');
}

/** One image for everything that an entry approves; null where it leaves too much open. */
function listSamples({ pattern, versions, variants }: Entry): Reference[] | null {
  const ends = versions === null ? [''] : listNumbers(versions.source, variants);
  const samples = pattern.alternatives.map(({ host, path, tag, digest }) => {
    const isOpen =
      typeof host !== 'string' || path.literal === null || (tag !== null && tag.literal === null);
    if (isOpen || ends === null || (tag === null && versions === null && digest !== null)) return null;
    const tags = tag?.literal == null ? ends : [tag.literal];
    return tags.map((each) => parseReference(`${host}/${path.literal}${each === '' ? '' : `:${each}`}`));
  });
  if (samples.includes(null)) return null;
  return samples.flatMap((some) => some ?? []).flatMap((one) => ('error' in one ? [] : [one]));
}

/** Tags of versions that are listed one by one; a range may reach to what is not out yet. */
function listNumbers(source: string, variants: readonly TagGlob[] | null): string[] | null {
  const numbers = source.split('||').map((number) => number.trim());
  const rests = variants === null ? [''] : variants.map(({ source: rest }) => rest);
  if (rests.some((rest) => /[*{]/.test(rest)) || numbers.some((number) => !/^v?[\d.]+$/.test(number)))
    return null;
  return numbers.flatMap((number) => rests.map((rest) => (rest === '' ? number : `${number}-${rest}`)));
}
