import type { ImagePattern } from '../../image/pattern/pattern.js';
import { PIN_WORDS, PINS } from '../../image/pin.js';
import { toCamelCase } from '../../shapes/camel-case.js';
import { list, oneOrList } from '../../shapes/collection-shape.js';
import { type Field, type Fields, field } from '../../shapes/field.js';
import { imagePattern } from '../../shapes/image-shapes.js';
import type { Shape } from '../../shapes/shape.js';
import type { StructValue } from '../../shapes/struct-shape.js';
import { choice, flag, words } from '../../shapes/text-shape.js';
import { day } from '../../shapes/value-shapes.js';
import { replacement, tagGlob, versionRange } from './pattern-shapes.js';

/** The lists of images that a policy has. */
export type ListName = 'allow' | 'deny' | 'deprecated';

/** A key that only some lists know. `purpose` goes on from `only entries of "deny"`. */
function only<F extends Field<unknown>>(lists: readonly ListName[], purpose: string, declared: F) {
  return { ...declared, lists, purpose };
}

/** A key with which an entry matches fewer images. `describe` says what it leaves of them. */
function narrowing<T, F extends Field<T>>(
  describe: (value: T) => string,
  declared: F & Field<T>,
): F & { readonly describe: (value: T) => string } {
  return { ...declared, describe };
}

/** Every key of an entry, in whichever list; what it says is read, described, printed and told from its neighbours by this. */
export const ENTRY_KEYS = {
  image: field(imagePattern, 'The images, as a pattern.', {
    required: 'image: docker.io/library/node',
  }),
  versions: narrowing(
    (range) => `version ${range.source}`,
    field(
      versionRange,
      'The range of the number at the front of the tag; in allow the number must be entirely inside.',
    ),
  ),
  variants: narrowing(
    (globs) => `variant ${globs.map(({ source }) => source || '""').join(' or ')}`,
    field(
      list(tagGlob, { what: 'variants' }),
      'The rest of the tag, after the number and its "-", must match one of these.',
    ),
  ),
  official: narrowing(
    () => 'official images',
    only(
      ['allow'],
      'are about official images',
      field(
        flag("whether it is only for Docker's official images"),
        "Only Docker's official images, according to the list that comes with the gate.",
        { otherwise: false },
      ),
    ),
  ),
  pin: only(
    ['allow', 'deprecated'],
    'ask for a pin',
    field(
      choice(PINS, 'a kind of pin', { ...PIN_WORDS, false: 'none' }),
      'How this image must be pinned, instead of rules.unpinned.require; none: not at all.',
      { home: 'it belongs in an entry of "allow"; for all images write rules: { unpinned: { require: … } }' },
    ),
  ),
  except: only(
    ['deny'],
    'carve something out',
    field(
      oneOrList(imagePattern, { what: 'images' }),
      'Images that match but are not denied; the only carve-out.',
      { otherwise: [] },
    ),
  ),
  reason: field(words('why, in a sentence'), 'Why; shown with the finding.'),
  use: only(
    ['deny', 'deprecated'],
    'say what to use instead',
    field(replacement, 'The image to use instead.'),
  ),
  'block-from': only(
    ['deprecated'],
    'block from a day',
    field(day, 'The first day on which these images block.'),
  ),
};

/** The keys as one list has them: the others are told where they belong. */
export function pickKeys(name: ListName, pattern: Shape<ImagePattern>): typeof ENTRY_KEYS {
  const fields: Fields = { ...ENTRY_KEYS, image: { ...ENTRY_KEYS.image, shape: pattern } };
  return Object.fromEntries(
    Object.entries(fields).map(([key, declared]) => [key, withhold(declared, name)]),
  ) as typeof ENTRY_KEYS;
}

function withhold(
  declared: Field<unknown> & Partial<ReturnType<typeof only>>,
  name: ListName,
): Field<unknown> {
  const { lists, purpose } = declared;
  if (lists === undefined || lists.includes(name)) return declared;
  const names = lists.map((other) => `"${other}"`).join(' and ');
  return { ...declared, notHere: `only entries of ${names} ${purpose}` };
}

/** What an entry says about an image, the patterns that it may be written as aside. */
type Limits = Omit<StructValue<typeof ENTRY_KEYS>, 'image'>;

/** An entry in words, by the keys that narrow it: `docker.io/library/node (version >=22 <27, variant alpine*)`. */
export function describeEntry({ image, ...entry }: Limits & { readonly image: string }): string {
  const said: { readonly [key: string]: unknown } = entry;
  const fields: { readonly [key: string]: Field<unknown> & { describe?(value: unknown): string } } =
    ENTRY_KEYS;
  const limits = Object.entries(fields).flatMap(([key, { describe, otherwise }]) => {
    const value = said[toCamelCase(key)];
    return describe === undefined || value === otherwise ? [] : [describe(value)];
  });
  return limits.length === 0 ? image : `${image} (${limits.join(', ')})`;
}
