import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeEmptyInput, type PlaygroundInput } from '../../playground/input.js';
import { buildPlayground, type PlaygroundFiles } from '../../scripts/playground/build.js';
import { checkInput, EXAMPLE_INPUTS, type Told } from '../support/checked-input.js';
import { TODAY } from '../support/command.js';
import { findAxeViolations, findSidewaysScrolling, SITE, useBrowser } from '../support/opened-page.js';
import { ROOT } from '../support/repository.js';

const open = useBrowser();
let files: PlaygroundFiles = {};
beforeAll(async () => {
  files = await buildPlayground(ROOT);
});

const JUDGED = '#verdict[aria-busy=false]';
/** Also how each reference came to its result. */
const EXPLAINED = '#results[aria-busy=false]';
const POLICY = 'version: 1\nallow: [docker.io/library/**]\n';

async function waitForVerdict(page: Page): Promise<string> {
  await page.waitForSelector(JUDGED);
  return (await page.textContent('#verdict-text')) ?? '';
}

/** For long texts, which Chromium types slowly. */
async function paste(page: Page, field: string, text: string): Promise<void> {
  await page.evaluate(
    ([id = '', value = '']) => {
      const element = document.getElementById(id) as HTMLTextAreaElement;
      element.value = value;
      element.dispatchEvent(new Event('input'));
    },
    [field, text],
  );
}

/** The page with a fragment, as if somebody followed a link. */
async function follow(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(SITE + fragment);
  await page.waitForSelector(JUDGED);
}

async function readInput(page: Page): Promise<Record<string, string>> {
  const fields = Object.keys(makeEmptyInput(TODAY));
  const values = await Promise.all(fields.map(async (name) => [name, await page.inputValue(`#${name}`)]));
  return Object.fromEntries(values);
}

/** What people see of a verdict, in the words of `checkInput`. */
async function readFindings(page: Page): Promise<Told> {
  return await page.evaluate(() => {
    const effects = { block: 'block', warn: 'warn', settled: 'waived' };
    const found = [...document.querySelectorAll<HTMLElement>('#results [data-found]')].map((each) => {
      const effect = Object.entries(effects).find(([name]) => each.classList.contains(name))?.[1];
      return `${each.dataset['found']} ${effect}`;
    });
    return [document.querySelector<HTMLElement>('#verdict')?.dataset['verdict'] ?? '', ...found.sort()];
  });
}

