import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ImagePattern, parsePattern } from '../../../src/core/image/pattern/pattern.js';
import { liesInside } from '../../../src/core/image/pattern/pattern-containment.js';
import { parseReference, type Reference } from '../../../src/core/image/reference.js';

function pattern(text: string): ImagePattern {
  const parsed = parsePattern(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

it.each<[string, string, boolean]>([
  ['r.io/teams/shop/**', 'r.io/teams/**', true],
  ['r.io/teams/**', 'r.io/teams/**', true],
  ['r.io/teams/shop', 'r.io/teams/*', true],
  ['r.io/teams/*/base', 'r.io/teams/**', true],
  ['r.io/teams/shop-*:1.*', 'r.io/teams/shop*', true],
  ['r.io/teams/shop:1.2', 'r.io/teams/shop:1.*', true],
  ['r.io/{teams,shops}/**', 'r.io/teams/**', false],
  ['r.io/{a,b}/x', 'r.io/{b,a}/**', true],
  ['*.r.io/teams/**', '*.r.io/**', true],
  ['eu.r.io/teams/**', '*.r.io/**', true],
  ['*.r.io/teams/**', 'eu.r.io/**', false],
  ['*.r.io:5000/a', '*.r.io/**', false],
  ['node', 'docker.io/library/**', true],
  ['index.docker.io/library/node', 'docker.io/library/**', true],
  ['R.io/teams/x', 'r.io/teams/**', false],
  ['r.io/teams', 'r.io/teams/**', false],
  ['r.io/teams/**', 'r.io/teams/*', false],
  ['r.io/**', 'r.io/teams/**', false],
  ['r.io/teamsters/**', 'r.io/teams/**', false],
  ['r.io/teams/shop', 'r.io/teams/shop:1.*', false],
  ['r.io/teams/shop:*', 'r.io/teams/shop:1.*', false],
  ['**', 'r.io/**', false],
  ['r.io/**', '**', true],
  ['**:1', '**', true],
])('%s inside %s: %s', (inner, outer, expected) => {
  expect(liesInside(pattern(inner), [pattern(outer)])).toBe(expected);
});

it('alternatives may lie inside different patterns', () => {
  const outers = [pattern('r.io/a/**'), pattern('r.io/b/**')];
  expect([liesInside(pattern('r.io/{a,b}/x'), outers), liesInside(pattern('r.io/{a,c}/x'), outers)]).toEqual([
    true,
    false,
  ]);
});

it('what lies inside matches nothing that is outside', () => {
  const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '**', 'a*b');
  const text = fc
    .tuple(
      fc.constantFrom('r.io', '*.io', 'q.r.io'),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ':a', ':a*', ':*'),
    )
    .map(([host, path, tag]) => `${host}/${path.join('/')}${tag}`);
  const reference: fc.Arbitrary<Reference> = fc
    .tuple(
      fc.constantFrom('r.io', 's.io', 'q.r.io'),
      fc.array(fc.constantFrom('a', 'b', 'ab', 'aab'), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ':a', ':ab'),
    )
    .map(([host, path, tag]) => {
      const parsed = parseReference(`${host}/${path.join('/')}${tag}`);
      if ('error' in parsed) throw new Error(parsed.error);
      return parsed;
    });
  let inside = 0;
  fc.assert(
    fc.property(text, text, fc.array(reference, { minLength: 20, maxLength: 20 }), (one, other, images) => {
      const [inner, outer] = [pattern(one), pattern(other)];
      if (!liesInside(inner, [outer])) return;
      inside++;
      for (const image of images) {
        if (inner.matches(image, 'allow')) expect(outer.matches(image, 'allow')).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
  expect(inside).toBeGreaterThan(50);
});
