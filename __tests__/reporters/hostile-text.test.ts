import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderUnsafeHtml } from '../../scripts/screenshots/github-html.js';
import {
  cleanLogText,
  cutText,
  escapeMarkdownCode,
  escapePreformatted,
  renderCode,
  renderProse,
  showHidden,
} from '../../src/reporters/text/hostile-text.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { countElements, listComments, parseHtml, readText } from '../support/rendered-markdown.js';

describe('a line of a log', () => {
  test.each([
    ['node:22', 'node:22'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['::error::x', ': :error::x'],
    [' \u00a0\n::error::x', ': :error::x'],
    ['\u200b:\u200b:error::x', ': :error::x'],
    ['\u001b[0m::set-output name=a::b', ': :set-output name=a::b'],
    ['a::b', 'a::b'],
    ['x ##[error]y', 'x ## [error]y'],
    ['###[command]', '### [command]'],
    ['#\u0000#[command]', '## [command]'],
    ['#\u200d#[command]', '## [command]'],
    ['\u001b[31mred\u001b[0m \u001b]0;title\u0007end', 'red end'],
    ['\u009b31mred \u009d8;;https://x\u009clink', 'red link'],
    ['\u202eevil\u2066', 'evil'],
    ['a\u2028b\u0085c', 'a b c'],
    ['\ud800', ''],
  ])('%j is printed as %j', (text, printed) => {
    expect(cleanLogText(text)).toBe(printed);
  });

  test('is never a command, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, maxLength) => {
        const printed = cleanLogText(text, maxLength);
        expect(printed.length).toBeLessThanOrEqual(maxLength);
        expect(printed).not.toMatch(
          /##\[|^\s*::|[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u,
        );
      }),
      { numRuns: inCi(1000) },
    );
  });

  test('is found in long hostile text without much work', () => {
    for (const piece of ['\u001b[', '\u001b]', '\u009d', '#', ':', '\ud800']) {
      expect(cleanLogText(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(1000);
    }
  });
});

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['abc😀d', 5, 'abc…'],
  ['ab', 0, '…'],
])('%j cut to %i is %j', (text, length, cut) => {
  expect(cutText(text, length)).toBe(cut);
});

test.each([
  ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
  ['\u202e\u0000\u200b', '\\u{202e}\\u{0}\\u{200b}'],
  ['näme 名前 😀', 'näme 名前 😀'],
])('%j shows what is hidden in it as %j', (text, shown) => {
  expect(showHidden(text)).toBe(shown);
});

describe('code in Markdown', () => {
  test.each([
    ['node:22', 'node:22'],
    ['a|b', 'a&#124;b'],
    ['<b>&"\'`', '&#60;b&#62;&#38;&#34;&#39;&#96;'],
    ['a\nb', 'a&#92;nb'],
    ['@octocat #1', '<wbr>&#64;octocat &#35;1'],
    ['<!-- x -->', '&#60;&#33;-- x --&#62;'],
    ['ghcr.io/a/b', 'ghcr.io/<wbr>a/<wbr>b'],
    ['https://x.example', 'https&#58;<wbr>//<wbr>x.example'],
    ['www.x.example', 'www<wbr>&#46;x.example'],
    [':tada:', '&#58;<wbr>tada:'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdownCode(text)).toBe(written);
  });

  test('says so when it is empty', () => {
    expect(renderCode('')).toBe('<em>empty</em>');
  });

  test.each([
    ['a paragraph', (code: string) => `see ${code} here`, { p: 1, code: 1 }],
    ['a link', (code: string) => `[${code}](https://ok.example/x)`, { p: 1, a: 1, code: 1 }],
    ['a heading', (code: string) => `### x ${code}`, { h3: 1, code: 1 }],
    ['a list', (code: string) => `- ${code}`, { ul: 1, li: 1, code: 1 }],
    [
      'a summary',
      (code: string) => `<details><summary>${code}</summary>\n\nx\n\n</details>`,
      { details: 1, summary: 1, code: 1, p: 1 },
    ],
    [
      'a table cell',
      (code: string) => `| a | b |\n| :-- | :-- |\n| ${code} | x |`,
      { table: 1, thead: 1, tbody: 1, tr: 2, th: 2, td: 2, code: 1 },
    ],
  ])('stays text in %s', (_place, write, elements) => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, hardBreaks) => {
        const tree = parseHtml(renderUnsafeHtml(write(renderCode(text, 2000)), { hardBreaks }));
        expect(countElements(tree, ['wbr'])).toEqual(elements);
        expect(listComments(tree)).toEqual([]);
        expect(readText(tree)).toContain(showHidden(text));
        expect(readText(tree, true)).not.toMatch(/[@#]/);
      }),
      { numRuns: inCi(500) },
    );
  });

  test('stays text in a block of its own, line by line', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (lines) => {
        const code = lines.map(escapePreformatted).join('\n');
        const tree = parseHtml(
          renderUnsafeHtml(`<pre lang="yaml"><code>${code}</code></pre>\n\nend`, { hardBreaks: true }),
        );
        expect(countElements(tree)).toEqual({ pre: 1, code: 1, p: 1 });
        expect(readText(tree)).toContain(lines.map(showHidden).join('\n'));
      }),
      { numRuns: inCi(500) },
    );
  });
});

describe('prose with untrusted parts', () => {
  test.each([
    ['Python 3.9 ended on 2025-10-31.', [], 'Python <code>3.9</code> ended on 2025-10-31.'],
    ['Use `node:22`, or “none”.', [], 'Use <code>node:22</code>, or <code>“none”</code>.'],
    ['Unknown key "alow"?', [], 'Unknown key <code>&#34;alow&#34;</code>?'],
    ['alpine is not alpine:3.22.', ['alpine'], '<code>alpine</code> is not <code>alpine:3.22</code>.'],
    ['my image, and my images', ['my image'], '<code>my image</code>, and my images'],
    ['see https://x.example', [], 'see <code>https&#58;<wbr>//<wbr>x.example</code>'],
    ['of @acme/web (#12)', [], 'of <code><wbr>&#64;acme/<wbr>web</code> <code>&#40;&#35;12&#41;</code>'],
    [
      'commit deadbeef1 is **bold**',
      [],
      'commit <code>deadbeef1</code> is <code>&#42;&#42;bold&#42;&#42;</code>',
    ],
  ])('%j', (text, quoted, written) => {
    expect(renderProse(text, quoted)).toBe(written);
  });

  test('never makes an element but code, never pings, never links', () => {
    fc.assert(
      fc.property(hostileText, fc.array(hostileText, { maxLength: 2 }), (text, quoted) => {
        const prose = renderProse(`The image ${text} is not ${quoted.join(' or ')}.`, quoted);
        const tree = parseHtml(renderUnsafeHtml(`| a |\n| :-- |\n| ${prose} |`, { hardBreaks: true }));
        expect(countElements(tree, ['wbr', 'code'])).toEqual({
          table: 1,
          thead: 1,
          tbody: 1,
          tr: 2,
          th: 1,
          td: 1,
        });
        expect(listComments(tree)).toEqual([]);
        expect(readText(tree, true)).not.toMatch(/[@#<>`|[\]*_~$\\]|:\/\/|www\.|\b[0-9a-f]{7,40}\b/i);
      }),
      { numRuns: inCi(1000) },
    );
  });
});
