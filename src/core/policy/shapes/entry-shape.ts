import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Day } from '../../day.js';
import { type ImagePattern, parsePattern } from '../../image/pattern/pattern.js';
import { PINS, type Pin } from '../../image/pin.js';
import type { TagGlob } from '../../image/tag.js';
import type { VersionRange } from '../../image/version-range.js';
import type { Entry, PolicyPlace } from '../policy.js';
import { list, oneOrList } from './collection-shape.js';
import { PIN_WORDS } from './rules-shape.js';
import { define, type Shape, transform, withShortForm } from './shape.js';
import { type Fields, field, struct } from './struct-shape.js';
import { choice, flag, words } from './text-shape.js';
import type { UnknownKey } from './unknown-key.js';
import { day, deniedPattern, imagePattern, replacement, tagGlob, versionRange } from './value-shapes.js';

function match(pattern: Shape<ImagePattern>) {
  return {
    image: field(pattern, 'The images that are meant, as a pattern.', {
      required: 'image: docker.io/library/node',
    }),
    versions: field(
      versionRange,
      'The range of the number at the front of the tag; in allow the number must lie wholly inside.',
    ),
    variants: field(
      list(tagGlob, { what: 'variants' }),
      'The rest of the tag, after the number and its "-", must match one of these.',
    ),
  } satisfies Fields;
}

const REASON = field(words('why, in a sentence'), 'Why; shown where somebody is told.');
const PIN = field(
  choice(PINS, 'a kind of pin', { ...PIN_WORDS, false: 'none' }),
  'How this image must be pinned, in place of rules.unpinned.require; none: not at all.',
);
const USE = field(replacement, 'The image to use instead.');

const OFFICIAL = field(
  flag("whether only the names of Docker's official images are meant"),
  "Only Docker's official images, by the list of their names that comes with the gate.",
);

const ONLY_DENY = { except: 'only entries of "deny" carve something out' };
const ONLY_DEPRECATED = { 'block-from': 'only entries of "deprecated" block from a day' };
const ONLY_APPROVALS = { pin: 'only entries of "allow" and "deprecated" ask for a pin' };
const ONLY_ALLOW = { official: 'only entries of "allow" are about official images' };
const ONLY_REFUSALS = { use: 'only entries of "deny" and "deprecated" say what to use instead' };

/** Words for a day, which an approval does not have. */
const DAYS = ['expires', 'until', 'valid-until', 'end', 'ends', 'date'] as const;
const NO_DAY = Object.fromEntries(
  DAYS.map((key) => [
    key,
    'an entry here has no last day; exceptions have one ("expires"), and entries of "deprecated" have a "block-from"',
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

const allow = struct(
  { ...match(imagePattern), official: OFFICIAL, pin: PIN, reason: REASON },
  {
    what: 'an image or an entry',
    elsewhere: { ...ANYWHERE, ...NO_DAY, ...ONLY_DENY, ...ONLY_DEPRECATED, ...ONLY_REFUSALS },
    aliases: OTHER_WORDS,
    explain,
  },
);
const deny = struct(
  {
    ...match(deniedPattern),
    except: field(
      oneOrList(imagePattern, { what: 'images' }),
      'Images that match but are not denied; the only carve-out there is.',
    ),
    reason: REASON,
    use: USE,
  },
  {
    what: 'an image or an entry',
    elsewhere: { ...ANYWHERE, ...NO_DAY, ...ONLY_DEPRECATED, ...ONLY_APPROVALS, ...ONLY_ALLOW },
    aliases: OTHER_WORDS,
    explain,
  },
);
const deprecated = struct(
  {
    ...match(imagePattern),
    use: USE,
    reason: REASON,
    'block-from': field(day, 'The day on which these images begin to block.'),
    pin: PIN,
  },
  {
    what: 'an image or an entry',
    elsewhere: { ...ANYWHERE, ...ONLY_DENY, ...ONLY_ALLOW },
    aliases: { ...OTHER_WORDS, ...BLOCK_FROM },
    explain,
  },
);

/** What any kind of entry may say. */
interface EntryParts {
  readonly place: PolicyPlace;
  readonly image: ImagePattern | null;
  readonly versions?: VersionRange | null;
  readonly variants?: readonly TagGlob[] | null;
  readonly official?: boolean | null;
  readonly except?: readonly ImagePattern[] | null;
  readonly reason?: string | null;
  readonly use?: string | null;
  readonly pin?: Pin | null;
  readonly 'block-from'?: Day | null;
}

/** `"node"` and `{image: node}` alike, as one shape. */
function entry(name: string, long: Shape<EntryParts>, pattern = imagePattern): Shape<Entry> {
  const parts = withShortForm<ImagePattern, EntryParts>(pattern, long, (image, place) => ({
    image,
    place,
  }));
  return define(
    name,
    transform(
      parts,
      ({ place, image, versions, variants, official, except, reason, use, pin, 'block-from': blockFrom }) =>
        image === null
          ? undefined
          : {
              image: image.source,
              pattern: image,
              versions: versions ?? null,
              variants: variants ?? null,
              official: official ?? false,
              except: except ?? [],
              reason: reason ?? null,
              use: use ?? null,
              pin: pin ?? null,
              blockFrom: blockFrom ?? null,
              place,
            },
    ),
  );
}

export const allowList = list(entry('allow-entry', allow), { what: 'images', mayBeEmpty: true });
export const allowAlsoList = list(entry('allow-entry', allow), { what: 'images' });
export const denyList = list(entry('deny-entry', deny, deniedPattern), { what: 'images' });
export const deprecatedList = list(entry('deprecated-entry', deprecated), { what: 'images' });
