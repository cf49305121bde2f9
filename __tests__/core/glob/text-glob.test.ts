import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesText } from '../../../src/core/glob/text-glob.js';

test.each<[pattern: string, text: string, matches: boolean]>([
  ['a', 'a', true],
  ['a', 'ab', false],
  ['a', 'ba', false],
  ['a*', 'a', true],
  ['a*', 'ab/c', true],
  ['*a', 'ba', true],
  ['*a', 'ab', false],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'acb', false],
  ['a*b*b', 'ab', false],
  ['a**b', 'ab', true],
  ['.', 'a', false],
  ['refs/tags/v*', 'refs/tags/v1', true],
  ['refs/tags/v*', 'xrefs/tags/v1', false],
  ['refs/tags/v*', 'refs/heads/refs/tags/v1', false],
])('%s and %s: %s', (pattern, text, matches) => {
  expect(matchesText(pattern, text)).toBe(matches);
});

test('it is what an anchored regular expression says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
  fc.assert(
    fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
      expect(matchesText(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
    }),
  );
});
