import { ANY } from '../../glob/glob.js';
import { KNOWN_REGISTRIES } from '../../image/known-registries.js';
import { isOfficial, isRetired, OFFICIAL_IMAGES } from '../../image/official-images.js';
import type { PatternParts } from '../../image/pattern/pattern-parts.js';
import { findTwin } from '../../shapes/name-suggestion.js';
import type { Entry } from '../policy.js';

/** Well-known folders of registries. */
const FOLDERS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'docker.io',
    ['almalinux', 'bitnami', 'bitnamilegacy', 'grafana', 'hashicorp', 'library', 'linuxserver', 'rockylinux'],
  ],
  ['gcr.io', ['cloud-builders', 'distroless', 'google-containers', 'kaniko-project']],
  [
    'mcr.microsoft.com',
    ['azurelinux', 'devcontainers', 'dotnet', 'mssql', 'openjdk', 'playwright', 'powershell'],
  ],
  ['cgr.dev', ['chainguard', 'chainguard-private']],
  ['public.ecr.aws', ['amazonlinux', 'docker', 'lambda']],
]);

/** What an entry names of which the known name is one typing mistake away. */
export interface NearName {
  /** As the entry has it. */
  readonly written: string;
  /** The entry with the known name. */
  readonly meant: string;
}

/** A mistake in what an entry names; null: there is none that is known. */
export function findNearName({ pattern }: Pick<Entry, 'pattern'>): NearName | null {
  for (const parts of pattern.alternatives) {
    const near = findNear(parts);
    if (near !== null) return near;
  }
  return null;
}

function findNear({ host, path, source }: PatternParts): NearName | null {
  if (typeof host !== 'string') return null;
  const registry = findTwin(host, KNOWN_REGISTRIES);
  if (registry !== null) return { written: host, meant: source.replace(host, registry) };
  const [folder, image, ...others] = path.segments.map((segment) =>
    segment === ANY ? null : segment.literal,
  );
  if (typeof folder !== 'string' || path.segments.length < 2) return null;
  const twin = findTwin(folder, FOLDERS.get(host) ?? []);
  if (twin !== null) return { written: `${host}/${folder}`, meant: source.replace(folder, twin) };
  // one without `library/` is told of where it is read
  const isOfficialPlace =
    host === 'docker.io' && source.includes('library/') && folder === 'library' && others.length === 0;
  if (!isOfficialPlace || typeof image !== 'string') return null;
  const reference = { host, path: `library/${image}`, tag: null, tagWritten: false, digest: null };
  const official =
    isOfficial(reference) || isRetired(reference) ? null : findTwin(image, OFFICIAL_IMAGES.names);
  return official === null
    ? null
    : { written: `${host}/library/${image}`, meant: source.replace(image, official) };
}
