import { acceptsHost, type HostPattern } from '../image/pattern/host-pattern.js';
import { writeText } from './path-regex.js';

/** Names of Docker Hub's registry that approvals take for docker.io. */
const HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** Also those that only denials take for it; of public.ecr.aws, one folder. */
const HUB_COPIES = [...HUB, 'registry.hub.docker.com', 'mirror.gcr.io'];
const PORT_443 = '(?::0*443)?';

/** Whatever a program may take for an address: in numbers, in hexadecimal, in brackets. */
const ADDRESS = String.raw`(?:\[[0-9A-Fa-f:]+\]|(?:0[xX][0-9A-Fa-f]*|[0-9]+)(?:\.(?:0[xX][0-9A-Fa-f]*|[0-9]+))*)`;

export const isHub = (host: HostPattern | null): boolean => host === null || acceptsHost(host, 'docker.io');

/** Hosts that an approval means: as written, and Docker Hub under the names that are the same for it. Null: none can be told. */
export function writeExactHost(host: HostPattern | null): string | null {
  if (host === null) return '[^/]+';
  if (host === 'docker.io') return `(?:${HUB.map(writeText).join('|')})`;
  if (typeof host === 'string') return writeText(host);
  const aliases = HUB.slice(1);
  // `*.docker.io` does not mean registry-1.docker.io, which is docker.io.
  if (aliases.some((alias) => acceptsHost(host, alias))) return null;
  const text = writeLabels(host.labels, '[a-z0-9-]+') + (host.port === null ? '' : `:${host.port}`);
  return acceptsHost(host, 'docker.io') ? `(?:${[text, ...aliases.map(writeText)].join('|')})` : text;
}

/** Hosts that a denial means, in any spelling. */
export function writeLooseHost(host: HostPattern | null): string {
  if (host === null) return '[^/]+';
  if (typeof host !== 'string') return writeLoose(writeLooseLabels(host.labels), host.port);
  const [name = host, port = null] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(host)?.slice(1, 3) ?? [];
  return writeLoose(isAddress(name) ? ADDRESS : writeText(name), port);
}

const isAddress = (name: string): boolean => name.startsWith('[') || /^\d+(?:\.\d+)*$/.test(name);

/** Any name that fits; where an address in its usual form fits too, its other notations are the same machine. */
function writeLooseLabels(labels: readonly string[]): string {
  const text = writeLabels(labels, '[a-z0-9_-]+');
  const fitsAddress = labels.length === 4 && labels.every((label) => label === '*' || /^\d+$/.test(label));
  return fitsAddress ? `(?:${ADDRESS}|${text})` : text;
}

function writeLoose(text: string, port: string | null): string {
  return `(?i:${text})${port === null ? PORT_443 : `:0*${port}`}`;
}

/** Docker Hub and its public copies, with the folder that holds it. */
export const LOOSE_HUB = `(?:(?i:${HUB_COPIES.map(writeText).join('|')})${PORT_443}|(?i:public\\.ecr\\.aws)${PORT_443}/docker)`;

function writeLabels(labels: readonly string[], any: string): string {
  return labels.map((label) => (label === '*' ? any : writeText(label))).join(String.raw`\.`);
}
