import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { writeFlow } from '../../../src/core/shapes/flow-text.js';

const word = fc.oneof(
  fc.constantFrom('null', 'true', 'false', 'nulls', 'yes', 'no', 'off', 'warn', 'e1', 'x-', '90 days', '-'),
  fc.constantFrom('90d', '0d', 'linux/amd64', 'linux/arm/v7', '1e3', '0x1', '12', '1d2', '.5', 'a/', '#a'),
  fc.stringMatching(/^[a-z0-9/-]{0,6}$/),
  fc.string(),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
);

test('what is written is read as the same value', () => {
  const data = fc.oneof(
    word,
    fc.array(word, { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{2,5}$/), word),
  );
  fc.assert(
    fc.property(data, (value) => {
      expect(parse(writeFlow(value))).toEqual(value);
      expect(parse(`{ at: [${writeFlow(value)}] }`)).toEqual({ at: [value] });
    }),
    { numRuns: 500 },
  );
});

test.each(['warn', '90d', '180d', '0d', 'linux/amd64', 'linux/arm64', true, false, 3, null])(
  'a default is written as the printer of YAML writes it: %j',
  (value) => {
    expect(writeFlow(value)).toBe(stringify(value).trim());
  },
);

test('lists and mappings stand on one line', () => {
  expect(writeFlow({ level: 'warn', floating: ['latest', 'edge'], none: {}, at: [] })).toBe(
    '{ level: warn, floating: [latest, edge], none: {}, at: [] }',
  );
});
