import type { HostPattern } from '../image/pattern/host-pattern.js';
import { acceptsHost } from '../image/pattern/host-pattern.js';
import type { MatchMode } from '../image/pattern/pattern.js';
import type { Mirror } from '../policy/query/mirrors.js';
import { isHub, LOOSE_HUB, writeExactHost, writeLooseHost } from './host-regex.js';
import {
  afterSegment,
  isDone,
  listSingleSegments,
  type PathSegments,
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
  const { host, segments } = place;
  const path = writePath(segments);
  const written = mode === 'deny' ? writeLooseHost(host) : writeExactHost(host);
  return [
    ...(written === null ? [] : [`${written}/${path}`]),
    ...(mode === 'deny' && isHub(host) ? listHubPaths(segments).map((each) => `${LOOSE_HUB}/${each}`) : []),
    ...mirrors.flatMap((mirror) => writeMirrored(place, mirror, mode)),
  ];
}

/** Paths on Docker Hub: one segment alone is an official image. */
function listHubPaths(segments: PathSegments): readonly string[] {
  return [writePath(segments), ...afterSegment(segments, 'library').flatMap(listSingleSegments)];
}

function writeMirrored({ host, segments }: RepositoryPlace, mirror: Mirror, mode: MatchMode): string[] {
  const [upstream = '', ...folders] = mirror.upstream.split('/');
  if (host !== null && !acceptsHost(host, upstream)) return [];
  const behind = mode === 'deny' ? writeLooseHost(mirror.looseHost) : writeExactHost(mirror.host);
  if (behind === null) return [];
  const rests = folders.reduce<readonly PathSegments[]>(
    (all, folder) => all.flatMap((each) => afterSegment(each, folder)),
    [segments],
  );
  const paths = rests.flatMap((rest) => [
    ...(rest.length === 0 ? [] : [writePath(rest)]),
    ...(upstream === 'docker.io' && folders.length === 0
      ? afterSegment(rest, 'library').flatMap(listSingleSegments)
      : []),
  ]);
  const whole =
    mode === 'deny' && mirror.folder !== '' && folders.length > 0 && rests.some(isDone)
      ? [`${behind}/${writeText(mirror.folder.slice(0, -1))}`]
      : [];
  return [...paths.map((path) => `${behind}/${writeText(mirror.folder)}${path}`), ...whole];
}
