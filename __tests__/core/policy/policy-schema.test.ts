import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatePolicySchema } from '../../../scripts/generate/policy-schema.js';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import { toPolicySchema } from '../../../src/core/policy/load/policy-schema.js';
import { policyData } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';
import { listFiles, readText } from '../../support/repository.js';

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(toPolicySchema());

function errors(policy: unknown): unknown {
  validate(policy);
  return validate.errors ?? [];
}

it('the committed schema is the generated one', () => {
  const isFresh = readText('policies/policy.schema.json') === generatePolicySchema();
  expect(isFresh, 'policies/policy.schema.json is out of date: run "npm run generate"').toBe(true);
});

it('every key and every kind of value is described for editors', () => {
  const missing: string[] = [];
  const walk = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties' && typeof value === 'object' && value !== null) {
        for (const [name, property] of Object.entries(value)) {
          if (!JSON.stringify(property).includes('"description"')) missing.push(`${path}.${name}`);
        }
      }
      walk(value, `${path}.${key}`);
    }
  };
  walk(toPolicySchema(), '');
  expect(missing, 'describe these where they are declared').toEqual([]);
});

it.each([...listFiles('policies', '.yml'), '.github/base-images.yml'])('%s is valid', (path) => {
  expect(errors(parse(readText(path)))).toEqual([]);
});

it('what the loader accepts, the schema accepts', () => {
  fc.assert(
    fc.property(policyData, (data) => {
      const { policy } = loadPolicy([{ path: 'a.yml', text: JSON.stringify(data) }], { today: '2026-09-01' });
      if (policy !== null) expect(errors(JSON.parse(JSON.stringify(data)))).toEqual([]);
    }),
    { numRuns: inCi(500) },
  );
});

describe('what the schema tells from wrong while it is typed', () => {
  it.each([
    '{}',
    'version: 2',
    'version: 1\nalow: []',
    'version: 1\nallow: node',
    'version: 1\nallow: [3.10]',
    'version: 1\nallow: [{ image: node, versions: 22 }]',
    'version: 1\nallow: [{ versions: ">=22" }]',
    'version: 1\nallow: [{ image: node, except: a }]',
    'version: 1\ndeny: []',
    'version: 1\nrules: { unapproved: error }',
    'version: 1\nrules: { denied: { require: tag } }',
    'version: 1\nrules: { end-of-life: { notice: 90 } }',
    'version: 1\noverrides: [{ roles: final, allow: [] }]',
    'version: 1\nexceptions: [{ image: a, rules: [denied], owner: x, reason: y }]',
    'version: 1\nexceptions: [{ image: a, rules: [denied], owner: x, reason: y, expires: tomorrow }]',
    'version: 1\nsettings: { platforms: [amd64] }',
    'version: 1\nsettings: { args: { A: x } }',
    'version: 1\ntests: [{ from: a, expect: unapproved }]',
    'version: 1\nevidence: [{ images: a, provenance: https://a.b }]',
  ])('%j', (text) => expect(validate(parse(text))).toBe(false));
});
