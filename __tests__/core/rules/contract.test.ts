import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_RULES, RULE_IDS as POLICY_RULE_IDS } from '../../../src/core/policy/query/rule-levels.js';
import { RULE_IDS, RULES } from '../../../src/core/rules/index.js';
import type { Rule } from '../../../src/core/rules/rule.js';

const FOLDER = new URL('../../../src/core/rules/', import.meta.url);
const files = readdirSync(FOLDER)
  .filter((name) => !['index.ts', 'rule.ts'].includes(name))
  .map((name) => name.replace(/\.ts$/, ''));

/** What a new rule lacks: its file, its line in index.ts, its page, its default. */
function findGaps(id: string): string[] {
  const page = new URL(`../../../docs/rules/${id}.md`, import.meta.url);
  return [
    ...(files.includes(id) ? [] : [`add src/core/rules/${id}.ts`]),
    ...(Object.hasOwn(RULES, id) ? [] : [`add ${id} to src/core/rules/index.ts`]),
    ...(existsSync(page) ? [] : [`add docs/rules/${id}.md`]),
    ...(Object.hasOwn(DEFAULT_RULES, id)
      ? []
      : [`add ${id} to DEFAULT_RULES in src/core/policy/query/rule-levels.ts`]),
  ];
}

test.each([...new Set([...files, ...RULE_IDS, ...POLICY_RULE_IDS])])('%s is complete', (id) => {
  expect(findGaps(id)).toEqual([]);
});

test.each(Object.entries<Rule>(RULES))('%s says what it is', (id, rule) => {
  expect(rule.id).toBe(id);
  expect(rule.defaultLevel).toBe(DEFAULT_RULES[rule.id].level);
  expect(rule.summary).toMatch(/^[A-Z][^\n]{10,100}[^.\n]$/);
  expect(rule.help).toMatch(/^[A-Z][^\n]+\.$/);
});

test.each(files)(
  '%s imports the contract, messages and the types of what it is handed, nothing else',
  (id) => {
    const imports = [
      ...readFileSync(new URL(`${id}.ts`, FOLDER), 'utf8').matchAll(/^import (type )?.* from '(.*)';$/gm),
    ];
    for (const [, isType, path] of imports) {
      expect(
        ['./rule.js', '../message.js'].includes(path ?? '') ||
          (isType !== undefined && /^\.\.\/(image|end-of-life)\//.test(path ?? '')),
      ).toBe(true);
    }
  },
);
