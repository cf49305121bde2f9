import { expect, it } from 'vitest';
import type { CreationTimes } from '../../../../src/core/evidence/answer.js';
import { OFFLINE, openQuestionBook } from '../../../../src/core/evidence/evidence-book.js';
import { openMadeDays } from '../../../../src/core/judge/facts/made-days.js';

const TODAY = '2026-11-27';

function findMade(value: CreationTimes, image = 'quay.io/a/b:1') {
  const created = new Map([['quay.io/a/b:1', { kind: 'known', value } as const]]);
  const nothing = {
    manifest: new Map(),
    platforms: new Map(),
    attachments: new Map(),
    provenance: new Map(),
    bases: new Map(),
    sboms: new Map(),
    scans: new Map(),
    signatures: new Map(),
  };
  const book = openQuestionBook(() => true);
  book.add({ ...nothing, created });
  return openMadeDays(book, TODAY)(image);
}

it.each<[string, CreationTimes, string | null]>([
  ['the only day', ['2026-02-03T04:05:06Z'], '2026-02-03'],
  ['the oldest of several', ['2026-02-03T04:05:06Z', '2025-12-31T23:30:00-01:00'], '2026-01-01'],
  ['nothing if it is not said', [], null],
  ['nothing if it is not a time', ['yesterday'], null],
  ['nothing of the beginning of time', ['2026-02-03T04:05:06Z', '1970-01-01T00:00:00Z'], null],
  ['nothing of the future', ['2027-02-03T04:05:06Z'], null],
  ['nothing if there is no such image', 'absent', null],
])('%s', (_, times, day) => {
  expect(findMade(times)).toBe(day);
});

it('nothing of what was not asked, or is not an image', () => {
  expect(findMade(['2026-02-03T04:05:06Z'], 'quay.io/a/b:2')).toBeNull();
  expect(findMade(['2026-02-03T04:05:06Z'], 'A B')).toBeNull();
  expect(openMadeDays(OFFLINE, TODAY)('quay.io/a/b:1')).toBeNull();
});
