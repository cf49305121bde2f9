import type { Role } from '../dockerfile/reading.js';
import { findNamedReleases } from '../end-of-life/named-release.js';
import { findRepository } from '../end-of-life/repository.js';
import type { EndOfLifeTable } from '../end-of-life/table.js';
import { findDockerHubName } from '../image/docker-hub.js';
import { PINS, type Pin } from '../image/pin.js';
import { formatFamiliar, parseReference, type Reference } from '../image/reference.js';
import type { EntryContext } from './entries/approvals.js';
import type { OwnRegistry } from './found/own-registries.js';
import { findPin } from './found/practised-pin.js';
import { nameRepository, type UsedImage } from './found/used-images.js';

/** One of the tests that a policy carries. */
export interface SampleTest {
  readonly from: string;
  readonly role: Role;
  readonly expect: readonly string[] | 'ok';
}

/** Reserved names: nobody can publish there. */
const STRANGERS = ['not-approved.example', 'unknown.example', 'nobody.example'];
const MOST_SAMPLES = 2;
/** In characters, so that a test fits into a line. */
const LONGEST_SAMPLE = 120;

/** Tests that show what passes and what does not, by what is approved. */
export function writeSampleTests(
  approved: readonly UsedImage[],
  own: readonly OwnRegistry[],
  context: EntryContext,
): SampleTest[] {
  const samples = approved.filter((image) => isSample(image, context));
  // of other images single versions are approved: the next update would have to change a test too
  const owned = new Set(own.flatMap(({ images }) => images));
  const bases = samples.filter((image) => !image.isFrontend && owned.has(image));
  const frontends = samples.filter(({ isFrontend }) => isFrontend);
  const isUsed = (place: string): boolean =>
    approved.some(({ reference }) => nameRepository(reference).startsWith(`${place}/`));
  const strangers = STRANGERS.filter((place) => !isUsed(place)).slice(0, 1);
  const doubles = own
    .map(({ place }) => findDouble(place))
    .filter((place) => !isUsed(place) && !('error' in parseReference(`${place}/app:1.0`)));
  return [
    ...bases.slice(0, MOST_SAMPLES).map((image) => pass(image, 'final')),
    ...frontends.slice(0, 1).map((image) => pass(image, 'frontend')),
    ...strangers.map((place) => refuse(`${place}/tool:1.0`, context)),
    ...doubles.slice(0, 1).map((place) => refuse(`${place}/app:1.0`, context)),
  ];
}

/** A place that only looks like one's own. */
const findDouble = (place: string): string =>
  place.includes('/') ? `${place}-evil` : place.replace(/^[^:]+/, '$&.evil.example');

const pass = ({ reference }: UsedImage, role: Role): SampleTest => ({
  from: formatFamiliar(reference),
  role,
  expect: 'ok',
});

function refuse(from: string, { require }: EntryContext): SampleTest {
  const expect = isLooser('minor', require) ? ['unapproved', 'unpinned'] : ['unapproved'];
  return { from, role: 'final', expect };
}

/** One that will always pass, because nothing about it ever ends. */
function isSample({ reference }: UsedImage, { require, table }: EntryContext): boolean {
  const isShort = formatFamiliar(reference).length <= LONGEST_SAMPLE;
  const isPinned = !isLooser(findPin(reference, table), require);
  return isShort && isPinned && reference.tagWritten && !canEnd(reference, table);
}

function canEnd(reference: Reference, table: EndOfLifeTable): boolean {
  const { runtime, systems } = findNamedReleases(table, findDockerHubName(reference) ?? reference);
  const repository = findRepository(reference);
  const isKnown = Object.hasOwn(table.images, repository) || Object.hasOwn(table.retired, repository);
  return isKnown || runtime !== null || systems.length > 0;
}

const isLooser = (one: Pin, other: Pin): boolean => PINS.indexOf(one) < PINS.indexOf(other);
