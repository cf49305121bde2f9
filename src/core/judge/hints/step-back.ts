import { findNamedReleases } from '../../end-of-life/named-release.js';
import type { EndOfLifeTable } from '../../end-of-life/table.js';
import { readFrontNumber, splitFrontNumber } from '../../image/front-number.js';
import type { Reference } from '../../image/reference.js';

/** A word of a tag that moves from release to release, or of what is not released yet. */
const MOVING =
  /^(?:latest|edge|nightly|canary|unstable|rolling|testing|sid|main|master|trunk|head|next|snapshot|experimental|insiders|(?:dev|devel|develop|pre|preview|rc|alpha|beta)\d*)$/i;
/** `3.14.0rc1` of Python. */
const EARLY = /\d(?:a|b|rc|alpha|beta|dev)\d*$/i;

/**
 * Whether an approved image would be a step back from what is written: it is older, its tag moves while the other one says which
 * release it is, or it is not released yet. Both as they are named where they are published.
 */
export function isStepBack(table: EndOfLifeTable, written: Reference, offered: Reference): boolean {
  const [before, after] = [written, offered].map(({ tag }) => tag ?? '');
  if (before === undefined || after === undefined || before === after) return false;
  return moves(before, after) || isOlder(table, written, offered);
}

function moves(before: string, after: string): boolean {
  const own = new Set(splitWords(before));
  return splitWords(after).some((word) => !own.has(word) && (MOVING.test(word) || EARLY.test(word)));
}

function splitWords(tag: string): readonly string[] {
  return tag.split(/[-._]/);
}

function isOlder(table: EndOfLifeTable, written: Reference, offered: Reference): boolean {
  const [before, after] = [listReleases(table, written), listReleases(table, offered)];
  const [one, other] = [readFrontNumber(written.tag ?? ''), readFrontNumber(offered.tag ?? '')];
  const isNamed = one !== null || before.own;
  if (isNamed && other === null && !after.own) return true;
  if (one !== null && other !== null && compareNumbers(other, one) < 0) return true;
  if ([...before.numbers].some(([id, number]) => compareNumbers(after.numbers.get(id) ?? number, number) < 0))
    return true;
  const isSame = one !== null && other !== null && compareNumbers(other, one) === 0;
  if (!isSame) return false;
  const builds = listBuilds(offered.tag ?? '');
  return [...listBuilds(written.tag ?? '')].some(
    ([word, number]) => compareNumbers(builds.get(word) ?? number, number) < 0,
  );
}

/** The number of each product whose release a tag names: `debian:bookworm` is 12. */
function listReleases(
  table: EndOfLifeTable,
  reference: Reference,
): { readonly own: boolean; readonly numbers: ReadonlyMap<string, string> } {
  const { own, runtime, systems } = findNamedReleases(table, reference);
  const all = [own, runtime, ...systems].flatMap((release) => release ?? []);
  return { own: own !== null, numbers: new Map(all.map(({ id, number }) => [id, number])) };
}

/** What comes behind the version, by the word in front of it: 11 and 3.20 of `21.0.5_11-alpine3.20`. */
function listBuilds(tag: string): ReadonlyMap<string, string> {
  const words = (splitFrontNumber(tag)?.rest ?? '').split(/[-_]/);
  const parts = words.map((word) => /^([a-z]*)(\d+(?:\.\d+)*)$/i.exec(word));
  return new Map(parts.flatMap((part) => (part === null ? [] : [[part[1] ?? '', part[2] ?? '']])));
}

/** Part by part, as far as both have them. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const index = (left ?? []).findIndex((part, at) => right?.[at] !== undefined && right[at] !== part);
  return index < 0 ? 0 : (left?.[index] ?? 0) - (right?.[index] ?? 0);
}
