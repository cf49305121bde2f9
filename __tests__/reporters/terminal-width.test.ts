import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import { FAILING, UNREADABLE, WRONG_POLICY } from '../../scripts/screenshots/sample-reports.js';
import type { Report } from '../../src/core/report.js';
import { renderTerminal } from '../../src/reporters/terminal/terminal.js';
import { measureText, wrapText } from '../../src/reporters/terminal/terminal-width.js';
import { sampleProblem, sampleReport } from '../support/sample-report.js';

function render(report: Report, width: number | null, colors = false): string[] {
  const pieces = renderTerminal(report, {
    colors,
    width,
    readLine: () => null,
    base: { revision: 'origin/main', found: 1200 },
    failOn: 'warn',
  });
  return [...pieces].join('').split('\n');
}

const LONG: Report = sampleReport([], {
  verdict: 'error',
  problems: [
    sampleProblem({
      level: 'error',
      line: 0,
      message:
        'There is no policy, so nothing can be judged. Write one, with "version: 1" and a list "allow:" of images.',
    }),
    sampleProblem({
      level: 'error',
      message: `${'A key is wrong here and has to be written in another way. '.repeat(4)}`,
    }),
  ],
});

const REPORTS = { FAILING, UNREADABLE, WRONG_POLICY, LONG, hostile: makeHostileReport() };

describe.each(Object.entries(REPORTS))('%s', (_, report) => {
  test.each([40, 60, 80, 120])('breaks between words only, at width %i', (width) => {
    const lines = render(report, width);
    for (const line of lines) {
      const words = line
        .replace(/^ *(?:(?:error|warning|note):|fix|✖(?! block)|▲) +/, '')
        .replace(/ ·$/, '')
        .trim();
      // a single name may be wider than the terminal: it is left whole, to be copied
      if (words.includes(' ') && report !== REPORTS.hostile)
        expect(measureText(line)).toBeLessThanOrEqual(width);
    }
    const words = (text: readonly string[]) =>
      text
        .join(' ')
        .split(/\s+/)
        .filter((word) => word !== '');
    expect(words(lines)).toEqual(words(render(report, null)));
  });

  test('is the same text with colours', () => {
    const plain = render(report, 60);
    expect(
      render(report, 60, true)
        .join('\n')
        .replace(/\u001b\[\d+m/g, ''),
    ).toBe(plain.join('\n'));
  });
});

test('a wrapped text has the same words, and no line that could be shorter is too long', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'ß', '名', '😀', '\u0301'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 120 }), (words, width) => {
      const lines = wrapText(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(measureText(line) <= width || !line.includes(' ')).toBe(true);
    }),
  );
});
