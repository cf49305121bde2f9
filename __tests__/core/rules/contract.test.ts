import { expect, test } from 'vitest';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import type { Rule } from '../../../src/core/rules/define-rule.js';
import { RULES } from '../../../src/core/rules/index.js';
import { toCamelCase } from '../../../src/core/shapes/camel-case.js';
import { writeFlow } from '../../../src/core/shapes/flow-text.js';
import { expectNoFaults } from '../../support/faults.js';

const rules: readonly Rule[] = Object.values(RULES);
const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What every rule takes, with the words that mean it. */
const COMMON = ['level', 'effective', 'since', 'from'];

/** One line that people read. */
function findTextFaults(what: string, text: string, isSentence: boolean): string[] {
  return [
    ...(/^[A-Z]/.test(text) ? [] : [`begin ${what} with a capital letter`]),
    ...(text.includes('\n') ? [`write ${what} in one line`] : []),
    ...(text.length >= 12 && text.length <= (isSentence ? 400 : 100)
      ? []
      : [`${what} has ${text.length} characters: say it in 12 to ${isSentence ? 400 : 100}`]),
    ...(text.endsWith('.') === isSentence
      ? []
      : [isSentence ? `end ${what} with a full stop` : `leave out the full stop at the end of ${what}`]),
  ];
}

function findFaults({ id, summary, help, urgency, aliases = [], options }: Rule): string[] {
  const others = rules.filter((rule) => rule.id !== id);
  const taken = aliases.flatMap((alias) =>
    others
      .filter((rule) => rule.id === alias || rule.aliases?.includes(alias))
      .map((rule) => `the alias ${alias} belongs to ${rule.id}: leave it out`),
  );
  const next = Math.max(...others.map((rule) => rule.urgency)) + 1;
  const first = others.find((rule) => rule.urgency === urgency);
  return [
    ...(KEBAB_CASE.test(id) ? [] : [`write the id in lower case, with - between its words`]),
    ...findTextFaults('its summary', summary, false),
    ...findTextFaults('its help', help, true),
    ...taken,
    ...(first === undefined
      ? []
      : [`urgency ${urgency} belongs to ${first.id}: take a number that no rule has, such as ${next}`]),
    ...Object.entries(options).flatMap(([name, option]) => [
      ...(KEBAB_CASE.test(name) ? [] : [`write the option ${name} in lower case, with - between its words`]),
      ...findTextFaults(`the description of ${name}`, option.description, true),
      ...[name, ...(option.aliases ?? [])]
        .filter((key) => COMMON.includes(key))
        .map((key) => `every rule has ${key} already: call the option ${name} something else`),
    ]),
  ];
}

test.each(rules)('$id says what it is', (rule) => {
  expectNoFaults(findFaults(rule));
});

const options = rules.flatMap(({ id, options }) =>
  Object.entries(options).map(([name, option]) => ({ id, name, option })),
);

test.each(options)('$id, $name: two of its defaults are as strict as one', ({ option, name }) => {
  const { normally, takeStricter, findLimit } = option;
  expect(findLimit(normally, normally), `findLimit of ${name} refuses the default itself`).toBeNull();
  expect(takeStricter(normally, normally), `takeStricter of ${name} changes the default`).toEqual(normally);
});

test.each(options)('$id, $name: a policy may write its default', ({ id, name, option }) => {
  const written = writeFlow(option.shape.print(option.normally));
  const text = `version: 1\nrules: { ${id}: { ${name}: ${written} } }\n`;
  const { policy, problems } = loadPolicy([{ path: 'policy.yml', text }], { today: '2026-09-01' });
  expect(problems, `the default of ${name} is printed as ${written}, which is not read again`).toEqual([]);
  const settings = Object(policy?.rules)[id] as { readonly [name: string]: unknown };
  expect(option.shape.print(settings[toCamelCase(name)])).toEqual(option.shape.print(option.normally));
});
