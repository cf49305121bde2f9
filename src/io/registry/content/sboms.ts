import type { Answer } from '../../../core/evidence/answer.js';
import { isSbom } from '../../../core/evidence/attachment.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { toObject } from '../../../core/evidence/json-object.js';
import type { JsonParts } from '../../../core/evidence/json-parts.js';
import type { Sbom, Sboms } from '../../../core/evidence/sbom/sbom.js';
import { readSbomDocument, SBOM_PARTS, type SbomReading } from '../../../core/evidence/sbom/sbom-document.js';
import { readStatement } from '../../../core/evidence/statement.js';
import { own } from '../../../core/message.js';
import { pickJson } from '../../json/picked-json.js';
import { type AttachedBlob, openGap, readAttachedBlobs } from './attached-blobs.js';
import type { Library } from './manifest.js';
import { readWhole } from './whole-blob.js';

/** Bytes; SBOMs of the largest images have a few million. */
const MAX_SBOM = 40 << 20;

const DOCUMENT: JsonParts = { ...Object(SBOM_PARTS), Data: SBOM_PARTS };
/** A statement, plain, in an envelope or in a bundle. */
const STATEMENT: JsonParts = {
  _type: 'all',
  subject: 'all',
  predicateType: 'all',
  predicate: DOCUMENT,
  payload: 'all',
  dsseEnvelope: { payload: 'all' },
};

/** Reads every SBOM that is attached to an image: what one of them lists, it has. */
export async function lookUpSboms(
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
): Promise<Answer<Sboms | 'absent'>> {
  const found: Sbom[] = [];
  const gap = openGap();
  const looked = await readAttachedBlobs(library, address, wanted, {
    async read(blob) {
      const answer = await readSbom(library, blob);
      if (answer.kind !== 'known') gap.keep(answer);
      else if (answer.value !== null) found.push(answer.value);
    },
    keepGap: gap.keep,
    isEnough: null,
  });
  if (looked.kind !== 'known') return looked;
  if (looked.value === 'absent') return { kind: 'known', value: 'absent' };
  return { kind: 'known', value: { ...looked.value, found, gap: gap.get() } };
}

/** Null: it is something else, or about something else. */
async function readSbom(
  library: Library,
  { address, blob, predicateType, isBare }: AttachedBlob,
): Promise<Answer<Sbom | null>> {
  if (predicateType !== null && !isSbom(predicateType)) return { kind: 'known', value: null };
  const bytes = await readWhole(library, address, blob, MAX_SBOM);
  if (bytes.kind !== 'known') return bytes;
  const reading = isBare ? readDocument(bytes.value) : readAbout(bytes.value, address.name, predicateType);
  if (reading === null) return { kind: 'known', value: null };
  switch (reading.kind) {
    case 'read':
      return {
        kind: 'known',
        value: { about: address.name, packages: reading.packages, licenseNames: reading.licenseNames },
      };
    case 'unread':
      return { kind: 'unknown', why: 'not-read', detail: reading.reason };
    case 'malformed':
      return { kind: 'lie', detail: own('what is attached to it as an SBOM is not one that is in order') };
  }
}

function readDocument(bytes: Uint8Array): SbomReading {
  // XML, or SPDX as lines of tags and values
  if (/^\s*(?:<|SPDXVersion:)/.test(Buffer.from(bytes.subarray(0, 100)).toString()))
    return readSbomDocument(null);
  const picked = pickJson(bytes, SBOM_PARTS);
  return picked.kind === 'read' ? readSbomDocument(picked.value) : refuse(picked.kind);
}

/** The document in a statement. Without a name, what is not in order may be anything else. */
function readAbout(bytes: Uint8Array, digest: string, named: string | null): SbomReading | null {
  const outer = pickJson(bytes, STATEMENT);
  if (outer.kind !== 'read') return named === null && outer.kind === 'malformed' ? null : refuse(outer.kind);
  const content = toObject(outer.value);
  const payload = toObject(content['dsseEnvelope'])['payload'] ?? content['payload'];
  const inner = typeof payload === 'string' ? pickJson(Buffer.from(payload, 'base64'), STATEMENT) : outer;
  if (inner.kind !== 'read') return named === null && inner.kind === 'malformed' ? null : refuse(inner.kind);
  const statement = readStatement(inner.value, digest);
  if (statement === null || !isSbom(statement.predicateType)) return null;
  if (named !== null && statement.predicateType !== named) return null;
  // a predicate that is a text, or one of cosign 1, which puts the document into another object
  const { predicate } = toObject(inner.value);
  const document = toObject(predicate);
  return readSbomDocument('Data' in document ? document['Data'] : predicate);
}

function refuse(kind: 'malformed' | 'too-big'): SbomReading {
  if (kind === 'malformed') return { kind };
  return {
    kind: 'unread',
    reason: own('its SBOM lists more, or is nested more deeply, than the gate reads'),
  };
}
