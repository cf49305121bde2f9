import { expandBraces } from '../brace-expansion.js';
import { matchSequence, type NameGlob } from '../glob.js';
import { normaliseHost } from './docker-hub.js';
import { acceptsHost } from './host-pattern.js';
import { type PatternParts, parseAlternative } from './pattern-parts.js';
import type { Reference } from './reference.js';

export type { TagGlob } from './tag.js';

/** How careful a comparison is: what is approved must be written exactly, what is denied is denied however it is written. */
export type MatchMode = 'allow' | 'deny';

/** A compiled image pattern, `host/path[:tag][@digest]` with globs. */
export interface ImagePattern {
  readonly source: string;
  /** One for each expansion of its braces. */
  readonly alternatives: readonly PatternParts[];
  /** Why it can never match as it stands, or probably means something else; null where all is well. */
  readonly advice: string | null;
  /** `allow` compares hosts as written and wants a written tag; `deny` ignores the host's case and counts the implied `latest`. */
  matches(reference: Reference, mode: MatchMode): boolean;
  /** Whether host and path match, whatever the tag. */
  matchesRepository(reference: Reference, mode: MatchMode): boolean;
}

/** Longer patterns are mistakes. */
const MAX_LENGTH = 1000;

/** Compiles a pattern; the error says what to write instead and goes on from `"<pattern>" …`. */
export function parsePattern(source: string): ImagePattern | { readonly error: string } {
  if (source.length > MAX_LENGTH) return { error: `is longer than ${MAX_LENGTH} characters` };
  if (source.trim() === '') return { error: 'is empty; write an image such as docker.io/library/node' };
  const expansion = expandBraces(source);
  if (expansion.error !== undefined) return { error: expansion.error };
  if (expansion.texts.length === 1 && source.includes(',')) {
    return {
      error: 'has a comma, which belongs in braces, as in {alpine,debian}; several images are several lines',
    };
  }
  const alternatives: PatternParts[] = [];
  for (const text of expansion.texts) {
    const parts = parseAlternative(text);
    if ('error' in parts) return parts;
    alternatives.push(parts);
  }
  return {
    source,
    alternatives,
    advice: alternatives.find(({ advice }) => advice !== null)?.advice ?? null,
    matches: (reference, mode) =>
      alternatives.some(
        (parts) => acceptsRepository(parts, reference, mode) && acceptsRest(parts, reference, mode),
      ),
    matchesRepository: (reference, mode) =>
      alternatives.some((parts) => acceptsRepository(parts, reference, mode)),
  };
}

function acceptsRepository(parts: PatternParts, reference: Reference, mode: MatchMode): boolean {
  const { host: written, path } = reference;
  const isShort = mode === 'deny' && !path.includes('/');
  // Most patterns differ in the path, and comparing that is quickest.
  if (!isShort && !acceptsPath(parts, path)) return false;
  const wanted = mode === 'deny' ? parts.lowerHost : parts.host;
  const host = normaliseHost(mode === 'deny' ? written.toLowerCase() : written);
  if (wanted !== null && !acceptsHost(wanted, host)) return false;
  // Only the exact name docker.io makes BuildKit add `library/`; under its other names Docker Hub has the same image.
  return !isShort || acceptsPath(parts, host === 'docker.io' && written !== host ? `library/${path}` : path);
}

function acceptsPath({ path }: PatternParts, actual: string): boolean {
  if (path.literal !== null) return path.literal === actual;
  if (!actual.startsWith(path.prefix)) return false;
  if (path.open) return actual.length > path.prefix.length;
  return matchSequence<NameGlob, string>(path.segments, actual.split('/'), (glob, segment) =>
    glob.matches(segment),
  );
}

function acceptsRest({ tag, digest }: PatternParts, reference: Reference, mode: MatchMode): boolean {
  if (tag !== null) {
    if (reference.tag === null || (mode === 'allow' && !reference.tagWritten)) return false;
    if (!tag.matches(reference.tag)) return false;
  }
  return digest === null || (reference.digest !== null && digest.matches(reference.digest));
}
