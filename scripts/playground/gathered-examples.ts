import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, ExampleCollection } from '../../playground/examples.js';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { VERSION } from '../../src/program.js';
import { type FencedBlock, findFencedBlocks, findValues } from '../fenced-blocks.js';

/** The day of every example that names none, as docs/rules/README.md says. */
const DAY = '2026-09-01';
const SHOP = 'examples/shop';
/** Of the shop: it has both what passes and what does not. */
const FIRST = 'worker/Dockerfile';
/** Pages with examples, and what their policies are where they show none. */
const PAGES = [
  {
    page: 'docs/how-it-reads-dockerfiles.md',
    group: 'How it reads Dockerfiles',
    policy: 'policies/minimal.yml',
  },
  { page: 'docs/policy.md', group: 'The policy', policy: null },
  { page: 'docs/rules/README.md', group: 'All rules', policy: null },
  ...RULE_IDS.map((id) => ({ page: `docs/rules/${id}.md`, group: `Rule ${id}`, policy: null })),
] as const;

/** The examples of the documents and the ready-made policies, word for word. `root` is that of the repository. */
export function gatherExamples(root: string): ExampleCollection {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const policies = readdirSync(join(root, 'policies'))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ title: name.replace('.yml', ''), text: read(`policies/${name}`) }));
  const examples = [
    ...readShop(root, read),
    ...PAGES.flatMap(({ page, group, policy }) =>
      readPage(read(page), group, policy === null ? null : read(policy)),
    ),
  ];
  return {
    examples,
    first: examples.findIndex(({ title }) => title === FIRST),
    policies,
    version: VERSION,
  };
}

function readShop(root: string, read: (path: string) => string): readonly Example[] {
  const policy = read(`${SHOP}/.github/base-images.yml`);
  const names = readdirSync(join(root, SHOP), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/Dockerfile'))
    .sort()
    .map((path) => ({
      group: 'A small shop',
      title: path,
      input: { dockerfile: read(`${SHOP}/${path}`), policy, path, today: DAY },
    }));
}

/** Every Dockerfile of a page with the policy before it, called by its heading. */
export function readPage(markdown: string, group: string, otherPolicy: string | null): readonly Example[] {
  const examples: Example[] = [];
  let policy = otherPolicy;
  let today = DAY;
  for (const block of findFencedBlocks(markdown)) {
    if (block.language === 'yaml' && block.words.includes('policy')) {
      policy = block.text;
      today = findValues(block, 'today').at(-1) ?? DAY;
    } else if (block.language === 'dockerfile' && policy !== null) {
      examples.push({ group, title: findHeading(markdown, block), input: readInput(block, policy, today) });
    }
  }
  return numberTitles(examples);
}

function readInput(block: FencedBlock, policy: string, today: string): Example['input'] {
  const path = findValues(block, 'path').at(-1);
  const buildArgs = findValues(block, 'build-arg').join('\n');
  return {
    dockerfile: block.text,
    policy,
    today,
    ...(path === undefined ? {} : { path }),
    ...(buildArgs === '' ? {} : { buildArgs }),
  };
}

function findHeading(markdown: string, { line }: FencedBlock): string {
  const headings = markdown
    .split('\n')
    .slice(0, line - 1)
    .flatMap((text) => /^##+ (.+)$/.exec(text)?.[1] ?? []);
  return (headings.at(-1) ?? '').replaceAll('`', '');
}

/** Several under one heading are numbered. */
function numberTitles(examples: readonly Example[]): readonly Example[] {
  return examples.map((example, index) => {
    const { title } = example;
    const isAlone = examples.filter((each) => each.title === title).length === 1;
    const number = examples.slice(0, index + 1).filter((each) => each.title === title).length;
    return isAlone ? example : { ...example, title: `${title} (${number})` };
  });
}
