import type { Day } from '../../day.js';
import { findNamedReleases } from '../../end-of-life/named-release.js';
import { findRepository } from '../../end-of-life/repository.js';
import type { EndOfLifeTable } from '../../end-of-life/table.js';
import { type EndOfLifeVerdict, judgeEndOfLife } from '../../end-of-life/verdict.js';
import { groupBy } from '../../grouping.js';
import { findDockerHubName } from '../../image/docker-hub.js';
import { formatFamiliar, parseReference } from '../../image/reference.js';
import { compareText } from '../../text-order.js';
import { joinAlternatives } from '../entries/exact-entries.js';
import { cutToLength } from '../entries/list-parts.js';
import { findSuccessor } from './successor.js';
import { nameRepository, type UsedImage } from './used-images.js';

/** One entry of `deprecated`: images that are past their end of life, or will be on the day that findings begin to block. */
export interface PhaseOut {
  readonly image: string;
  readonly use: string | null;
  readonly reason: string;
  readonly files: ReadonlySet<string>;
}

/** What is to be phased out, and which of the images that is. */
export interface PhasedOut {
  readonly entries: readonly PhaseOut[];
  readonly images: ReadonlySet<UsedImage>;
}

/** Only a last day counts here: the rule `end-of-life` warns of those to come. */
const PAST = { notice: 0, grace: 0, support: 'lts' } as const;
const LONGEST_TAGS = 60;

/** Finds what is past on that day, by the bundled table. */
export function findPhaseOuts(images: readonly UsedImage[], table: EndOfLifeTable, day: Day): PhasedOut {
  const found = images.flatMap((image) => {
    const { reference } = image;
    // the implied `latest` is not approved, so it needs no end
    if (!reference.tagWritten && reference.digest === null) return [];
    const verdicts = judgeEndOfLife(table, findDockerHubName(reference) ?? reference, PAST, day);
    return verdicts.length === 0 ? [] : [{ image, verdicts }];
  });
  const past = new Set(found.map(({ image }) => image));
  const current = images.filter((image) => !past.has(image));
  const endings = found.map(({ image, verdicts }): Ending => {
    // what is retired is so with all of its tags, whatever they say about themselves
    const retired = verdicts.find((verdict) => verdict.retired);
    const told = retired === undefined ? verdicts : [retired];
    return {
      image,
      reason: told.map((verdict) => describe(verdict, day)).join('; '),
      use: findUse(image, told, current, table, day),
      by: retired !== undefined ? 'name' : image.reference.tagWritten ? 'tag' : 'digest',
    };
  });
  const groups = groupBy(endings, ({ image, reason, use, by }) =>
    JSON.stringify([nameRepository(image.reference), reason, use, by]),
  );
  const entries = joinSiblings([...groups.values()].flatMap(writeEntries));
  return { entries: entries.toSorted((one, other) => compareText(one.image, other.image)), images: past };
}

/** Why an image is to be phased out, and by what of its name. */
interface Ending extends Pick<PhaseOut, 'reason' | 'use'> {
  readonly image: UsedImage;
  readonly by: 'name' | 'tag' | 'digest';
}

/** Entries for images of one repository that end alike. */
function writeEntries(group: readonly Ending[]): PhaseOut[] {
  const [first] = group;
  if (first === undefined) return [];
  const { image, reason, use, by } = first;
  const repository = nameRepository(image.reference);
  const write = (images: readonly UsedImage[], suffix: string): PhaseOut => ({
    image: `${repository}${suffix}`,
    reason,
    use,
    files: new Set(images.flatMap(({ files }) => [...files])),
  });
  const images = group.map((ending) => ending.image);
  if (by === 'name') return [write(images, '')];
  if (by === 'digest') return images.map((one) => write([one], `@${one.reference.digest}`));
  const tags = groupBy(images, ({ reference }) => reference.tag ?? '');
  return cutToLength([...tags.keys()].toSorted(), LONGEST_TAGS).map((part) =>
    write(
      part.flatMap((tag) => tags.get(tag) ?? []),
      `:${joinAlternatives(part)}`,
    ),
  );
}

/** Images of one folder that end together, where nothing is said about their successors. */
function joinSiblings(entries: readonly PhaseOut[]): PhaseOut[] {
  const alike = groupBy(entries, ({ image, reason, use }) => {
    const [, folder, , rest] = SPLIT.exec(image) ?? [];
    return JSON.stringify(use === null && folder !== undefined ? [folder, rest, reason] : image);
  });
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    const [, folder = '', , rest = ''] = SPLIT.exec(first?.image ?? '') ?? [];
    if (first === undefined || others.length === 0) return [...group];
    const names = group.map(({ image }) => SPLIT.exec(image)?.[2] ?? '').toSorted();
    return cutToLength(names, LONGEST_TAGS).map((part) => ({
      ...first,
      image: `${folder}${joinAlternatives(part)}${rest}`,
      files: new Set(group.flatMap(({ files }) => [...files])),
    }));
  });
}

const SPLIT = /^(.*\/)([^/:@]+)(.*)$/;

function describe({ name, day: end, retired, superseded }: EndOfLifeVerdict, day: Day): string {
  if (retired) return 'Retired from the official images, none of its tags get updates';
  if (end === null) return `${name} is past its end of life`;
  if (superseded !== null) return `${name} was superseded on ${superseded}`;
  return end < day
    ? `${name} reached its end of life on ${end}`
    : `${name} reaches its end of life on ${end}`;
}

/** As Dockerfiles write it. */
function shorten(repository: string): string {
  const reference = parseReference(repository);
  return 'error' in reference ? repository : formatFamiliar({ ...reference, tag: null });
}

/** Retired images whose successors have the same tags. */
const SAME_TAGS = /\/(?:adoptopenjdk|consul|java|openjdk|vault)$/;

function findUse(
  { reference }: UsedImage,
  verdicts: readonly EndOfLifeVerdict[],
  current: readonly UsedImage[],
  table: EndOfLifeTable,
  day: Day,
): string | null {
  const [verdict] = verdicts;
  if (verdict?.retired === true) {
    if (verdict.instead === null) return null;
    return SAME_TAGS.test(findRepository(reference)) ? `${shorten(verdict.instead)}:$tag` : null;
  }
  const original = findDockerHubName(reference) ?? reference;
  const named = findNamedReleases(table, original);
  const siblings = current
    .filter((image) => nameRepository(image.reference) === nameRepository(reference))
    .map((image) => image.reference);
  return findSuccessor(reference, named, siblings, day);
}
