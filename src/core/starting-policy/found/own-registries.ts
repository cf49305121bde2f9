import { parsePattern } from '../../image/pattern/pattern.js';
import { ownValue } from '../../own-value.js';
import { compareText } from '../../text-order.js';
import { isPublicRegistry, isSharedDomain } from './public-registries.js';
import { nameRepository, type UsedImage } from './used-images.js';

/** Where the repository is pushed to: `github.com`, `acme/shop`. */
export interface GitRemote {
  readonly host: string;
  readonly path: string;
}

/** A registry, or a folder of one, whose images are the company's own: it is approved as a whole. */
export interface OwnRegistry {
  /** `ghcr.io/acme`. */
  readonly place: string;
  /** How that is known; it goes on from `yours:`. */
  readonly reason: string;
  readonly images: readonly UsedImage[];
}

/** Where people of a forge publish images, under the name of the owner. */
const PACKAGES: Readonly<Record<string, string>> = {
  'github.com': 'ghcr.io',
  'gitlab.com': 'registry.gitlab.com',
  'codeberg.org': 'codeberg.org',
};

/** What a company calls the machine that keeps its images: `registry.acme.com`. */
const REGISTRY_NAME =
  /^(?:cr|containers?|docker|harbor|hub|images?|artifactory|nexus|oci|quay|registry)(?:-[a-z0-9-]+)?\./;
const INTERNAL_NAME = /\.(?:corp|home\.arpa|intern|internal|intra|intranet|lan|local|private)$/;
/** Registries of one customer of a cloud, by the customer's name or number. */
const RENTED =
  /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$|^[a-z0-9]+\.azurecr\.io$|^[a-z0-9-]+\.jfrog\.io$/;
/** Amazon's own accounts, from which it publishes, and a vendor's. */
const PUBLISHERS = /^(?:602401143452|763104351884|releases-docker)\./;
const PRIVATE_ADDRESS = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/;

/**
 * Finds the registries whose images are the company's own. `named`: by the person, who is believed; otherwise the owner of the git
 * remote, and one private-looking host. A single Dockerfile never makes a host anybody's own.
 */
export function findOwnRegistries(
  images: readonly UsedImage[],
  { named, remote }: { readonly named: readonly string[]; readonly remote: GitRemote | null },
): OwnRegistry[] {
  const places = [
    ...named.map((place) => ({ place, reason: 'named with --own' })),
    ...listByRemote(images, remote),
    ...(named.length > 0 ? [] : guessHost(images)),
  ];
  const owned = new Set<UsedImage>();
  const usable = places.filter(({ place }) => !('error' in parsePattern(`${place}/**`)));
  return usable.flatMap(({ place, reason }): OwnRegistry[] => {
    const inside = images.filter(
      (image) =>
        !image.isFrontend && !owned.has(image) && nameRepository(image.reference).startsWith(`${place}/`),
    );
    for (const image of inside) owned.add(image);
    // what the person names counts before its first image is used
    return inside.length === 0 && !named.includes(place) ? [] : [{ place, reason, images: inside }];
  });
}

type Guess = Pick<OwnRegistry, 'place' | 'reason'>;

function listByRemote(images: readonly UsedImage[], remote: GitRemote | null): Guess[] {
  if (remote === null) return [];
  const host = remote.host.toLowerCase();
  const [owner = ''] = remote.path.toLowerCase().split('/');
  const packages = ownValue(PACKAGES, host);
  const where = `${host}/${owner}`;
  if (packages !== undefined)
    return owner === '' ? [] : [{ place: `${packages}/${owner}`, reason: `the git remote is ${where}` }];
  const domain = findDomain(host);
  if (domain === null || isPublicRegistry(host)) return [];
  return listHosts(images)
    .filter((name) => findDomain(name.replace(/:\d+$/, '')) === domain && !isPublicRegistry(name))
    .map((place) => ({ place, reason: `the git remote is on ${host}` }));
}

/** `acme.com` of `git.acme.com`; null for an address and for one word. */
function findDomain(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2 || /^\d*$/.test(labels.at(-1) ?? '')) return null;
  const isCountry = /^[a-z]{2}$/.test(labels.at(-1) ?? '') && /^[a-z]{2,3}$/.test(labels.at(-2) ?? '');
  const count = isCountry && labels.length > 2 ? 3 : 2;
  const domain = labels.slice(-count).join('.');
  return isSharedDomain(domain) && labels.length > count ? labels.slice(-count - 1).join('.') : domain;
}

const listHosts = (images: readonly UsedImage[]): string[] => [
  ...new Set(images.map(({ reference }) => reference.host)),
];

/** The private-looking host that most files use, for at least two images in at least two files; of two that are alike none. */
function guessHost(images: readonly UsedImage[]): Guess[] {
  const ranked = listHosts(images)
    .filter(looksPrivate)
    .map((host) => {
      const inside = images.filter(({ reference, isFrontend }) => reference.host === host && !isFrontend);
      const repositories = new Set(inside.map(({ reference }) => reference.path)).size;
      const files = new Set(inside.flatMap((image) => [...image.files])).size;
      return { host, repositories, files };
    })
    .filter(({ repositories, files }) => repositories > 1 && files > 1)
    .toSorted((one, other) => other.files - one.files || compareText(one.host, other.host));
  const [first, second] = ranked;
  if (first === undefined || first.files === second?.files) return [];
  const { host, repositories, files } = first;
  return [{ place: host, reason: `a private-looking host, ${repositories} images in ${files} files` }];
}

function looksPrivate(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (host !== host.toLowerCase() || /^(?:localhost$|\[)/.test(name)) return false;
  if (RENTED.test(name)) return !PUBLISHERS.test(name);
  if (isPublicRegistry(host)) return false;
  return (
    !name.includes('.') || [REGISTRY_NAME, INTERNAL_NAME, PRIVATE_ADDRESS].some((look) => look.test(name))
  );
}
