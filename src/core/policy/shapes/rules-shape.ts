import { SUPPORTS } from '../../end-of-life/support.js';
import { REQUIREMENTS } from '../../image/pin.js';
import { LEVELS } from '../../level.js';
import type { RuleChanges, RuleSetting } from '../policy.js';
import { list } from './collection-shape.js';
import { define, type Shape, transform, withShortForm } from './shape.js';
import { type Fields, field, type StructValue, struct } from './struct-shape.js';
import { choice, type Failure, text } from './text-shape.js';
import { day, duration } from './value-shapes.js';

const LEVEL_WORDS = {
  off: 'ignore',
  false: 'ignore',
  none: 'ignore',
  pass: 'ignore',
  allow: 'ignore',
  warning: 'warn',
  error: 'block',
  fail: 'block',
  deny: 'block',
  true: 'block',
};

export const level = choice(LEVELS, 'a level', LEVEL_WORDS);

/** What people write for kinds of pins. */
export const PIN_WORDS = {
  major: 'version',
  semver: 'patch',
  sha: 'digest',
  sha256: 'digest',
  both: 'tag+digest',
};

const REQUIRED_LEVELS = Object.fromEntries(REQUIREMENTS.map((pin) => [pin, `{ require: ${pin} }`]));

const COMMON = {
  level: field(level, 'ignore: nothing. warn: a warning. block: a failed check.'),
  effective: field(day, 'Before that day block acts as warn.'),
} satisfies Fields;

const floatingTag = text({
  what: 'a word at the front of tags, such as latest',
  parse: (source): string | Failure => {
    if (source.includes('-'))
      return { error: 'has a -, but only the word before the first - of a tag is compared; write that' };
    return /^\w[\w.]{0,127}$/.test(source)
      ? source
      : { error: 'cannot begin a tag; write a word such as latest' };
  },
  schema: { pattern: '^\\w[\\w.]*$' },
});

/** A bare level changes the level only; a map changes the options that it writes. */
function rule<F extends Fields>(
  name: string,
  options: F,
  short = level,
): Shape<Partial<RuleSetting> & WrittenOptions<F>> {
  const long = struct(
    { ...COMMON, ...options },
    { what: 'a level or options', aliases: { since: 'effective', from: 'effective', pin: 'require' } },
  );
  const written = transform(
    long,
    ({ place: _, ...values }) =>
      // Only what is written may replace what holds already.
      Object.fromEntries(
        Object.entries(values).filter(([, value]) => value !== null),
      ) as Partial<RuleSetting> & WrittenOptions<F>,
  );
  return define(
    name,
    withShortForm(short, written, (value) => ({ level: value }) as Partial<RuleSetting> & WrittenOptions<F>),
  );
}

type WrittenOptions<F extends Fields> = {
  readonly [K in Exclude<keyof StructValue<F>, 'place'>]?: NonNullable<StructValue<F>[K]>;
};

const plain = rule('rule', {});
const unpinned = rule(
  'unpinned-rule',
  {
    require: field(
      choice(REQUIREMENTS, 'a kind of pin', PIN_WORDS),
      'The least that counts as pinned: tag < version < minor < patch < digest < tag+digest. minor: two parts of the number; patch: three.',
    ),
    floating: field(
      list(floatingTag, { what: 'words' }),
      'Words at the front of a tag that make it no pin. Replaces the default list.',
    ),
  },
  choice(LEVELS, 'a level', { ...LEVEL_WORDS, ...REQUIRED_LEVELS }),
);
const endOfLife = rule('end-of-life-rule', {
  notice: field(duration, 'How long before the end to warn.'),
  grace: field(duration, 'How long after the end to block, where the level is block.'),
  support: field(
    choice(SUPPORTS, 'a kind of support', { standard: 'security', extended: 'paid', 'long-term': 'lts' }),
    "Which end counts: of the publisher's own support, of free long-term support too, or of paid support too.",
  ),
});

/** Under `rules`, of the policy and of overrides. */
export const rules: Shape<RuleChanges> = define(
  'rules',
  transform(
    struct(
      {
        unapproved: field(plain, 'The image matches nothing in allow. Default: block.'),
        denied: field(
          plain,
          'The image matches deny. Default: block. Never milder than unapproved and deprecated.',
        ),
        unpinned: field(
          unpinned,
          'The tag floats, or there is less of a pin than asked for. Default: warn, require tag.',
        ),
        deprecated: field(
          plain,
          "The image matches deprecated. Default: warn, and block from the entry's block-from on.",
        ),
        'end-of-life': field(
          endOfLife,
          'What the tag names is at, or near, the end of its support. Default: warn, notice 90d, grace 0d, support lts.',
        ),
        unmirrored: field(
          plain,
          'The image is pulled from a place of which settings.mirrors names a mirror. Default: ignore.',
        ),
        unresolved: field(plain, 'The name depends on an argument without a value. Default: block.'),
        unreadable: field(plain, 'BuildKit would reject the file, or it cannot be read. Default: block.'),
        unverified: field(plain, 'Required evidence is missing or false. Default: block.'),
      },
      {
        what: 'a map of rules and their levels',
        aliases: { eol: 'end-of-life', pin: 'unpinned', latest: 'unpinned' },
      },
    ),
    ({ place: _, ...values }): RuleChanges =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
  ),
);
