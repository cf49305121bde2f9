import { formatReference } from '../../image/reference.js';
import { decodeText } from '../go/byte-string.js';
import type { ImageUse, Place, Replacement, Role, Via } from '../reading.js';
import { type FoundContext, findContextImage } from '../resolve/contexts.js';
import type { ImageName } from '../resolve/image-name.js';

export const TOP: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const NONE: readonly string[] = [];

/** A use of an image under a name; the caller fills in what is unresolved or replaced. */
export function describeUse(
  place: Place,
  name: ImageName,
  via: Via,
  role: Role,
  stage: number | null,
  reachable: boolean,
): { -readonly [Key in keyof ImageUse]: ImageUse[Key] } {
  const use = {
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    image: name.canonical,
    reference: name.reference,
    written: name.written,
    via,
    role,
    stage,
    reachable,
    invalid: name.error,
    unresolved: NONE,
    replacedBy: null,
  };
  // most names are in the line where their instruction begins
  return place.start === undefined ? use : { ...use, start: place.start };
}

/** An image that cannot be loaded is a separate problem; here it does not count as an image. */
export function describeContext(context: FoundContext | null): Replacement | null {
  if (context === null) return null;
  const reference = findContextImage(context);
  const image = reference === null ? null : formatReference(reference);
  return { context: decodeText(context.key), image, reference };
}

export function markStage(replacement: Replacement | null, isStage: boolean): Replacement | null {
  return replacement !== null && isStage ? { ...replacement, stage: true } : replacement;
}
