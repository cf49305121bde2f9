import { findNamedReleases } from '../../end-of-life/named-release.js';
import type { EndOfLifeTable } from '../../end-of-life/table.js';
import { findDockerHubName, normaliseHost } from '../../image/docker-hub.js';
import { isOfficial } from '../../image/official-images.js';
import type { MatchMode } from '../../image/pattern/pattern.js';
import type { Reference } from '../../image/reference.js';
import { splitTag } from '../../image/tag.js';
import type { Entry, Policy } from '../policy.js';
import { narrowEntries } from './entry-index.js';
import { followMirrors, respellInMirrors } from './mirrors.js';

/** The names of one image: as written, and as what declared mirrors mirror. */
export interface Names {
  /** For approvals: hosts as written. */
  readonly exact: readonly Reference[];
  /** Also what is behind a mirror whose host is spelt another way. */
  readonly loose: readonly Reference[];
  /** What denials and demands are compared with: also the other name of an official image in a mirror of Docker Hub. */
  readonly denied: readonly Reference[];
  /** What is pulled in the end, under its name on Docker Hub where it has one: for all that is known about images. */
  readonly original: Reference;
  /** Knows releases by name; null: only numbers count. */
  readonly releases: EndOfLifeTable | null;
}

/** Finds the names that approvals, denials, deprecations, pins and ends of life see. */
export function findNames(
  policy: Policy,
  reference: Reference,
  releases: EndOfLifeTable | null = null,
): Names {
  const { mirrors } = policy.settings;
  const exact = [reference, ...followMirrors(mirrors, reference, 'allow')];
  const behind = followMirrors(mirrors, reference, 'deny');
  const loose = [...exact, ...behind.filter((name) => !exact.some((other) => isSame(name, other)))];
  const denied = [...loose, ...respellInMirrors(mirrors, [reference, ...behind])];
  const last = behind.at(-1) ?? exact.at(-1) ?? reference;
  return { exact, loose, denied, original: findDockerHubName(last) ?? last, releases };
}

function isSame(one: Reference, other: Reference): boolean {
  return one.host === other.host && one.path === other.path;
}

/** Whether an entry of `allow` approves one of the names. */
export function matchesAllow(entry: Entry, { exact }: Names): boolean {
  return exact.some((name) => matchesEntry(entry, name, 'allow', null));
}

/** Whether an entry of `deny` or `deprecated` matches one of the names, and none of its exceptions does. */
export function matchesDeny(entry: Entry, { exact, denied, original, releases }: Names): boolean {
  const release = () => (releases === null ? null : findReleaseNumber(releases, original));
  if (!denied.some((name) => matchesEntry(entry, name, 'deny', release))) return false;
  // A carve-out loosens, so it is as exact as an approval.
  return !entry.except.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
}

/** Those of a list of approvals that approve one of the names. */
export function listApprovals(entries: readonly Entry[], names: Names): readonly Entry[] {
  return narrowEntries(entries, names.exact, 'allow').filter((entry) => matchesAllow(entry, names));
}

/** Those of a list of denials or deprecations that match one of the names. */
export function listDenying(entries: readonly Entry[], names: Names): readonly Entry[] {
  return narrowEntries(entries, names.denied, 'deny').filter((entry) => matchesDeny(entry, names));
}

/** The first of them. */
export function findDenying(entries: readonly Entry[], names: Names): Entry | undefined {
  return narrowEntries(entries, names.denied, 'deny').find((entry) => matchesDeny(entry, names));
}

function matchesEntry(
  entry: Entry,
  name: Reference,
  mode: MatchMode,
  release: (() => string | null) | null,
): boolean {
  const { pattern, versions, variants, official } = entry;
  if (!pattern.matches(name, mode) || (official && !isOfficial({ ...name, host: normaliseHost(name.host) })))
    return false;
  if (versions === null && variants === null) return true;
  const { tag } = name;
  if (tag === null || (mode === 'allow' && !name.tagWritten)) return false;
  const { number, variant } = splitTag(tag);
  const named = number === null ? (release?.() ?? null) : null;
  if (versions !== null) {
    const known = number ?? named;
    if (known === null || !(mode === 'allow' ? versions.contains(known) : versions.overlaps(known)))
      return false;
  }
  if (variants === null) return true;
  // Where a name stands for the number (`bookworm-slim`), what follows it is the variant too.
  const rests = named === null ? [variant] : [variant, variant.replace(/^[^-]*-?/, '')];
  return variants.some((glob) => rests.some((rest) => glob.matches(rest)));
}

/** The number of the release that a tag names: 12 of debian:bookworm-slim. Null if it names none. */
function findReleaseNumber(table: EndOfLifeTable, reference: Reference): string | null {
  const number = findNamedReleases(table, reference).own?.number ?? '';
  return /^\d+(?:\.\d+)*$/.test(number) ? number : null;
}
