import { expandBraces } from '../../glob/brace-expansion.js';
import { isOfficial } from '../../image/official-images.js';
import type { MatchMode } from '../../image/pattern/pattern.js';
import { coversParts } from '../../image/pattern/pattern-containment.js';
import type { PatternParts } from '../../image/pattern/pattern-parts.js';
import { strictestPin } from '../../image/pin.js';
import { splitTag, type TagGlob } from '../../image/tag.js';
import { coversRange } from '../../image/version-range.js';
import type { Entry, Override } from '../../policy/policy.js';

/**
 * The entries that, each for some expansion of the pattern, surely match all that an entry matches; null if something may be
 * left. What cannot be proved from the texts counts as left.
 */
export function findCover<Item extends { readonly item: Entry }>(
  inner: Entry,
  outers: readonly Item[],
  mode: MatchMode,
): readonly Item[] | null {
  const cover = new Set<Item>();
  for (const parts of inner.pattern.alternatives) {
    const outer = outers.find(({ item }) => coversPart(item, inner, parts, mode));
    if (outer === undefined) return null;
    cover.add(outer);
  }
  return [...cover];
}

/** Where the images of an entry begin; null: an expansion of it begins with a wildcard. */
function listStarts(entry: Entry): readonly string[] | null {
  const starts = entry.pattern.alternatives.map(({ loose: { host, path } }) => {
    const [first] = path.segments;
    return typeof host === 'string' && typeof first === 'object' && first.literal !== null
      ? `${host}/${first.literal}`
      : null;
  });
  const known = starts.filter((start) => start !== null);
  return known.length < starts.length ? null : [...new Set(known)];
}

/** Of each entry, those that may match some of what it matches, at first sight: nearly all pairs of a long list do not. */
export function openNeighbours<Item extends { readonly item: Entry }>(
  entries: readonly Item[],
): (entry: Entry) => readonly Item[] {
  const byStart = new Map<string, Item[]>();
  const anywhere: Item[] = [];
  for (const each of entries) {
    const starts = listStarts(each.item);
    if (starts === null) anywhere.push(each);
    for (const start of starts ?? []) {
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [each]);
      else known.push(each);
    }
  }
  return (entry) => {
    const starts = listStarts(entry);
    if (starts === null) return entries;
    return [...new Set([...starts.flatMap((start) => byStart.get(start) ?? []), ...anywhere])];
  };
}

function coversPart(outer: Entry, inner: Entry, parts: PatternParts, mode: MatchMode): boolean {
  if (!coversParts(outer.pattern, parts, mode)) return false;
  if (outer.official && !inner.official && !isSurelyOfficial(parts)) return false;
  return coversTags(outer, inner, parts, mode);
}

function isSurelyOfficial({ host, path }: PatternParts): boolean {
  if (host !== 'docker.io' || path.literal === null) return false;
  return isOfficial({ host, path: path.literal, tag: null, tagWritten: false, digest: null });
}

/** Whether the outer entry's `versions` and `variants` leave nothing out. */
function coversTags(outer: Entry, inner: Entry, { tag }: PatternParts, mode: MatchMode): boolean {
  if (outer.versions === null && outer.variants === null) return true;
  const literal = tag?.literal ?? null;
  if (literal !== null) return acceptsTag(outer, literal, mode);
  if (outer.versions !== null && (inner.versions === null || !coversRange(outer.versions, inner.versions)))
    return false;
  return outer.variants === null || (inner.variants !== null && coversGlobs(outer.variants, inner.variants));
}

function acceptsTag({ versions, variants }: Entry, tag: string, mode: MatchMode): boolean {
  const { number, variant } = splitTag(tag);
  if (versions !== null) {
    if (number === null) return false;
    if (!(mode === 'allow' ? versions.contains(number) : versions.overlaps(number))) return false;
  }
  return variants === null || variants.some((glob) => glob.matches(variant));
}

/** A wildcard of the inner glob is a character that only a wildcard of the outer one matches. */
function coversGlobs(outers: readonly TagGlob[], inners: readonly TagGlob[]): boolean {
  return inners.every(({ source }) =>
    (expandBraces(source).texts ?? [null]).every(
      (text) => text !== null && outers.some((glob) => glob.matches(text)),
    ),
  );
}

/**
 * Whether the pin that one entry asks for adds nothing to that of another, which matches too. `isExtended`: a policy below may
 * ask for no less than the least pin of the entries above.
 */
export function coversPin(outer: Entry, inner: Entry, isExtended: boolean): boolean {
  if (inner.pin === null || inner.pin === outer.pin) return true;
  return !isExtended && outer.pin !== null && strictestPin(outer.pin, inner.pin) === outer.pin;
}

/** Whether all that one override selects is surely selected by another, as exactly; null: the policy itself, which selects all. */
export function coversSelection(outer: Override | null, inner: Override | null): boolean {
  if (outer === null || outer === inner) return true;
  if (inner === null) return false;
  return (
    coversList(outer.roles, inner.roles) &&
    coversPaths(outer.paths, inner.paths) &&
    coversList(toSources(outer.images), toSources(inner.images))
  );
}

/** The same for lists of paths; null: any path. */
export function coversPaths(outer: Sources | null, inner: Sources | null): boolean {
  return (
    outer?.some(({ source }) => source === '**') === true || coversList(toSources(outer), toSources(inner))
  );
}

type Sources = readonly { readonly source: string }[];

const toSources = (globs: Sources | null): readonly string[] | null =>
  globs?.map(({ source }) => source) ?? null;

function coversList(outer: readonly string[] | null, inner: readonly string[] | null): boolean {
  return outer === null || inner?.every((item) => outer.includes(item)) === true;
}
