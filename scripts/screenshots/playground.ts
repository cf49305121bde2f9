import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildPlayground } from '../playground/build.js';
import { shrinkPng } from './png-palette.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = 'https://playground.test/';
const TYPES: readonly (readonly [string, string])[] = [
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
];

/** Draws the playground with the example that it begins with, as the README shows it. */
export async function drawPlayground(browser: Browser): Promise<void> {
  const files = await buildPlayground(ROOT);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width: 1100, height: 1080 },
      deviceScaleFactor: 1.5,
    });
    await page.route('**/*', async (route) => {
      const name = route.request().url().slice(SITE.length) || 'index.html';
      const contentType = TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? 'text/html';
      await route.fulfill({ body: files[name] ?? '', contentType });
    });
    await page.goto(SITE);
    await page.waitForSelector('#results[aria-busy=false]');
    const path = `docs/images/playground-${colorScheme}.png`;
    writeFileSync(path, shrinkPng(await page.screenshot()));
    console.log(`wrote ${path}, which the README shows`);
    await page.close();
  }
}
