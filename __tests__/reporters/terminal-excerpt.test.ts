import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutExcerpt } from '../../src/reporters/terminal/terminal-excerpt.js';
import { measureText, wrapText } from '../../src/reporters/terminal/terminal-width.js';
import { anyText } from '../support/any-text.js';

/** Line, start, end, width → what stands above and below. */
test.each<[string, number, number | null, number, string, string]>([
  ['FROM node:22', 6, 13, 80, 'FROM node:22', '     ^^^^^^^'],
  ['FROM node:22', 6, null, 80, 'FROM node:22', '     ^^^^^^^'],
  ['\tFROM x', 7, 8, 80, '    FROM x', '         ^'],
  ['a\tFROM x', 8, 9, 80, 'a   FROM x', '         ^'],
  ['日本 x', 4, 5, 80, '日本 x', '     ^'],
  ['日本 x', 1, 3, 80, '日本 x', '^^^^'],
  ['😀 x', 4, 5, 80, '😀 x', '   ^'],
  ['e\u0301 x', 4, 5, 80, 'e\u0301 x', '  ^'],
  ['a\u202eb\u0000c', 5, 6, 80, 'a·b·c', '    ^'],
  ['', 1, 1, 80, '', '^'],
  ['abc', 9, 12, 80, 'abc', '   ^'],
  ['0123456789abcdef0123456789', 11, 17, 16, '…56789abcdef012…', '      ^^^^^^'],
  ['FROM 0123456789abcdef0123456789', 6, 32, 16, '…0123456789abcd…', ' ^^^^^^^^^^^^^^'],
])('%j from %i to %j in %i columns', (line, column, endColumn, width, text, marks) => {
  expect(cutExcerpt(line, { column, endColumn }, width)).toEqual({ text, marks });
});

test('a line of 5 MB costs no more than what is shown', () => {
  const line = `${'x'.repeat(5_000_000)} evil ${'y'.repeat(5_000_000)}`;
  const { text, marks } = cutExcerpt(line, { column: 5_000_002, endColumn: 5_000_006 }, 60);
  expect(text).toMatch(/^…x+ evil y+…$/);
  expect(text.slice(marks.indexOf('^'), marks.length)).toBe('evil');
});

describe('whatever the line', () => {
  const lines = anyText({ maxLength: 200 });
  test('it fits, and nothing hidden is left', () => {
    fc.assert(
      fc.property(
        lines,
        fc.nat(250),
        fc.nat(50),
        fc.integer({ min: 20, max: 100 }),
        (line, start, size, width) => {
          const { text, marks } = cutExcerpt(line, { column: start + 1, endColumn: start + 1 + size }, width);
          expect(measureText(text)).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(marks).toMatch(/^ *\^+$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one', 2, ['one']],
  ['', 10, ['']],
  ['日本 日本', 5, ['日本', '日本']],
])('wrapText %j to %i', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});
