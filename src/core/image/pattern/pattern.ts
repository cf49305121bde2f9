import { expandBraces } from '../../glob/brace-expansion.js';
import { matchSequence, type NameGlob } from '../../glob/glob.js';
import { listDeniedNames, normaliseHost } from '../docker-hub.js';
import type { Reference } from '../reference.js';
import { acceptsHost } from './host-pattern.js';
import { describeStranger, type PatternParts, parseAlternative } from './pattern-parts.js';
import type { PathPattern } from './repository-pattern.js';

export type { TagGlob } from '../tag.js';

/** How strict a comparison is: an approval needs the exact spelling, a denial matches any spelling. */
export type MatchMode = 'allow' | 'deny';

/** A compiled image pattern, `host/path[:tag][@digest]` with globs. */
export interface ImagePattern {
  readonly source: string;
  /** One for each expansion of its braces. */
  readonly alternatives: readonly PatternParts[];
  /** Why it can never match, or probably means something else; null if it is fine. An error for a denial. */
  readonly advice: string | null;
  /** What it more likely means, where what it says is possible; a warning, for a denial too. */
  readonly doubt: string | null;
  /**
   * `allow` compares hosts as written and needs a written tag. `deny` treats every spelling of the host, and every name of
   * Docker Hub, as the same, and counts the implied `latest`.
   */
  matches(reference: Reference, mode: MatchMode): boolean;
  /** Whether host and path match, whatever the tag. */
  matchesRepository(reference: Reference, mode: MatchMode): boolean;
}

/** Longer patterns are mistakes. */
const MAX_LENGTH = 1000;

/**
 * Compiles a pattern; the error says what to write instead and continues `"<pattern>" …`. `anywhere`: for a denial, which
 * may match on any host.
 */
export function parsePattern(
  source: string,
  { anywhere = false }: { readonly anywhere?: boolean } = {},
): ImagePattern | { readonly error: string } {
  if (source.length > MAX_LENGTH) return { error: `is longer than ${MAX_LENGTH} characters` };
  if (source.trim() === '') return { error: 'is empty; write an image such as docker.io/library/node' };
  const expansion = expandBraces(source);
  if (/\$[A-Za-z_{]/.test(source)) return { error: describeStranger('$') };
  if (expansion.error !== undefined) return { error: expansion.error };
  if (expansion.texts.length === 1 && source.includes(',')) {
    return {
      error: 'has a comma, which is only for braces, as in {alpine,debian}; write each image on its own line',
    };
  }
  // `{,evil.io/}**`: whoever writes braces means some images, not all
  const all = expansion.texts.length > 1 ? expansion.texts.find((text) => /^[*/]+$/.test(text)) : undefined;
  if (all !== undefined) return { error: describeAll(all) };
  const alternatives: PatternParts[] = [];
  for (const text of expansion.texts) {
    const parts = parseAlternative(text, anywhere);
    if ('error' in parts) return parts;
    alternatives.push(parts);
  }
  // `ghcr.io/acme{,/**}` names the folder as well
  const incomplete = alternatives.filter(
    ({ source: one }) => !alternatives.some((other) => other.source === `${one}/**`),
  );
  return {
    source,
    alternatives,
    advice: incomplete.find(({ advice }) => advice !== null)?.advice ?? null,
    doubt: incomplete.find(({ doubt }) => doubt !== null)?.doubt ?? null,
    matches: (reference, mode) => {
      const names = listComparedNames(reference, mode);
      return alternatives.some(
        (parts) => acceptsRepository(parts, names, mode) && acceptsRest(parts, reference, mode),
      );
    },
    matchesRepository: (reference, mode) => {
      const names = listComparedNames(reference, mode);
      return alternatives.some((parts) => acceptsRepository(parts, names, mode));
    },
  };
}

const describeAll = (alternative: string): string =>
  `has braces that also mean ${alternative}, which matches every image; write what is in them as entries of their own, without an empty one`;

/** Host and path to compare: as written for an approval, under all its names for a denial. */
export function listComparedNames(reference: Reference, mode: MatchMode): readonly Reference[] {
  if (mode === 'deny') return listDeniedNames(reference);
  const host = normaliseHost(reference.host);
  return host === reference.host ? [reference] : [{ ...reference, host }];
}

function acceptsRepository(parts: PatternParts, names: readonly Reference[], mode: MatchMode): boolean {
  const { host: wanted, path: pattern } = mode === 'deny' ? parts.loose : parts;
  return names.some(
    // Most patterns differ in the path, which is the quickest to compare.
    ({ host, path }) => acceptsPath(pattern, path) && (wanted === null || acceptsHost(wanted, host)),
  );
}

function acceptsPath(path: PathPattern, actual: string): boolean {
  if (path.literal !== null) return path.literal === actual;
  if (!actual.startsWith(path.prefix)) return false;
  if (path.open) return actual.length > path.prefix.length;
  return matchSequence<NameGlob, string>(path.segments, splitPath(actual), (glob, segment) =>
    glob.matches(segment),
  );
}

/** One path is compared with many patterns in a row. */
let split: { readonly path: string; readonly segments: readonly string[] } = { path: '', segments: [''] };

function splitPath(path: string): readonly string[] {
  if (split.path !== path) split = { path, segments: path.split('/') };
  return split.segments;
}

function acceptsRest({ tag, digest }: PatternParts, reference: Reference, mode: MatchMode): boolean {
  if (tag !== null) {
    if (reference.tag === null || (mode === 'allow' && !reference.tagWritten)) return false;
    if (!tag.matches(reference.tag)) return false;
  }
  return digest === null || (reference.digest !== null && digest.matches(reference.digest));
}
