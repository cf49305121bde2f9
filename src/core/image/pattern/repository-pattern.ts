import { ANY, compileNameGlob, type NameGlob } from '../../glob/glob.js';
import { type HostPattern, loosenHostPattern, parseHostPattern } from './host-pattern.js';

/** Host and path of a pattern. */
export interface RepositoryPattern {
  /** Null: any host. */
  readonly host: HostPattern | null;
  readonly path: PathPattern;
  /** As denials compare it. */
  readonly loose: { readonly host: HostPattern | null; readonly path: PathPattern };
  readonly advice: string | null;
}

export interface PathPattern {
  /** The whole path if it has no wildcard. */
  readonly literal: string | null;
  /** What every match begins with: rejects most references without walking them. */
  readonly prefix: string;
  /** Whether it is only a prefix and anything after it: `base/**`. */
  readonly open: boolean;
  readonly segments: readonly (NameGlob | typeof ANY)[];
}

type Failure = { readonly error: string };

/** Docker's rule: the first segment is a host if it has a dot, a colon or a capital letter, or is `localhost`. */
function isHost(segment: string): boolean {
  return /[.:]|[A-Z]/.test(segment) || segment === 'localhost';
}

/**
 * Reads host and path of a pattern. `anywhere`: `**` and a slash at the start mean any host. `port`: a tag that may be meant
 * as one, with its colon.
 */
export function parseRepositoryPattern(
  text: string,
  anywhere: boolean,
  port = '',
): RepositoryPattern | Failure {
  if (text === '**' || (anywhere && text.startsWith('**/'))) return parseAnywhere(text.split('/'));
  const segments = text.split('/');
  if (segments.includes('')) return { error: DOUBLED_SLASH };
  const [first = '', ...others] = segments;
  const named = others.length > 0 && isHost(first);
  if (first.startsWith('*') && !named) return { error: describeHostless(text, anywhere) };
  const host = named ? parseHostPattern(first) : 'docker.io';
  if (typeof host === 'object' && 'error' in host) return host;
  const written = named ? others : segments;
  const error = findBadSegment(written) ?? (host === 'docker.io' ? findNamespace(written) : null);
  if (error !== null) return { error };
  const path = completePath(host, written);
  const looseHost = loosenHostPattern(host);
  const loosePath = completePath(looseHost, written);
  return {
    host,
    path: compilePath(path),
    loose: { host: looseHost, path: compilePath(loosePath) },
    advice: !named && others.length === 0 && isHost(text) ? describeHost(text, port) : null,
  };
}

const DOUBLED_SLASH = 'has an extra slash, at an end or doubled; a whole folder is folder/**';

/** `**` and, in denials, patterns that begin with it: any host. */
function parseAnywhere(segments: readonly string[]): RepositoryPattern | Failure {
  if (segments.includes('')) return { error: DOUBLED_SLASH };
  const error = findBadSegment(segments);
  if (error !== null) return { error };
  const path = compilePath(segments);
  return { host: null, path, loose: { host: null, path }, advice: null };
}

function describeHostless(text: string, anywhere: boolean): string {
  if (text === '*')
    return 'does not name a host; write docker.io/** for all of Docker Hub, or ** for any image anywhere';
  if (!text.includes('/') && text.includes('.'))
    return `does not name a repository; write ${text}/** for all of that registry`;
  const path = text.includes('/') ? text : `library/${text}`;
  const wide = !anywhere || text.startsWith('**') ? '' : `, **/${text.replace(/^\*\//, '')} for any host`;
  return `does not name a host, so it would match on every host; write docker.io/${path} for Docker Hub${wide}, or the host you mean`;
}

/** On Docker Hub one literal segment is an official image, as it is for Docker. */
function completePath(host: HostPattern, path: readonly string[]): readonly string[] {
  const [only = ''] = path;
  return host === 'docker.io' && path.length === 1 && !only.includes('*') ? ['library', only] : path;
}

/** `docker.io/library` and `docker.io/*`: they look like a folder of Docker Hub but are not images. */
function findNamespace(path: readonly string[]): string | null {
  if (path.length > 1) return null;
  if (path[0] === 'library')
    return 'is the folder of the official images, not one of them; write docker.io/library/** for all of them, or docker.io/** for all of Docker Hub';
  if (path[0] === '*')
    return 'matches nothing, because every path on Docker Hub has two parts; write docker.io/library/** for the official images, or docker.io/** for all of Docker Hub';
  return null;
}

function findBadSegment(path: readonly string[]): string | null {
  for (const segment of path) {
    if (segment === '**') continue;
    if (segment.includes('**'))
      return 'mixes ** with text, but ** must be alone between slashes; within a segment write *';
    if (/[A-Z]/.test(segment))
      return `has capital letters in "${segment}", but repository names have none; write ${segment.toLowerCase()}`;
    const valid = segment.includes('*') ? /^[a-z0-9._*-]+$/ : /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
    if (!valid.test(segment))
      return `contains "${segment.slice(0, 60)}", which cannot be part of a repository name`;
  }
  return null;
}

/** A registry that is written as an image. */
function describeHost(text: string, port: string): string {
  return `is the image docker.io/library/${text}${port}; for the registry write ${text}${port}/**`;
}

function compilePath(path: readonly string[]): PathPattern {
  const wild = path.findIndex((segment) => segment.includes('*'));
  const segments: (NameGlob | typeof ANY)[] = [];
  for (const [index, segment] of path.entries()) {
    if (segment !== '**') segments.push(compileNameGlob(segment));
    else {
      // The last one matches at least one segment: `base/**` is what is in base, not base itself.
      if (index === path.length - 1) segments.push(compileNameGlob('*'));
      segments.push(ANY);
    }
  }
  return {
    literal: wild < 0 ? path.join('/') : null,
    prefix: wild <= 0 ? '' : `${path.slice(0, wild).join('/')}/`,
    open: wild === path.length - 1 && path[wild] === '**',
    segments,
  };
}
