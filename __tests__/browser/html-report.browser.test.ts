import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import { FAILING, PASSING, WRONG_POLICY } from '../../scripts/screenshots/sample-reports.js';
import type { Finding, Report } from '../../src/core/report.js';
import { reporter } from '../../src/reporters/formats/html.js';
import { run } from '../support/gate.js';
import { findAxeViolations, findSidewaysScrolling, useBrowser } from '../support/opened-page.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleReport } from '../support/sample-report.js';

const open = useBrowser();

const LINES = ['ARG X=1', '', 'FROM a AS b', `RUN ${'x'.repeat(600)}`];
const ENDS = [
  { name: 'Node.js 22', end: '2027-04-30' },
  { name: 'Debian 9 (stretch)', end: '2022-06-30' },
  { name: 'Anything', end: null },
] as const;

function renderReport(report: Report, dockerfile = 'FROM node:22\nFROM quay.io/a/b:1\n'): string {
  const { files } = run('allow: ["**"]', dockerfile);
  return [
    ...reporter.renderReport(report, {
      ...CONTEXT,
      files: files.map((file) => reporter.renderFile?.(file) ?? ''),
      findEnds: (image) => (image.includes('node') ? ENDS : []),
      readLine: (_, line) => LINES[(line - 1) % LINES.length] ?? null,
    }),
  ].join('');
}

function renderImages(): string {
  const { files } = run('allow: ["**"]', 'FROM node:22 AS a\nFROM node:22\nCOPY --from=web:1 / /\n');
  return [...reporter.renderImages(files, { ...CONTEXT, findEnds: () => ENDS })].join('');
}

const PAGES: Readonly<Record<string, () => string>> = {
  'a failing report': () => renderReport(FAILING),
  'a passing report': () => renderReport(PASSING),
  'a wrong policy': () => renderReport(WRONG_POLICY),
  'hostile names': () => renderReport(makeHostileReport()),
  'the list of images': renderImages,
};

describe.each(Object.entries(PAGES))('%s', (_, render) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 380],
    ['dark', 380],
  ] as const)(
    'in %s, %i pixels wide: nothing for axe, nothing to scroll sideways, nothing loaded',
    async (colorScheme, width) => {
      const { page, refused, complaints } = await open(
        { 'index.html': render() },
        { colorScheme, viewport: { width, height: 800 } },
      );
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await findSidewaysScrolling(page)).toEqual([]);
      expect([refused, complaints]).toEqual([[], []]);
    },
  );
});

const readPlaces = (page: Page): Promise<string[]> =>
  page.locator('.place:visible code.file').allTextContents();
const readStatus = (page: Page): Promise<string | null> => page.locator('.status').textContent();

const MIXED: readonly Finding[] = [
  sampleFinding({ file: 'api/Dockerfile', line: 1 }),
  sampleFinding({ file: 'web/Dockerfile', line: 1, role: 'build' }),
  sampleFinding({
    file: 'web/Dockerfile',
    line: 1,
    role: 'build',
    rule: 'unpinned',
    level: 'warn',
    message: 'web:1 has no digest.',
  }),
  sampleFinding({ file: 'db/Dockerfile', line: 2, image: 'docker.io/acme/DB:1', written: 'db:1' }),
  sampleFinding({ file: 'old/Dockerfile', existing: true }),
  sampleFinding({
    file: 'old/Dockerfile',
    waiver: { owner: 'o', reason: 'r', expires: '2027-01-01', key: 'exceptions[0]', line: 3 },
  }),
];

describe('the filter', () => {
  it.each([
    ['rule', 'unpinned', ['web/Dockerfile'], '1 of 6 findings'],
    ['level', 'warn', ['web/Dockerfile'], '1 of 6 findings'],
    ['level', 'waived', ['old/Dockerfile'], '1 of 6 findings'],
    ['level', 'existing', ['old/Dockerfile'], '1 of 6 findings'],
    ['role', 'build', ['web/Dockerfile'], '2 of 6 findings'],
    ['file', ' API/ ', ['api/Dockerfile'], '1 of 6 findings'],
    ['image', 'acme/db', ['db/Dockerfile'], '1 of 6 findings'],
    ['image', 'nothing', [], '0 of 6 findings'],
  ])('%s %s', async (field, value, files, status) => {
    const { page, complaints } = await open({ 'index.html': renderReport(sampleReport(MIXED)) });
    expect(await readStatus(page)).toBe('6 findings');
    const control = page.locator(`[name=${field}]`);
    if (['file', 'image'].includes(field)) await control.fill(value);
    else await control.selectOption(value);
    await page.locator('.status', { hasText: status }).waitFor();
    expect([...new Set(await readPlaces(page))]).toEqual(files);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('.status', { hasText: /^6 findings$/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows only what asks for it, of what is told together', async () => {
    const { page } = await open({ 'index.html': renderReport(sampleReport(MIXED)) });
    await page.locator('[name=file]').fill('web/');
    await page.locator('.status', { hasText: '2 of' }).waitFor();
    expect(await page.locator('.telling:visible .rule a').allTextContents()).toEqual([
      'unapproved',
      'unpinned',
    ]);
    await page.locator('[name=rule]').selectOption('unpinned');
    await page.locator('.status', { hasText: '1 of' }).waitFor();
    expect(await page.locator('.telling:visible .rule a').allTextContents()).toEqual(['unpinned']);
  });

  it('is set by the totals', async () => {
    const { page } = await open({ 'index.html': renderReport(sampleReport(MIXED)) });
    await page.getByRole('link', { name: 'unpinned' }).first().click();
    expect(await readStatus(page)).toBe('1 of 6 findings');
    await page.getByRole('link', { name: 'docker.io/acme/DB:1' }).first().click();
    expect(await readStatus(page)).toBe('1 of 6 findings');
    expect(await readPlaces(page)).toEqual(['db/Dockerfile']);
  });

  it('works by keyboard, and what has the focus can be seen', async () => {
    const { page } = await open({ 'index.html': renderReport(sampleReport(MIXED)) });
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return ['', ''];
        const style = getComputedStyle(active);
        return [active.getAttribute('name') ?? active.tagName, `${style.outlineStyle} ${style.outlineWidth}`];
      });
      if (name === '') break;
      seen.push(name ?? '');
      expect(outline, name).toBe('solid 3px');
      if (name === 'rule') await page.keyboard.press('ArrowDown');
    }
    expect(seen.filter((name) => name !== 'A')).toEqual(['rule', 'level', 'role', 'file', 'image', 'BUTTON']);
    expect(await readStatus(page)).toBe('5 of 6 findings');
  });
});

