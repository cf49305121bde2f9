import { createHash, getHashes } from 'node:crypto';
import type { Answer, Manifest, Platforms } from '../../core/evidence/answer.js';
import type { ImageAddress } from '../../core/evidence/evidence-book.js';
import { type Message, say } from '../../core/message.js';
import type { Reply } from './reply.js';
import type { Session } from './session.js';

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
const DIGEST = /^(sha256):([a-f0-9]{64})$|^(sha512):([a-f0-9]{128})$/;

/** Asks what a tag or digest names: one HEAD, and one GET where the registry does not say the digest. */
export async function lookUpManifest(
  session: Session,
  address: ImageAddress,
): Promise<Answer<Manifest | null>> {
  const sent = await read(session, 'HEAD', address);
  if (sent.kind !== 'reply') return sent;
  const { reply } = sent;
  if (reply.status === 404) return { kind: 'known', value: null };
  const isIndex = readKind(reply);
  if (isIndex === null) return describeOdd(address, reply);
  const digest = reply.headers.get('docker-content-digest');
  if (digest === null) {
    const whole = await readManifest(session, address);
    return whole.kind !== 'known' || whole.value === null
      ? (whole as Answer<null>)
      : { kind: 'known', value: { digest: whole.value.digest, isIndex: whole.value.isIndex } };
  }
  if (!DIGEST.test(digest)) return lie(say`${address.host} answered with a digest that is not one`);
  return address.name.includes(':') && digest !== address.name
    ? lie(say`${address.host} was asked for ${address.name} and answered with ${digest}`)
    : { kind: 'known', value: { digest, isIndex } };
}

/** Asks for which platforms an image is: one GET. */
export async function lookUpPlatforms(session: Session, address: ImageAddress): Promise<Answer<Platforms>> {
  const found = await readManifest(session, address);
  if (found.kind !== 'known') return found;
  if (found.value === null) return { kind: 'known', value: 'absent' };
  return { kind: 'known', value: found.value.isIndex ? found.value.platforms : 'single' };
}

interface WholeManifest extends Manifest {
  readonly platforms: readonly string[];
}

async function readManifest(session: Session, address: ImageAddress): Promise<Answer<WholeManifest | null>> {
  const { host, name } = address;
  const sent = await read(session, 'GET', address);
  if (sent.kind !== 'reply') return sent;
  const { reply } = sent;
  if (reply.status === 404) return { kind: 'known', value: null };
  const isIndex = readKind(reply);
  if (isIndex === null) return describeOdd(address, reply);
  const said = reply.headers.get('docker-content-digest');
  const wanted = name.includes(':') ? name : said;
  const digest = hash(reply.body, wanted);
  if (digest === null) return lie(say`${host} answered with a digest that is not one`);
  for (const expected of [wanted, said]) {
    if (expected !== null && hash(reply.body, expected) !== expected)
      return lie(say`${host} answered with content that is not ${expected}`);
  }
  const platforms = readBody(reply);
  return platforms === null
    ? lie(say`${host} answered with a manifest that is not in order`)
    : { kind: 'known', value: { digest, isIndex, platforms } };
}

function read(session: Session, method: 'GET' | 'HEAD', { host, path, name }: ImageAddress) {
  return session.read({
    method,
    host,
    path,
    resource: `manifests/${name}`,
    accept: ACCEPT,
    maxBody: MAX_MANIFEST,
  });
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

function lie(detail: Message): Answer<never> {
  return { kind: 'lie', detail };
}

/** The digest of the bytes by the algorithm of the one that is expected. */
function hash(bytes: Uint8Array, expected: string | null): string | null {
  const match = DIGEST.exec(expected ?? `sha256:${'0'.repeat(64)}`);
  const algorithm = match?.[1] ?? match?.[3];
  if (algorithm === undefined || !getHashes().includes(algorithm)) return null;
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** The platforms of an index, none of an image; null where the body is not what its header says. */
function readBody({ headers, body }: Reply): readonly string[] | null {
  const value = parseJson(body);
  const { mediaType, manifests = [] } = value ?? {};
  if (value === null || !Array.isArray(manifests)) return null;
  if (mediaType !== undefined && mediaType !== readType(headers)) return null;
  return manifests.flatMap((entry): string[] => {
    const { os, architecture, variant } =
      (entry as { platform?: Record<string, unknown> } | null)?.platform ?? {};
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === 'unknown') return [];
    return [
      [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/'),
    ];
  });
}

function parseJson(body: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
