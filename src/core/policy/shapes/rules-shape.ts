import { LEVELS } from '../../level.js';
import type { Rule } from '../../rules/define-rule.js';
import { RULES } from '../../rules/index.js';
import { type Field, field } from '../../shapes/field.js';
import { writeFlow } from '../../shapes/flow-text.js';
import { define, later, type Shape, transform, withShortForm } from '../../shapes/shape.js';
import { keyed, struct } from '../../shapes/struct-shape.js';
import { choice } from '../../shapes/text-shape.js';
import { day } from '../../shapes/value-shapes.js';
import type { RuleChanges } from '../rule-settings.js';

const LEVEL_WORDS = {
  off: 'ignore',
  false: 'ignore',
  no: 'ignore',
  none: 'ignore',
  pass: 'ignore',
  allow: 'ignore',
  warning: 'warn',
  error: 'block',
  fail: 'block',
  deny: 'block',
  true: 'block',
  on: 'block',
  yes: 'block',
};

export const level = choice(LEVELS, 'a level', LEVEL_WORDS);

const OF_ANY = { home: 'it is an option of a rule, for example rules: { unpinned: { level: block } }' };
/** What every rule takes. */
const COMMON = {
  level: field(level, 'ignore: nothing. warn: a warning. block: a failed check.', OF_ANY),
  effective: field(day, 'Before that day, block acts like warn.', OF_ANY),
};
const COMMON_ALIASES = { since: 'effective', from: 'effective' };

type Written = { readonly [key: string]: unknown };

/** Only what is written may replace what holds already. */
function dropNulls(values: Written): Written {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** A bare level changes the level only; a map changes the options that it writes. */
function shapeRule(rule: Rule): Shape<Written> {
  const options = Object.entries(rule.options);
  const fields: { readonly [key: string]: Field<unknown, 'optional'> } = {
    ...COMMON,
    ...Object.fromEntries(
      options.map(([name, { shape, description, normally }]) => [
        name,
        field(shape, () => `${description} Default: ${writeFlow(shape.print(normally))}.`),
      ]),
    ),
  };
  const aliases = options.flatMap(([name, option]) => (option.aliases ?? []).map((alias) => [alias, name]));
  const bareWords = options.flatMap(([name, option]) =>
    option.bareWords.map((word) => [word, `{ ${name}: ${word} }`]),
  );
  const written = transform<Written, Written>(
    struct(fields, {
      what: 'a level or options',
      home: { optionOf: rule.id },
      aliases: { ...COMMON_ALIASES, ...Object.fromEntries(aliases) },
    }),
    dropNulls,
    (value) => value,
  );
  const short = choice(LEVELS, 'a level', { ...LEVEL_WORDS, ...Object.fromEntries(bareWords) });
  const name = options.length === 0 ? 'rule' : `${rule.id}-rule`;
  return define(
    name,
    withShortForm<string, Written>(short, written, (value) => ({ level: value })),
  );
}

/** What a rule says where a policy says nothing: a bare level, or all of its options. */
export function writeDefault({ level: usual, options }: Rule): string {
  const values = Object.entries(options).map(([name, { shape, normally }]) => [name, shape.print(normally)]);
  return writeFlow(values.length === 0 ? usual : { level: usual, ...Object.fromEntries(values) });
}

const LIST: readonly Rule[] = Object.values(RULES);

const fields = Object.fromEntries(
  LIST.map((rule) => [
    rule.id,
    field(
      later(() => shapeRule(rule)),
      () => `${rule.summary}. Default: ${writeDefault(rule)}.`,
    ),
  ]),
);

/** Under `rules`, of the policy and of overrides. */
export const rules: Shape<RuleChanges> = define(
  'rules',
  transform(
    keyed(fields, {
      what: 'a map of rules and their levels',
      home: { under: 'rules' },
      aliases: Object.fromEntries(
        LIST.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id])),
      ),
    }),
    // The keys are the names of rules, each with the options that its shape read.
    (values) => dropNulls(values) as RuleChanges,
    (changes) => ({ ...changes }) as { readonly [id: string]: Written | null },
  ),
);
