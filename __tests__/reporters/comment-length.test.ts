import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../scripts/screenshots/github-html.js';
import { HOSTILE_TEXTS, makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import { LARGE, makeFinding, makeReport } from '../../scripts/screenshots/sample-reports.js';
import { PULL_REQUEST } from '../../scripts/screenshots/states.js';
import type { Report } from '../../src/core/report.js';
import { countBytes, findMarker, renderComment, renderSummary } from '../../src/reporters/comment/comment.js';
import { renderMarkdown } from '../../src/reporters/formats/markdown.js';
import { countElements, parseHtml } from '../support/rendered-markdown.js';

describe('too much for GitHub', () => {
  /** As LARGE, but no image twice, so that each has a row. */
  const summary = (findings: number): Report => ({
    ...LARGE,
    findings: Array.from({ length: findings }, (_, index) => {
      const [, , , fallback] = LARGE.findings;
      const finding = LARGE.findings[index % LARGE.findings.length] ?? fallback;
      if (finding === undefined) throw new Error('there are findings');
      return { ...finding, image: `${finding.image}-${index}`, written: `${finding.written}-${index}` };
    }),
  });
  const HUGE = summary(400);

  test('one image in very many places is one row', () => {
    const text = renderComment(LARGE, PULL_REQUEST);
    expect(text.length).toBeLessThan(50_000);
    expect(text).toContain('postgresql:<wbr>16</code></strong> · 67 places<br>');
    expect(text).toContain('<summary>64 more</summary>');
    expect(text).toMatch(/<em>and 47 more: see the \[job summary\]/);
    expect(text.match(/Catalogue moved/g)).toHaveLength(1);
    expect(text).toContain(`| [denied](${PULL_REQUEST.docs}/rules/denied.md) | 67 blocking · 1 image |`);
  });

  test('a rule that is broken by images and by what names none counts both', () => {
    const ofImages = Array.from({ length: 9 }, (_, index) =>
      makeFinding({ rule: 'unpinned', file: `f${index}`, line: 1, image: 'i/1', written: 'i' }),
    );
    const others = Array.from({ length: 4 }, (_, index) =>
      makeFinding({ rule: 'unpinned', file: `g${index >> 1}`, line: index, image: null }),
    );
    const text = renderComment(makeReport([...ofImages, ...others]), PULL_REQUEST);
    expect(text).toMatch(/\/rules\/unpinned\.md\) \| 13 blocking · 1 image · 2 files \|/);
  });

  test.each([
    [20, 2, 10],
    [20, 1, 0],
    [10, 2, 0],
  ])('%i images in %i places each: totals of %i of them', (images, places, rows) => {
    const findings = Array.from({ length: images * places }, (_, index) =>
      makeFinding({ rule: 'denied', file: `f${index}`, line: 1, image: `i/${index % images}`, written: 'i' }),
    );
    const text = renderComment(makeReport(findings), PULL_REQUEST);
    expect(text.match(/^\| ❌ .* \| 2 places \|$/gm) ?? []).toHaveLength(rows);
    expect(text.includes('| <em>and 10 more images in 20 places</em> | |')).toBe(rows > 0);
  });

  test('a comment stays within 65,536 characters, cut between rows', () => {
    const text = renderComment(HUGE, PULL_REQUEST);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text).toContain('### ❌ Base images: 200 blocking findings');
    expect(text).toContain('<b>200 warnings</b>');
    expect(text).toMatch(
      /<em>\d+ (?:more )?warnings left out here to save space: see the \[job summary\]\(https:/,
    );
    for (const row of text.split('\n').filter((line) => line.startsWith('| '))) expect(row).toMatch(/ \|$/);
    expect(findMarker(text, 'default')).toBe(true);
    expect(countElements(parseHtml(renderHtml(text, { hardBreaks: true })))['details']).toBe(2);
  });

  test('details go first, then warnings, then what blocks', () => {
    const text = renderComment(HUGE, PULL_REQUEST);
    expect(text).not.toContain('Ask for an exception');
    expect(text).toContain('<em>200 warnings left out here');
    expect(text).toMatch(/<em>\d+ more blocking findings left out here/);
  });

  test.each([100, 1_000, 20_000])('a summary of %i findings stays within a mebibyte', (findings) => {
    const text = renderSummary(summary(findings), PULL_REQUEST);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('### ❌ Base images: 200 blocking findings');
  });

  test('files with the most findings are kept longest', () => {
    const of = (file: string, line: number) =>
      makeFinding({ rule: 'denied', file, line, written: `${file}-${line}`, message: 'm '.repeat(200) });
    const many = Array.from({ length: 100 }, (_, index) => of('many/Dockerfile', index + 1));
    const few = Array.from({ length: 100 }, (_, index) => of(`few-${index}/Dockerfile`, 1));
    const text = renderComment(makeReport([...few, ...many]), PULL_REQUEST);
    expect(text.match(/many\/Dockerfile#L/g)?.length).toBeGreaterThan(50);
    expect(text).not.toContain('few-');
  });

  test('on the command line nothing is cut', () => {
    expect(renderMarkdown(summary(3000)).match(/^\| <strong>/gm)?.length).toBe(3000);
    const text = renderMarkdown({
      ...LARGE,
      findings: LARGE.findings.filter(({ level }) => level === 'warn'),
    });
    expect(text.match(/team-\d+/g)).toHaveLength(200);
  });

  test('even the longest single texts leave room for the counts', () => {
    const text = 'x/'.repeat(50_000);
    const body = renderComment(makeHostileReport([text, text]), {
      ...PULL_REQUEST,
      error: { title: text, what: text, turn: text, retry: text },
    });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(findMarker(body, 'default')).toBe(true);
  });
});

test.each(['', 'a', 'ä', '€', '😀', '\ud800', 'a\ud800b', HOSTILE_TEXTS.join('')])(
  'the bytes of %j are counted',
  (text) => {
    expect(countBytes(text)).toBe(Buffer.byteLength(text));
  },
);
