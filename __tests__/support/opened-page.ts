import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../scripts/screenshots/chromium.js';

/** Where the pages are; nothing leaves the browser. */
export const SITE = 'https://site.test/';

/** Files of a site by their paths, without a slash in front. `index.html` is also the site itself. */
export type SiteFiles = Readonly<Record<string, string | Buffer>>;

export interface OpenedPage {
  readonly page: Page;
  /** What was asked for that the site does not have: a page that stays to itself asks for nothing. */
  readonly refused: readonly string[];
  /** Errors of scripts, and whatever the browser complains about, such as what a Content-Security-Policy forbids. */
  readonly complaints: readonly string[];
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** For the tests of a file: a function that opens a site in a window of its own. One Chromium serves them all. */
export function useBrowser(): (files: SiteFiles, options?: BrowserContextOptions) => Promise<OpenedPage> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (files, options = {}) => {
    if (browser === null) throw new Error('pages are opened in tests, where Chromium runs');
    return await openSite(browser, files, options);
  };
}

async function openSite(
  browser: Browser,
  files: SiteFiles,
  options: BrowserContextOptions,
): Promise<OpenedPage> {
  const [refused, complaints]: [string[], string[]] = [[], []];
  const context = await browser.newContext(options);
  // a busy machine takes its time: the test itself ends what hangs
  context.setDefaultTimeout(0);
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const [address = ''] = url.split(/[?#]/);
    const path = address === SITE ? 'index.html' : decodeURIComponent(address.slice(SITE.length));
    const body = address.startsWith(SITE) && Object.hasOwn(files, path) ? files[path] : undefined;
    if (body === undefined) {
      refused.push(url);
      await route.abort();
      return;
    }
    const contentType = CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
    await route.fulfill({ body, contentType });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(SITE);
  return { page, refused, complaints };
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong on a page as it is now: the rule, and each element that breaks it. */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + '\\n' + failureSummary)))`,
  );
  return Array.isArray(found) ? found.map(String) : [`axe said ${JSON.stringify(found)}`];
}

/** Whatever is wider than it has room for. */
export async function findSidewaysScrolling(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth)
      .map((each) => `${each.tagName.toLowerCase()}: ${(each.textContent ?? '').slice(0, 80)}`),
  );
}
