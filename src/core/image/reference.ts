import { checkDigest } from './digest.js';

/** A parsed image reference, after normalisation: `node:22` → docker.io, library/node, 22. */
export interface Reference {
  /** As BuildKit contacts it: `docker.io`, `localhost:5000`. Case is kept. */
  readonly host: string;
  /** Without host: `library/node`. */
  readonly path: string;
  /** Null if only a digest is written; `latest` if neither is. */
  readonly tag: string | null;
  /** Whether the tag is written (false: the implied `latest`). */
  readonly tagWritten: boolean;
  /** `sha256:…`, null without one. */
  readonly digest: string | null;
}

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
/** Longer than any valid one; only the host has no limit of its own. */
const MAX_LENGTH = 65_536;

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
 * v0.6.0, whose messages `error` uses.
 */
export function parseReference(text: string): Reference | { readonly error: string } {
  if (text.length > MAX_LENGTH) return { error: INVALID };
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
  const { name, slash, isHost, tag, digest } = parts;
  if (name.length - (isHost ? slash + 1 : 0) > MAX_PATH) {
    return { error: `repository name must not be more than ${MAX_PATH} characters` };
  }
  const error = digest === null ? null : checkDigest(digest);
  if (error !== null) return { error };
  return {
    host: name.slice(0, slash),
    path: name.slice(slash + 1),
    tag: tag ?? (digest === null ? 'latest' : null),
    tagWritten: tag !== null,
    digest,
  };
}

interface Parts {
  readonly name: string;
  /** Index of the first slash. */
  readonly slash: number;
  /** Whether the part before the slash can be a host; otherwise it is part of the path. */
  readonly isHost: boolean;
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
  if ((digest !== null && !DIGEST.test(digest)) || (tag !== null && !TAG.test(tag))) return null;
  const slash = name.indexOf('/');
  const host = name.slice(0, slash);
  const isHost = host === DEFAULT_HOST || HOST.test(host);
  return PATH.test(isHost ? name.slice(slash + 1) : name) ? { name, slash, isHost, tag, digest } : null;
}

/** Whether Go's `strings.ToLower` changes it; it also changes a byte that is not part of a character, here a lone surrogate. */
function isUpper(text: string): boolean {
  return text.toLowerCase() !== text || /\p{Surrogate}/u.test(text);
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

/** An image in the spelling that a file uses: `node:22` where it says `node:18`, the whole name where it says that. */
export function spellLike(written: string, image: string): string {
  const [old, now] = [parseReference(written), parseReference(image)];
  if ('error' in old || 'error' in now || (!now.tagWritten && now.digest === null)) return image;
  if (old.host !== DEFAULT_HOST || now.host !== DEFAULT_HOST) return image;
  return formatFamiliar(old).startsWith(written.split(/[:@]/, 1)[0] ?? '')
    ? formatFamiliar(now)
    : formatReference(now);
}

function formatSuffix({ tag, digest }: Reference): string {
  return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}
