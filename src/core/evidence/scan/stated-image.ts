import { parseReference, type Reference } from '../../image/reference.js';
import { type Message, say } from '../../message.js';
import { isFileName, readImageNames, readTexts } from './report-values.js';
import type { Scan } from './scan.js';

/** What a report says of the image that was scanned, as its format has it. */
export interface StatedImage {
  /** What the scanner was given. */
  readonly given: unknown;
  readonly tags: unknown;
  readonly repoDigests: unknown;
  readonly manifestDigest?: unknown;
  /** `image`: it was given an image, or an archive of one; otherwise a list of what is in it. */
  readonly from: 'image' | 'list';
}

type Identity = Pick<Scan, 'names' | 'repoDigests' | 'manifestDigest'>;

/** The names and digests in a report; what contradicts itself could be about either image, so it is about none. */
export function readIdentity({
  given,
  tags,
  repoDigests,
  manifestDigest,
  from,
}: StatedImage): Identity | { readonly contradiction: Message } {
  const names = from === 'image' ? readImageNames(given) : [];
  const told = {
    tags: readTexts(tags),
    repoDigests: readTexts(repoDigests),
    manifestDigest: typeof manifestDigest === 'string' && manifestDigest !== '' ? manifestDigest : null,
  };
  const contradiction = from === 'list' ? null : findContradiction(given, names, told);
  if (contradiction !== null) return { contradiction };
  const { repoDigests: digests } = told;
  return {
    names: names.length > 0 ? names : told.tags,
    repoDigests: digests,
    manifestDigest: told.manifestDigest,
  };
}

interface Told extends Omit<Identity, 'names'> {
  readonly tags: readonly string[];
}

function findContradiction(given: unknown, names: readonly string[], told: Told): Message | null {
  const { repoDigests, manifestDigest, tags } = told;
  const [first] = repoDigests;
  const digests = new Set(listReferences(repoDigests).map(({ digest }) => digest));
  const written = listReferences(names);
  const isOther = ({ digest }: Reference): boolean =>
    digest !== null && digests.size > 0 && !digests.has(digest) && digest !== manifestDigest;
  if (first !== undefined && written.length > 0 && written.every(isOther))
    return say`contradicts itself: it is about ${String(given)}, and about ${first}`;
  // an archive cannot be pulled, so no digest is known by which it could
  if (first !== undefined && names.length === 0 && isFileName(given))
    return say`contradicts itself: it is about the file ${String(given)}, and about ${first}`;
  const named = listReferences(tags);
  const hasOtherTag = (reference: Reference): boolean => {
    const alike = named.filter((each) => each.host === reference.host && each.path === reference.path);
    return (
      reference.tag !== null &&
      reference.digest === null &&
      alike.length > 0 &&
      alike.every(({ tag }) => tag !== reference.tag)
    );
  };
  return written.length > 0 && written.every(hasOtherTag)
    ? say`contradicts itself: it is about ${String(given)}, and about ${tags[0] ?? ''}`
    : null;
}

const listReferences = (texts: readonly string[]): readonly Reference[] =>
  texts.flatMap((text) => {
    const read = parseReference(text);
    return 'error' in read ? [] : [read];
  });
