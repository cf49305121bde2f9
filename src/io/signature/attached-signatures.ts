import type { Answer } from '../../core/evidence/answer.js';
import { isProvenance } from '../../core/evidence/attachment.js';
import type { ImageAddress } from '../../core/evidence/evidence-book.js';
import { say } from '../../core/message.js';
import { compareText } from '../../core/text-order.js';
import { isBundle, isSilent, readArtifactType } from '../registry/content/artifact-type.js';
import { type Descriptor, readDescriptors } from '../registry/content/descriptor.js';
import { parseObject, toObject } from '../registry/content/json-object.js';
import type { Library, ReadManifest } from '../registry/content/manifest.js';
import { readCosignTag } from '../registry/content/referrers.js';
import { maySign, type SignedManifest, signsBytes, verifyBundle } from './bundle.js';
import { joinReadings, NOTHING, readFailure, readVerification, type SignatureReading } from './reading.js';
import { SIMPLE_SIGNING, verifySimpleSigning } from './simple-signing.js';
import type { Verifying } from './verification.js';

/** cosign 2 with OCI 1.1: the same as the tag `.sig`, as a referrer. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const NOTARY = 'application/vnd.cncf.notary.signature';
const MOST_READ = 16;
const MAX_BUNDLE = 1 << 20;
const MAX_PAYLOAD = 1 << 16;
const CREATED = 'org.opencontainers.image.created';
const ATTESTATION = 'application/vnd.in-toto+json';
const STATEMENT_PREDICATE = 'in-toto.io/predicate-type';
const PREDICATE = 'dev.sigstore.bundle.predicateType';

export interface SignatureSource {
  readonly library: Library;
  readonly address: ImageAddress;
  readonly verifying: Verifying;
}

/** Something that may be signed. */
export interface SignedThing extends SignedManifest {
  /** The image that a signature of it is taken for. */
  readonly about: string;
  /** Whether it may have cosign's tag, and attestations that are signed themselves. */
  readonly mayHaveTag: boolean;
}

type IsEnough = (reading: SignatureReading) => boolean;

/** Reads the signatures of one manifest, newest first, until what was found is enough. */
export async function readAttached(
  source: SignatureSource,
  thing: SignedThing,
  isEnough: IsEnough,
): Promise<SignatureReading> {
  const { library } = source;
  const at = { ...source.address, name: thing.digest };
  const read: SignatureReading[] = [];
  const known: SignatureReading[] = [];
  let count = 0;
  /** Whoever can push could otherwise make enough of them for nothing to be known. */
  const readSome = async (steps: readonly (() => Promise<SignatureReading>)[]) => {
    for (const step of steps) {
      if (isEnough(joinReadings(read))) return;
      count += 1;
      if (count > MOST_READ) return;
      read.push(await step());
    }
  };
  const readTag = async () => {
    const tagged = await readCosignTag(library, at, 'sig');
    if (tagged.kind !== 'known') known.push(readFailure(tagged));
    else if (tagged.value !== null) await readSome(listPayloads(source, thing, tagged.value));
  };
  const listing = library.listReferrers(at);
  if (thing.mayHaveTag) {
    // what fails is told where it is needed
    listing.then((listed) => fetchNewest(source, thing, listed)).catch(() => {});
    await readTag();
  }
  if (isEnough(joinReadings(read))) return joinReadings(read);
  const listed = await listing;
  if (listed.kind !== 'known') known.push(readFailure(listed));
  else {
    const { kept, notary } = sortCandidates(listed.value, thing);
    await readSome(kept.map((each) => () => readReferrer(source, thing, each, isEnough)));
    if (notary) known.push(readFailure(describeNotary()));
  }
  const many = count > MOST_READ ? [{ ...NOTHING, refused: describeMany(source.address) }] : [];
  return joinReadings([...many, ...read, ...known]);
}

/** This is read next unless a tag of cosign 2 is enough, which it mostly is not. */
function fetchNewest(
  { library, address }: SignatureSource,
  thing: SignedThing,
  listed: Answer<readonly Descriptor[]>,
): Promise<unknown> | undefined {
  const [newest] = listed.kind === 'known' ? sortCandidates(listed.value, thing).kept : [];
  return newest && library.readManifest({ ...address, name: newest.digest });
}

