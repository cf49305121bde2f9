import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepCommandsOut, withoutCommands } from '../../src/reporters/text/command-free-lines.js';
import { inCi } from '../support/property-runs.js';

test.each([
  ['::error::x', ': :error::x'],
  ['a\n \u00a0::error::x\n', 'a\n \u00a0: :error::x\n'],
  ['a\r::error::x', 'a\r: :error::x'],
  ['a ##[error]x ###[y', 'a ## [error]x ### [y'],
  ['a ::b\n:c\n# d [e] #[f]\n', 'a ::b\n:c\n# d [e] #[f]\n'],
  ['', ''],
])('%j is printed as %j', (text, printed) => {
  expect(withoutCommands(text)).toBe(printed);
});

test('wherever a text is cut into pieces, the same is printed, and nothing of it is obeyed', () => {
  const part = fc.constantFrom(':', '::', '#', '##', '[', '\n', '\r', ' ', '\u00a0', 'x', '');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (pieces) => {
      const printed = [...keepCommandsOut(pieces)].join('');
      expect(printed).toBe(withoutCommands(pieces.join('')));
      expect(printed).not.toMatch(/##\[|(?:^|[\n\r])\s*::/);
      expect(printed.replaceAll(' ', '')).toBe(pieces.join('').replaceAll(' ', ''));
    }),
    { numRuns: inCi(2000) },
  );
});

test('bytes are printed as they are', () => {
  const bytes = new TextEncoder().encode('::x');
  expect([...keepCommandsOut([bytes])]).toContain(bytes);
});
