import { expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { renderComment } from '../../src/reporters/comment/comment.js';
import { LOCAL_CONTEXT } from '../../src/reporters/comment/render-context.js';
import { renderTerminal } from '../../src/reporters/terminal/terminal.js';
import { run } from '../support/gate.js';

const ON =
  'rules: { remote-input: warn, unpinned: ignore, end-of-life: ignore }\nallow: [docker.io/library/**]';
const ADDED = Array.from({ length: 12 }, (_, index) => `ADD https://a.example/${index} /`);
const report = run(ON, ['FROM quay.io/acme/tool:1', ...ADDED].join('\n'));

const render = (given: Report): string =>
  [
    ...renderTerminal(given, {
      colors: false,
      width: null,
      readLine: () => null,
      base: null,
      failOn: 'block',
    }),
  ].join('');

test('downloads are not counted or listed as images', () => {
  const text = render(report);
  expect(text).toContain('remote-input · 12 warnings · 1 file');
  expect(text).toContain('By image (1)\n  ✖ quay.io/acme/tool:1 · 1 place · unapproved\n\n');
  const comment = renderComment(report, LOCAL_CONTEXT);
  expect(comment).toContain('| 12 warnings · 1 file |');
  expect(comment).not.toContain('more images');
});

test('a download that only warns comes after an image that blocks', () => {
  const text = render(report);
  expect(text.indexOf('✖ unapproved')).toBeLessThan(text.indexOf('▲ remote-input'));
  expect(text.indexOf('quay.io/acme/tool:1 · 1 place\n')).toBeLessThan(
    text.indexOf('https://a.example/0 · 1 place\n'),
  );
});
