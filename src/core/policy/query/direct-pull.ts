import { listSpellings, loosenHost } from '../../image/docker-hub.js';
import type { Reference } from '../../image/reference.js';
import { findMirror, type Mirror } from './mirrors.js';

/** A pull from a place of which the policy names a mirror. */
export interface DirectPull {
  readonly upstream: string;
  /** As the policy writes it. */
  readonly mirror: string;
  /** The same image in the mirror; null where a pattern stands for several mirrors. */
  readonly through: Reference | null;
}

/** What should come through a mirror and does not; null where there is no mirror for it, or it comes through one. */
export function findDirectPull(mirrors: readonly Mirror[], reference: Reference): DirectPull | null {
  const real = mirrors.filter((mirror) => !isSpelling(mirror));
  if (real.length === 0) return null;
  const spellings = listSpellings(reference);
  if (spellings.some((name) => findMirror(real, name, 'deny') !== null)) return null;
  let best: { readonly mirror: Mirror; readonly path: string } | null = null;
  for (const mirror of real) {
    for (const name of spellings) {
      const path = takeFront(mirror.upstream, name);
      if (path !== null && (best === null || isNearer(mirror, best.mirror))) best = { mirror, path };
    }
  }
  if (best === null) return null;
  const { name, upstream, host, folder } = best.mirror;
  const through = typeof host === 'string' ? { ...reference, host, path: folder + best.path } : null;
  return { upstream, mirror: name, through };
}

/** What is left of a path behind the place that is mirrored; null where it is not in there. */
function takeFront(upstream: string, { host, path }: Reference): string | null {
  const [name = '', ...segments] = upstream.split('/');
  const folder = segments.map((segment) => `${segment}/`).join('');
  return loosenHost(name) === host && path.startsWith(folder) ? path.slice(folder.length) : null;
}

/** The one that mirrors the narrower place, then one that has a name of its own, then the first. */
function isNearer(one: Mirror, other: Mirror): boolean {
  if (one.upstream.length !== other.upstream.length) return one.upstream.length > other.upstream.length;
  return typeof one.host === 'string' && typeof other.host !== 'string';
}

/** Another name of the upstream itself, declared to be approved: `ghcr.io:443: ghcr.io`. */
function isSpelling({ looseHost, folder, upstream }: Mirror): boolean {
  if (typeof looseHost !== 'string') return false;
  // Docker's own machine, where mirror.gcr.io and public.ecr.aws are somebody else's.
  const host = looseHost === 'registry.hub.docker.com' ? 'docker.io' : looseHost;
  return [host, ...folder.split('/').slice(0, -1)].join('/') === upstream;
}
