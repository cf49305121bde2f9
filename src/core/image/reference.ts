import { checkDigest } from './digest.js';

/** An image reference taken apart, after normalisation: `node:22` → docker.io, library/node, 22. */
export interface Reference {
  /** As BuildKit contacts it: `docker.io`, `localhost:5000`. Case is kept. */
  readonly host: string;
  /** Without host: `library/node`. */
  readonly path: string;
  /** Null where only a digest is written; `latest` where nothing is. */
  readonly tag: string | null;
  /** Whether the tag stands in the text (false: the implied `latest`). */
  readonly tagWritten: boolean;
  /** `sha256:…`, null without one. */
  readonly digest: string | null;
}

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;

const HEX_64 = /^[a-f0-9]{64}$/;
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const INVALID = 'invalid reference format';

/**
 * Reads a reference as BuildKit does: `ParseNormalizedNamed` and `TagNameOnly` of github.com/distribution/reference
 * v0.6.0, whose words `error` is.
 */
export function parseReference(text: string): Reference | { readonly error: string } {
  if (HEX_64.test(text)) {
    return { error: `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings` };
  }
  const [host, remainder] = splitHost(text);
  const colon = remainder.indexOf(':');
  const remote = colon < 0 ? remainder : remainder.slice(0, colon);
  if (isUpper(remote)) return { error: `${INVALID}: repository name (${remote}) must be lowercase` };
  return parseNormalized(`${host}/${remainder}`);
}

/** `splitDockerDomain` of normalize.go. */
function splitHost(text: string): readonly [string, string] {
  const slash = text.indexOf('/');
  if (slash < 0) return [DEFAULT_HOST, OFFICIAL + text];
  const first = text.slice(0, slash);
  const isHost = first === 'localhost' || /[.:]/.test(first) || isUpper(first);
  const host = !isHost || first === LEGACY_HOST ? DEFAULT_HOST : first;
  const remainder = isHost ? text.slice(slash + 1) : text;
  return [host, host === DEFAULT_HOST && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}

/** `Parse` of reference.go; the text has a host. */
function parseNormalized(text: string): Reference | { readonly error: string } {
  const parts = splitReference(text);
  if (parts === null) {
    // Go lowers character by character: `İ` to `i`.
    const lower = splitReference(text.replaceAll('İ', 'i').toLowerCase()) !== null;
    return { error: lower ? 'repository name must be lowercase' : INVALID };
  }
  // What is no host name is the first part of the path; it is contacted all the same.
  const pathStart = HOST.test(text.slice(0, text.indexOf('/'))) ? text.indexOf('/') + 1 : 0;
  if (parts.name.length - pathStart > MAX_PATH) {
    return { error: `repository name must not be more than ${MAX_PATH} characters` };
  }
  const error = parts.digest === null ? null : checkDigest(parts.digest);
  if (error !== null) return { error };
  const slash = parts.name.indexOf('/');
  return {
    host: parts.name.slice(0, slash),
    path: parts.name.slice(slash + 1),
    tag: parts.tag ?? (parts.digest === null ? 'latest' : null),
    tagWritten: parts.tag !== null,
    digest: parts.digest,
  };
}

interface Parts {
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

/** `ReferenceRegexp`, part by part: only the digest follows an `@`, only a tag a `:` after the last slash. */
function splitReference(text: string): Parts | null {
  const at = text.indexOf('@');
  const digest = at < 0 ? null : text.slice(at + 1);
  const tagged = at < 0 ? text : text.slice(0, at);
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
  const tag = colon < 0 ? null : tagged.slice(colon + 1);
  const name = colon < 0 ? tagged : tagged.slice(0, colon);
  if (digest !== null && !DIGEST.test(digest)) return null;
  if (tag !== null && !TAG.test(tag)) return null;
  const slash = name.indexOf('/');
  const isName = PATH.test(name) || (HOST.test(name.slice(0, slash)) && PATH.test(name.slice(slash + 1)));
  return isName ? { name, tag, digest } : null;
}

/** Go maps character by character, so `İ` counts as upper case and `ß` does not. */
function isUpper(text: string): boolean {
  return text.toLowerCase() !== text;
}

/** The canonical form: `docker.io/library/node:22`, with tag, digest or both. */
export function formatReference(reference: Reference): string {
  return `${reference.host}/${reference.path}${formatSuffix(reference)}`;
}

/** As people write it: `node:22` for `docker.io/library/node:22`. */
export function formatFamiliar(reference: Reference): string {
  const { host, path } = reference;
  if (host !== DEFAULT_HOST) return formatReference(reference);
  const official = path.startsWith(OFFICIAL) && !path.includes('/', OFFICIAL.length);
  return (official ? path.slice(OFFICIAL.length) : path) + formatSuffix(reference);
}

function formatSuffix({ tag, digest }: Reference): string {
  return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}
