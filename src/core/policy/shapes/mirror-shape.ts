import type { Node } from 'yaml';
import { findCopyFolder, loosenHost, normaliseHost, simplifyHost } from '../../image/docker-hub.js';
import { KNOWN_REGISTRIES } from '../../image/known-registries.js';
import { loosenHostPattern, parseHostPattern } from '../../image/pattern/host-pattern.js';
import { findSiteRegistry } from '../../image/pattern/web-page.js';
import { record } from '../../shapes/collection-shape.js';
import { type Cursor, type Shape, transform } from '../../shapes/shape.js';
import { type Failure, text } from '../../shapes/text-shape.js';
import { isMap, isScalar } from '../../shapes/yaml-kind.js';
import { quote, readKey } from '../../shapes/yaml-node.js';
import { leadsBack, type Mirror } from '../query/mirrors.js';

/** Registries that hold nobody's copies: as a whole mirror, each is an upstream that was written on the wrong side. */
const UPSTREAMS: ReadonlySet<string> = new Set([
  'docker.io',
  'cgr.dev',
  'gcr.io',
  'ghcr.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.access.redhat.com',
  'registry.gitlab.com',
  'registry.k8s.io',
  'registry.redhat.io',
]);

const EXAMPLE = 'registry.example.com/hub: docker.io';

/** What a mirror is called. Its host keeps its letters: an approval takes a host in capitals for another one. */
function parseMirror(source: string): Omit<Mirror, 'upstream' | 'place'> | Failure {
  const [first = '', ...path] = source.split('/');
  const failure = checkHost(first) ?? checkPath(path);
  if (failure !== null) return failure;
  const host = parseHostPattern(first);
  if (typeof host === 'object' && 'error' in host) return host;
  if (typeof host === 'object' && host.labels.slice(-2).includes('*')) {
    return { error: 'has a * in the last two parts of its host, where anybody can register a name' };
  }
  const folder = path.map((segment) => `${segment}/`).join('');
  return { name: source, host, looseHost: loosenHostPattern(host), folder };
}

/** What is mirrored, in the one spelling that names are compared in. */
function parseUpstream(source: string): string | Failure {
  const [host = '', ...path] = source.split('/');
  const failure = checkHost(host) ?? checkPath(path);
  if (failure !== null) return failure;
  if (host.includes('*')) return { error: 'has a *, but an upstream is one host; write that host' };
  const registry = findSiteRegistry(loosenHost(host));
  if (registry !== null) return { error: `is a web site and not a registry; write ${registry}` };
  return [normaliseHost(host.toLowerCase()), ...path].join('/');
}

function checkHost(host: string): Failure | null {
  if (/^https?:$/.test(host))
    return { error: 'begins with a scheme; leave out :// and everything before it' };
  if (!/[.:]/.test(host) && host !== 'localhost')
    return { error: 'does not name a host; begin with one, such as registry.example.com/hub' };
  const valid = /^(?:[A-Za-z0-9*][A-Za-z0-9*.-]*|\[[A-Fa-f0-9:]+\])(?::\d{1,5})?$/.test(host);
  return valid ? null : { error: 'has no valid host before its first /' };
}

function checkPath(path: readonly string[]): Failure | null {
  return path.every((segment) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(segment))
    ? null
    : {
        error:
          'cannot be the beginning of image names; write host and path without tag, wildcard or trailing /',
      };
}

function checkName(source: string): string | Failure {
  const parsed = parseMirror(source);
  return 'error' in parsed ? parsed : source;
}

const upstream = text({ what: 'a registry such as docker.io', parse: parseUpstream });

/** `mirror: upstream`, each checked by itself and all together. */
export const mirrors: Shape<readonly Mirror[]> = transform(
  record(checkName, upstream, { what: 'mirrors and what they mirror', example: `{ ${EXAMPLE} }` }),
  (written, node, at) => {
    const list = [...written].flatMap(([name, original]) => {
      const parsed = parseMirror(name);
      if ('error' in parsed) return [];
      return { ...parsed, upstream: original, place: at.document.find(at.at(name).key) };
    });
    return list.filter((mirror) => {
      const mistake = describeMistake(mirror, list);
      if (mistake === null) return true;
      rejectKey(node, at, mirror.name, mistake);
      return false;
    });
  },
  (declared) => new Map(declared.map(({ name, upstream: original }) => [name, original])),
);

function describeMistake({ name, upstream: original }: Mirror, all: readonly Mirror[]): string | null {
  const [host = '', ...path] = name.split('/');
  const plain = [normaliseHost(host), ...path].join('/');
  if (plain === original) return `mirrors itself; write where the copies are, for example ${EXAMPLE}`;
  if (isTurnedRound(host, path, original))
    return `is not a mirror; swap the two, the mirror comes first: ${original}: ${nameUpstream(host, path)}`;
  const [start = '', ...into] = original.split('/');
  const sample = { path: [...into, 'a', 'b'].join('/'), tag: null, tagWritten: false, digest: null };
  return leadsBack(all, { host: start, ...sample })
    ? 'leads back to itself through the other mirrors; remove one of them'
    : null;
}

/** A public copy of Docker Hub is Docker Hub. */
function nameUpstream(host: string, path: readonly string[]): string {
  const plain = normaliseHost(host);
  const folder = findCopyFolder(plain, `${path.join('/')}/`);
  const inside = folder === null ? path : path.slice(folder.split('/').length - 1);
  return [folder === null ? plain : 'docker.io', ...inside].join('/');
}

/** Whether a public registry stands where its mirror belongs. A spelling of it may, as in `ghcr.io:443: ghcr.io`. */
function isTurnedRound(host: string, path: readonly string[], original: string): boolean {
  const plain = normaliseHost(simplifyHost(host));
  if (original === [plain, ...path].join('/')) return false;
  const [start = ''] = original.split('/');
  // a public copy of Docker Hub is one of nothing else
  if (plain !== 'docker.io' && findCopyFolder(plain, `${path.join('/')}/`) !== null)
    return start !== 'docker.io';
  const isWhole = path.length === 0;
  // some public registries have other names
  if (!UPSTREAMS.has(plain))
    return isWhole && KNOWN_REGISTRIES.includes(plain) && !KNOWN_REGISTRIES.includes(start);
  if (isWhole || (plain === 'docker.io' && path[0] === 'library')) return true;
  // A folder of another registry may hold copies; one of Docker Hub only of Docker Hub.
  return plain === 'docker.io' && start !== 'docker.io';
}

function rejectKey(node: Node, at: Cursor, name: string, message: string): void {
  const item = isMap(node) ? node.items.find(({ key }) => isScalar(key) && readKey(key) === name) : undefined;
  const key = item !== undefined && isScalar(item.key) ? item.key : node;
  at.reject(key, `has a wrong key: "${quote(name)}" ${message}`);
}
