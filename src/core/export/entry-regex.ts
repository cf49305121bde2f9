import { listDevelopmentProducts } from '../end-of-life/development-container.js';
import { findNamedReleases } from '../end-of-life/named-release.js';
import { SYSTEM_NAMES } from '../end-of-life/system-token.js';
import type { EndOfLifeTable } from '../end-of-life/table.js';
import { compileNameGlob } from '../glob/glob.js';
import { OFFICIAL_IMAGES } from '../image/official-images.js';
import type { ImagePattern, MatchMode } from '../image/pattern/pattern.js';
import type { PatternParts } from '../image/pattern/pattern-parts.js';
import { ownValue } from '../own-value.js';
import type { Entry } from '../policy/policy.js';
import type { Mirror } from '../policy/query/mirrors.js';
import { writeNumbers } from './number-regex.js';
import { writeGlob } from './path-regex.js';
import { writeRepositories } from './repository-regex.js';
import { ANY_TAG, writeTag, writeVersionedTag } from './tag-regex.js';

/** What a build knows besides the reference. */
export interface BuildNames {
  readonly mirrors: readonly Mirror[];
  readonly releases: EndOfLifeTable;
}

/** Expressions without anchors, one of which matches the whole of every reference that is meant. */
export type Expressions = readonly string[];

const ANY_DIGEST = '(?:@.+)?';

/** The references that an entry approves, or denies without its exceptions. */
export function writeEntry(entry: Entry, mode: MatchMode, around: BuildNames): Expressions {
  const { versions, variants, pattern } = entry;
  return pattern.alternatives.flatMap((parts) => {
    const tags: (string | null)[] = [];
    if (versions === null && variants === null) tags.push(null);
    // A denial of both a tag and versions is widened to the tag; an approval of both is left out.
    else if (parts.tag !== null) tags.push(...(mode === 'deny' ? [null] : []));
    else {
      tags.push(writeVersionedTag(versions, variants, mode === 'deny' ? 'overlaps' : 'contains'));
      if (mode === 'deny' && versions !== null) tags.push(...listReleaseTags(entry, parts, around));
    }
    return writeNames(parts, entry.official === true, mode, around).flatMap((name) =>
      tags.map((tag) => name + writeSuffix(parts, tag)),
    );
  });
}

/** The references that a pattern without further keys matches. */
export function writePattern(pattern: ImagePattern, around: BuildNames): Expressions {
  return pattern.alternatives.flatMap((parts) =>
    writeNames(parts, false, 'allow', around).map((name) => name + writeSuffix(parts, null)),
  );
}

function writeNames(
  parts: PatternParts,
  official: boolean,
  mode: MatchMode,
  { mirrors }: BuildNames,
): readonly string[] {
  const { host, path } = mode === 'deny' ? parts.loose : parts;
  if (!official) return writeRepositories({ host, segments: path.segments }, mirrors, mode);
  return OFFICIAL_IMAGES.names.flatMap((name) => {
    const segments = ['library', name].map(compileNameGlob);
    const place = { host: 'docker.io', segments };
    if (!isRepositoryOf(parts, `library/${name}`)) return [];
    return writeRepositories(place, mirrors, mode);
  });
}

function isRepositoryOf({ path, host }: PatternParts, name: string): boolean {
  const expression = new RegExp(
    `^(?:${writeRepositories({ host, segments: path.segments }, [], 'allow').join('|')})$`,
  );
  return expression.test(`docker.io/${name}`);
}

function writeSuffix({ tag, digest }: PatternParts, versioned: string | null): string {
  const end = digest === null ? ANY_DIGEST : `@${writeGlob(digest.source, '.')}`;
  if (versioned !== null) return `:${versioned}${end}`;
  return (tag === null ? `(?::${ANY_TAG})?` : `:${writeTag(tag.source)}`) + end;
}

/** Tags that name a release instead of its number, `bullseye` for 11, where the denied versions hold it. */
function listReleaseTags(
  { versions }: Entry,
  parts: PatternParts,
  { releases: table, mirrors }: BuildNames,
): string[] {
  if (versions === null) return [];
  const words = new Set<string>();
  const called = listBaseNames(parts.path.literal, mirrors);
  for (const repository of Object.keys(table.images)) {
    const slash = repository.indexOf('/');
    const reference = { host: repository.slice(0, slash), path: repository.slice(slash + 1) };
    if (called?.has(baseName(reference.path)) === false) continue;
    for (const name of listReleaseNames(table, table.images[repository] ?? '')) {
      const named = { ...reference, tag: name, tagWritten: true, digest: null };
      const number = findNamedReleases(table, named).own?.number ?? '';
      if (/^\d+(?:\.\d+)*$/.test(number) && versions.overlaps(number)) words.add(name);
    }
  }
  const any = String.raw`[\w.-]*`;
  const front = `(?:[A-Za-uw-z_]${any}|v(?:[A-Za-z_.-]${any})?|v?\\d+(?:[.]\\d+)*[A-Za-z]${any})[-_]`;
  const end = String.raw`(?:[.]\d+)*(?:[-_]${any})?`;
  const isNumber = (word: string): boolean => /^\d/.test(word);
  const list = (kept: readonly string[]): string => `(?i:${kept.map(writeTag).join('|')})`;
  const numbers = [...words].filter(isNumber).sort();
  const names = [...words].filter((word) => !isNumber(word)).sort();
  return [
    ...listDevelopmentTags(versions, called, table),
    // at the front a number is the version itself
    ...(numbers.length === 0 ? [] : [front + list(numbers) + end]),
    ...(names.length === 0 ? [] : [`(?:${front})?${list(names)}${end}`]),
  ];
}

/** Names of release lines, and those that are made of a system and its number: `stream9`, `debian12`. */
function listReleaseNames(table: EndOfLifeTable, id: string): readonly string[] {
  const cycles = ownValue(table.products, id)?.cycles ?? [];
  const names = Object.keys(ownValue(table.names, id) ?? {});
  const systems = [...SYSTEM_NAMES].flatMap(([name, product]) => (product === id ? [name] : []));
  return [
    ...names,
    ...cycles.flatMap(({ cycle, codename = '' }) => [
      cycle,
      ...(codename === '' ? [] : [codename]),
      ...systems.map((system) => system + cycle),
    ]),
  ];
}

/** Tags of development containers that have the number of the runtime behind a word: `dev-20-bookworm`. */
function listDevelopmentTags(
  versions: NonNullable<Entry['versions']>,
  called: ReadonlySet<string> | null,
  table: EndOfLifeTable,
): string[] {
  const products = listDevelopmentProducts().filter(([name]) => called?.has(name) !== false);
  if (products.length === 0) return [];
  const lines = products.flatMap(([, id]) => ownValue(table.products, id)?.cycles ?? []);
  const numbers = [...new Set(lines.map(({ cycle }) => cycle))].filter(
    (cycle) => /^\d+(?:\.\d+)*$/.test(cycle) && versions.overlaps(cycle),
  );
  const number = `(?:${[writeNumbers(versions, 'overlaps'), ...numbers.sort().map(writeTag)].join('|')})`;
  return [`dev[-_]${number}(?:\\.\\d+)*(?:[-_][\\w.-]*)?`];
}

/** What images of a path are called, which says whose releases their tags name. Null: anything. */
function listBaseNames(path: string | null, mirrors: readonly Mirror[]): ReadonlySet<string> | null {
  if (path === null) return null;
  // a mirror of one repository may call it otherwise
  const behind = mirrors.filter(({ folder }) => folder === `${path}/`);
  return new Set([path, ...behind.map(({ upstream }) => upstream)].map(baseName));
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
