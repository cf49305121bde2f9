import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DOCUMENTS } from '../../scripts/generate/documents.js';
import { fillSections } from '../../scripts/generate/readme.js';
import { loadBaseline } from '../../src/core/baseline/load-baseline.js';
import { toPolicySchema } from '../../src/core/policy/load/policy-schema.js';
import { pickKeys } from '../../src/core/policy/shapes/entry-keys.js';
import { RULES } from '../../src/core/rules/index.js';
import { imagePattern } from '../../src/core/shapes/image-shapes.js';
import { run } from '../support/gate.js';
import { dropFencedBlocks, findFencedBlocks } from '../support/markdown.js';
import { listFiles, ROOT, readText } from '../support/repository.js';
import { loadValidPolicy } from '../support/valid-policy.js';

const TODAY = '2026-09-01';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...[
    'docs',
    'docs/builds',
    'docs/evidence',
    'docs/rules',
    'docs/decisions',
    'examples',
    'examples/shop',
  ].flatMap((folder) => listFiles(folder, '.md')),
];

/** The names under which GitHub links the headings of a page. */
function findAnchors(markdown: string): string[] {
  return [...dropFencedBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function findTargets(markdown: string): string[] {
  const text = dropFencedBlocks(markdown).replace(/`[^`\n]+`/g, 'code');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const pictures = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target);
  return [...links, ...pictures];
}

describe.each(PAGES)('%s', (page) => {
  const markdown = readText(page);

  it('links to files and headings that are there', () => {
    const broken = findTargets(markdown).filter((target) => {
      if (/^[a-z]+:/.test(target)) return !target.startsWith('https://');
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(ROOT + file)) return true;
      return anchor !== undefined && !findAnchors(readText(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  const blocks = findFencedBlocks(markdown);
  const yaml = blocks.filter(({ language }) => language === 'yaml');

  it.each(yaml)('has YAML that is YAML on line $line', ({ text }) => {
    expect(() => parse(text)).not.toThrow();
  });

  // a policy whose parent is on GitHub cannot be loaded alone; examples.test.ts loads a chain
  const policies = yaml.filter(({ text }) => /^version: 1$/m.test(text) && !/^extends: \w/m.test(text));
  it.each(policies)('has a policy that loads on line $line', ({ text, words }) => {
    const today = words.find((word) => word.startsWith('today='))?.slice('today='.length) ?? TODAY;
    loadValidPolicy([{ path: 'policy.yml', text }], today);
  });

  const baselines = yaml.filter(({ words }) => words.includes('baseline'));
  it.each(baselines)('has a baseline that loads on line $line', ({ text }) => {
    expect(loadBaseline('baseline.yml', text).problems).toEqual([]);
  });

  const readings = blocks.filter(({ words }) => words.includes('images'));
  it.each(readings)('names the images of the Dockerfile on line $line', ({ text }) => {
    const lines = text.split('\n');
    const expected = lines.flatMap((line, index) => {
      const images = /^# image: (.+)$/.exec(line)?.[1]?.split(' ') ?? [];
      return images.map((image) => ({ line: index + 2, image }));
    });
    const policy = loadValidPolicy(
      [{ path: 'policy.yml', text: 'version: 1\ndeny: [nothing.example/**]\n' }],
      TODAY,
    );
    const { files } = run(policy, text, { today: TODAY });
    const found = files.flatMap(({ images }) => images.map(({ line, image }) => ({ line, image })));
    expect(found).toEqual(expected);
  });
});

it.each(DOCUMENTS)('%s has the tables that its sources make', (page, rulePages) => {
  expect(existsSync(ROOT + page), `write ${page}, as CONTRIBUTING.md says`).toBe(true);
  const sources = { action: readText('action.yml'), rules: Object.values(RULES), rulePages, read: readText };
  const isFresh = readText(page) === fillSections(readText(page), sources);
  expect(isFresh, `${page} is out of date: run "npm run generate"`).toBe(true);
});

it('no other document has generated tables, because nothing would fill them', () => {
  const filled = new Set(DOCUMENTS.map(([page]) => page));
  // Of pages of rules, rule-files.test.ts says what they lack.
  const others = PAGES.filter((page) => !page.startsWith('docs/rules/')).filter((page) =>
    /^<!-- generated:/m.test(dropFencedBlocks(readText(page))),
  );
  expect(
    others.filter((page) => !filled.has(page)),
    'add these to scripts/generate/documents.ts',
  ).toEqual([]);
});

/** The keys that a page does not name, as `key` or in an example as `key:`. */
function findUnnamed(page: string, keys: readonly string[]): readonly string[] {
  const text = readText(page);
  return keys.filter((key) => !new RegExp(`(^|[\\s{\`.])${key}[:\`]`, 'm').test(text));
}

it('docs/policy.md names every key that the schema has', () => {
  const keys = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('properties' in schema) for (const key of Object.keys(schema.properties as object)) keys.add(key);
    Object.values(schema).forEach(collect);
  };
  collect(toPolicySchema());
  expect(findUnnamed('docs/policy.md', [...keys]), 'explain these keys in docs/policy.md').toEqual([]);
});

it.each([
  ['deny', 'docs/rules/denied.md'],
  ['deprecated', 'docs/rules/deprecated.md'],
] as const)('the keys of an entry of %s are in the table of its rule', (list, page) => {
  const keys = Object.entries(pickKeys(list, imagePattern)).filter(([, field]) => !('notHere' in field));
  expect(
    findUnnamed(
      page,
      keys.map(([key]) => key),
    ),
    `add these keys to the table in ${page}`,
  ).toEqual([]);
});

it('README stays short', () => {
  const { length } = readText('README.md').split('\n');
  expect(length, 'README.md is too long: move something to a page in docs/').toBeLessThan(300);
});

it('every decision is in their list', () => {
  const index = readText('docs/decisions/README.md');
  const pages = listFiles('docs/decisions', '.md').filter((path) => !path.endsWith('README.md'));
  expect(
    pages.filter((path) => !index.includes(path.replace('docs/decisions/', ''))),
    'add these to docs/decisions/README.md',
  ).toEqual([]);
});

it('every npm script that documents name is there', () => {
  const { scripts } = JSON.parse(readText('package.json'));
  const named = PAGES.flatMap((page) => [...readText(page).matchAll(/npm run ([a-z:-]+)/g)]).map(
    ([, name]) => name,
  );
  expect(
    [...new Set(named)].filter((name) => !((name as string) in scripts)),
    'documents name these scripts, but package.json has no such script',
  ).toEqual([]);
});

it('CONTRIBUTING explains every npm script', () => {
  const { scripts } = JSON.parse(readText('package.json'));
  const text = readText('CONTRIBUTING.md');
  expect(
    Object.keys(scripts).filter((name) => !RegExp(`^\\| [^|]*\`${name}\``, 'm').test(text)),
    'add these to the table of scripts in CONTRIBUTING.md',
  ).toEqual([]);
});

it('every file and folder that CONTRIBUTING names is there', () => {
  const named = [
    ...readText('CONTRIBUTING.md').matchAll(/`((?:src|scripts|__tests__|docs|policies)\/[^`<]*)`/g),
  ];
  expect(
    named.map(([, path = '']) => path).filter((path) => !existsSync(ROOT + path)),
    'CONTRIBUTING.md names these, but they are not there',
  ).toEqual([]);
});
