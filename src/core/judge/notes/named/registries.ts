import { normaliseHost } from '../../../image/docker-hub.js';
import { acceptsHost } from '../../../image/pattern/host-pattern.js';
import type { Policy } from '../../../policy/policy.js';

/** A name with dots, an address with a port, or this machine: `node:22` is an image. */
const REGISTRY =
  /^(?:(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?::\d{1,5})?|(?:localhost|(?:\d{1,3}\.){3}\d{1,3}):\d{1,5})$/i;
/** Ends of files that are not those of machines. */
const FILE =
  /\.(?:json|ya?ml|toml|txt|[cm]?[jt]sx?|go|css|html?|xml|conf|cfg|ini|env|lock|log|tar|gz|tgz|jar|exe|dll|png|svg|properties|service|sock|local|dockerfile|containerfile)$/i;
/** Languages in which a word with dots and without quotes is a name. */
const CODE = /\.(?:py|[cm]?[jt]sx?|go|rb|rs|java|kts?|groovy|gradle|cs|php|pl|lua|swift|scala)$/;
/** A name that gets what follows: `REG=`, `registry: "`, `"REG", "`, `<REG>`; or a part that is put in the place of another one. */
const GIVEN =
  /(?:^=|[A-Za-z_]\w*(?:["'\x60]?\s{0,9}(?:[:?+]?=|:|=>)\s{0,9}["'\x60]?|["'\x60]\s{0,9},\s{0,9}["'\x60]|>))$/;
const MAX_BEFORE = 120;

/** The host, with its port, that a word begins with; null: none, or it may be the name of a file. */
export function findHost(word: string): string | null {
  const [host = ''] = word.split('/', 1);
  return REGISTRY.test(host) && !(host === word && FILE.test(word)) ? host : null;
}

/** The registry that a word is which a name gets; null: it is not one. */
export function findRegistry(file: string, word: string, before: string): string | null {
  if (!REGISTRY.test(word) || FILE.test(word)) return null;
  const isBare = CODE.test(file) && !/["'\x60]$/.test(before);
  return isBare || !GIVEN.test(before.slice(-MAX_BEFORE)) ? null : normaliseHost(word);
}

/** Whether the policy approves any image of a registry, wherever it does. */
export function approvesRegistry(policy: Policy, host: string): boolean {
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const entries = [
      ...(level.allow ?? []),
      ...level.overrides.flatMap(({ allow, allowAlso }) => [...(allow ?? []), ...allowAlso]),
    ];
    const accepts = entries.some(({ pattern }) =>
      pattern.alternatives.some((parts) => parts.host === null || acceptsHost(parts.host, host)),
    );
    if (accepts) return true;
  }
  return policy.settings.mirrors.some((mirror) => acceptsHost(mirror.host, host));
}
