import type { Answer, Manifest } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { type Message, say } from '../../../core/message.js';
import { type LaneLimits, openLanes } from '../lanes.js';
import type { Reply } from '../reply.js';
import type { Session } from '../session.js';
import { hashAs, isDigest } from './content-digest.js';
import { MANIFEST_KEYS, readDocument } from './document.js';
import type { Library, ReadManifest } from './library.js';
import { openReferrers } from './referrers.js';

export type { Library, ReadManifest } from './library.js';

const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const IMAGES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
/** With fewer, some registries answer another digest, or that there is none. */
const ACCEPT = [...INDEXES, ...IMAGES].join(', ');
/** The OCI distribution specification lets registries refuse larger ones. */
const MAX_MANIFEST = 4 << 20;

/** What is larger than a manifest is held whole until it is hashed and read, so few of it at once. */
const LARGE: LaneLimits = { atOnce: 4, perHost: 4 };

export function openLibrary(session: Session): Library {
  const read = new Map<string, Promise<Answer<ReadManifest | null>>>();
  const large = openLanes(LARGE);
  const readOnce = (address: ImageAddress) => {
    const key = writePlace(address);
    const known = read.get(key) ?? insist(() => readManifest(session, address));
    read.set(key, known);
    return known;
  };
  return {
    readManifest: readOnce,
    readNamed: (address) => readNamed(address, readOnce),
    async findManifest(address) {
      // what is read anyway tells it too; a HEAD may be answered where a GET is not
      const reading = read.get(writePlace(address));
      const found = reading === undefined ? null : await reading;
      return found === null || found.kind === 'unknown' ? findManifest(session, address, readOnce) : found;
    },
    readBlob(address, maxBody) {
      const read = () => insist(() => readBlob(session, address, maxBody));
      if (maxBody <= MAX_MANIFEST) return read();
      const findDelay = session.wait(address.host);
      return large.run(address.host, async () => findDelay() ?? read());
    },
    listReferrers: openReferrers(session, readOnce),
  };
}

const writePlace = ({ host, path, name }: ImageAddress) => `${host}/${path} ${name}`;

async function findManifest(
  session: Session,
  address: ImageAddress,
  readWhole: Library['readManifest'],
): Promise<Answer<Manifest | null>> {
  const sent = await sendManifest(session, 'HEAD', address);
  if (sent.kind !== 'reply') return sent;
  const { reply } = sent;
  if (reply.status === 404) return { kind: 'known', value: null };
  const isIndex = readKind(reply);
  if (isIndex === null) return describeOdd(address, reply);
  const digest = reply.headers.get('docker-content-digest');
  if (digest === null) return readWhole(address);
  if (!isDigest(digest)) return lie(say`${address.host} answered with a digest that is not one`);
  return address.name.includes(':') && digest !== address.name
    ? lie(say`${address.host} was asked for ${address.name} and answered with ${digest}`)
    : { kind: 'known', value: { digest, isIndex } };
}

/** Content that is not what it is to be may have been cut off on its way, so it is asked for once more. */
async function insist<T>(read: () => Promise<Answer<T> | Garbled>): Promise<Answer<T>> {
  const first = await read();
  const answer = first.kind === 'garbled' ? await read() : first;
  return answer.kind === 'garbled' ? lie(answer.detail) : answer;
}

/** Content that is not what it is to be. */
interface Garbled {
  readonly kind: 'garbled';
  readonly detail: Message;
}

const garbled = (detail: Message): Garbled => ({ kind: 'garbled', detail });

async function readManifest(
  session: Session,
  address: ImageAddress,
): Promise<Answer<ReadManifest | null> | Garbled> {
  const { host, name } = address;
  const sent = await sendManifest(session, 'GET', address);
  if (sent.kind !== 'reply') return sent;
  const { reply } = sent;
  if (reply.status === 404) return { kind: 'known', value: null };
  const isIndex = readKind(reply);
  if (isIndex === null) return describeOdd(address, reply);
  const said = reply.headers.get('docker-content-digest');
  const wanted = name.includes(':') ? name : said;
  const digest = hashAs(reply.body, wanted);
  if (digest === null) return lie(say`${host} answered with a digest that is not one`);
  for (const expected of [wanted, said]) {
    if (expected !== null && hashAs(reply.body, expected) !== expected)
      return garbled(say`${host} answered with content that is not ${expected}`);
  }
  const document = readDocument(host, reply.body, MANIFEST_KEYS);
  if (document.kind === 'lie') return garbled(document.detail);
  if (document.kind !== 'known') return document;
  const content = document.value;
  const isInOrder =
    content !== null && [undefined, readType(reply.headers)].includes(content['mediaType'] as string);
  return isInOrder
    ? { kind: 'known', value: { digest, isIndex, content, body: reply.body } }
    : garbled(say`${host} answered with a manifest that is not in order`);
}

async function readNamed(
  address: ImageAddress,
  read: Library['readManifest'],
): Promise<Answer<ReadManifest>> {
  const found = await read(address);
  if (found.kind !== 'known') return found;
  const { value } = found;
  return value === null ? describeMissing(address) : { kind: 'known', value };
}

/** The bytes of a digest; they are what it says. */
async function readBlob(
  session: Session,
  address: ImageAddress,
  maxBody: number,
): Promise<Answer<Uint8Array> | Garbled> {
  const { host, path, name } = address;
  const resource = `blobs/${name}`;
  const sent = await session.read({
    method: 'GET',
    host,
    path,
    resource,
    accept: '*/*',
    maxBody,
    mayLeaveHost: true,
  });
  if (sent.kind !== 'reply') return sent;
  const { from, status, body } = sent.reply;
  if (status === 404) return describeMissing(address);
  if (status !== 200)
    return { kind: 'unknown', why: 'unreachable', detail: say`${from} answered with status ${status}` };
  return hashAs(body, name) === name
    ? { kind: 'known', value: body }
    : garbled(say`${host} answered with content that is not ${name}`);
}

function sendManifest(session: Session, method: 'GET' | 'HEAD', { host, path, name }: ImageAddress) {
  const resource = `manifests/${name}`;
  return session.read({ method, host, path, resource, accept: ACCEPT, maxBody: MAX_MANIFEST });
}

/** Whether it is an index; null where the answer is neither that nor an image. */
function readKind({ status, headers }: Reply): boolean | null {
  if (status !== 200) return null;
  const type = readType(headers);
  if (INDEXES.includes(type)) return true;
  return IMAGES.includes(type) ? false : null;
}

function readType(headers: Headers): string {
  return (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

function describeOdd({ host }: ImageAddress, { status, headers }: Reply): Answer<never> {
  if (status !== 200)
    return { kind: 'unknown', why: 'unreachable', detail: say`${host} answered with status ${status}` };
  return lie(say`${host} answered with ${readType(headers) || 'no content type'}, which is not an image`);
}

/** A registry that names something and does not have it contradicts itself. */
function describeMissing({ host, name }: ImageAddress): Answer<never> {
  return lie(say`${host} names ${name} and does not have it`);
}

function lie(detail: Message): Answer<never> {
  return { kind: 'lie', detail };
}
