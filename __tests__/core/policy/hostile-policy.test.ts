import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPolicy, readExtends } from '../../../src/core/policy/load/load-policy.js';
import { anyText } from '../../support/any-text.js';
import { inCi } from '../../support/property-runs.js';
import { listFiles, readText } from '../../support/repository.js';

function load(text: string) {
  readExtends(text);
  return loadPolicy([{ path: 'policy.yml', text }], { today: '2026-09-01' });
}

const MANY = 20_000;

it.each<[string, string]>([
  ['brackets', '['.repeat(MANY)],
  ['braces', '{a: '.repeat(MANY)],
  ['dashes', '- '.repeat(MANY)],
  ['complex keys', '? '.repeat(MANY)],
  ['commas', `[${','.repeat(MANY)}`],
  ['quotes', '"'.repeat(MANY)],
  ['anchors', '&a '.repeat(MANY)],
  ['tags', '!a '.repeat(MANY)],
  ['documents', 'a: 1\n---\n'.repeat(5_000)],
  ['stairs', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['keys', Array.from({ length: 5_000 }, (_, index) => `k${index}: 1\n`).join('')],
  ['one key over and over', 'allow: []\n'.repeat(5_000)],
  [
    'aliases',
    `a: &a [x]\n${Array.from({ length: 50 }, (_, index) => `b${index}: &b${index} [*a, *a, *a]\n`).join('')}`,
  ],
  ['a very long policy', `version: 1\nallow: [node]\n${'#\n'.repeat(500_000)}`],
  ['a very long word', `version: 1\nallow: [${'a'.repeat(150_000)}]`],
  ['a very long key', `version: 1\n? ${'a'.repeat(150_000)}\n: 1`],
  [
    'braces without end',
    `version: 1\nallow:\n${'  - r.io/{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}\n'.repeat(3000)}`,
  ],
  [
    'very many overrides',
    `version: 1\noverrides:\n${'  - { roles: [final], rules: { denied: warn } }\n'.repeat(3000)}`,
  ],
  ['a very large number', `version: ${'9'.repeat(100_000)}`],
  ['control characters', 'version: 1\nallow: ["a\\0b", "\\e[31m"]\nreason\u0007: \u0000'],
])('%s are problems, without a throw', (_, text) => {
  const { policy, problems } = load(text);
  expect(policy).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(51);
  for (const { line, column, message } of problems) {
    expect(line >= 1 && column >= 1 && message.length < 700).toBe(true);
  }
});

it('a policy is null exactly if there is an error, whatever is done to its text', () => {
  const texts = listFiles('policies', '.yml').map(readText);
  const edit = fc.record({
    at: fc.nat(),
    drop: fc.nat(12),
    insert: fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        '\n',
        '\t',
        ': ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '*',
        '&',
        '"',
        '\n---\n',
        '  ',
        ',',
        '#',
        '!',
      ),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      let edited = text;
      for (const { at, drop, insert } of edits) {
        const from = at % (edited.length + 1);
        edited = edited.slice(0, from) + insert + edited.slice(from + drop);
      }
      const { policy, problems } = load(edited);
      expect(policy === null).toBe(problems.some(({ level }) => level === 'error'));
      const places = problems.map(({ line, column }) => line * 1e6 + column);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
    { numRuns: inCi(600) },
  );
  fc.assert(
    fc.property(anyText(), (text) => void load(text)),
    { numRuns: inCi(500) },
  );
});
