import { formatFamiliar, type Reference } from '../image/reference.js';
import { joinMessages, type Message, own, say } from '../message.js';
import type { EvidenceRequirement } from '../policy/policy.js';
import type { Answer, Manifest } from './answer.js';
import { addressDigest, addressTag, type EvidenceBook, type ImageAddress } from './evidence-book.js';

export type DigestCheck = EvidenceRequirement['digest'][number];

/** What came of one thing that is asked of an image. `use`: the reference to write instead, where it is known. */
export type EvidenceVerdict =
  | { readonly kind: 'met' }
  | { readonly kind: 'failed'; readonly reason: Message; readonly use: string | null }
  | { readonly kind: 'unknown'; readonly reason: Message };

const MET = { kind: 'met' } as const;

/** Judges one check of digests. `platforms`: those that an index has to hold, as settings write them. */
export function judgeDigest(
  check: DigestCheck,
  reference: Reference,
  platforms: readonly string[],
  book: EvidenceBook,
): EvidenceVerdict {
  const address = addressDigest(reference) ?? addressTag(reference);
  if (address === null) return fail(own('it has neither a tag nor a digest'));
  switch (check) {
    case 'exists':
      return judgeExistence(reference, address, book);
    case 'matches-tag':
      return judgeTag(reference, address, book);
    case 'multi-platform':
      return judgePlatforms(reference, address, platforms, book);
  }
}

/** The tag together with the digest that it names now, as it would stand in a file; null where that is not known. */
export function findPinned(reference: Reference, book: EvidenceBook): Reference | null {
  const address = addressTag(reference);
  const answer = address === null ? null : book.findManifest(address);
  if (answer?.kind !== 'known' || answer.value === null) return null;
  return { ...reference, tagWritten: true, digest: answer.value.digest };
}

function judgeExistence(reference: Reference, address: ImageAddress, book: EvidenceBook): EvidenceVerdict {
  // what the tag names now is the replacement
  const use = reference.digest === null ? null : findPinned(reference, book);
  return settle(book.findManifest(address), (manifest) =>
    manifest === null ? fail(describeAbsence(reference), use) : MET,
  );
}

function judgeTag(reference: Reference, address: ImageAddress, book: EvidenceBook): EvidenceVerdict {
  const { digest, tag } = reference;
  if (digest === null) return judgeExistence(reference, address, book);
  const named = addressTag(reference);
  if (named === null || tag === null)
    return fail(own('it has a digest without a tag, so there is no tag that could match; write both'));
  const pinned = book.findManifest(address);
  return settle(book.findManifest(named), (current) => {
    if (current === null) return fail(say`the tag ${tag} is not in ${nameRepository(reference)}`);
    if (current.digest === digest) return MET;
    return fail(describeOther(reference, tag, current, pinned), findPinned(reference, book));
  });
}

/** The tag names another digest: whether the written one was ever there tells an old pin from a foreign one. */
function describeOther(
  reference: Reference,
  tag: string,
  { digest }: Manifest,
  pinned: Answer<Manifest | null>,
): Message {
  const now = say`the tag ${tag} names ${digest} now`;
  if (pinned.kind !== 'known') return say`${now}, not this digest`;
  if (pinned.value === null) return say`${now}, and ${describeAbsence(reference)}`;
  if (!pinned.value.isIndex)
    return say`${now}; this digest is in the repository, but it is the image for one platform`;
  return say`${now}; this digest is in the repository, so it is an older or another image`;
}

function judgePlatforms(
  reference: Reference,
  address: ImageAddress,
  wanted: readonly string[],
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(book.findPlatforms(address), (found) => {
    if (found === 'absent') return fail(describeAbsence(reference));
    if (found === 'single') {
      const use = reference.digest === null ? null : findPinned(reference, book);
      return fail(own('it is the image for one platform, not an index of several'), use);
    }
    const missing = wanted.filter((platform) => !found.some((one) => isPlatform(one, platform)));
    if (missing.length === 0) return MET;
    return fail(
      joinMessages([
        own('it has no image for '),
        joinMessages(
          missing.map((platform) => say`${platform}`),
          ', ',
        ),
      ]),
    );
  });
}

/** Without a variant any is good enough, as for a builder that asks for `linux/arm64`. */
function isPlatform(found: string, wanted: string): boolean {
  return found === wanted || (wanted.split('/').length === 2 && found.startsWith(`${wanted}/`));
}

function settle<T>(answer: Answer<T>, judge: (value: T) => EvidenceVerdict): EvidenceVerdict {
  switch (answer.kind) {
    case 'known':
      return judge(answer.value);
    case 'lie':
      return fail(answer.detail);
    case 'unknown':
      return { kind: 'unknown', reason: answer.detail };
  }
}

function describeAbsence(reference: Reference): Message {
  const repository = nameRepository(reference);
  return reference.digest === null
    ? say`${repository} has no tag ${reference.tag ?? ''}`
    : say`no image with this digest is in ${repository}`;
}

function nameRepository(reference: Reference): string {
  return formatFamiliar({ ...reference, tag: null, digest: null });
}

function fail(reason: Message, use: Reference | null = null): EvidenceVerdict {
  return { kind: 'failed', reason, use: use === null ? null : formatFamiliar(use) };
}