it('everything can be read without a script', async () => {
  const { page, complaints } = await open(
    { 'index.html': renderReport(sampleReport(MIXED)) },
    { javaScriptEnabled: false },
  );
  expect(await page.locator('form').isVisible()).toBe(false);
  expect((await readPlaces(page)).toSorted()).toEqual(MIXED.map(({ file }) => file).toSorted());
  expect(await page.locator('.telling:visible').count()).toBe(5);
  expect(complaints).toEqual([]);
});

describe('of 10,000 findings', () => {
  const count = 10_000;
  const many = (image: (index: number) => string): Report =>
    sampleReport(
      Array.from({ length: count }, (_, index) =>
        sampleFinding({ file: `f${index}/Dockerfile`, image: `docker.io/acme/${image(index)}` }),
      ),
    );
  const countElements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

  it.each([
    ['of as many images', (index: number) => `web:${index}`],
    ['of one image', () => 'web:1'],
    ['of some images', (index: number) => `web:${index % 300}`],
  ])('%s, few are in the document at any time, and all can be found', async (_, image) => {
    const { page } = await open({ 'index.html': renderReport(many(image)) });
    expect(await readStatus(page)).toBe('10000 findings');
    expect(await countElements(page)).toBeLessThan(4000);
    await page.locator('[name=file]').fill('99');
    await page.locator('.status', { hasText: ' of ' }).waitFor();
    expect(await countElements(page)).toBeLessThan(4000);
    await page.locator('[name=file]').fill('f9999/');
    await page.locator('.status', { hasText: '1 of 10000 findings' }).waitFor();
    expect(await readPlaces(page)).toEqual(['f9999/Dockerfile']);
  });

  it('the rest comes on request, and the focus goes with it', async () => {
    const { page } = await open({ 'index.html': renderReport(many((index) => `web:${index}`)) });
    const places = page.locator('.place');
    expect(await places.count()).toBe(100);
    await page.getByRole('button', { name: 'Show more (9900 left)' }).click();
    expect(await places.count()).toBe(200);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    const { page: single } = await open({ 'index.html': renderReport(many(() => 'web:1')) });
    expect(await single.locator('.place').count()).toBe(5);
    await single.getByRole('button', { name: 'Show more places (9995 left)' }).click();
    expect(await single.locator('.place').count()).toBe(105);
    expect(await single.evaluate(() => document.activeElement?.className)).toBe('place');
  });

  it('what does not count is not behind what does', async () => {
    const waiver = { owner: 'o', reason: 'r', expires: '2027-01-01', key: 'exceptions[0]', line: 3 };
    const { findings } = many((index) => `web:${index}`);
    const { page } = await open({
      'index.html': renderReport(sampleReport([...findings.slice(0, 300), sampleFinding({ waiver })])),
    });
    await page.getByRole('link', { name: 'Waived by exceptions' }).click();
    expect(await page.locator('#waived').isVisible()).toBe(true);
    expect(await page.locator('[data-state=waived] .place').count()).toBe(1);
  });

  it('paper gets what the filter leaves, in full', async () => {
    const { page } = await open({ 'index.html': renderReport(many((index) => `web:${index}`)) });
    await page.locator('[name=file]').fill('f1');
    await page.locator('.status', { hasText: ' of ' }).waitFor();
    const print = (event: string) => page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await print('beforeprint');
    expect(await page.locator('.place').count()).toBe(1111);
    await print('afterprint');
    expect(await page.locator('.place').count()).toBe(100);
  });
});

it('many images in use begin with the first', async () => {
  const dockerfile = Array.from({ length: 150 }, (_, index) => `FROM a:${index}\n`).join('');
  const { page } = await open({ 'index.html': renderReport(PASSING, dockerfile) });
  expect(await page.locator('tbody.rows tr').count()).toBe(100);
  await page.getByRole('button', { name: 'Show all 150' }).click();
  expect(await page.locator('tbody.rows tr').count()).toBe(150);
});