describe('the verdict', () => {
  it('of every example is that of check', async () => {
    const { page, refused, complaints } = await open(files);
    for (const [index, { name, input }] of EXAMPLE_INPUTS.entries()) {
      await page.selectOption('#example', String(index));
      await page.waitForSelector(JUDGED);
      const [verdict = '', ...told] = await checkInput(input);
      const findings = told.flatMap((each) => /^\d+:\d+ \S+ \w+/.exec(each)?.[0] ?? []).sort();
      expect([name, ...(await readFindings(page))]).toEqual([name, verdict, ...findings]);
      expect(await readInput(page)).toEqual(input);
    }
    expect([refused, complaints]).toEqual([[], []]);
  });

  it('follows what one types', async () => {
    const { page } = await open(files);
    await page.fill('#policy', POLICY);
    await page.fill('#dockerfile', 'FROM busybox:1.37');
    expect(await waitForVerdict(page)).toBe('Pass: every image is approved · 1 image reference');
    await page.press('#dockerfile', 'End');
    await page.locator('#dockerfile').pressSequentially('\nCOPY --from=quay.io/acme/x:1 / /\n');
    expect(await waitForVerdict(page)).toBe('Fail: 1 finding blocks · 2 image references');
    await page.fill('#policy', `${POLICY}rules: { unapproved: warn }\n`);
    expect(await waitForVerdict(page)).toBe('Warn: 1 warning · 2 image references');
    await page.fill('#policy', `${POLICY}rules: { unaproved: warn }\n`);
    expect(await waitForVerdict(page)).toBe('Error: the policy has 1 error, so nothing is judged');
    await page.fill('#policy', POLICY);
    await page.fill('#dockerfile', '');
    expect(await waitForVerdict(page)).toBe('Fail: 1 finding blocks');
    expect(await page.inputValue('#example')).toBe('own');
  });

  it('counts arguments, target, platform, path and day', async () => {
    const { page } = await open(files);
    await page.fill('#policy', `${POLICY}overrides: [{ paths: [x/**], rules: { unpinned: block } }]\n`);
    await page.fill('#dockerfile', 'ARG TAG\nFROM busybox:$TAG AS a\nFROM python:3.13.1 AS b\n');
    expect(await waitForVerdict(page)).toMatch(/^Fail/);
    await page.click('summary:text("How it is built")');
    await page.fill('#buildArgs', 'TAG=latest');
    await page.fill('#target', 'a');
    expect(await waitForVerdict(page)).toMatch(/^Warn: 1 warning/);
    await page.fill('#path', 'x/Dockerfile');
    expect(await waitForVerdict(page)).toMatch(/^Fail: 1 finding blocks/);
    await page.fill('#target', '');
    await page.fill('#today', '2036-01-01');
    expect(await waitForVerdict(page)).toMatch(/^Fail: 1 finding blocks, 1 warning/);
    await page.fill('#platforms', 'arm');
    expect(await waitForVerdict(page)).toContain('--platform "arm" is not OS/ARCH');
    expect(await page.getAttribute('#platforms', 'aria-invalid')).toBe('true');
  });

  it('comes with the way of each image, and takes people to the lines', async () => {
    const { page } = await open(files);
    await page.fill('#policy', POLICY);
    await page.fill('#dockerfile', `${'# x\n'.repeat(99)}ARG T=1.37\nFROM busybox:$T\n`);
    await waitForVerdict(page);
    await page.waitForSelector(EXPLAINED);
    expect(await page.locator('.walk dl').textContent()).toContain('docker.io/library/busybox:1.37');
    const selected = () =>
      page.evaluate(() => {
        const area = document.activeElement as HTMLTextAreaElement;
        return [area.id, area.value.slice(area.selectionStart, area.selectionEnd), area.scrollTop > 500];
      });
    await page.click('button:text-is("Dockerfile line 101")');
    expect(await selected()).toEqual(['dockerfile', 'busybox:$T', true]);
    await page.click('button:text-is("policy line 2")');
    expect(await selected()).toEqual(['policy', 'allow: [docker.io/library/**]', false]);
    expect(await page.locator('.editor:has(#policy) .signs').textContent()).toBe('•');
  });

  it('names the lines of a wrong policy', async () => {
    const { page } = await open(files);
    await page.fill('#policy', 'version: 1\nallow: [node]\ndeny: [redis]\ndeny: [c]\n');
    await waitForVerdict(page);
    expect(await page.locator('#results .place').allTextContents()).toEqual(['policy line 4']);
    expect(await page.getAttribute('#policy', 'aria-invalid')).toBe('true');
    expect(await page.locator('.editor:has(#policy) .signs').textContent()).toBe('✖');
  });

  it('is announced when it changes', async () => {
    const { page } = await open(files);
    await waitForVerdict(page);
    const status = page.getByRole('status').filter({ hasText: 'Fail' });
    expect(await status.count()).toBe(1);
  });
});

