import { findHubFolder, loosenHost, simplifyHost } from '../image/docker-hub.js';
import { acceptsHost, type HostPattern } from '../image/pattern/host-pattern.js';
import type { Mirror } from '../policy/query/mirrors.js';

/** Mirrors that another one overlaps or that lead to another one, by any name of their hosts. */
export function listNestedMirrors(mirrors: readonly Mirror[]): readonly Mirror[] {
  return mirrors.filter((mirror) =>
    mirrors.some(
      (other) =>
        (other !== mirror && mayOverlap(mirror, other)) ||
        mayLead(mirror, other) ||
        (other !== mirror && mayLead(other, mirror)),
    ),
  );
}

function mayOverlap(one: Mirror, other: Mirror): boolean {
  if (!isAround(one.folder, other.folder)) return false;
  if (mayBeSame(one.host, other.host)) return true;
  return !isSpelling(one) && !isSpelling(other) && mayBeSame(one.looseHost, other.looseHost);
}

/** Whether what a mirror holds may come through another one in turn. */
function mayLead({ upstream }: Mirror, other: Mirror): boolean {
  const [host = '', ...folders] = upstream.split('/');
  const path = folders.map((folder) => `${folder}/`).join('');
  if (acceptsHost(other.host, host) && isAround(path, other.folder)) return true;
  if (isSpelling(other)) return false;
  const hub = findHubFolder(host);
  const isOnHub = hub !== null && isAround(path, hub);
  const inHub = isOnHub ? path.slice(hub.length) : '';
  return [
    ...[simplifyHost(host), loosenHost(host)].map((each) => [each, path] as const),
    // on Docker Hub a name of one part is an official image
    ...(isOnHub ? [inHub, `library/${inHub}`].map((each) => ['docker.io', each] as const) : []),
  ].some(([each, folder]) => acceptsHost(other.looseHost, each) && isAround(folder, other.folder));
}

/** Another name of the upstream itself, as denials compare names: `ghcr.io:443: ghcr.io`. */
function isSpelling({ looseHost, folder, upstream }: Mirror): boolean {
  const [host = '', ...folders] = upstream.split('/');
  return looseHost === loosenHost(host) && folder === folders.map((each) => `${each}/`).join('');
}

/** Whether one of two folders holds the other. */
const isAround = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

function mayBeSame(one: HostPattern, other: HostPattern): boolean {
  if (typeof one === 'string') return acceptsHost(other, one);
  if (typeof other === 'string') return acceptsHost(one, other);
  return (
    one.port === other.port &&
    one.labels.length === other.labels.length &&
    one.labels.every((label, at) => label === '*' || other.labels[at] === '*' || label === other.labels[at])
  );
}
