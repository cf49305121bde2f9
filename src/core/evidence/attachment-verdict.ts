import type { Reference } from '../image/reference.js';
import { joinMessages, type Message, own, quote, say } from '../message.js';
import { compareText } from '../text-order.js';
import type { Answer } from './answer.js';
import { type Attachment, type Attachments, isProvenance, isSbom } from './attachment.js';
import { type EvidenceBook, findAnswer } from './evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle } from './evidence-verdict.js';
import { listUntold } from './image-part.js';
import { isSameRepository } from './statement.js';

/** Judges whether an SBOM is attached: to the image as a whole, or to that of every platform. */
export function judgeSbom(reference: Reference, book: EvidenceBook): EvidenceVerdict {
  return judge(reference, findAnswer(book, 'attachments', reference), {
    name: 'SBOM',
    counts: ({ predicateType }) => isSbom(predicateType),
    describeOthers: () => null,
  });
}

/** Judges whether provenance is attached that names the source. */
export function judgeProvenance(reference: Reference, source: string, book: EvidenceBook): EvidenceVerdict {
  return judge(reference, findAnswer(book, 'provenance', reference), {
    name: 'provenance',
    counts: ({ predicateType, sources }) =>
      isProvenance(predicateType) && (sources ?? []).some((each) => isSameRepository(each, source)),
    describeOthers: (found) =>
      describeSources(found.filter(({ predicateType }) => isProvenance(predicateType))),
  });
}

interface Wanted {
  readonly name: string;
  readonly counts: (attachment: Attachment) => boolean;
  /** What is attached in its place. */
  readonly describeOthers: (found: readonly Attachment[]) => Message | null;
}

function judge(
  reference: Reference,
  answer: Answer<Attachments | 'absent'>,
  { name, counts, describeOthers }: Wanted,
): EvidenceVerdict {
  return settle(answer, (attachments) => {
    if (attachments === 'absent') return fail(describeAbsence(reference));
    const { found, gap } = attachments;
    const good = found.filter(counts);
    const lacking = listUntold(attachments, new Set(good.map(({ about }) => about)));
    if (lacking.length === 0) return MET;
    if (gap !== null) return settle<never>(gap, () => MET);
    const unmet = [attachments.image, ...lacking.map(({ digest }) => digest)];
    const others = describeOthers(found.filter(({ about }) => unmet.includes(about)));
    if (others !== null) return fail(others);
    const platforms = lacking.map(({ platform }) => platform);
    return good.length === 0
      ? fail(say`no ${own(name)} is attached to it`)
      : fail(say`no ${own(name)} is attached to its image for ${joinTexts(platforms)}`);
  });
}

function describeSources(found: readonly Attachment[]): Message | null {
  if (found.length === 0) return null;
  // they come in any order
  const named = [...new Set(found.flatMap(({ sources }) => sources ?? []))].sort(compareText);
  return named.length === 0
    ? own('its provenance does not say what it was built from')
    : say`its provenance names ${joinTexts(named.slice(0, 3))}`;
}

function joinTexts(texts: readonly string[]): Message {
  return joinMessages(
    texts.map((text) => quote(text)),
    ', ',
  );
}
