import { ANY, type NameGlob } from '../../glob/glob.js';
import { listComparedNames, type MatchMode } from '../../image/pattern/pattern.js';
import type { PatternParts } from '../../image/pattern/pattern-parts.js';
import type { PathPattern } from '../../image/pattern/repository-pattern.js';
import type { Reference } from '../../image/reference.js';
import type { Entry } from '../policy.js';
import { GlobIndex } from './glob-index.js';

/** What of an image is compared: all of it, or only host and path. */
type Extent = 'image' | 'repository';

/** Shorter lists are walked, which takes less time than looking up where to begin. */
const SHORT = 24;
const ANY_HOST = '*';

/** The entries with one key: all of them, or those that also say something of a part of the path or of the tag. */
interface Shelf {
  readonly any: number[];
  readonly bySegment: GlobIndex;
  readonly byTag: GlobIndex;
}

/** A list of entries, and where in it those stand that one key leads to. */
class EntryIndex {
  readonly #entries: readonly Entry[];
  readonly #mode: MatchMode;
  readonly #extent: Extent;
  readonly #shelves = new Map<string, Shelf>();

  constructor(entries: readonly Entry[], mode: MatchMode, extent: Extent) {
    this.#entries = entries;
    this.#mode = mode;
    this.#extent = extent;
    for (const [at, { pattern }] of entries.entries())
      for (const parts of pattern.alternatives) this.#add(parts, at);
  }

  /** In the order of the list. */
  find(names: readonly Reference[]): readonly Entry[] {
    let places: readonly number[] = [];
    const seen = new Set<string>();
    for (const name of names)
      for (const { host, path } of listComparedNames(name, this.#mode))
        for (const start of [host, ANY_HOST])
          for (const key of this.#listKeys(start, path, name)) {
            const shelf = this.#shelves.get(key);
            const place = `${key} ${path}:${name.tag}`;
            if (shelf === undefined || seen.has(place)) continue;
            seen.add(place);
            for (const more of listPlaces(shelf, path, name)) places = mergePlaces(places, more);
          }
    return places.flatMap((at) => this.#entries[at] ?? []);
  }

  #add(parts: PatternParts, at: number): void {
    const { path } = this.#mode === 'deny' ? parts.loose : parts;
    const key = this.#keyOf(parts, path);
    const shelf = this.#shelves.get(key) ?? {
      any: [],
      bySegment: new GlobIndex(),
      byTag: new GlobIndex(),
    };
    this.#shelves.set(key, shelf);
    const segment = path.literal === null ? findTelling(path) : undefined;
    const tag = this.#extent === 'image' && parts.tag?.literal === null ? parts.tag : null;
    if (segment !== undefined) shelf.bySegment.add(segment, at);
    else if (tag !== null && GlobIndex.holds(tag)) shelf.byTag.add(tag, at);
    else if (shelf.any.at(-1) !== at) shelf.any.push(at);
  }

  /** The one key of an alternative: what it names without wildcards, from the host on. */
  #keyOf(parts: PatternParts, path: PathPattern): string {
    const { host } = this.#mode === 'deny' ? parts.loose : parts;
    const start = typeof host === 'string' ? host : ANY_HOST;
    if (path.literal === null) return `${start}/${path.prefix}`;
    const { tag, digest } = parts;
    const repository = `${start}/${path.literal}`;
    if (this.#extent === 'repository') return repository;
    if (digest?.literal != null) return `${repository}@${digest.literal}`;
    return tag?.literal == null ? repository : `${repository}:${tag.literal}`;
  }

  /**
   * Every key that an alternative can have which matches: its host is the name's, or no text; its path is the name's, or has
   * a prefix that ends with a slash; its digest and its tag are the name's, or no text.
   */
  #listKeys(start: string, path: string, { tag, digest }: Reference): readonly string[] {
    const whole = `${start}/${path}`;
    const keys = [`${start}/`, whole];
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
      keys.push(`${start}/${path.slice(0, slash + 1)}`);
    if (tag !== null) keys.push(`${whole}:${tag}`);
    if (digest !== null) keys.push(`${whole}@${digest}`);
    return keys;
  }
}

/** The part behind the prefix that says most: one without wildcards, else one that begins or ends with text. */
function findTelling({ prefix, segments }: PathPattern): NameGlob | undefined {
  const rest = segments.slice(prefix.split('/').length - 1).filter((segment) => segment !== ANY);
  return rest.find(({ literal }) => literal !== null) ?? rest.find((segment) => GlobIndex.holds(segment));
}

function listPlaces(shelf: Shelf, path: string, { tag }: Reference): readonly (readonly number[])[] {
  return [
    shelf.any,
    ...path.split('/').flatMap((segment) => shelf.bySegment.find(segment)),
    ...(tag === null ? [] : shelf.byTag.find(tag)),
  ];
}

/** Two sorted lists as one, without what is in both. */
function mergePlaces(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  const merged: number[] = [];
  let at = 0;
  for (const place of left) {
    for (let next = right[at]; next !== undefined && next <= place; next = right[++at])
      if (next < place) merged.push(next);
    merged.push(place);
  }
  return [...merged, ...right.slice(at)];
}

const INDEXES = new WeakMap<readonly Entry[], Map<string, EntryIndex>>();

/** The entries whose patterns may match one of the names, in their order; none that does is left out. */
export function narrowEntries(
  entries: readonly Entry[],
  names: readonly Reference[],
  mode: MatchMode,
  extent: Extent = 'image',
): readonly Entry[] {
  if (entries.length < SHORT) return entries;
  const indexes = INDEXES.get(entries) ?? new Map<string, EntryIndex>();
  INDEXES.set(entries, indexes);
  const key = `${mode} ${extent}`;
  const index = indexes.get(key) ?? new EntryIndex(entries, mode, extent);
  indexes.set(key, index);
  return index.find(names);
}
