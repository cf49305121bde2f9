import { normaliseHost } from '../../core/image/docker-hub.js';

/** Where Docker Hub's registry is. */
const DOCKER_HUB = 'registry-1.docker.io';

/** The address of a registry's API, `https://registry.acme.com:5000`. */
export function findRegistryAddress(host: string, insecure: readonly string[]): string {
  const name = normaliseHost(host);
  const scheme = insecure.includes(name) ? 'http' : 'https';
  return `${scheme}://${name === 'docker.io' ? DOCKER_HUB : host}`;
}

/** The host of an address; null where it is the registry's own. */
export function findServer(host: string, address: string): string | null {
  const at = new URL(address);
  const own = findRegistryAddress(host, at.protocol === 'http:' ? [normaliseHost(host)] : []);
  return at.host === new URL(own).host ? null : at.host;
}

/** What may be done with an address that a registry gives for signing in. */
export type RealmUse = 'credentials' | 'anonymous' | 'refused';

/**
 * A registry may name any address for signing in, and whatever it names gets the password. So credentials go only to the same
 * host, its parent domain or below it, there at its own port or that of https, and nothing is asked inside the network that the
 * gate runs in.
 */
export function judgeRealm(realm: URL, host: string, insecure: readonly string[]): RealmUse {
  const name = normaliseHost(host);
  const [bare = ''] = /^(\[[^\]]*\]|[^:]*)/.exec(name) ?? [];
  const isOwn = isNear(realm.hostname.toLowerCase(), bare.toLowerCase());
  if (realm.username !== '' || realm.password !== '') return 'refused';
  // another port is another server
  if (realm.protocol === 'http:') return isOwn && insecure.includes(realm.host) ? 'credentials' : 'refused';
  if (realm.protocol !== 'https:') return 'refused';
  // a GitLab signs in at 443 what its registry at 5050 asks for
  const isOwnPort =
    realm.port === '' || (realm.hostname === bare.toLowerCase() && realm.port === findPort(name));
  if (isOwn && isOwnPort) return 'credentials';
  return isPublicName(realm.hostname) ? 'anonymous' : 'refused';
}

/** As `URL` writes it: nothing for that of https. */
function findPort(host: string): string | null {
  const address = `https://${host}`;
  return URL.canParse(address) ? new URL(address).port : null;
}

function isNear(name: string, host: string): boolean {
  if (name === host || name.endsWith(`.${host}`)) return !isAddressLiteral(host) || name === host;
  const parent = host.slice(host.indexOf('.') + 1);
  return name === parent && parent.includes('.') && !isAddressLiteral(host);
}

/** Whether a host is a name that means the same everywhere. */
export function isPublicName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (isAddressLiteral(name) || !name.includes('.')) return false;
  return !/\.(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|arpa)$/.test(name);
}

/** `URL` writes every spelling of an IPv4 address with four numbers. */
function isAddressLiteral(name: string): boolean {
  return name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name);
}
