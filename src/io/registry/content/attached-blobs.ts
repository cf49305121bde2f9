import { type Answer, takeGraver, type Unanswered } from '../../../core/evidence/answer.js';
import { findBarePredicate } from '../../../core/evidence/attachment.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import type { WholeImage } from '../../../core/evidence/image-part.js';
import { say } from '../../../core/message.js';
import { isBundle, isSilent, readArtifactType } from './artifact-type.js';
import { type Descriptor, readDescriptors } from './descriptor.js';
import { listParts } from './image-parts.js';
import { type JsonObject, toObject } from './json-object.js';
import type { Library } from './manifest.js';
import { readCosignTag } from './referrers.js';

const STATEMENTS = [
  'application/vnd.in-toto+json',
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.docker.attestation.manifest.v1+json',
];
const MOST_OPENED = 16;

/** A file that is attached to an image, not read yet. */
export interface AttachedBlob {
  /** What it has to be about: the image as a whole, or that for one platform. */
  readonly address: ImageAddress;
  readonly blob: Descriptor;
  /** The type of its predicate, as its manifest says it; null: only its content says it. */
  readonly predicateType: string | null;
  /** Whether it is the predicate itself, without a statement around it. */
  readonly isBare: boolean;
}

/** What is done with the attached files. */
export interface AttachmentReader {
  /** Each file comes once. */
  read(file: AttachedBlob): Promise<void>;
  /** There may be more. */
  keepGap(answer: Unanswered): void;
  /** Whether what BuildKit attached is enough; else all the rest is looked at too. Null: it never is. */
  readonly isEnough: ((image: WholeImage) => boolean) | null;
}

/** Keeps why there may be more than was found: what weighs most. */
export function openGap() {
  let gap: Unanswered | null = null;
  return {
    get: () => gap,
    keep(answer: Unanswered): void {
      gap = answer.kind === 'lie' ? answer : takeGraver(gap, answer);
    },
  };
}

/** Finds what is attached to an image: BuildKit's attestations in the index, referrers, and the tags of cosign 2. */
export async function readAttachedBlobs(
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
  reader: AttachmentReader,
): Promise<Answer<WholeImage | 'absent'>> {
  const reading = library.readManifest(address);
  // where all is looked at, the list of a digest does not wait for what the digest names
  if (reader.isEnough === null && address.name.includes(':')) fetchReferrers(library, address);
  const image = await reading;
  if (image.kind !== 'known') return image;
  if (image.value === null) return { kind: 'known', value: 'absent' };
  const { digest, isIndex, content } = image.value;
  const all = isIndex ? readDescriptors(content['manifests']) : [];
  const parts = isIndex ? listParts(content['manifests'], wanted) : [];
  // one without a digest is not understood, so nothing can be attached to it
  const names = [...new Set([...parts.map((part) => part.digest), digest])].filter((name) => name !== '');
  const subjects = names.map((name) => ({ ...address, name }));
  const opener = openManifests(library, reader);
  const whole: WholeImage = { image: digest, parts };
  const openBuildKit = () => Promise.all(subjects.map((subject) => opener.openBuildKit(subject, all)));
  const openReferrers = () => Promise.all(subjects.map((subject) => opener.openReferrers(subject)));
  if (reader.isEnough === null) await Promise.all([openBuildKit(), openReferrers()]);
  else {
    await openBuildKit();
    if (!reader.isEnough(whole)) await openReferrers();
  }
  return { kind: 'known', value: whole };
}

function openManifests(library: Library, reader: AttachmentReader) {
  const seen = new Set<string>();

  async function read(file: AttachedBlob): Promise<void> {
    // what BuildKit attaches is a referrer too
    const key = `${file.address.name} ${file.blob.digest} ${file.predicateType}`;
    if (seen.has(key)) return;
    seen.add(key);
    await reader.read(file);
  }

  /** Reads the statements that a manifest holds, one a layer. */
  async function readLayers(address: ImageAddress, content: JsonObject, bare: string | null): Promise<void> {
    for (const blob of readDescriptors(content['layers'])) {
      const named = blob.annotations['in-toto.io/predicate-type'] ?? blob.annotations['predicateType'];
      const predicateType = bare ?? (typeof named === 'string' ? named : null);
      await read({ address, blob, predicateType, isBare: bare !== null });
    }
  }

  async function readBundle(address: ImageAddress, content: JsonObject): Promise<void> {
    const [blob] = readDescriptors(content['layers']);
    const named = toObject(content['annotations'])?.['dev.sigstore.bundle.predicateType'];
    const predicateType = typeof named === 'string' ? named : null;
    if (blob !== undefined) await read({ address, blob, predicateType, isBare: false });
  }

  async function openReferrer(address: ImageAddress, { digest }: Descriptor): Promise<void> {
    const manifest = await library.readManifest({ ...address, name: digest });
    if (manifest.kind !== 'known') reader.keepGap(manifest);
    else if (manifest.value === null) reader.keepGap(describeGone(address));
    if (manifest.kind !== 'known' || manifest.value === null) return;
    const { content } = manifest.value;
    // a registry may list what it likes: only what says itself that it belongs to the image counts
    if (toObject(content['subject'])?.['digest'] !== address.name) return;
    const type = readArtifactType(content);
    if (isBundle(type)) await readBundle(address, content);
    else await readLayers(address, content, findBarePredicate(type));
  }

  return {
    async openBuildKit(address: ImageAddress, all: readonly Descriptor[]): Promise<void> {
      for (const { digest, annotations } of all) {
        if (annotations['vnd.docker.reference.type'] !== 'attestation-manifest') continue;
        if (annotations['vnd.docker.reference.digest'] !== address.name) continue;
        const manifest = await library.readNamed({ ...address, name: digest });
        if (manifest.kind === 'known') await readLayers(address, manifest.value.content, null);
        else reader.keepGap(manifest);
      }
    },
    async openReferrers(address: ImageAddress): Promise<void> {
      const [listed, tagged] = await Promise.all([
        library.listReferrers(address),
        readCosignTag(library, address, 'att'),
      ]);
      if (listed.kind !== 'known') reader.keepGap(listed);
      const candidates = listed.kind === 'known' ? listed.value.filter(mayMatter) : [];
      if (candidates.length > MOST_OPENED) reader.keepGap(describeMany(address));
      await Promise.all(candidates.slice(0, MOST_OPENED).map((each) => openReferrer(address, each)));
      if (tagged.kind !== 'known') reader.keepGap(tagged);
      else if (tagged.value !== null) await readLayers(address, tagged.value.content, null);
    },
  };
}

function fetchReferrers(library: Library, address: ImageAddress): void {
  void library.listReferrers(address);
  void readCosignTag(library, address, 'att');
}

function mayMatter({ artifactType }: Descriptor): boolean {
  const type = artifactType.toLowerCase();
  return isSilent(type) || STATEMENTS.includes(type) || isBundle(type) || findBarePredicate(type) !== null;
}

/** Deleted, perhaps, where a client keeps the list; or kept back. */
function describeGone({ host }: ImageAddress): Unanswered {
  return {
    kind: 'unknown',
    why: 'not-read',
    detail: say`${host} lists an attachment that it does not have`,
  };
}

function describeMany({ host }: ImageAddress): Unanswered {
  return {
    kind: 'unknown',
    why: 'too-big',
    detail: say`${host} has more attachments than the gate looks at`,
  };
}
