/** Draws everything that people see on GitHub, the playground, and the page of `--format html`: `npm run screenshots [NAME…]`, pictures in screenshots/, the README's in docs/images/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { renderComment, renderSummary } from '../../src/reporters/comment/comment.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { renderHtml } from './github-html.js';
import { judgeShop } from './judged-shop.js';
import { renderPage } from './page.js';
import { drawPlayground } from './playground.js';
import { shrinkPng } from './png-palette.js';
import { drawReport } from './report.js';
import { PULL_REQUEST, STATES, type State } from './states.js';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = { narrow: 380, wide: 900 } as const;
/** The one that the README shows. */
const README_STATE = 'shop';
const PLAYGROUND = 'playground';
const REPORT = 'report';

async function drawState(browser: Browser, name: string, { report, context }: State): Promise<void> {
  const pages = {
    comment: renderPage(renderHtml(renderComment(report, context), { hardBreaks: true }), false),
    summary: renderPage(renderHtml(renderSummary(report, context), { hardBreaks: false }), true),
  };
  for (const colorScheme of THEMES) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      for (const [kind, html] of Object.entries(pages)) {
        await draw(browser, html, {
          colorScheme,
          width,
          path: `screenshots/${name}-${kind}-${size}-${colorScheme}.png`,
        });
      }
    }
    if (name === README_STATE) {
      await draw(browser, pages.comment, {
        colorScheme,
        width: 820,
        isSmall: true,
        path: `docs/images/comment-${colorScheme}.png`,
      });
    }
  }
}

/** On a phone nothing may be wider than the page, folded or not: what is has to be scrolled sideways. */
async function requireFit(page: Page, path: string): Promise<void> {
  const wide: unknown = await page.evaluate(`(() => {
    const details = [...document.querySelectorAll('details')].filter((each) => !each.open);
    for (const each of details) each.open = true;
    const wide = [...document.querySelectorAll('*')].filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth);
    const names = wide.map((each) => each.tagName + ': ' + each.textContent.slice(0, 80));
    for (const each of details) each.open = false;
    return names;
  })()`);
  if (Array.isArray(wide) && wide.length > 0)
    throw new Error(`${path} scrolls sideways:\n${wide.join('\n')}`);
}

interface Picture {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly path: string;
  /** For the repository: fewer pixels, fewer colours. */
  readonly isSmall?: boolean;
}

async function draw(
  browser: Browser,
  html: string,
  { colorScheme, width, path, isSmall = false }: Picture,
): Promise<void> {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width, height: 200 },
    deviceScaleFactor: isSmall ? 1.5 : 2,
  });
  await page.setContent(html);
  if (width === WIDTHS.narrow) await requireFit(page, path);
  const height = await page.evaluate('document.documentElement.scrollHeight');
  const clip = { x: 0, y: 0, width, height: Math.min(Number(height), 4000) };
  const png = await page.screenshot({ fullPage: true, clip });
  writeFileSync(path, isSmall ? shrinkPng(png) : png);
  // Those in docs are committed.
  if (path.startsWith('docs/')) console.log(`wrote ${path}, which the README shows`);
  await page.close();
}

const shop: State = { report: judgeShop(), context: PULL_REQUEST };
const states = { ...STATES, [README_STATE]: shop };
const names = process.argv.slice(2);
const known = [...Object.keys(states), PLAYGROUND, REPORT];
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no state ${unknown.join(', ')}; the states are ${known.join(', ')}.`);
  process.exit(2);
}
if (findChromium() === null) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
mkdirSync('screenshots', { recursive: true });
mkdirSync('docs/images', { recursive: true });
const browser = await launchChromium();
try {
  for (const [name, state] of Object.entries(states)) {
    if (names.length === 0 || names.includes(name)) await drawState(browser, name, state);
  }
  if (names.length === 0 || names.includes(PLAYGROUND)) await drawPlayground(browser);
  if (names.length === 0 || names.includes(REPORT)) await drawReport(browser);
} finally {
  await browser.close();
}
