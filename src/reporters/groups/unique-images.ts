import type { ImageUse, Role } from '../../core/dockerfile/reading.js';
import { listGroups, type NonEmpty } from '../../core/grouping.js';
import type { FileReading } from '../../core/report.js';
import { compareText } from '../../core/text-order.js';
import { countOf } from '../terminal/terminal-style.js';
import { findSubject } from './subjects.js';

/** A reference in a file. */
export interface PlacedUse {
  readonly file: string;
  readonly use: ImageUse;
}

/** One image, wherever it is used. */
export interface UniqueImage {
  /** The image in full; null if it is not known, and `written` is all there is. */
  readonly image: string | null;
  readonly written: string;
  readonly uses: NonEmpty<PlacedUse>;
  readonly places: number;
  readonly files: number;
  /** In the order of the places. */
  readonly roles: readonly Role[];
  /** Whether anything that is built by default needs it. */
  readonly reachable: boolean;
}

/** Not what a build context puts a folder in the place of; a stage with an image in its place has one of its own. */
export function isPulled({ replacedBy }: ImageUse): boolean {
  return replacedBy === null || (replacedBy.image !== null && replacedBy.stage !== true);
}

/** What is pulled where it is written, which a build context may decide. */
export function findPulled({ image, written, replacedBy }: ImageUse): Pick<UniqueImage, 'image' | 'written'> {
  return replacedBy === null ? { image, written } : { image: replacedBy.image, written };
}

/** `images --unique`: every image once, those in the most places first. */
export function listUnique(readings: readonly FileReading[]): UniqueImage[] {
  const uses = readings.flatMap(({ file, images, openBases = [] }) =>
    [...images, ...openBases].filter(isPulled).map((use) => ({ file, use })),
  );
  return listGroups(uses, ({ use }) => findSubject(findPulled(use)).key)
    .map(toUnique)
    .toSorted(
      (one, other) =>
        other.places - one.places || compareText(one.image ?? one.written, other.image ?? other.written),
    );
}

function toUnique(uses: NonEmpty<PlacedUse>): UniqueImage {
  const { image, written } = findPulled(uses[0].use);
  return {
    image,
    written,
    uses,
    places: new Set(uses.map(({ file, use: { line, column } }) => JSON.stringify([file, line, column]))).size,
    files: new Set(uses.map(({ file }) => file)).size,
    roles: [...new Set(uses.map(({ use }) => use.role))],
    reachable: uses.some(({ use }) => use.reachable),
  };
}

/** `14 places in 12 files`. */
export function tallyPlaces({ places, files }: Pick<UniqueImage, 'places' | 'files'>): string {
  return `${countOf(places, 'place')} in ${countOf(files, 'file')}`;
}

/** Each image where it is used first, for formats that say everything at a place; files that only repeat others are left out. */
export function keepFirst(
  readings: readonly FileReading[],
  unique: readonly UniqueImage[],
): { readonly readings: FileReading[]; readonly tallies: ReadonlyMap<ImageUse, string> } {
  const tallies = new Map(unique.map((image) => [image.uses[0].use, tallyPlaces(image)]));
  const first = readings.map(({ openBases = [], ...reading }) => ({
    ...reading,
    images: [...reading.images, ...openBases].filter((use) => tallies.has(use)),
  }));
  return { readings: first.filter(({ images, problem }) => images.length > 0 || problem !== null), tallies };
}

/** `, 14 places in 12 files` after an image that is told once, or nothing. */
export function endWithTally(use: ImageUse, tallies: ReadonlyMap<ImageUse, string> | undefined): string {
  const tally = tallies?.get(use);
  return tally === undefined ? '' : `, ${tally}`;
}
