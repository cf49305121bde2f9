import type { Answer, Unanswered } from '../../../core/evidence/answer.js';
import {
  type Attachment,
  type Attachments,
  findBarePredicate,
  isProvenance,
  isSbom,
} from '../../../core/evidence/attachment.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { listMaterials } from '../../../core/evidence/material.js';
import { listSources } from '../../../core/evidence/statement.js';
import { say } from '../../../core/message.js';
import type { Session } from '../session.js';
import { isBundle, isSilent, readArtifactType } from './artifact-type.js';
import { choosePlatforms, type Descriptor, readDescriptors } from './descriptor.js';
import { type JsonObject, toObject } from './json-object.js';
import type { Library } from './manifest.js';
import { listReferrers, readCosignTag } from './referrers.js';
import { readStatementBlob } from './statement-blob.js';

const STATEMENTS = [
  'application/vnd.in-toto+json',
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.docker.attestation.manifest.v1+json',
];
const MOST_OPENED = 16;

/** What is looked for: `presence` of an SBOM needs no content, `provenance` reads what provenance says. */
export type Depth = 'presence' | 'provenance';

/** What an attachment is about. */
interface Subject {
  readonly address: ImageAddress;
  readonly platform: string | null;
}

type Gap = Attachments['gap'];

/** Collects what is attached to an image: BuildKit's attestations in the index, referrers, and the tags of cosign 2. */
export async function lookUpAttachments(
  session: Session,
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
  depth: Depth,
): Promise<Answer<Attachments | 'absent'>> {
  const image = await library.readManifest(address);
  if (image.kind !== 'known') return image;
  if (image.value === null) return { kind: 'known', value: 'absent' };
  const { digest, isIndex, content } = image.value;
  const all = isIndex ? readDescriptors(content['manifests']) : [];
  const chosen = choosePlatforms(all, wanted);
  const subjects: Subject[] = [
    ...chosen.map(({ platform, digest: name }) => ({ address: { ...address, name }, platform })),
    { address: { ...address, name: digest }, platform: null },
  ];
  const reader = openReader(library, depth);
  await Promise.all(subjects.map((subject) => reader.readBuildKit(subject, all)));
  const isEnough = depth === 'presence' && reader.covers(chosen.map(({ platform }) => platform));
  if (!isEnough) await Promise.all(subjects.map((subject) => reader.readReferrers(session, subject)));
  const platforms = chosen.flatMap(({ platform }) => platform ?? []);
  return { kind: 'known', value: { found: reader.found, platforms, gap: reader.gap() } };
}

function openReader(library: Library, depth: Depth) {
  const found: Attachment[] = [];
  let gap: Gap = null;

  /** A lie weighs more than what is not known. */
  function keepGap(answer: Unanswered): void {
    if (gap === null || answer.kind === 'lie') gap = answer;
  }

  /** Adds the statements that a manifest holds, one a layer. */
  async function addLayers(subject: Subject, content: JsonObject): Promise<void> {
    for (const layer of readDescriptors(content['layers'])) {
      const named = layer.annotations['in-toto.io/predicate-type'] ?? layer.annotations['predicateType'];
      await addStatement(subject, layer, typeof named === 'string' ? named : null);
    }
  }

  async function addStatement(subject: Subject, blob: Descriptor, named: string | null): Promise<void> {
    const { platform } = subject;
    const isRead = named === null || (depth === 'provenance' && isProvenance(named));
    if (!isRead) {
      found.push({ platform, predicateType: named, sources: null, materials: null });
      return;
    }
    const answer = await readStatementBlob(library, subject.address, blob);
    if (answer.kind !== 'known') {
      keepGap(answer);
      return;
    }
    const { value: statement } = answer;
    if (statement === null || (named !== null && statement.predicateType !== named)) return;
    found.push({
      platform,
      predicateType: statement.predicateType,
      sources: listSources(statement),
      materials: isProvenance(statement.predicateType) ? listMaterials(statement) : null,
    });
  }

  async function addReferrer(subject: Subject, { digest }: Descriptor): Promise<void> {
    const manifest = await library.readManifest({ ...subject.address, name: digest });
    if (manifest.kind !== 'known') keepGap(manifest);
    if (manifest.kind !== 'known' || manifest.value === null) return;
    const { content } = manifest.value;
    // a registry may list what it likes: only what says itself that it belongs to the image counts
    if (toObject(content['subject'])?.['digest'] !== subject.address.name) return;
    const type = readArtifactType(content);
    const bare = findBarePredicate(type);
    if (bare !== null)
      found.push({ platform: subject.platform, predicateType: bare, sources: null, materials: null });
    else if (isBundle(type)) await addBundle(subject, content);
    else await addLayers(subject, content);
  }

  async function addBundle(subject: Subject, content: JsonObject): Promise<void> {
    const [layer] = readDescriptors(content['layers']);
    const named = toObject(content['annotations'])?.['dev.sigstore.bundle.predicateType'];
    if (layer !== undefined) await addStatement(subject, layer, typeof named === 'string' ? named : null);
  }

  return {
    found,
    gap: () => gap,
    /** Whether each platform has an SBOM already, so that its presence is answered. */
    covers: (platforms: readonly (string | null)[]) =>
      platforms.length > 0 &&
      platforms.every((each) =>
        found.some(({ platform, predicateType }) => platform === each && isSbom(predicateType)),
      ),
    async readBuildKit({ address, platform }: Subject, all: readonly Descriptor[]): Promise<void> {
      for (const { digest, annotations } of all) {
        if (annotations['vnd.docker.reference.type'] !== 'attestation-manifest') continue;
        if (annotations['vnd.docker.reference.digest'] !== address.name) continue;
        const manifest = await library.readNamed({ ...address, name: digest });
        if (manifest.kind === 'known') await addLayers({ address, platform }, manifest.value.content);
        else keepGap(manifest);
      }
    },
    async readReferrers(session: Session, subject: Subject): Promise<void> {
      const listed = await listReferrers(session, library, subject.address);
      if (listed.kind !== 'known') keepGap(listed);
      const candidates = listed.kind === 'known' ? listed.value.filter(mayMatter) : [];
      if (candidates.length > MOST_OPENED) keepGap(describeMany(subject.address));
      for (const each of candidates.slice(0, MOST_OPENED)) await addReferrer(subject, each);
      const tagged = await readCosignTag(library, subject.address, 'att');
      if (tagged.kind !== 'known') keepGap(tagged);
      else if (tagged.value !== null) await addLayers(subject, tagged.value.content);
    },
  };
}

function mayMatter({ artifactType }: Descriptor): boolean {
  const type = artifactType.toLowerCase();
  return isSilent(type) || STATEMENTS.includes(type) || isBundle(type) || findBarePredicate(type) !== null;
}

function describeMany({ host }: ImageAddress): NonNullable<Gap> {
  return {
    kind: 'unknown',
    why: 'too-big',
    detail: say`${host} has more attachments than the gate looks at`,
  };
}
