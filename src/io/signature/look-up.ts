import { type Answer, takeGraver } from '../../core/evidence/answer.js';
import type { ImageAddress } from '../../core/evidence/evidence-book.js';
import type { ImagePart } from '../../core/evidence/image-part.js';
import { findUnsigned, type SignatureDemand, type Signatures } from '../../core/evidence/signature.js';
import { acceptsSigner } from '../../core/evidence/signer.js';
import { own } from '../../core/message.js';
import { type Descriptor, readDescriptors } from '../registry/content/descriptor.js';
import { listParts } from '../registry/content/image-parts.js';
import { toObject } from '../registry/content/json-object.js';
import type { Library } from '../registry/content/manifest.js';
import type { Transport } from '../registry/transport.js';
import { readAttached, type SignatureSource, type SignedThing } from './attached-signatures.js';
import { type GitHubAccess, openGitHub } from './github-attestations.js';
import { isUnseen, joinReadings, NOTHING, readFailure, type SignatureReading } from './reading.js';
import { openTrust } from './trust.js';

export interface SignatureSettings {
  /** The text of the trusted roots that a policy gives; null: the bundled one. */
  readonly trustedRoot: string | null;
  /** Null: GitHub is not asked. */
  readonly github: GitHubAccess | null;
}

export interface SignatureTools extends SignatureSettings {
  readonly library: Library;
  readonly transport: Transport;
  readonly platforms: readonly string[];
}

/**
 * Finds out who signed an image: signatures of the image as a whole, else of the attestations that BuildKit made for each
 * platform, else of the image of each platform, else what GitHub keeps.
 */
export async function lookUpSignatures(
  tools: SignatureTools,
  { demand, ...address }: ImageAddress & { readonly demand: SignatureDemand },
): Promise<Answer<Signatures | 'absent'>> {
  const { library, platforms, trustedRoot } = tools;
  const trust = openTrust(trustedRoot);
  if (trust === null)
    return { kind: 'unknown', why: 'failure', detail: own('the trusted root cannot be used') };
  const keys = demand.anyOf.flatMap((signer) => (signer.kind === 'key' ? [signer.key] : []));
  const source: SignatureSource = { ...tools, address, verifying: { trust, keys } };
  const isEnough = demand.isEveryOneRead
    ? () => false
    : ({ found }: SignatureReading) => found.some(({ signer }) => acceptsSigner(demand.anyOf, signer));
  const attach = (thing: SignedThing) => readAttached(source, thing, isEnough);
  const { name } = address;
  // what is signed by a digest does not wait for what the digest names
  const early = name.includes(':')
    ? attach({ digest: name, body: null, about: name, mayHaveTag: true })
    : null;
  const [image] = await Promise.all([library.readManifest(address), early]);
  if (image.kind !== 'known') return image;
  if (image.value === null) return { kind: 'known', value: 'absent' };
  const { digest, isIndex, content, body } = image.value;
  const parts = isIndex ? listParts(content['manifests'], platforms) : [];
  const whole: SignedThing = { digest, body, about: digest, mayHaveTag: true };
  const attestations = readDescriptors(content['manifests']);
  const levels: readonly (() => Promise<SignatureReading>)[] = [
    async () => early ?? attach(whole),
    () => readEach(parts, async (part) => readAttestations(source, part, attestations, attach)),
    () =>
      readEach(parts, ({ digest: name }) =>
        attach({ digest: name, body: null, about: name, mayHaveTag: true }),
      ),
  ];
  const isSigned = (reading: SignatureReading) =>
    findUnsigned({ image: digest, parts, ...reading }, demand.anyOf).length === 0;
  /** Of what GitHub keeps: about the image as a whole, else about that of each platform. */
  const readKept = async () => {
    const readGitHub = openGitHub(tools, demand.repositories, source.verifying, isEnough);
    const kept = await readGitHub(whole);
    if (kept.gap !== null || isSigned(joinReadings([known, kept]))) return kept;
    const each = await readEach(parts, ({ digest: name }) => readGitHub({ digest: name, body: null }));
    return joinReadings([kept, each]);
  };
  let known = NOTHING;
  for (const read of levels) {
    if (!isSigned(known)) known = joinReadings([known, await read()]);
  }
  const other = isSigned(known) ? NOTHING : await readKept();
  const { found, refused } = joinReadings([known, other]);
  const unseen = isUnseen(other.gap) ? other.gap : null;
  const elsewhere = other.gap === null || unseen !== null ? null : other.gap.detail;
  const gap = takeGraver(known.gap, unseen);
  return { kind: 'known', value: { image: digest, parts, found, refused, gap, elsewhere } };
}

async function readEach(
  parts: readonly ImagePart[],
  read: (part: ImagePart) => Promise<SignatureReading>,
): Promise<SignatureReading> {
  // one without a digest is not understood, so nothing is known to sign it
  return joinReadings(await Promise.all(parts.filter(({ digest }) => digest !== '').map(read)));
}

/** Docker's builder signs what it attests; the attestation names the image that it is about. */
async function readAttestations(
  { library, address }: SignatureSource,
  part: ImagePart,
  all: readonly Descriptor[],
  attach: (thing: SignedThing) => Promise<SignatureReading>,
): Promise<SignatureReading> {
  const own = all.filter(
    ({ annotations }) =>
      annotations['vnd.docker.reference.type'] === 'attestation-manifest' &&
      annotations['vnd.docker.reference.digest'] === part.digest,
  );
  const read = async ({ digest }: Descriptor): Promise<SignatureReading> => {
    // its signature does not wait for it
    void library.listReferrers({ ...address, name: digest });
    const manifest = await library.readNamed({ ...address, name: digest });
    if (manifest.kind !== 'known') return readFailure(manifest);
    const { content, body } = manifest.value;
    return toObject(content['subject'])?.['digest'] === part.digest
      ? attach({ digest, body, about: part.digest, mayHaveTag: false })
      : NOTHING;
  };
  return joinReadings(await Promise.all(own.map(read)));
}
