import type { ShippedSteps } from '../dockerfile/shipped-step.js';
import { formatFamiliar, type Reference } from '../image/reference.js';
import type { ShippedSubject } from '../rules/contract/subject.js';
import { findVariant } from './image-variant.js';

/** What is known of an image that ships. `original`: its base behind all mirrors; `ships`: none where only the base is known. */
export function describeShipped(
  reference: Reference,
  original: Reference,
  ships: readonly ShippedSteps[],
): ShippedSubject {
  return {
    kind: 'shipped',
    familiar: formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null }),
    variant: findVariant(original),
    get isToolbox() {
      return ships.length > 0 && ships.every(isToolbox);
    },
  };
}

const FILLING: ReadonlySet<string> = new Set(['add', 'cmd', 'copy', 'entrypoint']);

function isToolbox({ steps }: ShippedSteps): boolean {
  return steps.some(({ keyword }) => keyword === 'run') && !steps.some(({ keyword }) => FILLING.has(keyword));
}
