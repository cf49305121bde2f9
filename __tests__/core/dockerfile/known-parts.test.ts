import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBecome } from '../../../src/core/dockerfile/variants/open-choices.js';
import { OPEN_PART } from '../../../src/core/dockerfile/variants/variant-options.js';

const open = (text: string): string => text.replaceAll('…', OPEN_PART);

describe('a value of which a part is known may become another one', () => {
  it.each([
    ['node:…', 'node:24', true],
    ['node:…', 'node', true],
    ['node@…', 'node', true],
    ['…node:…', 'node', true],
    ['…', 'anything', true],
    ['node:…-slim', 'node:24-slim', true],
    ['node:…-slim', 'node:24', false],
    ['node:…', 'evil/node:24', false],
    ['…/node:24', 'evil/node:24', true],
    ['…/node:24', 'node:24', false],
    ['evil.example/x:…', 'node:24', false],
    ['a…a', 'a', false],
    ['a…a', 'aa', true],
    ['a…b…c', 'a-b-c', true],
    ['a…b…c', 'a-c-b', false],
    ['ab…b…', 'ab', false],
    ['…:…', 'node', true],
    ['node', 'node', true],
    ['node', 'nodes', false],
  ])('%s: %s', (known, value, may) => expect(mayBecome(open(known), value)).toBe(may));

  it('as a pattern of which anything fits the open parts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 6 });
    const parts = fc.array(text, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, text, (known, value) => {
        const pattern = known.join('.*');
        const left = pattern.endsWith(':.*') && known.at(-1) === '' ? pattern.slice(0, -3) : pattern;
        const fits = [pattern, left].some((each) => new RegExp(`^${each}$`, 's').test(value));
        expect(mayBecome(known.join(OPEN_PART), value)).toBe(fits);
      }),
      { numRuns: 2000 },
    );
  });
});
