import { expect, test } from 'vitest';
import { findInlineExceptions } from '../../../src/core/dockerfile/inline-exceptions.js';

const REST = 'owner=@acme/web reason="WEB-7: old driver" expires=2026-12-31';
const HEAD = '# base-image-gate: except';

function find(text: string) {
  return findInlineExceptions(Buffer.from(text));
}

test('all parts of one exception', () => {
  expect(find(`# a comment\n${HEAD} unapproved ${REST}\nFROM a\n`)).toEqual([
    {
      line: 2,
      coversLine: 3,
      rules: ['unapproved'],
      owner: '@acme/web',
      reason: 'WEB-7: old driver',
      expires: '2026-12-31',
    },
  ]);
});

test.each([
  [`${HEAD} unapproved, unpinned end-of-life ${REST}\nFROM a\n`, '1→2 unapproved unpinned end-of-life'],
  [`${HEAD} x ${REST}\n# why\n${HEAD} y ${REST}\nFROM a\n`, '1→4 x, 3→4 y'],
  [`FROM a\n  #base-image-gate:except x ${REST}\r\n  RUN y\n`, '2→3 x'],
  [`FROM a\n${HEAD} x ${REST}\nCOPY --from=b \\\n / /\n`, '2→3 x'],
  [`${HEAD} x owner=a reason=short expires=2026-12-31\nFROM a\n`, '1→2 x'],
])('%j covers %s', (text, expected) => {
  const found = find(text).map((entry) =>
    entry.error === undefined ? `${entry.line}→${entry.coversLine} ${entry.rules.join(' ')}` : entry.error,
  );
  expect(found.join(', ')).toBe(expected);
});

test.each([
  [`FROM a\nRUN <<EOF\n${HEAD} x ${REST}\nEOF\nFROM b\n`],
  [`FROM a\nRUN x \\\n${HEAD} x ${REST}\n y\n`],
  [`FROM a\nRUN echo "${HEAD} x"\n`],
  ['# base-image-gate is great\nFROM a\n'],
])('no comment that counts: %j', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  [`${HEAD} x ${REST}\n\nFROM a\n`, 'no instruction follows right below it'],
  [`FROM a\n${HEAD} x ${REST}\n`, 'no instruction follows right below it'],
  [`${HEAD} ${REST}\nFROM a\n`, 'does not name a rule'],
  [`${HEAD} x reason="y" expires=2026-12-31\nFROM a\n`, 'owner is missing'],
  [`${HEAD} x owner=a expires=2026-12-31\nFROM a\n`, 'reason is missing'],
  [`${HEAD} x owner=a reason=b\nFROM a\n`, 'expires is missing'],
  [`${HEAD} x owner=a reason=b expires=2026-02-30\nFROM a\n`, 'not a date'],
  [`${HEAD} x owner=a owner=b reason=b expires=2026-12-31\nFROM a\n`, 'given twice'],
  [`${HEAD} x until=never ${REST}\nFROM a\n`, 'until is not a known setting'],
  ['# base-image-gate: ignore\nFROM a\n', 'write # base-image-gate: except'],
])('%j is wrong: %s', (text, reason) => {
  expect(find(text)[0]?.error).toContain(reason);
});