/** What may be a signature, newest first: lists grow at their end, and dates count where they are given. */
function sortCandidates(
  listed: readonly Descriptor[],
  { mayHaveTag }: SignedThing,
): { readonly kept: readonly Descriptor[]; readonly notary: boolean } {
  const mayCount = listed.filter(({ artifactType, annotations }) => {
    const predicate = annotations[PREDICATE];
    const type = artifactType.toLowerCase();
    if (type === ATTESTATION) return mayHaveTag && isProvenance(String(annotations[STATEMENT_PREDICATE]));
    return (
      (isBundle(type) || isSilent(type) || type === COSIGN_ARTIFACT) &&
      maySign(typeof predicate === 'string' ? predicate : null)
    );
  });
  const day = ({ annotations }: Descriptor) => String(annotations[CREATED] ?? '');
  const kept = mayCount.toReversed().sort((one, other) => compareText(day(other), day(one)));
  return { kept, notary: listed.some(({ artifactType }) => artifactType === NOTARY) };
}

async function readReferrer(
  source: SignatureSource,
  thing: SignedThing,
  { digest }: Descriptor,
  isEnough: IsEnough,
): Promise<SignatureReading> {
  const { library, address } = source;
  const opened = await library.readManifest({ ...address, name: digest });
  if (opened.kind !== 'known') return readFailure(opened);
  // a registry may list what it likes: only what says itself that it belongs to the image counts
  if (toObject(opened.value?.content['subject'])?.['digest'] !== thing.digest) return NOTHING;
  if (opened.value === null) return NOTHING;
  const type = readArtifactType(opened.value.content);
  if (isBundle(type)) return readBundle(source, thing, opened.value);
  if (type === NOTARY) return readFailure(describeNotary());
  // what Docker attests to its hardened images is signed by a referrer of its own
  if (type === ATTESTATION && thing.mayHaveTag)
    return readAttached(source, { ...thing, digest, body: opened.value.body, mayHaveTag: false }, isEnough);
  if (type !== COSIGN_ARTIFACT) return NOTHING;
  const read: SignatureReading[] = [];
  for (const step of listPayloads(source, thing, opened.value)) read.push(await step());
  return joinReadings(read);
}

async function readBundle(
  source: SignatureSource,
  thing: SignedThing,
  { content }: ReadManifest,
): Promise<SignatureReading> {
  const [layer, ...others] = readDescriptors(content['layers']);
  if (layer === undefined || others.length > 0) return NOTHING;
  const blob = await readLayer(source, layer, MAX_BUNDLE);
  if (!(blob instanceof Uint8Array)) return blob;
  const bundle = parseObject(blob);
  const whole = signsBytes(bundle) ? await readBytes(source, thing) : thing;
  if ('gap' in whole) return whole;
  return readVerification(verifyBundle(bundle, whole, source.verifying), thing.about);
}

async function readBytes(
  { library, address }: SignatureSource,
  thing: SignedThing,
): Promise<SignedManifest | SignatureReading> {
  if (thing.body !== null) return thing;
  const read = await library.readManifest({ ...address, name: thing.digest });
  if (read.kind !== 'known') return readFailure(read);
  return { digest: thing.digest, body: read.value?.body ?? null };
}

/** One step for each signature of cosign 2, the newest first. */
function listPayloads(
  source: SignatureSource,
  thing: SignedThing,
  { content }: ReadManifest,
): (() => Promise<SignatureReading>)[] {
  const layers = readDescriptors(content['layers']).filter(({ mediaType }) => mediaType === SIMPLE_SIGNING);
  return layers.toReversed().map((layer) => async () => {
    const blob = await readLayer(source, layer, MAX_PAYLOAD);
    if (!(blob instanceof Uint8Array)) return blob;
    const result = verifySimpleSigning(blob, layer.annotations, thing.digest, source.verifying);
    return readVerification(result, thing.about);
  });
}

/** The bytes of a layer, which are as many as its descriptor says; or why there are none. */
async function readLayer(
  { library, address }: SignatureSource,
  { digest, size }: Descriptor,
  most: number,
): Promise<Uint8Array | SignatureReading> {
  const { host } = address;
  if (size > most) {
    const reason = say`${host} has a signature of ${size} bytes, which the gate does not read`;
    return { ...NOTHING, refused: reason };
  }
  const blob = await library.readBlob({ ...address, name: digest }, most);
  if (blob.kind !== 'known') return readFailure(blob);
  return blob.value.length === size
    ? blob.value
    : readFailure({ kind: 'lie', detail: say`${host} gives another size for ${digest} in its manifest` });
}

function describeNotary() {
  const detail = say`it is signed as the Notary Project does it, which the gate does not read`;
  return { kind: 'unknown', why: 'notary-not-read', detail } as const;
}

function describeMany({ host }: ImageAddress) {
  return say`${host} has more signatures than the gate looks at, and it is none of the ${MOST_READ} newest`;
}
