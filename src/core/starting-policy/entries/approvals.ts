import type { EndOfLifeTable } from '../../end-of-life/table.js';
import { groupBy } from '../../grouping.js';
import type { Requirement } from '../../image/pin.js';
import { compareText } from '../../text-order.js';
import type { OwnRegistry } from '../found/own-registries.js';
import { findLooserPin } from '../found/practised-pin.js';
import { nameRepository, type UsedImage } from '../found/used-images.js';
import type { Approval } from './approval.js';
import { type ExactEntry, joinAlternatives, listExactEntries, splitName } from './exact-entries.js';
import { cutToLength } from './list-parts.js';
import type { Updates } from './updates.js';

/** What entries ask for. */
export interface EntryContext {
  readonly require: Requirement;
  readonly table: EndOfLifeTable;
  readonly updates: Updates;
}

/** Approves what is used and no more; images of one folder that are used alike share an entry. */
export function approveExactly(images: readonly UsedImage[], context: EntryContext): Approval[] {
  return joinAlike(
    splitByPin(images, context).flatMap((part) => listExactEntries(part, context.updates)),
    context,
  );
}

function joinAlike(entries: readonly ExactEntry[], context: EntryContext): Approval[] {
  const alike = groupBy(entries, ({ folder, suffix, versions, variants, images: used }) =>
    JSON.stringify([folder, suffix, versions, variants, findLooserPin(used, context.require, context.table)]),
  );
  return [...alike.values()]
    .flatMap(cutNames)
    .flatMap((group) => joinEntries(group, context))
    .toSorted(compareApprovals);
}

/** A tag that needs a looser pin does not loosen the pin of others; numbers stay together, as most have one pin. */
function splitByPin(
  images: readonly UsedImage[],
  { require, table }: EntryContext,
): (readonly UsedImage[])[] {
  const tags = groupBy(images, ({ reference }) => `${nameRepository(reference)}:${reference.tag ?? ''}`);
  const isNumbered = ({ reference }: UsedImage) => /^v?\d/.test(reference.tag ?? '');
  const groups = groupBy(tags.values(), (used) =>
    used.some(isNumbered) ? '' : (findLooserPin(used, require, table) ?? ''),
  );
  return [...groups.values()].map((group) => group.flat());
}

/** The company's own images, whatever their names and tags; the few that are pinned more loosely have a pin of their own. */
export function approveOwn({ place, reason, images }: OwnRegistry, context: EntryContext): Approval[] {
  const { require, table } = context;
  const repositories = groupBy(images, ({ reference }) => nameRepository(reference));
  const isLoose = (used: readonly UsedImage[]) => findLooserPin(used, require, table) !== null;
  const loose = [...repositories].filter(([, used]) => isLoose(used));
  const isFew = loose.length * 2 < repositories.size;
  const whole: Approval = {
    image: `${place}/**`,
    versions: null,
    variants: null,
    pin: isFew ? null : findLooserPin(images, require, table),
    files: listFiles(images),
    note: `yours: ${reason}`,
  };
  const entries = loose.map(([repository, used]) => ({ ...splitName(repository), ...WHOLE, images: used }));
  return [whole, ...(isFew ? joinAlike(entries, context) : [])];
}

const WHOLE = { suffix: '', versions: null, variants: null };

/** Names that share an entry, in columns. */
const LONGEST_NAMES = 60;

function cutNames(entries: readonly ExactEntry[]): ExactEntry[][] {
  const byName = groupBy(entries, ({ name }) => name);
  return cutToLength([...byName.keys()].toSorted(), LONGEST_NAMES).map((names) =>
    names.flatMap((name) => byName.get(name) ?? []),
  );
}

function joinEntries(entries: readonly ExactEntry[], { require, table }: EntryContext): Approval[] {
  const [first] = entries;
  if (first === undefined) return [];
  const { folder, suffix, versions, variants } = first;
  const images = entries.flatMap((entry) => entry.images);
  return [
    {
      image: `${folder}/${joinAlternatives([...new Set(entries.map(({ name }) => name))])}${suffix}`,
      versions,
      variants,
      pin: findLooserPin(images, require, table),
      files: listFiles(images),
      note: null,
    },
  ];
}

const listFiles = (images: readonly UsedImage[]): ReadonlySet<string> =>
  new Set(images.flatMap(({ files }) => [...files]));

/** Official images first, then the rest of Docker Hub, then by name. */
function compareApprovals(one: Approval, other: Approval): number {
  const rank = ({ image }: Approval): number =>
    image.startsWith('docker.io/library/') ? 0 : image.startsWith('docker.io/') ? 1 : 2;
  return rank(one) - rank(other) || compareText(writeOrder(one), writeOrder(other));
}

/** Braces stand where their first name would. */
const writeOrder = ({ image, versions }: Approval): string =>
  `${image.replaceAll('{', '')} ${versions ?? ''}`;
