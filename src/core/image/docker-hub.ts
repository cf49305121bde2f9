import { simplifyAddress } from './host-address.js';
import type { Reference } from './reference.js';

/** Other names of Docker Hub's own registry: the same machine, for approvals too. */
const ALIASES: ReadonlySet<string> = new Set(['index.docker.io', 'registry-1.docker.io']);

/** Public copies of Docker Hub that need no declaration: host, and the folder in it. */
const PUBLIC_COPIES: readonly (readonly [host: string, folder: string])[] = [
  ['registry.hub.docker.com', ''],
  ['mirror.gcr.io', ''],
  ['public.ecr.aws', 'docker/'],
];

/** The host as approvals compare it: Docker Hub under one name, everything else as written. */
export function normaliseHost(host: string): string {
  return host.endsWith('docker.io') && ALIASES.has(host) ? 'docker.io' : host;
}

/** The same machine in one spelling: lower case, an address in its usual form, without the default port. */
export function simplifyHost(host: string): string {
  // Leading zeros of a port change nothing.
  const [, name = host, port = ''] = /^(\[.*\]|[^:]*)(?::0*(\d+))?$/.exec(host.toLowerCase()) ?? [];
  return simplifyAddress(name) + (port === '' || port === '443' ? '' : `:${port}`);
}

/** The host as denials compare it: capitals and an explicit default port reach the same machine. */
export function loosenHost(host: string): string {
  return normaliseHost(simplifyHost(host));
}

/**
 * The name on Docker Hub of what a reference pulls, whichever of Docker Hub's names or public copies it uses:
 * `Registry-1.docker.io:443/node` and `public.ecr.aws/docker/library/node` are docker.io/library/node. Null for every other
 * registry; mirrors that a policy declares are not known here.
 */
export function findDockerHubName(reference: Reference): Reference | null {
  const folder = findCopyFolder(reference.host, reference.path);
  return folder === null ? null : onDockerHub(reference, reference.path.slice(folder.length));
}

/** The folder of a host that holds what Docker Hub has, with a slash at the end, empty for the whole host; null if there is none. */
export function findHubFolder(host: string): string | null {
  const plain = loosenHost(host);
  if (plain === 'docker.io') return '';
  return PUBLIC_COPIES.find(([name]) => plain === name)?.[1] ?? null;
}

/** The same where a path is in that folder. */
export function findCopyFolder(host: string, path: string): string | null {
  const folder = findHubFolder(host);
  return folder !== null && path.startsWith(folder) ? folder : null;
}

/** A name of one segment is an official image: that is what Docker Hub and its copies serve for it. */
export function onDockerHub(reference: Reference, path: string): Reference {
  return { ...reference, host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}

/**
 * The other name of an official image in a folder that holds what Docker Hub has: `hub/busybox` and `hub/library/busybox`. Null
 * for every other path. `folder`: with a slash at the end, or empty.
 */
export function respellOfficial(reference: Reference, folder: string): Reference | null {
  if (!reference.path.startsWith(folder)) return null;
  const rest = reference.path.slice(folder.length);
  const [, library = '', name] = /^(library\/)?([^/]+)$/.exec(rest) ?? [];
  if (name === undefined) return null;
  return { ...reference, path: folder + (library === '' ? `library/${name}` : name) };
}

/** Whether a place, such as the upstream of a mirror, is all of Docker Hub, by any of its names. */
export function isWholeHub(place: string): boolean {
  const [host = '', ...folders] = place.split('/');
  return findHubFolder(host) === folders.map((folder) => `${folder}/`).join('');
}

/** References never change, and each is compared with many patterns. */
const SPELLINGS = new WeakMap<Reference, readonly Reference[]>();

/** Every name under which a denial may match what a reference pulls, ignoring declared mirrors. */
export function listSpellings(reference: Reference): readonly Reference[] {
  const known = SPELLINGS.get(reference);
  if (known !== undefined) return known;
  const plain = simplifyHost(reference.host);
  const written = plain === reference.host ? reference : { ...reference, host: plain };
  const host = normaliseHost(plain);
  const hub = findDockerHubName(reference);
  const spellings = [
    written,
    ...(host === plain ? [] : [{ ...reference, host }]),
    ...(hub === null || (hub.host === host && hub.path === reference.path) ? [] : [hub]),
  ];
  SPELLINGS.set(reference, spellings);
  return spellings;
}

const DENIED_NAMES = new WeakMap<Reference, readonly Reference[]>();

/** The same, with the other name that a public copy of Docker Hub has for an official image. */
export function listDeniedNames(reference: Reference): readonly Reference[] {
  const known = DENIED_NAMES.get(reference);
  if (known !== undefined) return known;
  const spellings = listSpellings(reference);
  const [plain = reference] = spellings;
  const folder = loosenHost(plain.host) === 'docker.io' ? null : findCopyFolder(plain.host, plain.path);
  const other = folder === null ? null : respellOfficial(plain, folder);
  const names = other === null ? spellings : [...spellings, other];
  DENIED_NAMES.set(reference, names);
  return names;
}

/** Docker Hub's public copies, each with the folder that holds it: `public.ecr.aws` and `docker/`. */
export const listPublicCopies = (): typeof PUBLIC_COPIES => PUBLIC_COPIES;