describe('beginning with something else', () => {
  it('a ready-made policy goes with the Dockerfile that is there, and the one before comes back', async () => {
    const { page } = await open(files);
    await page.fill('#policy', POLICY);
    await page.fill('#dockerfile', 'FROM quay.io/acme/x:1\n');
    await page.selectOption('#ready-made', 'minimal');
    await waitForVerdict(page);
    expect(await page.inputValue('#policy')).toContain('docker.io');
    expect(await page.inputValue('#dockerfile')).toBe('FROM quay.io/acme/x:1\n');
    await page.selectOption('#ready-made', 'strict');
    await page.selectOption('#ready-made', 'own');
    expect(await page.inputValue('#policy')).toBe(POLICY);
  });

  it('an example does not lose what was typed', async () => {
    const { page } = await open(files);
    await page.fill('#dockerfile', 'FROM mine\n');
    const typed = await readInput(page);
    await page.selectOption('#example', '3');
    expect(await page.inputValue('#dockerfile')).not.toBe('FROM mine\n');
    await page.selectOption('#example', 'own');
    expect(await readInput(page)).toEqual(typed);
  });
});

describe('a link', () => {
  const TYPED: PlaygroundInput = {
    dockerfile: '# </script><b>&amp; ü 😀 \u202e\tx\nFROM busybox:1.37\n',
    policy: `${POLICY}# "quoted" \\ 'x'\n`,
    path: 'a b/Dockerfile',
    buildArgs: 'A=1\nB=<i>',
    contexts: 'x=docker-image://busybox:1',
    target: '',
    platforms: 'linux/arm64',
    today: '2027-02-03',
  };

  it('opens what was typed, and says what it did', async () => {
    const { page, refused, complaints } = await open(files);
    for (const [field, text] of Object.entries(TYPED)) await paste(page, field, text);
    const verdict = await waitForVerdict(page);
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#shared')?.textContent !== '');
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#v1\.[\w-]+$/);
    expect(await page.textContent('#shared')).toContain('nothing was sent');
    await follow(page, hash);
    expect(await readInput(page)).toEqual(TYPED);
    expect(await waitForVerdict(page)).toBe(verdict);
    expect([refused, complaints]).toEqual([[], []]);
  });

  it('is copied where the browser lets it', async () => {
    const { page } = await open(files, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#shared')?.textContent !== '');
    expect(await page.textContent('#shared')).toMatch(/^Copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is not made of texts that are too long for one', async () => {
    const { page } = await open(files);
    await paste(page, 'dockerfile', Array.from({ length: 60_000 }, (_, at) => at ** 3 % 7919).join());
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#shared')?.textContent !== '');
    expect(await page.textContent('#shared')).toContain('too long for a link');
    expect(page.url()).toBe(SITE);
  });

  it('that somebody pastes over the address is opened too', async () => {
    const { page } = await open(files);
    const text = JSON.stringify({ dockerfile: 'FROM busybox:1\n', policy: POLICY });
    await page.goto(`${SITE}#v1.${deflateRawSync(text).toString('base64url')}`);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'FROM busybox:1\n');
    expect(await waitForVerdict(page)).toMatch(/^Pass/);
  });
});

const ATTACK = `"><img src=https://evil.test/x onerror="window.hit=1"><script>window.hit=1</script>\u202e{{x}}`;

/** What somebody may put into a link to harm whoever follows it. */
const HOSTILE: readonly (readonly [string, object | string])[] = [
  ['markup everywhere', Object.fromEntries(Object.keys(makeEmptyInput('')).map((name) => [name, ATTACK]))],
  ['markup in names', { dockerfile: `FROM ${ATTACK.replaceAll(' ', '')}\n`, policy: POLICY }],
  [
    'markup in the policy',
    { dockerfile: 'FROM a\n', policy: `${POLICY}"${ATTACK.replaceAll('"', '')}": 1\n` },
  ],
  [
    'markup in what the policy says',
    {
      dockerfile: 'FROM a\n',
      policy: `version: 1\ndeny:\n  - { image: "**", reason: '${ATTACK}', use: "x/$name" }\n`,
    },
  ],
  ['a script as a link', 'javascript:window.hit=1'],
  ['other types', { dockerfile: { toString: 1 }, policy: [1] }],
  ['names of JavaScript', '{"__proto__":{"dockerfile":"x"},"constructor":{"prototype":{"hit":1}}}'],
  ['a text that unpacks to much', 'x'.repeat(4_000_000)],
  ['very many lines', { dockerfile: 'FROM a\n'.repeat(4_000), policy: POLICY }],
  [
    'very many lines of a policy',
    { dockerfile: 'FROM a\n', policy: `allow:\n${'  - [[[{\n'.repeat(4_000)}` },
  ],
  [
    'patterns that take long to match',
    { dockerfile: `FROM ${'a'.repeat(200)}!\n`, policy: `version: 1\nallow: ["${'a*'.repeat(60)}"]\n` },
  ],
];

describe('a link that means harm', () => {
  it.each(HOSTILE)('does nothing but show text: %s', async (name, content) => {
    const { page, refused, complaints } = await open(files);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const elements = await page.evaluate(() => document.querySelectorAll('script, img, iframe, a').length);
    await follow(page, `#v1.${deflateRawSync(text).toString('base64url')}`);
    if (name.startsWith('markup')) await page.waitForSelector(EXPLAINED, { state: 'attached' });
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('script, img, iframe, a').length)).toBe(
      elements,
    );
    expect(page.url().startsWith(SITE)).toBe(true);
    expect([refused, complaints]).toEqual([[], []]);
  });
});

