import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dropFencedBlocks } from '../support/markdown.js';
import { ROOT, readText } from '../support/repository.js';

/** Phrases that came back again and again, with what to write instead. The list for people is in CONTRIBUTING. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b)\w/i, 'is not an …'],
  [/(?<!\bthere )\bis none\b(?! of)/i, 'is not one'],
  [/(?<!['.])\bblanks?\b(?!:)/i, 'space, empty line'],
  [/\bnobody (?:can (?:say|tell|see|know)|knows)\b/i, 'cannot tell, unknown'],
  [/\b(?:ask|asks|contact|contacts) nobody\b/i, 'make no network requests'],
  [/\bfor want of\b/i, 'because … is missing'],
  [/\bwhose turn\b/i, 'who has to act'],
  [/\b(?:can ?not|could not) be had\b/i, 'could not be fetched, is unknown'],
  [/\bpassed over\b/i, 'skipped'],
  [/\bcom(?:e|es|ing) to light\b|\bwhat (?:it|they|that) comes? to\b/i, 'appears, means'],
  [/\bbrings? \w+(?: \w+)? to light\b/i, 'reveal'],
  [/\b(?:read|reads|called|spelt|written|converts?) (?:it |them )?otherwise\b/i, 'differently'],
  [/\banother \w+ than\b/i, 'a different … from'],
  [/\b(?:for ever|anyhow|rightly|that is to say)\b/i, 'forever, anyway, correctly, that is'],
  [/(?<!-)\bbeside\b/i, 'next to, as well as'],
  [/\bblocks since\b/i, 'has been blocked since'],
  [/\bmakes? others of\b/i, 'changes'],
  [/\b(?:that|what|which|it|they|who) stands?\b/i, 'is, is written, comes'],
];

const SKIPPED = /node_modules|^dist\/|^docs\/images\/|schema\.json$/;

function listText(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ts|mjs|ya?ml|html)$|Dockerfile$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
    .filter((path) => !SKIPPED.test(path));
}

/** Documents without their word list and examples; of code the lines that are not BuildKit's own words. */
function readProse(path: string): string {
  const text = readText(path);
  if (path.endsWith('.md')) return dropFencedBlocks(text).replace(/\n## Words\n[\s\S]*?(?=\n## )/, '');
  return text.replaceAll(/^.*\bRefusal\(.*$/gm, '');
}

const FILES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'action.yml'],
  ...['docs', 'policies', 'examples', 'src', 'scripts', 'playground'].flatMap(listText),
];

it('the words that CONTRIBUTING lists are looked for, but the last three, which are right elsewhere', () => {
  const [, words = ''] = /\n## Words\n([\s\S]*?)\n## /.exec(readText('CONTRIBUTING.md')) ?? [];
  const rows = [...words.matchAll(/^\| .+ \| (.+) \|$/gm)].map(([, not = '']) => not).slice(1, -3);
  expect(rows.length).toBeGreaterThan(10);
  expect(
    rows.filter((not) => !PHRASES.some(([phrase]) => not.split(', ').every((each) => phrase.test(each)))),
    'add these to PHRASES',
  ).toEqual([]);
});

it.each(PHRASES.map(([phrase, instead]) => ({ phrase, instead })))(
  '$phrase is not written: $instead',
  ({ phrase, instead }) => {
    const found = FILES.flatMap((path) =>
      readProse(path)
        .split('\n')
        .flatMap((line) => (phrase.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
    expect(found, `write ${instead}`).toEqual([]);
  },
);

it('everything that people read is looked at', () => {
  for (const path of [
    'docs/policy.md',
    'policies/minimal.yml',
    'src/core/rules/denied.ts',
    'src/cli/run.ts',
    'playground/index.html',
  ])
    expect(FILES).toContain(path);
});
