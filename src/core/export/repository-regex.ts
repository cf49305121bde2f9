import { ANY } from '../glob/glob.js';
import {
  findHubFolder,
  isWholeHub,
  listPublicCopies,
  loosenHost,
  simplifyHost,
} from '../image/docker-hub.js';
import { acceptsHost, type HostPattern } from '../image/pattern/host-pattern.js';
import type { MatchMode } from '../image/pattern/pattern.js';
import type { Mirror } from '../policy/query/mirrors.js';
import { isHub, LOOSE_HUB, writeExactHost, writeLooseHost } from './host-regex.js';
import {
  afterAll,
  afterSegment,
  isDone,
  listSingleSegments,
  type PathSegments,
  toSegments,
  writePath,
  writeText,
} from './path-regex.js';

/** Host and path of one alternative of a pattern. */
export interface RepositoryPlace {
  readonly host: HostPattern | null;
  readonly segments: PathSegments;
}

/** Every name, from the host to the end of the path, under which a repository that is meant can be pulled. */
export function writeRepositories(
  place: RepositoryPlace,
  mirrors: readonly Mirror[],
  mode: MatchMode,
): readonly string[] {
  if (mode === 'deny')
    return [place, ...respell(place, mirrors)]
      .flatMap((each) => [each, ...mirrors.flatMap((mirror) => listMirrored(each, mirror))])
      .flatMap(writeDenied);
  const { host, segments } = place;
  const written = writeExactHost(host);
  return [
    ...(written === null ? [] : [`${written}/${writePath(segments)}`]),
    ...mirrors.flatMap((mirror) => writeMirrored(place, mirror)),
  ];
}

/** The places that have official images by their other name: `hub/library/node` for `hub/node` where `hub` mirrors Docker Hub. */
function respell({ host, segments }: RepositoryPlace, mirrors: readonly Mirror[]): RepositoryPlace[] {
  const copies = [
    ...mirrors.filter(({ upstream }) => isWholeHub(upstream)),
    ...listPublicCopies().map(([looseHost, folder]) => ({ looseHost, folder })),
  ];
  return copies.flatMap(({ looseHost, folder }): RepositoryPlace[] => {
    const both = findCommonHost(host, looseHost);
    if (both === null) return [];
    const start = toSegments(folder.split('/').slice(0, -1));
    return afterAll(segments, folder.split('/').slice(0, -1))
      .flatMap((rest) => [
        ...listSingleSegments(rest).map((name) => [...toSegments(['library']), ...name]),
        ...afterSegment(rest, 'library').flatMap(listSingleSegments),
      ])
      .map((rest) => ({ host: both, segments: [...start, ...rest] }))
      .filter(({ segments: other }) => !isCovered(other, segments));
  });
}

/** Whether a path says nothing more than the one that it was made of, which has `**` there. */
function isCovered(other: PathSegments, segments: PathSegments): boolean {
  const sample = other.map((part) => (part === ANY ? 'zq9' : part.source.replaceAll('*', 'zq9'))).join('/');
  return new RegExp(`^${writePath(segments)}$`).test(sample);
}

/** The hosts that both may mean, or more; null: none. `null` as the first is any host. */
function findCommonHost(one: HostPattern | null, other: HostPattern): HostPattern | null {
  if (one === null) return other;
  if (typeof one === 'string') return acceptsHost(other, one) ? one : null;
  return typeof other !== 'string' || acceptsHost(one, other) ? other : null;
}

/** In any spelling of the host. */
function writeDenied({ host, segments }: RepositoryPlace): readonly string[] {
  return [
    `${writeLooseHost(host)}/${writePath(segments)}`,
    ...(isHub(host) ? listHubPaths(segments).map((path) => `${LOOSE_HUB}/${writePath(path)}`) : []),
  ];
}

/** Paths on Docker Hub: one segment alone is an official image. */
function listHubPaths(segments: PathSegments): readonly PathSegments[] {
  return [segments, ...afterSegment(segments, 'library').flatMap(listSingleSegments)];
}

/** The places in a mirror whose names are, behind it, such as a denial means: what it mirrors has every name that it has elsewhere. */
function listMirrored(
  { host, segments }: RepositoryPlace,
  { upstream, folder, looseHost }: Mirror,
): readonly RepositoryPlace[] {
  const [name = '', ...folders] = upstream.split('/');
  const isMeant = [simplifyHost(name), loosenHost(name)].some(
    (each) => host === null || acceptsHost(host, each),
  );
  const copy = isHub(host) ? findHubFolder(name) : null;
  const paths = [
    ...(isMeant ? [segments] : []),
    ...(copy === null
      ? []
      : listHubPaths(segments).map((path) => [...toSegments(copy.split('/').slice(0, -1)), ...path])),
  ];
  const rests = paths.flatMap((path) => afterAll(path, folders));
  const start = toSegments(folder.split('/').slice(0, -1));
  // a mirror of one repository is an image itself
  const isWhole = start.length > 0 && folders.length > 0 && rests.some(isDone);
  return [...rests.filter(({ length }) => length > 0), ...(isWhole ? [[]] : [])].map((rest) => ({
    host: looseHost,
    segments: [...start, ...rest],
  }));
}

function writeMirrored({ host, segments }: RepositoryPlace, mirror: Mirror): readonly string[] {
  const [upstream = '', ...folders] = mirror.upstream.split('/');
  if (host !== null && !acceptsHost(host, upstream)) return [];
  const behind = writeExactHost(mirror.host);
  if (behind === null) return [];
  const isOnHub = upstream === 'docker.io' && folders.length === 0;
  return [
    ...afterAll(segments, folders).filter(({ length }) => length > 0),
    ...(isOnHub ? afterSegment(segments, 'library').flatMap(listSingleSegments) : []),
  ].map((path) => `${behind}/${writeText(mirror.folder)}${writePath(path)}`);
}
