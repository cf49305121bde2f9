import type { ShippedStep, ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import { formatFamiliar, type Reference } from '../image/reference.js';
import type { NonRoot, ShippedSubject, ShippedTools } from '../rules/contract/shipped.js';
import { openShippedTools } from './built/shipped-build.js';
import { type BaseEntry, findBaseEntry } from './distroless-entry.js';
import { findVariant, type ImageVariant, isByPublisher } from './image-variant.js';
import { listLeftovers } from './leftovers/leftovers.js';
import { type FindOriginal, findMismatches } from './libc/libc-mismatch.js';
import type { OfferImage } from './offered-image.js';
import { endsAsRoot, findNonRoot, keepCertain, offerNonRoot } from './root-user.js';
import { findStartedTogether, startsPlainly } from './several-processes.js';
import { hasNoShell, listShellForms } from './shell-forms.js';
import { isFileToShip, isNamedToShip } from './target-name.js';
import { isWindowsImage, shipsForWindows } from './windows-images.js';

/** What is known of the base of an image that ships, whatever is done on it. */
export interface ShippedBase {
  readonly familiar: string;
  readonly variant: ImageVariant | null;
  /** Its name says so. */
  readonly isForWindows: boolean;
  readonly hasNoShell: boolean;
  /** What it starts by itself, as far as it has no shell; null: nothing. */
  readonly entry: BaseEntry | null;
  /** Nothing is started before its command. */
  readonly startsPlainly: boolean;
  readonly nonRoot: NonRoot | null;
  readonly findTools: ((ships: readonly ShippedSteps[]) => ShippedTools | null) | null;
  /** Behind its mirrors; null: nothing. */
  readonly original: Reference | null;
  readonly offer: OfferImage;
}

/** What is known of `scratch`, where nothing is before something is put there. */
export const describeScratch = (offer: OfferImage): ShippedBase => ({
  familiar: 'scratch',
  variant: null,
  isForWindows: false,
  hasNoShell: true,
  entry: null,
  startsPlainly: true,
  nonRoot: null,
  findTools: null,
  original: null,
  offer,
});

/** `original`: the base behind all mirrors. */
export function describeBase(reference: Reference, original: Reference, offer: OfferImage): ShippedBase {
  const withTag = (tag: string): string =>
    formatFamiliar({ ...reference, tag, tagWritten: true, digest: null });
  return {
    familiar: formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null }),
    variant: findVariant(original),
    isForWindows: isWindowsImage(original),
    hasNoShell: hasNoShell(original),
    entry: findBaseEntry(original),
    startsPlainly: startsPlainly(original),
    nonRoot: offerNonRoot(findNonRoot(original), original, offer, withTag),
    findTools: openShippedTools(original, offer, (tag) => offer(withTag(tag))),
    original,
    offer,
  };
}

/** What is built on a base, and where that is written. */
export interface ShippedPlace {
  readonly path: string;
  /** None where only the base is known. */
  readonly ships: readonly ShippedSteps[];
  /** GitHub runs it, as root. */
  readonly isAction?: true | undefined;
  /** Something puts an init in front of what it starts. */
  readonly hasInit?: true | undefined;
}

/** What is known of images that ship. */
export function describeShipped(
  base: ShippedBase,
  place: ShippedPlace,
  findOriginal: FindOriginal,
): ShippedSubject {
  return new LazySubject(place.isAction ? { ...base, nonRoot: null } : base, place, findOriginal);
}

/** Most bases are fine whatever is done on them. */
class LazySubject implements ShippedSubject {
  readonly kind = 'shipped';
  readonly #base: ShippedBase;
  readonly #place: ShippedPlace;
  readonly #findOriginal: FindOriginal;
  #named: readonly ShippedSteps[] | null = null;

  constructor(base: ShippedBase, place: ShippedPlace, findOriginal: FindOriginal) {
    this.#base = base;
    this.#place = place;
    this.#findOriginal = findOriginal;
  }

  /** Those that nobody calls a test or a step on the way: what is heavy or careless there does not matter. */
  get #namedToShip(): readonly ShippedSteps[] {
    const { path, ships } = this.#place;
    this.#named ??= isFileToShip(path) ? ships.filter(({ name }) => isNamedToShip(name)) : [];
    return this.#named;
  }

  /** Those that advice about users, shells, packages and C libraries of Linux is about. */
  #onLinux(ships: readonly ShippedSteps[]): readonly ShippedSteps[] {
    return this.#base.isForWindows ? [] : ships.filter((one) => !shipsForWindows(one));
  }

  get familiar(): string {
    return this.#base.familiar;
  }

  get variant(): ImageVariant | null {
    const { variant } = this.#base;
    if (variant === null || this.#place.ships.length === 0) return variant;
    const isMeant = ({ steps }: ShippedSteps): boolean =>
      variant.kind !== 'pre-release' || !(isToolbox(steps) || isByPublisher(this.#base.original, steps));
    return this.#namedToShip.some(isMeant) ? variant : null;
  }

  get nonRoot(): NonRoot | null {
    const { nonRoot } = this.#base;
    const ships = this.#onLinux(this.#namedToShip);
    return nonRoot !== null && endsAsRoot(ships, nonRoot) ? keepCertain(nonRoot, this.#place.ships) : null;
  }

  get tools(): ShippedTools | null {
    return this.#base.findTools?.(this.#namedToShip) ?? null;
  }

  get leftovers(): ShippedSubject['leftovers'] {
    return listLeftovers(this.#onLinux(this.#namedToShip));
  }

  get mismatches(): ShippedSubject['mismatches'] {
    const { original, offer } = this.#base;
    return findMismatches(original, this.#onLinux(this.#place.ships), this.#findOriginal, offer);
  }

  get together(): ShippedSubject['together'] {
    if (this.#place.hasInit === true) return null;
    return findStartedTogether(this.#onLinux(this.#namedToShip), this.#base.startsPlainly);
  }

  get shellForms(): ShippedSubject['shellForms'] {
    const { hasNoShell: isBare, entry, original } = this.#base;
    if (!isBare) return [];
    return listShellForms(this.#onLinux(this.#place.ships), entry, original === null);
  }
}

const FILLING: ReadonlySet<string> = new Set(['add', 'cmd', 'copy', 'entrypoint']);

/** Commands run on it and nothing else is done: who makes a toolbox of a pre-release wants just that. */
function isToolbox(steps: readonly ShippedStep[]): boolean {
  return steps.some(({ keyword }) => keyword === 'run') && !steps.some(({ keyword }) => FILLING.has(keyword));
}
