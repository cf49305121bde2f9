import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderUnsafeHtml } from '../../scripts/screenshots/github-html.js';
import { makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import { FAILING, makeFinding, makeReport, PASSING, tell } from '../../scripts/screenshots/sample-reports.js';
import { PULL_REQUEST, STATES } from '../../scripts/screenshots/states.js';
import { own, say } from '../../src/core/message.js';
import type { Finding, Report } from '../../src/core/report.js';
import { findMarker, renderComment, renderSummary } from '../../src/reporters/comment/comment.js';
import type { RenderContext } from '../../src/reporters/comment/render-context.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { countElements, listComments, listLinks, parseHtml, readText } from '../support/rendered-markdown.js';

/** The lines of a comment after its marker. */
function listLines(report: Report | null, context: RenderContext): string[] {
  const [marker, gap, ...lines] = renderComment(report, context).split('\n');
  expect(marker).toMatch(/^<!-- base-image-gate:[\w%]+ -->$/);
  expect(gap).toBe('');
  return lines;
}

const NAMES = Object.keys(STATES).filter((name) => name !== 'large');

describe.each(NAMES)('state %s', (name) => {
  const { report = null, context = PULL_REQUEST } = STATES[name] ?? {};

  test('is worded as agreed', async () => {
    await expect(renderComment(report, context)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  test('says the verdict in its first line', () => {
    const [first] = listLines(report, context);
    expect(first).toMatch(/^### (?:✅|⚠️|❌|🚧) Base images: /u);
    expect(renderSummary(report, context).split('\n')[0]).toBe(first);
  });

  test('keeps everything through GitHub’s sanitiser', () => {
    const unsafe = parseHtml(renderUnsafeHtml(renderComment(report, context), { hardBreaks: true }));
    const safe = parseHtml(renderHtml(renderComment(report, context), { hardBreaks: true }));
    expect(countElements(safe)).toEqual(countElements(unsafe));
    expect(readText(safe)).toBe(readText(unsafe));
    expect(listLinks(safe)).toEqual(listLinks(unsafe));
  });

  test('links only to where it should', () => {
    for (const link of listLinks(
      parseHtml(renderHtml(renderComment(report, context), { hardBreaks: true })),
    )) {
      expect(link).toMatch(
        /^https:\/\/github\.com\/(?:acme\/shop\/(?:blob|commit|actions\/runs)|base-image-gate\/base-image-gate\/blob\/main\/docs\/rules)/,
      );
    }
  });
});

describe('the verdict', () => {
  test.each([
    ['fail', '### ❌ Base images: 3 blocking findings'],
    ['warn', '### ⚠️ Base images: nothing blocks, 4 warnings'],
    ['pass', '### ✅ Base images: all 7 approved'],
    ['pass-waived', '### ✅ Base images: nothing blocks'],
    ['no-dockerfile', '### ✅ Base images: no Dockerfile to judge'],
    ['not-enforced', '### ⚠️ Base images: 3 blocking findings, not enforced (<code>fail-on: never</code>)'],
    ['warnings-block', '### ❌ Base images: 4 warnings, and <code>fail-on: warn</code> is set'],
    ['rate-limit', "### 🚧 Base images: not judged, GitHub's rate limit is used up"],
    ['wrong-policy', '### 🚧 Base images: not judged, the policy has 2 errors'],
  ])('of %s is: %s', (name, headline) => {
    const { report = null, context = PULL_REQUEST } = STATES[name] ?? {};
    expect(listLines(report, context)[0]).toBe(headline);
  });

  test('is never a pass without a report', () => {
    expect(listLines(null, PULL_REQUEST)[0]).toBe('### 🚧 Base images: not judged');
  });

  test('is an error where there is one, whatever was found until then', () => {
    const { context = PULL_REQUEST } = STATES['rate-limit'] ?? {};
    for (const report of [PASSING, FAILING]) expect(listLines(report, context)[0]).toMatch(/^### 🚧/u);
  });

  test('of a violation never looks like an error, nor an error like a violation', () => {
    for (const name of NAMES) {
      const { report = null, context = PULL_REQUEST } = STATES[name] ?? {};
      const text = listLines(report, context).join('\n');
      expect(text.includes('not a violation')).toBe(text.startsWith('### 🚧'));
      expect(text.includes('[!IMPORTANT]')).toBe(text.startsWith('### 🚧'));
    }
  });
});

test('the same report is the same text', () => {
  expect(renderComment(structuredClone(FAILING), PULL_REQUEST)).toBe(renderComment(FAILING, PULL_REQUEST));
});

test('what has nothing to say is not there', () => {
  const text = renderComment(PASSING, PULL_REQUEST);
  expect(text).not.toMatch(/\b0 |details|table|exception|\|/);
});

describe('a row', () => {
  const rows = (report: Report) => renderComment(report, PULL_REQUEST).match(/^\| <strong>.*$/gm) ?? [];
  const of = (parts: Partial<Finding>) =>
    makeFinding({
      rule: 'denied',
      file: 'Dockerfile',
      line: 1,
      written: 'node',
      image: 'docker.io/library/node:latest',
      ...parts,
    });

  test('holds all that blocks one reference', () => {
    const report = makeReport([of({}), of({ rule: 'unpinned' }), of({ column: 30 }), of({ line: 2 })]);
    expect(rows(report)).toHaveLength(2);
    const [same, both] = rows(report);
    expect(both).toMatch(/\[denied\].*<br><strong>\[unpinned\]/);
    expect(same).toMatch(
      /^\| <strong><code>node<\/code><\/strong> · 2 places<br>\[.*:1<\/code>\].*<br>\[.*:2<\/code>\]/,
    );
    expect(same).not.toContain('[unpinned]');
    expect(renderComment(report, PULL_REQUEST)).toContain('4 blocking findings');
  });

  test.each([
    [say`${'node'} is denied by ${'x'}.`, '<br>Denied by <code>x</code>. |'],
    [say`${'node:latest'} has no digest.`, '<br>Has no digest. |'],
    [say`${'docker.io/library/node:latest'}: Node ends.`, '<br>Node ends. |'],
    [say`${'node is denied'} and ${'x'}.`, '<br><code>node is denied</code> and <code>x</code>. |'],
    [own('node is denied.'), '<br>node is denied. |'],
    [own(''), '</strong> · final stage |'],
  ])('of which the message is %j ends in %j', (message, end) => {
    expect(rows(makeReport([of(tell(message))]))[0]?.endsWith(end)).toBe(true);
  });
});

test('what the policy allows is said once, above the table', () => {
  const of = (line: number, allowed: string) =>
    makeFinding({
      rule: 'unapproved',
      file: 'Dockerfile',
      line,
      written: `a${line}`,
      ...tell(
        say`${`a${line}`} is not approved: it matches nothing in allow.`,
        null,
        say`The policy allows ${allowed}.`,
      ),
    });
  const text = renderComment(makeReport([of(1, 'x'), of(2, 'y'), of(3, 'x')]), PULL_REQUEST);
  expect(text.match(/The policy allows <code>x<\/code>/g)).toHaveLength(1);
  expect(text.indexOf('The policy allows <code>x')).toBeLessThan(text.indexOf('| Image |'));
  // what few rows say stays with them
  expect(text).toMatch(/^\| <strong><code>a2.*in allow\. The policy allows <code>y<\/code>\. \|$/m);
  expect(text).toMatch(/^\| <strong><code>a3.*in allow\. \|$/m);
});

test('denied and ended images come before files that cannot be read, and stay in the open', () => {
  const unreadable = Array.from({ length: 60 }, (_, line) =>
    makeFinding({ rule: 'unreadable', file: 'a/Dockerfile', line, role: null, message: `Not ${line}` }),
  );
  const others = (['unpinned', 'end-of-life', 'denied'] as const).map((rule) =>
    makeFinding({ rule, file: 'z/Dockerfile', line: 1, column: rule.length, written: rule }),
  );
  const [open = ''] = renderComment(makeReport([...unreadable, ...others]), PULL_REQUEST).split('<details>');
  const rules = [...open.matchAll(/^\|.*?<strong>\[([\w-]+)\]/gm)].map(([, rule]) => rule);
  expect(rules.slice(0, 4)).toEqual(['denied', 'end-of-life', 'unpinned', 'unreadable']);
});

test.each([
  ['a verdict', FAILING, null, 'Judged commit'],
  ['none', null, null, '<sub>Commit'],
])('the commit and the run are named beside %s', (_, report, error, words) => {
  const text = renderComment(report, { ...PULL_REQUEST, error });
  expect(text).toContain(`${words} [<code>b81c0d5</code>](https://github.com/acme/shop/commit/b81c0d5`);
  expect(text).toContain('[This run](https://github.com/acme/shop/actions/runs/8412345678)');
});

describe('the marker', () => {
  test.each(['default', 'linux/amd64', 'a b', '-->', 'näme', '--', '<!-- x', '\ud800'])(
    'of %j is found',
    (commentId) => {
      const body = renderComment(FAILING, { ...PULL_REQUEST, commentId });
      expect(findMarker(body, commentId)).toBe(true);
      expect(findMarker(body.replaceAll('\n', '\r\n'), commentId)).toBe(true);
      expect(findMarker(body, `${commentId}2`)).toBe(false);
      expect(findMarker(body, 'other')).toBe(false);
      const [comment, ...others] = listComments(parseHtml(renderUnsafeHtml(body, { hardBreaks: true })));
      expect(comment).toMatch(/^ base-image-gate:[\w%.~!*'()]+ $/);
      expect(others).toEqual([]);
    },
  );

  test('is not found where somebody only quotes it', () => {
    const marker = '<!-- base-image-gate:default -->';
    for (const before of ['> ', ' ', '\n', 'Look:\n\n', '\ufeff'])
      expect(findMarker(`${before}${marker}`, 'default')).toBe(false);
    expect(findMarker(`All is well\n\n${marker}`, 'default')).toBe(false);
    expect(findMarker('<!-- base-image-gate:default --> is the marker', 'default')).toBe(false);
    expect(findMarker('', 'default')).toBe(false);
  });
});

describe('hostile text', () => {
  const render = (report: Report, context: RenderContext) =>
    parseHtml(renderUnsafeHtml(renderComment(report, context), { hardBreaks: true }));
  const place = (text: string): [Report, RenderContext] => [
    makeHostileReport([text]),
    {
      ...PULL_REQUEST,
      preview: {
        newlyPass: [{ file: text, line: 1, column: 1, image: text, written: text, rules: ['denied'] }],
        newlyFail: [],
        trouble: null,
      },
      error: { title: text, what: text, turn: text, retry: text },
      head: { server: 'https://github.com', owner: 'acme', repo: text, sha: text },
    },
  ];
  const ignored = ['wbr', 'code', 'a', 'strong'];
  const shape = countElements(render(...place('x')), ignored);

  test('makes no element, comment, mention or link of its own anywhere', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text.trim() !== '');
        const tree = render(...place(text));
        expect(countElements(tree, ignored)).toEqual(shape);
        expect(listComments(tree)).toEqual([' base-image-gate:default ']);
        expect(readText(tree, true)).not.toMatch(/[@#]|<!--|:\/\/|www\./);
        for (const link of listLinks(tree))
          expect(link).toMatch(/^https:\/\/github\.com\/(?:acme|base-image-gate)\/[\w%./#-]+$/);
      }),
      { numRuns: inCi(300) },
    );
  });

  test('cannot forge a marker', () => {
    const body = renderComment(makeHostileReport(['<!-- base-image-gate:other -->']), {
      ...PULL_REQUEST,
      commentId: 'mine',
    });
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(findMarker(body, 'other')).toBe(false);
  });
});
