import { listSpellings } from '../../image/docker-hub.js';
import { formatFamiliar, parseReference, type Reference } from '../../image/reference.js';
import { type Message, say } from '../../message.js';
import { type EvidenceBook, findAnswer } from '../evidence-book.js';
import { describeAbsence, type EvidenceVerdict, leaveUnknown } from '../evidence-verdict.js';
import type { GivenScan, Scan } from './scan.js';

/** What a given report is to an image. */
export type ScanStanding =
  | { readonly kind: 'counts'; readonly scan: Scan }
  /** It is given for this image, and is about another one. */
  | { readonly kind: 'differs'; readonly reason: Message }
  | Extract<EvidenceVerdict, { readonly kind: 'unknown' }>
  | { readonly kind: 'unrelated' };

const UNRELATED: ScanStanding = { kind: 'unrelated' };

/** `names`: all that the image is called. */
export function findStanding(
  given: GivenScan,
  reference: Reference,
  names: readonly Reference[],
  book: EvidenceBook,
): ScanStanding {
  const { image, reading, file } = given;
  if (!names.some((name) => isSameRepository(name, image))) return UNRELATED;
  const scan = reading.kind === 'read' ? reading.scan : null;
  const stated = scan === null ? [] : listDigests(scan);
  if (!isMeant(image, reference, stated)) return UNRELATED;
  if (scan === null)
    return reading.kind === 'read'
      ? UNRELATED
      : { kind: 'unknown', reason: say`its scan report ${file} ${reading.reason}` };
  const [first] = stated;
  const { digest } = image;
  if (digest !== null && first !== undefined && !stated.includes(digest))
    return differ(file, say`is about ${first}`);
  const isProved = reference.digest !== null && stated.includes(reference.digest);
  const other =
    scan.names.length === 0 || isNamed(scan, names, isProved ? null : reference.tag) ? null : scan.names[0];
  if (other !== null && other !== undefined) return differ(file, say`is about ${other}`);
  const elsewhere = isProved ? undefined : findElsewhere(scan, names);
  if (elsewhere !== undefined) return differ(file, say`is about ${elsewhere}`);
  const all = digest === null ? stated : [digest, ...stated];
  return reference.digest === null
    ? weighTag(given, scan, all, reference, book)
    : weighDigest(given, scan, all, reference);
}

function differ(file: string, reason: Message): ScanStanding {
  return { kind: 'differs', reason: say`its scan report ${file} ${reason}` };
}

/** Whether the report is given for what is written: by its digest, or by its tag. */
function isMeant(image: Reference, { tag, digest }: Reference, stated: readonly string[]): boolean {
  if (digest === null) return image.tag === null || image.tag === tag;
  if (image.digest !== null) return image.digest === digest;
  return tag === null || image.tag === tag || stated.includes(digest);
}

function weighDigest(
  { file }: GivenScan,
  scan: Scan,
  stated: readonly string[],
  reference: Reference,
): ScanStanding {
  const { digest } = reference;
  const [first] = stated;
  if (digest === null || stated.includes(digest)) return { kind: 'counts', scan };
  if (first !== undefined) return differ(file, say`is about ${first}`);
  const name = formatFamiliar({ ...reference, tag: null });
  return differ(file, say`does not say which digest it is about; give it as ${`${name}=${file}`}`);
}

/** What a tag names now is asked, if the report says which digest it is about. */
function weighTag(
  { file, image }: GivenScan,
  scan: Scan,
  stated: readonly string[],
  reference: Reference,
  book: EvidenceBook,
): ScanStanding {
  const [first] = stated;
  if (first === undefined) return { kind: 'counts', scan };
  const answer = findAnswer(book, 'manifest', reference);
  if (answer.kind === 'lie') return { kind: 'differs', reason: answer.detail };
  if (answer.kind === 'unknown') {
    // without requests names are enough; an outage must not let pass what would be seen otherwise
    const isByName = image.tag !== null && ['offline', 'host-not-named'].includes(answer.why);
    return isByName ? { kind: 'counts', scan } : leaveUnknown(answer);
  }
  if (answer.value === null) return { kind: 'differs', reason: describeAbsence(reference) };
  const { digest } = answer.value;
  if (stated.includes(digest)) return { kind: 'counts', scan };
  if (image.tag === null) return UNRELATED;
  return differ(file, say`is about ${first}, and the tag ${reference.tag ?? ''} names ${digest} now`);
}

/** The digests that a report states: of the image, and of the one for a platform in it. */
export function listDigests({ names, repoDigests, manifestDigest }: Scan): readonly string[] {
  const written = [...repoDigests, ...names].flatMap((name) => {
    const read = parseReference(name);
    return 'error' in read || read.digest === null ? [] : [read.digest];
  });
  return [...new Set([...written, ...(manifestDigest === null ? [] : [manifestDigest])])];
}

/** Whether one of the names in a report is the image's, and its tag the wanted one. */
function isNamed(scan: Scan, names: readonly Reference[], tag: string | null): boolean {
  return scan.names.some((text) => {
    const read = parseReference(text);
    if ('error' in read || !names.some((name) => isSameRepository(name, read))) return false;
    return tag === null || read.tag === null || read.tag === tag;
  });
}

/** Without another name: a digest of another repository, if none is of this one. */
function findElsewhere({ names: told, repoDigests }: Scan, names: readonly Reference[]): string | undefined {
  const isOfOther = (text: string): boolean => {
    const read = parseReference(text);
    return !('error' in read) && !names.some((name) => isSameRepository(name, read));
  };
  return told.length === 0 && repoDigests.every(isOfOther) ? repoDigests[0] : undefined;
}

function isSameRepository(one: Reference, other: Reference): boolean {
  return listSpellings(one).some(({ host, path }) =>
    listSpellings(other).some((each) => each.host === host && each.path === path),
  );
}
