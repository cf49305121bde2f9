import { groupBy } from '../../grouping.js';
import { splitTag } from '../../image/tag.js';
import { nameRepository, type UsedImage } from '../found/used-images.js';
import { cutToLength } from './list-parts.js';
import { type MovingTag, widenName, widenParts } from './moving-parts.js';
import { groupTags, type NumberedTag } from './tag-groups.js';
import type { Updates } from './updates.js';
import { compareNumbers, writeVersions } from './version-list.js';

/** What one repository is approved for: the versions and variants, the tags or the digests that are used, and no others. */
export interface ExactEntry {
  /** With the host, up to the last slash. */
  readonly folder: string;
  readonly name: string;
  /** `:bookworm-slim`, `@sha256:…`, or nothing where versions and variants say it. */
  readonly suffix: string;
  readonly versions: string | null;
  readonly variants: readonly string[] | null;
  readonly images: readonly UsedImage[];
}

/** How many parts of a number an entry has. */
const KEPT = { none: Number.POSITIVE_INFINITY, patch: 2, minor: 1 } as const satisfies Record<
  Updates,
  number
>;

/** `docker.io/library`, `node`. */
export function splitName(repository: string): Pick<ExactEntry, 'folder' | 'name'> {
  const slash = repository.lastIndexOf('/');
  return { folder: repository.slice(0, slash), name: repository.slice(slash + 1) };
}

/** Of a list in a line, next to the name. */
const LONGEST_LIST = 60;

/** Exact entries for images that are written with a tag or a digest. */
export function listExactEntries(images: readonly UsedImage[], updates: Updates): ExactEntry[] {
  const repositories = groupBy(images, ({ reference }) => nameRepository(reference));
  return [...repositories].flatMap(([repository, used]) => {
    const place = splitName(repository);
    const numbered = used.filter(isNumbered);
    const named = used.filter((image) => image.reference.tagWritten && !isNumbered(image));
    const bare = used.filter(({ reference }) => !reference.tagWritten && reference.digest !== null);
    return [
      ...listNumbered(numbered, updates),
      ...listNamed(named, updates),
      ...bare.map((image) => ({ suffix: `@${image.reference.digest}`, ...ANY, images: [image] })),
    ].map((entry) => ({ ...place, ...entry }));
  });
}

/** Whether its tag can be told by a version and a variant; one that begins with a dash reads as a slip. */
function isNumbered({ reference }: UsedImage): boolean {
  const { number, variant } = splitTag(reference.tag ?? '');
  return reference.tagWritten && number !== null && !variant.startsWith('-');
}

type Narrowed = Omit<ExactEntry, 'folder' | 'name'>;

const ANY = { versions: null, variants: null };

function listNumbered(images: readonly UsedImage[], updates: Updates): Narrowed[] {
  const tags = images.map((image) => ({ image, ...readNumber(image, updates) }));
  return [false, true].flatMap((isOpen) => {
    const some = tags.filter((tag) => tag.isOpen === isOpen);
    return groupTags(isOpen ? startTogether(some) : some).flatMap(({ numbers, variants }) =>
      cutToLength(numbers.toSorted(compareNumbers), LONGEST_LIST).flatMap((someNumbers) =>
        cutToLength(variants.toSorted(), LONGEST_LIST).map((someVariants) => ({
          suffix: '',
          versions: isOpen ? `>=${someNumbers[0] ?? ''}` : writeVersions(someNumbers),
          variants: someVariants,
          images: some
            .filter(({ number, variant }) => {
              return someVariants.includes(variant) && (isOpen || isCovered(number, someNumbers));
            })
            .map(({ image }) => image),
        })),
      ),
    );
  });
}

/** Later dates than the first are part of it. */
function startTogether<T extends NumberedTag>(tags: readonly T[]): T[] {
  const [first] = tags.map(({ number }) => number).toSorted(compareNumbers);
  return tags.map((tag) => ({ ...tag, number: first ?? tag.number }));
}

function readNumber({ reference }: UsedImage, updates: Updates): MovingTag {
  const { number, variant } = splitTag(reference.tag ?? '');
  const kept = (number ?? '').split('.').slice(0, KEPT[updates]).join('.');
  return widenParts(kept, variant, updates);
}

const isCovered = (number: string, by: readonly string[]): boolean =>
  by.some((each) => number === each || number.startsWith(`${each}.`));

function listNamed(images: readonly UsedImage[], updates: Updates): Narrowed[] {
  const byTag = groupBy(images, ({ reference }) => widenName(reference.tag ?? '', updates));
  const open = [...byTag.keys()].filter((tag) => tag.endsWith('*')).toSorted();
  const merged = groupBy(byTag, ([tag]) => open.find((other) => tag.startsWith(other.slice(0, -1))) ?? tag);
  return cutToLength([...merged.keys()].toSorted(), LONGEST_LIST).map((tags) => ({
    suffix: `:${joinAlternatives(tags)}`,
    ...ANY,
    images: tags.flatMap((tag) => (merged.get(tag) ?? []).flatMap(([, used]) => used)),
  }));
}

/** `{bookworm,trixie}-slim`. */
export function joinAlternatives(texts: readonly string[]): string {
  const [only = ''] = texts;
  if (texts.length === 1) return only;
  const end = /-[^-]+$/.exec(only)?.[0] ?? '';
  const isShared = end !== '' && texts.every((text) => text.endsWith(end) && text.length > end.length);
  if (!isShared) return `{${texts.join(',')}}`;
  return `{${texts.map((text) => text.slice(0, -end.length)).join(',')}}${end}`;
}
