import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/core/rules/define-rule.js';
import { RULE_IDS, RULES } from '../../../src/core/rules/index.js';

const FOLDER = new URL('../../../src/core/rules/', import.meta.url);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !['index.ts', 'define-rule.ts'].includes(name))
  .map((name) => name.replace(/\.ts$/, ''));
const rules: readonly Rule[] = Object.values(RULES);

/** What a new rule lacks: its file, its place in the list, its page with the table of its options. */
function findGaps(id: string): string[] {
  const page = new URL(`../../../docs/rules/${id}.md`, import.meta.url);
  const text = existsSync(page) ? readFileSync(page, 'utf8') : null;
  const hasOptions = rules.some((rule) => rule.id === id && Object.keys(rule.options).length > 0);
  const table = `<!-- generated:options ${id} -->\n`;
  return [
    ...(files.includes(id) ? [] : [`add src/core/rules/${id}.ts`]),
    ...(Object.hasOwn(RULES, id) ? [] : [`add ${id} to the list of src/core/rules/index.ts`]),
    ...(text === null ? [`add docs/rules/${id}.md`] : []),
    ...(hasOptions && text?.includes(table) === false
      ? [`put ${table}<!-- /generated --> into docs/rules/${id}.md and run npm run generate`]
      : []),
  ];
}

test.each([...new Set([...files, ...RULE_IDS])])('%s is complete', (id) => {
  expect(findGaps(id)).toEqual([]);
});

test.each(rules)('$id says what it is', ({ summary, help, options }) => {
  expect(summary).toMatch(/^[A-Z][^\n]{10,100}[^.\n]$/);
  expect(help).toMatch(/^[A-Z][^\n]+\.$/);
  for (const { description } of Object.values(options)) expect(description).toMatch(/^[A-Z][^\n]+\.$/);
});

test('no two rules have the same name, another name of each other, or the same urgency', () => {
  const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  expect(names).toEqual([...new Set(names)]);
  const urgencies = rules.map(({ urgency }) => urgency);
  expect(urgencies).toEqual([...new Set(urgencies)]);
});

test.each(
  rules.flatMap(({ id, options }) => Object.entries(options).map(([name, option]) => ({ id, name, option }))),
)(
  'the default of $id.$name is one of its values, and as strict as itself',
  ({ option: { normally, takeStricter, findLimit } }) => {
    expect(findLimit(normally, normally)).toBeNull();
    expect(takeStricter(normally, normally)).toEqual(normally);
  },
);

test.each(files)('%s imports the contract, messages and words about images, nothing else', (id) => {
  const source = readFileSync(new URL(`${id}.ts`, FOLDER), 'utf8');
  for (const [, isType, names = '', path = ''] of source.matchAll(
    /^import (type )?\{([^}]*)\} from '(.*)';$/gm,
  )) {
    if (['./define-rule.js', '../message.js'].includes(path)) continue;
    expect(path).toMatch(/^\.\.\/(image|end-of-life)\//);
    const values = isType ? [] : names.split(',').filter((name) => !/^\s*(type .*)?$/.test(name));
    // Lists of words, no functions: a rule sees what was found out already.
    for (const name of values) expect(name.trim()).toMatch(/^[A-Z_]+$/);
  }
});
