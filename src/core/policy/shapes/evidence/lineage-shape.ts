import { list } from '../../../shapes/collection-shape.js';
import { field } from '../../../shapes/field.js';
import { imagePattern } from '../../../shapes/image-shapes.js';
import type { ShapeValue } from '../../../shapes/shape.js';
import { struct } from '../../../shapes/struct-shape.js';
import { wholeNumber } from '../../../shapes/value-shapes.js';

/** Longer ways are not followed. */
export const DEEPEST_LINEAGE = 5;

/** What is required of the images that an image is built on. */
export const lineage = struct(
  {
    depth: field(
      wholeNumber({ what: 'a number of bases such as 2', from: 1, to: DEEPEST_LINEAGE }),
      'How far down: 1 is the base of the image, 2 also the base of that.',
      { required: 'depth: 1' },
    ),
    allow: field(
      list(imagePattern, { what: 'images' }),
      'What they may be. Default: what the policy approves at the place of the image.',
    ),
  },
  {
    what: 'a map with the depth',
    home: { inside: '"lineage" of an entry of "evidence"' },
    aliases: { levels: 'depth', images: 'allow', bases: 'allow' },
  },
);

export type LineageRequirement = ShapeValue<typeof lineage>;
