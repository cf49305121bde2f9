import type { Answer } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { own } from '../../../core/message.js';
import { compareText } from '../../../core/text-order.js';
import { pickJson } from '../../json/picked-json.js';
import { isBundle, isSilent, readArtifactType } from '../../registry/content/artifact-type.js';
import { type Descriptor, readDescriptors } from '../../registry/content/descriptor.js';
import { toObject } from '../../registry/content/json-object.js';
import type { Library } from '../../registry/content/manifest.js';
import { readCosignTag } from '../../registry/content/referrers.js';
import { readWhole } from '../../registry/content/whole-blob.js';
import { toUnsignedBundle } from '../simple-signing.js';
import { readSignedStatement, type StatementReading, type WantedStatements } from './signed-statements.js';

/** Bytes; reports on the largest images have some ten million, and base64 adds a third. */
const MAX_STATEMENT = 40 << 20;
/** So many of each kind are read, the newest. */
const MOST_READ = 16;
const CREATED = 'org.opencontainers.image.created';
const PREDICATE = 'dev.sigstore.bundle.predicateType';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';

interface StatementSource {
  readonly library: Library;
}

/** Reads the statements that are attached to a digest: bundles of Sigstore, and what cosign 2 keeps under the tag `.att`. */
export async function readAttachedStatements(
  { library }: StatementSource,
  address: ImageAddress,
  wanted: WantedStatements,
): Promise<readonly StatementReading[]> {
  const [listed, tagged] = await Promise.all([
    library.listReferrers(address),
    readCosignTag(library, address, 'att'),
  ]);
  const read: StatementReading[] = [];
  if (listed.kind !== 'known') read.push({ kind: 'gap', gap: listed });
  else
    for (const each of chooseNewest(listed.value, wanted))
      read.push(await readReferrer(library, address, each, wanted));
  if (tagged.kind !== 'known') read.push({ kind: 'gap', gap: tagged });
  else if (tagged.value !== null)
    for (const layer of chooseLayers(readDescriptors(tagged.value.content['layers']), wanted))
      read.push(await readLayer(library, address, layer, wanted));
  return read;
}

/** What may be a wanted statement, newest first: lists grow at their end, and dates count where they are given. */
function chooseNewest(listed: readonly Descriptor[], { isWanted }: WantedStatements): readonly Descriptor[] {
  const day = ({ annotations }: Descriptor) => String(annotations[CREATED] ?? '');
  const mayBe = listed.filter(({ artifactType, annotations }) => {
    const type = artifactType.toLowerCase();
    const predicate = annotations[PREDICATE];
    return (isBundle(type) || isSilent(type)) && (typeof predicate !== 'string' || isWanted(predicate));
  });
  const newest = mayBe.toReversed().sort((one, other) => compareText(day(other), day(one)));
  return keepSome(newest, ({ annotations }) => annotations[PREDICATE]);
}

function chooseLayers(layers: readonly Descriptor[], { isWanted }: WantedStatements): readonly Descriptor[] {
  const mayBe = layers.filter(({ mediaType, annotations: { predicateType } }) => {
    return mediaType === ENVELOPE && (typeof predicateType !== 'string' || isWanted(predicateType));
  });
  return keepSome(mayBe.toReversed(), ({ annotations }) => annotations['predicateType']);
}

/** One kind does not push another one out. */
function keepSome(
  newest: readonly Descriptor[],
  findKind: (each: Descriptor) => unknown,
): readonly Descriptor[] {
  const kinds = new Map<unknown, number>();
  return newest.filter((each) => {
    const count = (kinds.get(findKind(each)) ?? 0) + 1;
    kinds.set(findKind(each), count);
    return count <= MOST_READ;
  });
}

async function readReferrer(
  library: Library,
  address: ImageAddress,
  { digest }: Descriptor,
  wanted: WantedStatements,
): Promise<StatementReading> {
  const opened = await library.readManifest({ ...address, name: digest });
  if (opened.kind !== 'known') return { kind: 'gap', gap: opened };
  const content = opened.value?.content ?? {};
  // a registry may list what it likes: only what says itself that it belongs to the image counts
  if (toObject(content['subject'])?.['digest'] !== address.name) return { kind: 'silent' };
  const [layer, ...others] = readDescriptors(content['layers']);
  if (!isBundle(readArtifactType(content)) || layer === undefined || others.length > 0)
    return { kind: 'silent' };
  return readContent(
    await readWhole(library, address, layer, MAX_STATEMENT),
    address,
    wanted,
    (bundle) => bundle,
  );
}

async function readLayer(
  library: Library,
  address: ImageAddress,
  layer: Descriptor,
  wanted: WantedStatements,
): Promise<StatementReading> {
  const blob = await readWhole(library, address, layer, MAX_STATEMENT);
  return readContent(blob, address, wanted, (dsseEnvelope) => ({
    ...toUnsignedBundle(layer.annotations),
    dsseEnvelope,
  }));
}

function readContent(
  blob: Answer<Uint8Array>,
  { name }: ImageAddress,
  wanted: WantedStatements,
  toBundle: (content: unknown) => unknown,
): StatementReading {
  if (blob.kind !== 'known') return { kind: 'gap', gap: blob };
  const picked = pickJson(blob.value, 'all');
  if (picked.kind !== 'read')
    return { kind: 'refused', reason: own('what is attached as its attestation is not in order') };
  return readSignedStatement(toBundle(picked.value), name, wanted);
}
