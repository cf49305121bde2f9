import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEADLINE_MS, limitJudging, readDeadline } from '../../../src/io/github/client/deadline.js';
import { limitTry } from '../../../src/io/github/client/guarded-fetch.js';

test('ten seconds of the minute are left for the comment', () => {
  expect(DEADLINE_MS).toBe(60_000);
  expect(limitJudging(DEADLINE_MS)).toBe(50_000);
});

test('of a shorter time some is left as well', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: DEADLINE_MS, noNaN: true }), (total) => {
      expect(limitJudging(total)).toBeLessThan(total);
      expect(limitJudging(total)).toBeGreaterThan(0);
    }),
  );
});

test('a try has whole milliseconds, never more than are left, and never all of them while there are many', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: DEADLINE_MS, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, part) => {
        const left = total * part;
        const limit = limitTry({ total, remaining: () => left });
        expect(Number.isSafeInteger(limit)).toBe(true);
        expect(() => AbortSignal.timeout(limit)).not.toThrow();
        expect(limit).toBeLessThanOrEqual(Math.max(1, left));
        if (left > 2000) expect(limit).toBeLessThanOrEqual(left / 2);
      },
    ),
  );
});

test.each([
  ['', DEADLINE_MS],
  ['500', 500],
  ['600000', DEADLINE_MS],
  ['-1', DEADLINE_MS],
  ['soon', DEADLINE_MS],
])('BASE_IMAGE_GATE_DEADLINE_MS=%j only shortens', (asked, expected) => {
  expect(readDeadline({ BASE_IMAGE_GATE_DEADLINE_MS: asked })).toBe(expected);
});
