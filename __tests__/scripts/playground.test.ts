import { expect, it, onTestFinished } from 'vitest';
import { buildPlayground } from '../../scripts/playground/build.js';
import { gatherExamples, readPage } from '../../scripts/playground/gathered-examples.js';
import { servePlayground } from '../../scripts/playground/serve.js';
import { findFencedBlocks } from '../support/markdown.js';
import { listFiles, ROOT, readText } from '../support/repository.js';

const { examples, first, policies } = gatherExamples(ROOT);
const PAGES = ['docs/how-it-reads-dockerfiles.md', 'docs/policy.md', ...listFiles('docs/rules', '.md')];

it('the examples are those of the documents, word for word', () => {
  const written = PAGES.flatMap((page) => findFencedBlocks(readText(page)))
    .filter(({ language }) => language === 'dockerfile')
    .map(({ text }) => text);
  expect(written.length).toBeGreaterThan(50);
  const shown = examples.filter(({ group }) => group !== 'A small shop').map(({ input }) => input.dockerfile);
  expect([...shown].sort()).toEqual([...written].sort());
});

it('their policies are those before them, with the day, the path and the arguments that the documents name', () => {
  const page = [
    '## One',
    '```yaml policy today=2026-12-01\nversion: 1\n```',
    '```dockerfile path=a/Dockerfile build-arg=A=1 build-arg=B=2\nFROM a\n```',
    '```dockerfile\nFROM b\n```',
    '### `Two`\n```yaml\nnot: a policy\n```',
    '```dockerfile\nFROM c\n```',
  ].join('\n');
  const common = { policy: 'version: 1\n', today: '2026-12-01' };
  expect(readPage(page, 'g', null)).toEqual([
    {
      group: 'g',
      title: 'One (1)',
      input: { ...common, dockerfile: 'FROM a\n', path: 'a/Dockerfile', buildArgs: 'A=1\nB=2' },
    },
    { group: 'g', title: 'One (2)', input: { ...common, dockerfile: 'FROM b\n' } },
    { group: 'g', title: 'Two', input: { ...common, dockerfile: 'FROM c\n' } },
  ]);
});

it('no two examples of a group have one name, and the first one is of the shop', () => {
  const names = examples.map(({ group, title }) => `${group}: ${title}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index || name.endsWith(': '))).toEqual([]);
  expect(examples[first]?.input.dockerfile).toBe(readText('examples/shop/worker/Dockerfile'));
});

it('every ready-made policy can be chosen', () => {
  expect(policies.map(({ text }) => text)).toEqual(listFiles('policies', '.yml').map(readText));
});

it('the page runs only its own two files, names their licences, and holds no path of this machine', async () => {
  const files = await buildPlayground(ROOT);
  expect(Object.keys(files)).toEqual([
    'index.html',
    'style.css',
    'icon.svg',
    'main.js',
    'judge.js',
    'licenses.txt',
  ]);
  expect(files['licenses.txt']).toMatch(/^yaml \d/m);
  for (const text of Object.values(files)) expect(text).not.toContain(ROOT);
  const page = files['index.html'] ?? '';
  expect(page).toContain(`content="default-src 'none'; script-src 'self';`);
  const own = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(own.filter((address) => !Object.hasOwn(files, address))).toEqual([
    'https://github.com/base-image-gate/base-image-gate',
  ]);
});

it('is served to this machine, and nothing else is', async () => {
  const served = await servePlayground({ 'index.html': '<p>page</p>', 'main.js': '// code' });
  onTestFinished(() => served.close());
  expect(new URL(served.address).hostname).toBe('127.0.0.1');
  const ask = async (path: string) => {
    const response = await fetch(served.address + path);
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  expect(await ask('')).toEqual([200, 'text/html; charset=utf-8', '<p>page</p>']);
  expect(await ask('main.js?x')).toEqual([200, 'text/javascript; charset=utf-8', '// code']);
  for (const path of ['package.json', '..%2fpackage.json', 'toString', '__proto__'])
    expect(await ask(path)).toEqual([404, null, '']);
});

it('what runs can reach nothing: there is no such word in it', async () => {
  const { 'main.js': main = '', 'judge.js': judge = '' } = await buildPlayground(ROOT);
  for (const code of [main, judge])
    expect(code).not.toMatch(
      /\b(?:fetch|eval|Function|importScripts|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(/,
    );
  expect(main).not.toMatch(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc)\b/);
});
