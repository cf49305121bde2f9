import type { Answer } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { say } from '../../../core/message.js';
import { findNextPage } from '../next-page.js';
import type { Reply } from '../reply.js';
import type { Session } from '../session.js';
import { type Descriptor, readDescriptors } from './descriptor.js';
import { MANIFEST_KEYS, readDocument } from './document.js';
import type { Library, ListReferrers, ReadManifest } from './library.js';

const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const MAX_LIST = 4 << 20;
const MOST_PAGES = 10;

/** Its list has never been anything but a tag, which is then asked for at the same time. */
const WITHOUT_LIST = ['ghcr.io'];

/** Each list is asked for once, however many questions need it. */
export function openReferrers(session: Session, readManifest: Library['readManifest']): ListReferrers {
  const lists = new Map<string, ReturnType<ListReferrers>>();
  const withoutList = new Set(WITHOUT_LIST);

  async function list(address: ImageAddress): ReturnType<ListReferrers> {
    const readTag = () => readManifest({ ...address, name: writeTag(address.name) });
    const early = withoutList.has(address.host) ? readTag() : null;
    const listed = await readPages(session, address);
    if (listed === 'no list') withoutList.add(address.host);
    else if (listed.kind !== 'known' || listed.value.length > 0) return listed;
    // registries without the API, and some that have it and do not fill it
    const fallback = await (early ?? readTag());
    if (fallback.kind !== 'known') return fallback;
    // GHCR answers with the image itself where there is no such tag
    const isImage = fallback.value === null || fallback.value.digest === address.name;
    return { kind: 'known', value: isImage ? [] : readDescriptors(fallback.value.content['manifests']) };
  }

  return (address) => {
    const key = `${address.host}/${address.path} ${address.name}`;
    const known = lists.get(key) ?? list(address);
    lists.set(key, known);
    return known;
  };
}

/** What cosign 2 keeps under a tag of its own. Null: nothing. */
export async function readCosignTag(
  library: Library,
  address: ImageAddress,
  ending: 'att' | 'sig',
): Promise<Answer<ReadManifest | null>> {
  const found = await library.readManifest({ ...address, name: `${writeTag(address.name)}.${ending}` });
  const isImage = found.kind === 'known' && found.value?.digest === address.name;
  return isImage ? { kind: 'known', value: null } : found;
}

/** `sha256-<hex>`: the algorithm cut to 32 characters, the rest to 64, as the specification has it. */
function writeTag(digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':');
  return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}

async function readPages(
  session: Session,
  address: ImageAddress,
): Promise<Answer<readonly Descriptor[]> | 'no list'> {
  const { host, path, name } = address;
  const found: Descriptor[] = [];
  let resource = `referrers/${name}`;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const sent = await session.read({
      method: 'GET',
      host,
      path,
      resource,
      accept: OCI_INDEX,
      maxBody: MAX_LIST,
    });
    if (sent.kind !== 'reply') return sent;
    const { status, body } = sent.reply;
    // most registries without the API say 404, some that they do not know the address
    if (status === 404 || status === 400 || status === 405) return 'no list';
    if (status !== 200)
      return { kind: 'unknown', why: 'unreachable', detail: say`${host} answered with status ${status}` };
    const document = readDocument(host, body, MANIFEST_KEYS);
    if (document.kind !== 'known') return document;
    const list = document.value?.['manifests'];
    if (!Array.isArray(list))
      return { kind: 'lie', detail: say`${host} answered with something that is not a list of attachments` };
    found.push(...readDescriptors(list));
    const next = findNextResource(sent.reply, address);
    if (next === 'elsewhere')
      return { kind: 'lie', detail: say`${host} continues its list of attachments somewhere else` };
    if (next === null) return { kind: 'known', value: found };
    resource = next;
  }
  return {
    kind: 'unknown',
    why: 'too-big',
    detail: say`${host} has more attachments than the gate looks at`,
  };
}

/** The resource below the repository that a `Link` names; it may only be another part of the same list. */
function findNextResource({ headers }: Reply, { path, name }: ImageAddress): string | 'elsewhere' | null {
  const target = findNextPage(headers);
  if (target === null) return null;
  const start = `/v2/${path}/referrers/${name}`;
  const base = 'https://registry.invalid';
  if (!URL.canParse(target, `${base}${start}`)) return 'elsewhere';
  const url = new URL(target, `${base}${start}`);
  return url.origin === base && url.pathname === start ? `referrers/${name}${url.search}` : 'elsewhere';
}
