import type { ShippedSteps } from '../dockerfile/shipped-step.js';
import { formatFamiliar, type Reference } from '../image/reference.js';
import type { ShippedSubject } from '../rules/contract/subject.js';
import { findVariant, type ImageVariant } from './image-variant.js';

/** What is known of the base of an image that ships, whatever is done on it. */
export interface ShippedBase {
  readonly familiar: string;
  readonly variant: ImageVariant | null;
}

/** `original`: the base behind all mirrors. */
export function describeBase(reference: Reference, original: Reference): ShippedBase {
  return {
    familiar: formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null }),
    variant: findVariant(original),
  };
}

/** What is known of images that ship. `ships`: none where only the base is known. */
export function describeShipped(base: ShippedBase, ships: readonly ShippedSteps[]): ShippedSubject {
  return {
    kind: 'shipped',
    ...base,
    // most bases are fine whatever is done on them
    get isToolbox() {
      return ships.length > 0 && ships.every(isToolbox);
    },
  };
}

const FILLING: ReadonlySet<string> = new Set(['add', 'cmd', 'copy', 'entrypoint']);

function isToolbox({ steps }: ShippedSteps): boolean {
  return steps.some(({ keyword }) => keyword === 'run') && !steps.some(({ keyword }) => FILLING.has(keyword));
}
