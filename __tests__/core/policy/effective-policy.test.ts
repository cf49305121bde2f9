import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describePolicy, loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import { toPolicySchema } from '../../../src/core/policy/load/policy-schema.js';
import type { Rule } from '../../../src/core/rules/define-rule.js';
import { RULES } from '../../../src/core/rules/index.js';
import { policyData } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';
import { readText } from '../../support/repository.js';
import { loadValidPolicy } from '../../support/valid-policy.js';

const TODAY = '2026-09-01';

/** What a rule's options are where all are written. */
function writeRule({ options }: Rule): object {
  const values = Object.entries(options).map(([name, { shape, normally }]) => [name, shape.print(normally)]);
  return { level: 'block', effective: TODAY, ...Object.fromEntries(values) };
}

const EVERYTHING = {
  ...parse(readText('__tests__/fixtures/policies/everything.yml')),
  rules: Object.fromEntries(Object.values<Rule>(RULES).map((rule) => [rule.id, writeRule(rule)])),
};
const TEXT = JSON.stringify(EVERYTHING);

const load = (text: string, parent?: string) =>
  loadValidPolicy(
    [{ path: 'policy.yml', text }, ...(parent === undefined ? [] : [{ path: 'parent.yml', text: parent }])],
    TODAY,
  );

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
}

const root: Schema = toPolicySchema();
const definitions = toPolicySchema()['definitions'] as { readonly [name: string]: Schema };

/** The keys of the schema by the kind of map that has them, `deny-entry.except`; with data, those that it holds. */
function findKeys(schema: Schema, prefix: string, data?: { readonly value: unknown }): Set<string> {
  const keys = new Set<string>();
  const follow = (inner: Schema, path: string, value: unknown) => {
    if (data !== undefined && value === undefined) return;
    const found = findKeys(inner, path, data === undefined ? undefined : { value });
    for (const key of found) keys.add(key);
  };
  const name = schema.$ref?.replace('#/definitions/', '');
  if (name !== undefined) {
    const definition = definitions[name];
    if (definition !== undefined) follow(definition, name, data?.value);
  }
  for (const either of schema.anyOf ?? []) follow(either, prefix, data?.value);
  for (const item of Array.isArray(data?.value) ? data.value : [undefined])
    if (schema.items !== undefined) follow(schema.items, prefix, item);
  const map = Object(data?.value) as { readonly [key: string]: unknown };
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    if (data === undefined || Object.hasOwn(map, key)) keys.add(`${prefix}.${key}`);
    follow(inner, `${prefix}.${key}`, map[key]);
  }
  return keys;
}

describe('a policy that writes every key', () => {
  it('writes every key of the schema', () => {
    const written = findKeys(root, 'policy', { value: EVERYTHING });
    written.add('policy.extends');
    const missing = [...findKeys(root, 'policy')].filter((key) => !written.has(key));
    expect(
      missing,
      'write these in __tests__/fixtures/policies/everything.yml; a key that only some lists of images should know is declared with only([…])',
    ).toEqual([]);
  });

  it('is printed with every key, as it is written', () => {
    expect(describePolicy(load(TEXT))).toEqual(EVERYTHING);
  });

  it('is printed as what a policy that extends it has to agree with, and with what that adds', () => {
    const child = load('version: 1\nextends: ./parent.yml\ndeny: [quay.io/evil/**]\n', TEXT);
    const { allow, delegate, tests: _, ...merged } = EVERYTHING;
    expect(describePolicy(child)).toEqual({
      ...merged,
      extends: { policy: 'parent.yml', allow, delegate },
      deny: [...EVERYTHING.deny, 'quay.io/evil/**'],
    });
  });
});

it('what is printed is a policy that holds the same', () => {
  fc.assert(
    fc.property(policyData, (data) => {
      const { policy } = loadPolicy([{ path: 'a.yml', text: JSON.stringify(data) }], { today: TODAY });
      // An empty map changes nothing and is not printed, and an override must write something.
      if (policy === null || JSON.stringify(data).includes('"rules":{}')) return;
      const printed = describePolicy(policy);
      const again = loadPolicy([{ path: 'a.yml', text: JSON.stringify(printed) }], { today: TODAY });
      expect(again.policy && describePolicy(again.policy)).toEqual(printed);
    }),
    { numRuns: inCi(300) },
  );
});
