import type { ShippedSteps } from '../dockerfile/shipped-step.js';
import { formatFamiliar, type Reference } from '../image/reference.js';
import type { NonRoot, ShippedSubject, ShippedTools } from '../rules/contract/subject.js';
import { openShippedTools } from './built/shipped-build.js';
import { findVariant, type ImageVariant } from './image-variant.js';
import { listLeftovers } from './leftovers/leftovers.js';
import { type FindOriginal, findMismatches } from './libc/libc-mismatch.js';
import { endsAsRoot, findNonRoot } from './root-user.js';
import { findStartedTogether, startsPlainly } from './several-processes.js';
import { hasNoShell, listShellForms } from './shell-forms.js';

/** What is known of the base of an image that ships, whatever is done on it. */
export interface ShippedBase {
  readonly familiar: string;
  readonly variant: ImageVariant | null;
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
    hasNoShell: hasNoShell(original),
    startsPlainly: startsPlainly(original),
    nonRoot: findNonRoot(original),
    findTools: openShippedTools(original),
    original,
  };
}

/** What is known of images that ship. `ships`: none where only the base is known. */
export function describeShipped(
  base: ShippedBase,
  ships: readonly ShippedSteps[],
  findOriginal: FindOriginal,
): ShippedSubject {
  const { familiar, variant, nonRoot, hasNoShell: lacksShell, findTools, original } = base;
  return {
    kind: 'shipped',
    familiar,
    variant,
    // most bases are fine whatever is done on them
    get isToolbox() {
      return ships.length > 0 && ships.every(isToolbox);
    },
    get nonRoot() {
      return nonRoot !== null && endsAsRoot(ships, nonRoot) ? nonRoot : null;
    },
    get tools() {
      return findTools?.(ships) ?? null;
    },
    get leftovers() {
      return listLeftovers(ships);
    },
    get mismatches() {
      return findMismatches(original, ships, findOriginal);
    },
    get together() {
      return findStartedTogether(ships, base.startsPlainly);
    },
    get shellForms() {
      return lacksShell ? listShellForms(ships, base === SCRATCH_BASE) : [];
    },
  };
}

const FILLING: ReadonlySet<string> = new Set(['add', 'cmd', 'copy', 'entrypoint']);

function isToolbox({ steps }: ShippedSteps): boolean {
  return steps.some(({ keyword }) => keyword === 'run') && !steps.some(({ keyword }) => FILLING.has(keyword));
}
