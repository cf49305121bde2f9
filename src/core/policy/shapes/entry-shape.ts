import type { YAMLMap } from 'yaml';
import { type ImagePattern, parsePattern } from '../../image/pattern/pattern.js';
import { list } from '../../shapes/collection-shape.js';
import { deniedPattern, imagePattern } from '../../shapes/image-shapes.js';
import { define, placed, type Shape, type ShapeValue, transform, withShortForm } from '../../shapes/shape.js';
import { listAbsent, struct } from '../../shapes/struct-shape.js';
import type { UnknownKey } from '../../shapes/unknown-key.js';
import { findValue, isMap, isScalar } from '../../shapes/yaml-kind.js';
import { ENTRY_KEYS, type ListName, pickKeys } from './entry-keys.js';

const ABSENT = listAbsent(ENTRY_KEYS);

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
  if (findValue(map, 'image') !== undefined) return null;
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
