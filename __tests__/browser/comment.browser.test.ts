import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../scripts/screenshots/github-html.js';
import { renderPage } from '../../scripts/screenshots/page.js';
import { STATES } from '../../scripts/screenshots/states.js';
import { renderComment } from '../../src/reporters/comment/comment.js';
import { findSidewaysScrolling, useBrowser } from '../support/opened-page.js';

const open = useBrowser();

describe.each(Object.entries(STATES))('the comment for %s', (_, { report, context }) => {
  const html = renderHtml(renderComment(report, context), { hardBreaks: true });

  it('loads nothing, runs nothing, and fits on a phone with everything unfolded', async () => {
    const { page, refused, complaints } = await open(
      { 'index.html': renderPage(html, true) },
      { viewport: { width: 380, height: 800 } },
    );
    expect(await findSidewaysScrolling(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('script, iframe, object, embed').length)).toBe(
      0,
    );
    expect([refused, complaints]).toEqual([[], []]);
  });
});
