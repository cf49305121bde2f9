import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeFlow } from '../../../src/core/shapes/flow-text.js';

const word = fc.oneof(
  fc.constantFrom('null', 'true', 'false', 'nulls', 'yes', 'no', 'off', 'warn', 'e1', 'x-', '90 days', '-'),
  fc.stringMatching(/^[a-z0-9-]{0,6}$/),
  fc.string(),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
);

test('what is written without the printer of YAML is what it writes', () => {
  fc.assert(
    fc.property(word, (value) => {
      expect(writeFlow(value)).toBe(stringify(value, { lineWidth: 0 }).trim());
    }),
    { numRuns: 500 },
  );
});

test('lists and mappings stand on one line', () => {
  expect(writeFlow({ level: 'warn', floating: ['latest', 'edge'], none: {}, at: [] })).toBe(
    '{ level: warn, floating: [latest, edge], none: {}, at: [] }',
  );
});
