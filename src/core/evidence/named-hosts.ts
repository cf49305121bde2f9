import { normaliseHost } from '../image/docker-hub.js';
import { acceptsHost, type HostPattern } from '../image/pattern/host-pattern.js';
import type { ImagePattern } from '../image/pattern/pattern.js';
import type { Policy } from '../policy/policy.js';

/**
 * Which registries may be asked: those that `allow`, `evidence` and `mirrors` name. References come from pull requests, so a
 * host that only they name would let anyone make the gate send requests into the network that it runs in.
 */
export function findNamedHosts(policy: Policy): (host: string) => boolean {
  const hosts = listHosts(policy).filter(isDefinite);
  return (host) => hosts.some((wanted) => acceptsHost(wanted, normaliseHost(host)));
}

function listHosts(policy: Policy): readonly HostPattern[] {
  const hosts: HostPattern[] = policy.settings.mirrors.flatMap(({ host, upstream }) => [
    host,
    upstream.split('/', 1).join(''),
  ]);
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const overrides = level.ownOverrides.flatMap(({ allow, allowAlso }) => [...(allow ?? []), ...allowAlso]);
    for (const { pattern } of [...(level.allow ?? []), ...overrides])
      hosts.push(...listPatternHosts(pattern));
  }
  for (const { pattern } of policy.evidence) hosts.push(...listPatternHosts(pattern));
  return hosts;
}

function listPatternHosts({ alternatives }: ImagePattern): HostPattern[] {
  return alternatives.flatMap(({ host }) => (host === null ? [] : [host]));
}

/** `*.gcr.io` names the hosts of one organisation; `*.com` names no one. */
function isDefinite(host: HostPattern): boolean {
  if (typeof host === 'string') return true;
  const last = host.labels.slice(-2);
  // four numbers are an address
  return host.labels.length > 2 && last.every((label) => label !== '*') && !/^\d+$/.test(last[1] ?? '');
}
