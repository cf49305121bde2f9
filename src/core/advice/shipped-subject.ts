import type { ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import { formatFamiliar, type Reference } from '../image/reference.js';
import type { NonRoot, ShippedSubject, ShippedTools } from '../rules/contract/subject.js';
import { openShippedTools } from './built/shipped-build.js';
import { findVariant, type ImageVariant } from './image-variant.js';
import { listLeftovers } from './leftovers/leftovers.js';
import { type FindOriginal, findMismatches } from './libc/libc-mismatch.js';
import { endsAsRoot, findNonRoot } from './root-user.js';
import { findStartedTogether, startsPlainly } from './several-processes.js';
import { hasNoShell, listShellForms } from './shell-forms.js';
import { isWindowsImage, shipsForWindows } from './windows-images.js';

/** What is known of the base of an image that ships, whatever is done on it. */
export interface ShippedBase {
  readonly familiar: string;
  readonly variant: ImageVariant | null;
  /** Its name says so. */
  readonly isForWindows: boolean;
  readonly hasNoShell: boolean;
  /** Nothing is started before its command. */
  readonly startsPlainly: boolean;
  readonly nonRoot: NonRoot | null;
  readonly findTools: ((ships: readonly ShippedSteps[]) => ShippedTools | null) | null;
  /** Behind its mirrors; null: nothing. */
  readonly original: Reference | null;
}

/** What is known of `scratch`, where nothing is before something is put there. */
export const SCRATCH_BASE: ShippedBase = {
  familiar: 'scratch',
  variant: null,
  isForWindows: false,
  hasNoShell: true,
  startsPlainly: true,
  nonRoot: null,
  findTools: null,
  original: null,
};

/** `original`: the base behind all mirrors. */
export function describeBase(reference: Reference, original: Reference): ShippedBase {
  return {
    familiar: formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null }),
    variant: findVariant(original),
    isForWindows: isWindowsImage(original),
    hasNoShell: hasNoShell(original),
    startsPlainly: startsPlainly(original),
    nonRoot: findNonRoot(original),
    findTools: openShippedTools(original),
    original,
  };
}

/** What is known of images that ship. `ships`: none where only the base is known. `isAction`: GitHub runs it, as root. */
export function describeShipped(
  base: ShippedBase,
  ships: readonly ShippedSteps[],
  findOriginal: FindOriginal,
  isAction?: true,
): ShippedSubject {
  return new LazySubject(isAction ? { ...base, nonRoot: null } : base, ships, findOriginal);
}

/** Most bases are fine whatever is done on them. */
class LazySubject implements ShippedSubject {
  readonly kind = 'shipped';
  readonly #base: ShippedBase;
  readonly #ships: readonly ShippedSteps[];
  readonly #findOriginal: FindOriginal;
  #onLinux: readonly ShippedSteps[] | null = null;

  constructor(base: ShippedBase, ships: readonly ShippedSteps[], findOriginal: FindOriginal) {
    this.#base = base;
    this.#ships = ships;
    this.#findOriginal = findOriginal;
  }

  /** Those that advice about users, shells, packages and C libraries of Linux is about. */
  get #shipsOnLinux(): readonly ShippedSteps[] {
    this.#onLinux ??= this.#base.isForWindows ? [] : this.#ships.filter((one) => !shipsForWindows(one));
    return this.#onLinux;
  }

  get familiar(): string {
    return this.#base.familiar;
  }

  get variant(): ImageVariant | null {
    return this.#base.variant;
  }

  get isToolbox(): boolean {
    return this.#ships.length > 0 && this.#ships.every(isToolbox);
  }

  get nonRoot(): NonRoot | null {
    const { nonRoot } = this.#base;
    return nonRoot !== null && endsAsRoot(this.#shipsOnLinux, nonRoot) ? nonRoot : null;
  }

  get tools(): ShippedTools | null {
    return this.#base.findTools?.(this.#ships) ?? null;
  }

  get leftovers(): ShippedSubject['leftovers'] {
    return listLeftovers(this.#shipsOnLinux);
  }

  get mismatches(): ShippedSubject['mismatches'] {
    return findMismatches(this.#base.original, this.#shipsOnLinux, this.#findOriginal);
  }

  get together(): ShippedSubject['together'] {
    return findStartedTogether(this.#shipsOnLinux, this.#base.startsPlainly);
  }

  get shellForms(): ShippedSubject['shellForms'] {
    return this.#base.hasNoShell ? listShellForms(this.#shipsOnLinux, this.#base === SCRATCH_BASE) : [];
  }
}

const FILLING: ReadonlySet<string> = new Set(['add', 'cmd', 'copy', 'entrypoint']);

function isToolbox({ steps }: ShippedSteps): boolean {
  return steps.some(({ keyword }) => keyword === 'run') && !steps.some(({ keyword }) => FILLING.has(keyword));
}
