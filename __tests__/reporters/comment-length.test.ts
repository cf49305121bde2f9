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
  const summary = (findings: number): Report => ({
    ...LARGE,
    findings: Array.from(
      { length: findings },
      (_, index) =>
        LARGE.findings[index % LARGE.findings.length] ?? makeFinding({ rule: 'denied', file: 'x', line: 1 }),
    ),
  });

  test('a comment stays within 65,536 characters, cut between rows', () => {
    const text = renderComment(LARGE, PULL_REQUEST);
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
    const text = renderComment(LARGE, PULL_REQUEST);
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
      makeFinding({ rule: 'denied', file, line, written: 'x', message: 'm '.repeat(200) });
    const many = Array.from({ length: 100 }, (_, index) => of('many/Dockerfile', index + 1));
    const few = Array.from({ length: 100 }, (_, index) => of(`few-${index}/Dockerfile`, 1));
    const text = renderComment(makeReport([...few, ...many]), PULL_REQUEST);
    expect(text.match(/many\/Dockerfile#L/g)?.length).toBeGreaterThan(50);
    expect(text).not.toContain('few-');
  });

  test('on the command line nothing is cut', () => {
    expect(renderMarkdown(summary(3000)).match(/^\| <strong>/gm)?.length).toBe(3000);
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