describe('nothing leaves the page', () => {
  it('it asks for its own files only, whatever is typed and shared', async () => {
    const { page, refused } = await open(files);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await follow(page, '');
    await page.fill('#dockerfile', 'FROM https://evil.test/x\nADD https://evil.test/y /\n');
    await page.fill('#policy', 'version: 1\nextends: https://evil.test/policy.yml\n');
    await waitForVerdict(page);
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#shared')?.textContent !== '');
    const own = ['', 'style.css', 'icon.svg', 'main.js', 'judge.js'].map((name) => SITE + name);
    expect(
      asked.filter((url) => !url.startsWith('blob:') && url !== 'about:blank' && !own.includes(url)),
    ).toEqual([]);
    expect(asked).toContain(`${SITE}judge.js`);
    expect(refused).toEqual([]);
  });

  it('because the browser forbids it, to the page and to what judges', async () => {
    const { page, refused } = await open(files);
    await waitForVerdict(page);
    const tryAll = `Promise.all([
      fetch('https://evil.test/a').then(() => 'sent', () => 'forbidden'),
      fetch('${SITE}style.css?text').then(() => 'sent', () => 'forbidden'),
      new Promise((resolve) => {
        try { new WebSocket('wss://evil.test/').onerror = () => resolve('forbidden'); }
        catch { resolve('forbidden'); }
      }),
    ])`;
    const all = ['forbidden', 'forbidden', 'forbidden'];
    expect(await page.evaluate(tryAll)).toEqual(all);
    const [judge] = page.workers();
    expect(await judge?.evaluate(tryAll)).toEqual(all);
    expect(refused).toEqual([]);
  });

  it('and no text can become markup', async () => {
    const { page } = await open(files);
    const said = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
        return 'done';
      } catch (error) {
        return String(error);
      }
    });
    expect(said).toContain('TrustedHTML');
  });
});

