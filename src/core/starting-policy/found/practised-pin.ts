import { findNamedReleases } from '../../end-of-life/named-release.js';
import type { EndOfLifeTable } from '../../end-of-life/table.js';
import { findDockerHubName } from '../../image/docker-hub.js';
import { judgePin, PINS, type Pin, REQUIREMENTS, type Requirement } from '../../image/pin.js';
import type { Reference } from '../../image/reference.js';
import { DEFAULT_RULES } from '../../policy/rule-settings.js';
import type { UsedImage } from './used-images.js';

/** How images are pinned here: what most references meet. */
export interface PractisedPin {
  readonly require: Requirement;
  /** How many references meet it, and how many there are. */
  readonly met: number;
  readonly all: number;
}

/** Of all references, in percent: fewer are not yet a habit. */
const MOST = 75;

/** The strictest requirement that a reference meets. */
export function findPin(reference: Reference, table: EndOfLifeTable): Pin {
  const named = findNamedReleases(table, findDockerHubName(reference) ?? reference);
  const meets = (pin: Requirement): boolean =>
    judgePin(reference, pin, DEFAULT_RULES.unpinned.floating, named.own !== null) === null;
  return REQUIREMENTS.findLast(meets) ?? 'none';
}

/** The strictest requirement that most references meet. */
export function findPractisedPin(images: readonly UsedImage[], table: EndOfLifeTable): PractisedPin {
  const pins = images.map(({ reference, files }) => ({ pin: findPin(reference, table), uses: files.size }));
  const count = (found: typeof pins): number => found.reduce((sum, { uses }) => sum + uses, 0);
  const all = count(pins);
  const countMet = (require: Pin): number => count(pins.filter(({ pin }) => !isLooser(pin, require)));
  const isMet = (require: Requirement): boolean => all > 0 && countMet(require) * 100 >= all * MOST;
  const require = REQUIREMENTS.findLast(isMet) ?? 'tag';
  return { require, met: countMet(require), all };
}

/** The `pin` of an entry for images that meet less than what is required of all; null: they need none. */
export function findLooserPin(
  images: readonly UsedImage[],
  require: Requirement,
  table: EndOfLifeTable,
): Pin | null {
  const pins = images.map(({ reference }) => findPin(reference, table));
  return pins.filter((pin) => isLooser(pin, require)).toSorted(comparePins)[0] ?? null;
}

const comparePins = (one: Pin, other: Pin): number => PINS.indexOf(one) - PINS.indexOf(other);
const isLooser = (one: Pin, other: Pin): boolean => comparePins(one, other) < 0;
