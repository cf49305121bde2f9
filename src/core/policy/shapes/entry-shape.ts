import { isMap, isScalar, type YAMLMap } from 'yaml';
import { type ImagePattern, parsePattern } from '../../image/pattern/pattern.js';
import { PIN_WORDS, PINS } from '../../image/pin.js';
import { list, oneOrList } from '../../shapes/collection-shape.js';
import { type Field, type Fields, field } from '../../shapes/field.js';
import { define, placed, type Shape, type ShapeValue, transform, withShortForm } from '../../shapes/shape.js';
import { listAbsent, struct } from '../../shapes/struct-shape.js';
import { choice, flag, words } from '../../shapes/text-shape.js';
import type { UnknownKey } from '../../shapes/unknown-key.js';
import { day } from '../../shapes/value-shapes.js';
import { deniedPattern, imagePattern, replacement, tagGlob, versionRange } from './pattern-shapes.js';

/** The lists of images that a policy has. */
type ListName = 'allow' | 'deny' | 'deprecated';

/** A key that only some lists know. `purpose` goes on from `only entries of "deny"`. */
function only<F extends Field<unknown>>(lists: readonly ListName[], purpose: string, declared: F) {
  return { ...declared, lists, purpose };
}

/** Every key of an entry, in whichever list; what it says is read, described, printed and told from its neighbours by this. */
const KEYS = {
  image: field(imagePattern, 'The images, as a pattern.', {
    required: 'image: docker.io/library/node',
  }),
  versions: field(
    versionRange,
    'The range of the number at the front of the tag; in allow the number must be entirely inside.',
  ),
  variants: field(
    list(tagGlob, { what: 'variants' }),
    'The rest of the tag, after the number and its "-", must match one of these.',
  ),
  official: only(
    ['allow'],
    'are about official images',
    field(
      flag("whether it is only for Docker's official images"),
      "Only Docker's official images, according to the list that comes with the gate.",
      { otherwise: false },
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

const ABSENT = listAbsent(KEYS);

/** The keys as one list has them: the others are told where they belong. */
function pickKeys(name: ListName, pattern: Shape<ImagePattern>): typeof KEYS {
  const fields: Fields = { ...KEYS, image: { ...KEYS.image, shape: pattern } };
  return Object.fromEntries(
    Object.entries(fields).map(([key, declared]) => [key, withhold(declared, name)]),
  ) as typeof KEYS;
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

/** Words for a day, which only a deprecation has. */
const DAYS = ['expires', 'until', 'valid-until', 'end', 'ends', 'date'] as const;
const NO_DAY = Object.fromEntries(
  DAYS.map((key) => [
    key,
    'an entry here has no end date; exceptions have "expires", and entries of "deprecated" have "block-from"',
  ]),
);
const BLOCK_FROM = Object.fromEntries(DAYS.map((key) => [key, 'block-from' as const]));

const ANYWHERE = {
  tag: 'a tag belongs in the image: node:22',
  tags: 'tags belong in the image: node:{22,24}',
  roles: 'for some roles only, write an entry of "overrides" with allow-also or deny',
  paths: 'for some Dockerfiles only, write an entry of "overrides" with allow-also or deny',
  require: 'write pin: digest, or another kind of pin',
};
const OTHER_WORDS = {
  name: 'image',
  pattern: 'image',
  repository: 'image',
  repo: 'image',
  because: 'reason',
};

/** `node: 22` for `node:22`, and `node:` for `node`. */
function explain(key: string, value: unknown, map: YAMLMap): UnknownKey | null {
  if (map.has('image')) return null;
  const tag = isScalar(value) && value.value !== null ? (value.source ?? '') : '';
  if (tag !== '' && !('error' in parsePattern(`${key}:${tag}`)))
    return { hint: `; for the image ${key}:${tag} leave out the space after the colon`, meant: 'image' };
  if ('error' in parsePattern(key)) return null;
  const advice = isMap(value) ? `write image: ${key}` : 'leave out the colon';
  return { hint: `; for the image ${key} ${advice}`, meant: 'image' };
}

/** `"node"` and `{image: node}` alike, as one shape. */
function entry(name: ListName, pattern: Shape<ImagePattern> = imagePattern) {
  const hasDay = name === 'deprecated';
  const long = struct(pickKeys(name, pattern), {
    what: 'an image or an entry',
    home: { entryOf: name },
    elsewhere: { ...ANYWHERE, ...(hasDay ? {} : NO_DAY) },
    aliases: { ...OTHER_WORDS, ...(hasDay ? BLOCK_FROM : {}) },
    explain,
  });
  const parts = withShortForm(pattern, long, (image) => ({ ...ABSENT, image }), 'image');
  return define(
    `${name}-entry`,
    transform(
      placed(parts),
      ({ image, ...keys }) => ({ ...keys, image: image.source, pattern: image }),
      ({ image: _, pattern: written, ...keys }) => ({ ...keys, image: written }),
    ),
  );
}

const allowEntry = entry('allow');

/** One entry of `allow`, `deny` or `deprecated`; `image` as written, before normalisation, for messages. */
export type Entry = ShapeValue<typeof allowEntry>;

export const allowList = list(allowEntry, { what: 'images', mayBeEmpty: true });
export const allowAlsoList = list(allowEntry, { what: 'images' });
export const denyList = list(entry('deny', deniedPattern), { what: 'images' });
export const deprecatedList = list(entry('deprecated'), { what: 'images' });