describe('what judges', () => {
  it('may break down, which is said', async () => {
    const { page } = await open({
      ...files,
      'judge.js': 'self.onmessage = () => { throw new Error("oh"); }',
    });
    expect(await waitForVerdict(page)).toMatch(/^Error: nothing is judged. The judge broke down: .*oh/);
  });

  it('is stopped if it takes too long, and starts again with the next text', async () => {
    const slow = `self.onmessage = ({ data: { id, input } }) => {
      if (input.dockerfile !== 'FROM a') return;
      postMessage({ id, kind: 'answer', answer: { kind: 'policy', problems: [] } });
      postMessage({ id, kind: 'done' });
    };`;
    const { page } = await open({ ...files, 'judge.js': slow });
    await page.clock.install();
    await page.reload();
    await page.clock.runFor(1_000);
    await page.waitForSelector('#verdict[aria-busy=true]');
    await page.clock.runFor(20_000);
    expect(await waitForVerdict(page)).toContain('This took longer than 15 seconds');
    await page.fill('#dockerfile', 'FROM a');
    await page.clock.runFor(1_000);
    expect(await waitForVerdict(page)).toContain('Error: the policy has 0 errors');
  });

  it('says how the rest came to be while somebody types again', async () => {
    const steady = `let runs = 0;
      self.onmessage = ({ data: { id } }) => {
        const walk = { line: 1, column: 1, endLine: 1, endColumn: 1, written: 'a', image: 'a', via: 'from', role: 'final', findings: [] };
        const report = { verdict: 'pass', counts: { blocking: 0, warnings: 0, waived: 0, images: 1 }, findings: [], problems: [] };
        postMessage({ id, kind: 'answer', answer: { kind: 'judged', report, walks: [walk], left: 0, others: [] } });
        runs += 1;
        if (runs === 1) return;
        const result = { text: 'run ' + runs, foreign: [] };
        const steps = [{ step: 'image', result, decidedBy: null, at: null }];
        for (const run of [id - 1, id]) postMessage({ id: run, kind: 'steps', index: 0, explained: [{ role: 'final', steps }] });
        postMessage({ id, kind: 'done' });
      };`;
    const { page } = await open({ ...files, 'judge.js': steady });
    await page.waitForSelector(`${JUDGED} ~ #results[aria-busy=true]`);
    await page.fill('#dockerfile', 'FROM a');
    await page.waitForSelector(EXPLAINED);
    expect(await page.locator('.walk dd').allTextContents()).toEqual(['run 2']);
  });

  it('reads what is large without holding up the page, and the page lists a part of it', async () => {
    const { page } = await open(files);
    const names = Array.from({ length: 300 }, (_, at) => `FROM quay.io/acme/x${at}:1\n`);
    await page.fill('#policy', POLICY);
    await paste(page, 'dockerfile', names.join(''));
    expect(await waitForVerdict(page)).toBe('Fail: 300 findings block · 300 image references');
    expect(await page.locator('.walk').count()).toBe(100);
    expect(await page.locator('#results').textContent()).toContain('And 200 more');
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([1200, 380])('%i pixels wide, everybody can use it', async (width) => {
    const { page } = await open(files, { colorScheme, viewport: { width, height: 800 } });
    await waitForVerdict(page);
    const tried = EXAMPLE_INPUTS.filter(({ name }) => /shop: (worker|legacy)/.test(name));
    expect(tried.length).toBe(2);
    for (const { input } of tried) {
      await page.fill('#dockerfile', input.dockerfile);
      await page.fill('#policy', input.policy);
      await paste(page, 'path', input.path);
      await page.waitForSelector(EXPLAINED);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await expectUsable(page);
    }
    await page.fill('#policy', 'version: 1\nalow: []\n');
    await waitForVerdict(page);
    await expectUsable(page);
    await follow(page, '#nothing');
    await page.click('#share');
    await expectUsable(page);
  });
});

async function expectUsable(page: Page): Promise<void> {
  expect(await findAxeViolations(page)).toEqual([]);
  // a text field scrolls inside of itself, and what is next to it follows
  const wide = await findSidewaysScrolling(page);
  expect(wide.filter((each) => !each.startsWith('textarea:'))).toEqual([]);
}

it('everything can be reached and done with the keyboard', async () => {
  const { page } = await open(files);
  await waitForVerdict(page);
  const reached: string[] = [];
  for (let at = 0; at < 9; at += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || ''),
    );
  }
  expect([...new Set(reached)].slice(0, 6)).toEqual([
    'example',
    'ready-made',
    'today',
    'share',
    'dockerfile',
    'policy',
  ]);
  await page.focus('.walk summary');
  const isOpen = () => page.evaluate(() => document.querySelector<HTMLDetailsElement>('.walk')?.open);
  const before = await isOpen();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(!before);
});
