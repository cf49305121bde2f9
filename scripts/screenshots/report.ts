import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { shrinkPng } from './png-palette.js';

const CHECK = ['check', 'examples/shop', '--policy', 'examples/shop/.github/base-images.yml'];
/** The pictures stay as they are while days go by. */
const PAGE = ['--format', 'html', '--today', '2026-12-22'];
const SIZE = { width: 1000, height: 1180 };

/** Draws the top of the page that `--format html` writes about the shop: pictures in docs/images/. */
export async function drawReport(browser: Browser): Promise<void> {
  const { stdout, stderr } = spawnSync(process.execPath, ['lib/src/cli.js', ...CHECK, ...PAGE], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`the shop could not be checked: ${stderr}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: SIZE, deviceScaleFactor: 1.5 });
    await page.setContent(stdout);
    writeFileSync(`docs/images/report-${colorScheme}.png`, shrinkPng(await page.screenshot()));
    console.log(`wrote docs/images/report-${colorScheme}.png, which docs/command-line.md shows`);
    await page.close();
  }
}
