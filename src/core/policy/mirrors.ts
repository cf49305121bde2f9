import { normaliseHost } from '../image/docker-hub.js';
import type { MatchMode } from '../image/pattern.js';
import type { Reference } from '../image/reference.js';

/**
 * The name of what a reference gets through a declared mirror (the longest prefix that fits), null where there is none.
 * Nothing is added to a path: `registry.acme.com/hub/node` with `hub → docker.io` is docker.io/node.
 */
export function applyMirrors(
  mirrors: ReadonlyMap<string, string>,
  reference: Reference,
  mode: MatchMode = 'deny',
): Reference | null {
  if (mirrors.size === 0) return null;
  const host = normaliseHost(mode === 'deny' ? reference.host.toLowerCase() : reference.host);
  const name = `${host}/${reference.path}`;
  let prefix = '';
  for (const candidate of mirrors.keys()) {
    if (candidate.length > prefix.length && name.startsWith(`${candidate}/`)) prefix = candidate;
  }
  const original = mirrors.get(prefix);
  if (original === undefined) return null;
  const mirrored = original + name.slice(prefix.length);
  const slash = mirrored.indexOf('/');
  return { ...reference, host: mirrored.slice(0, slash), path: mirrored.slice(slash + 1) };
}
