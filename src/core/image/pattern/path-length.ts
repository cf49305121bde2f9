import { ANY } from '../../glob/glob.js';
import { findTwin } from '../../shapes/name-suggestion.js';
import { findCopyFolder } from '../docker-hub.js';
import { findUnofficialName, OFFICIAL_IMAGES } from '../official-images.js';
import type { HostPattern } from './host-pattern.js';
import type { RepositoryPattern } from './repository-pattern.js';

/** Registries on which every path has at least two parts: the owner, then the image. Others have images such as `fedora`. */
const OWNER_FIRST: ReadonlySet<string> = new Set([
  'asia.gcr.io',
  'cgr.dev',
  'codeberg.org',
  'eu.gcr.io',
  'gcr.io',
  'ghcr.io',
  'nvcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.gitlab.com',
  'us.gcr.io',
]);

/** A pattern as its author wrote it: the repository, and what follows it. */
interface Written {
  readonly repository: string;
  readonly rest: string;
}

const ON_HUB = 'matches nothing, because every path on Docker Hub has two parts';

/** Of a path that is too short for any image of its registry: what probably is meant. Null: it is not. */
export function doubtLength(
  { loose: { host, path } }: RepositoryPattern,
  { repository, rest }: Written,
): string | null {
  const named = path.segments.filter((segment) => segment !== ANY).length;
  const least = findLeast(host);
  if (named >= least || path.segments.includes(ANY)) return null;
  const folder = `${repository.replace(/\/\*$/, '')}/**${rest}`;
  return `matches nothing, because every path on ${nameHost(host)} has at least ${least === 2 ? 'two' : 'three'} parts; write ${folder}`;
}

/** What to write in place of a pattern whose path is too short or too long for any image of Docker Hub; null: it is neither. */
export function adviseOnLength(
  { loose: { host, path } }: RepositoryPattern,
  { rest }: Pick<Written, 'rest'>,
): string | null {
  if (host !== 'docker.io') return null;
  const named = path.segments.filter((segment) => segment !== ANY).length;
  const [only] = path.segments;
  if (path.segments.length === 1 && only !== undefined && only !== ANY)
    return `${ON_HUB}; write docker.io/library/${only.source}${rest}`;
  if (named <= 2) return null;
  const kept = path.segments.slice(0, 2).map((segment) => (segment === ANY ? '**' : segment.source));
  const shorter = kept.includes('**') ? 'leave out the others' : `write docker.io/${kept.join('/')}${rest}`;
  return `${ON_HUB}; ${shorter}, or begin with another registry if you mean one`;
}

function findLeast(host: HostPattern | null): number {
  if (host === null) return 0;
  const name = nameHost(host);
  if (/^[a-z0-9*-]+\.pkg\.dev$/.test(name)) return 3;
  return OWNER_FIRST.has(name) ? 2 : 0;
}

const nameHost = (host: HostPattern | null): string =>
  host === null || typeof host === 'string' ? (host ?? '') : host.labels.join('.');

/**
 * One word where only official images are, and none has that name: probably a folder, of which `/**` was forgotten. Who writes
 * `library/` knows where it is.
 */
export function doubtName(
  { host, path, loose }: RepositoryPattern,
  { repository, rest }: Written,
): string | null {
  // to an approval, a host in capitals is another registry
  if (
    typeof host !== 'string' ||
    host !== loose.host ||
    path.literal === null ||
    /\/?library\/[^/]+$/.test(repository)
  )
    return null;
  const folder = findCopyFolder(host, path.literal);
  if (folder === null) return null;
  const inside = path.literal.slice(folder.length).replace(/^library\//, '');
  const library = {
    host: 'docker.io',
    path: `library/${inside}`,
    tag: null,
    tagWritten: false,
    digest: null,
  };
  const name = findUnofficialName(library);
  if (name === null) return null;
  const near = findTwin(name, OFFICIAL_IMAGES.names);
  if (near !== null)
    return `names docker.io/library/${name}, but no official image is called that; did you mean ${near}${rest}?`;
  const place = repository.slice(0, repository.length - name.length) || 'docker.io/';
  const one = name === 'library' ? '' : `, or ${place}library/${name}${rest} if you mean that image`;
  return `names one image, and no official image is called ${name}; write ${place}${name}/**${rest} for the whole folder${one}`;
}
