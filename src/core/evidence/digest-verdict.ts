import type { Reference } from '../image/reference.js';
import { joinMessages, type Message, own, say } from '../message.js';
import type { EvidenceRequirement } from '../policy/policy.js';
import type { Answer, Manifest } from './answer.js';
import { addressTag, type EvidenceBook, findAnswer } from './evidence-book.js';
import {
  describeAbsence,
  type EvidenceVerdict,
  fail,
  MET,
  nameRepository,
  settle,
} from './evidence-verdict.js';

import { isPlatform } from './index-platform.js';

export type DigestCheck = EvidenceRequirement['digest'][number];

/** Judges one check of digests. `platforms`: those that an index has to hold, as settings write them. */
export function judgeDigest(
  check: DigestCheck,
  reference: Reference,
  platforms: readonly string[],
  book: EvidenceBook,
): EvidenceVerdict {
  switch (check) {
    case 'exists':
      return judgeExistence(reference, book);
    case 'matches-tag':
      return judgeTag(reference, book);
    case 'multi-platform':
      return judgePlatforms(reference, platforms, book);
  }
}

/**
 * The tag together with the digest that it names now, as it would be written in a file; null where that is not known, or the
 * registry has lied about anything.
 */
export function findPinned(reference: Reference, book: EvidenceBook): Reference | null {
  const address = addressTag(reference);
  if (book.hasLied(reference.host)) return null;
  const answer = address === null ? null : book.find('manifest', address);
  if (answer?.kind !== 'known' || answer.value === null) return null;
  const pinned = { ...reference, tagWritten: true, digest: answer.value.digest };
  // only the bytes prove a digest that a registry states
  const proof = findAnswer(book, 'platforms', pinned);
  return proof.kind === 'known' && proof.value !== 'absent' ? pinned : null;
}

function judgeExistence(reference: Reference, book: EvidenceBook): EvidenceVerdict {
  // what the tag names now is the replacement
  const use = reference.digest === null ? null : findPinned(reference, book);
  return settle(findAnswer(book, 'manifest', reference), (manifest) =>
    manifest === null ? fail(describeForeign(reference, use), use) : MET,
  );
}

/** A digest that is not there, with the one that would be. */
function describeForeign(reference: Reference, pinned: Reference | null): Message {
  const absence = describeAbsence(reference);
  return pinned === null
    ? absence
    : say`${absence}, and the tag ${pinned.tag ?? ''} names ${pinned.digest ?? ''}`;
}

function judgeTag(reference: Reference, book: EvidenceBook): EvidenceVerdict {
  const { digest, tag } = reference;
  if (digest === null) return judgeExistence(reference, book);
  const named = addressTag(reference);
  if (named === null || tag === null)
    return fail(own('it has a digest without a tag, so there is no tag that could match: write both'));
  const pinned = findAnswer(book, 'manifest', reference);
  return settle(book.find('manifest', named), (current) => {
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
  if (pinned.value === null) return describeForeign(reference, { ...reference, digest });
  if (!pinned.value.isIndex)
    return say`${now}, and this digest is the image for one platform in the same repository`;
  return say`${now}, and this digest is an older or another image in the same repository`;
}

function judgePlatforms(
  reference: Reference,
  wanted: readonly string[],
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findAnswer(book, 'platforms', reference), (found) => {
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
