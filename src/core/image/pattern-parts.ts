import { ANY, compileNameGlob, type NameGlob } from '../glob.js';
import { checkDigest } from './digest.js';
import { type HostPattern, parseHostPattern } from './host-pattern.js';
import { quoteCharacter } from './tag.js';

/** One pattern without braces, taken apart. */
export interface PatternParts {
  /** The text it was compiled from. */
  readonly source: string;
  /** Null: any host, for a bare `**`. */
  readonly host: HostPattern | null;
  readonly lowerHost: HostPattern | null;
  readonly path: PathPattern;
  /** Null: any tag or none. */
  readonly tag: NameGlob | null;
  readonly digest: NameGlob | null;
  readonly advice: string | null;
}

export interface PathPattern {
  /** The whole path where it has no wildcard. */
  readonly literal: string | null;
  /** What every match begins with: rejects most references without walking them. */
  readonly prefix: string;
  /** Whether the prefix and anything after it is all there is: `base/**`. */
  readonly open: boolean;
  readonly segments: readonly (NameGlob | typeof ANY)[];
}

type Failure = { readonly error: string };

/** Docker's rule: the first segment is a host if it has a dot, a colon or a capital letter, or is `localhost`. */
function isHost(segment: string): boolean {
  return /[.:]|[A-Z]/.test(segment) || segment === 'localhost';
}

/** Reads a pattern whose braces are already expanded. */
export function parseAlternative(source: string): PatternParts | Failure {
  if (source.includes('://'))
    return { error: 'begins with a scheme; leave out what stands before and with ://' };
  const at = source.indexOf('@');
  const name = at < 0 ? source : source.slice(0, at);
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  const repository = hasTag ? name.slice(0, colon) : name;

  const stranger = /[^A-Za-z0-9_.\-*/:[\]]/u.exec(name)?.[0];
  if (stranger !== undefined) return { error: describeStranger(stranger) };
  const tag = hasTag ? parseTag(name.slice(colon + 1)) : null;
  if (tag !== null && 'error' in tag) return tag;
  const digest = at < 0 ? null : parseDigest(source.slice(at + 1));
  if (digest !== null && 'error' in digest) return digest;
  const place = parseRepository(repository);
  return 'error' in place ? place : { source, ...place, tag, digest };
}

function describeStranger(stranger: string): string {
  if (stranger === '?') return 'contains "?"; patterns have *, ** and {a,b} only';
  return `contains ${quoteCharacter(stranger)}, which no image name contains; patterns have *, ** and {a,b} only`;
}

function parseTag(text: string): NameGlob | Failure {
  if (text === '')
    return { error: 'ends with a colon but names no tag; write one, or leave the colon out for any tag' };
  if (text.length > 128 || !/^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/.test(text)) {
    return { error: `names the tag "${text.slice(0, 40)}", which no image can have` };
  }
  return compileNameGlob(text);
}

function parseDigest(text: string): NameGlob | Failure {
  if (text.includes('*')) {
    return /^[a-z0-9+._*-]+(?::[a-zA-Z0-9=_*-]+)?$/.test(text)
      ? compileNameGlob(text)
      : { error: `ends in "${text.slice(0, 40)}", which cannot be a digest` };
  }
  if (checkDigest(text) === null) return compileNameGlob(text);
  return { error: 'ends in no digest; a digest is sha256: and 64 hexadecimal digits in lower case' };
}

type Repository = Pick<PatternParts, 'host' | 'lowerHost' | 'path' | 'advice'>;

function parseRepository(text: string): Repository | Failure {
  if (text === '**') return { host: null, lowerHost: null, path: compilePath(['**']), advice: null };
  const segments = text.split('/');
  if (segments.includes(''))
    return { error: 'has a slash too many, at an end or doubled; a whole folder is folder/**' };
  const [first = '', ...others] = segments;
  const named = others.length > 0 && isHost(first);
  if (first.startsWith('*') && !named) {
    return {
      error: `names no host, so it would match on every one; write docker.io/${text} for Docker Hub, or the host you mean`,
    };
  }
  const host = named ? parseHostPattern(first) : 'docker.io';
  if (typeof host === 'object' && 'error' in host) return host;
  const single = !named && others.length === 0 && !first.includes('*');
  const path = named ? others : single ? ['library', first] : segments;
  const error = findBadSegment(path);
  if (error !== null) return { error };
  const lowerHost = named ? parseHostPattern(first.toLowerCase()) : 'docker.io';
  if (typeof lowerHost === 'object' && 'error' in lowerHost) return lowerHost;
  return { host, lowerHost, path: compilePath(path), advice: findAdvice(text, host, path, single) };
}

function findBadSegment(path: readonly string[]): string | null {
  for (const segment of path) {
    if (segment === '**') continue;
    if (segment.includes('**'))
      return 'mixes ** with text, and it must stand alone between slashes; within a segment write *';
    if (/[A-Z]/.test(segment))
      return `has capital letters in "${segment}", and repository names have none; write ${segment.toLowerCase()}`;
    const valid = segment.includes('*') ? /^[a-z0-9._*-]+$/ : /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
    if (!valid.test(segment))
      return `contains "${segment.slice(0, 60)}", which cannot be a part of a repository's name`;
  }
  return null;
}

/** What is valid, never matches, and was surely meant otherwise. */
function findAdvice(
  text: string,
  host: HostPattern,
  path: readonly string[],
  single: boolean,
): string | null {
  if (single && isHost(text))
    return `is the image docker.io/library/${text}; for the registry write ${text}/**`;
  const [only = ''] = path;
  if (host === 'docker.io' && path.length === 1 && only !== '**') {
    return `matches nothing, because every path on Docker Hub has two parts; write docker.io/library/${only}`;
  }
  return null;
}

function compilePath(path: readonly string[]): PathPattern {
  const wild = path.findIndex((segment) => segment.includes('*'));
  const segments: (NameGlob | typeof ANY)[] = [];
  for (const [index, segment] of path.entries()) {
    if (segment !== '**') segments.push(compileNameGlob(segment));
    else {
      // The last one stands for something at least: `base/**` is what is in base, not base itself.
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
