import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateBaselineSchema } from '../../../scripts/generate/baseline-schema.js';
import { toBaselineSchema } from '../../../src/core/baseline/baseline-schema.js';
import { loadBaseline, MAX_BASELINE_SIZE } from '../../../src/core/baseline/load-baseline.js';
import { listProblems } from '../../support/policies.js';
import { readText } from '../../support/repository.js';

const HASH = `sha256:${'0f'.repeat(32)}`;
const IMAGE = 'docker.io/library/node:22';

/** A baseline with these findings of one file. */
const withFindings = (...findings: string[]) =>
  `version: 1\nfiles:\n  - file: api/Dockerfile\n    findings:\n${findings.map((finding) => `      - ${finding}\n`).join('')}`;

const validate = new Ajv({ strict: true }).compile(toBaselineSchema());

it('the committed schema is the generated one', () => {
  expect(readText('policies/baseline.schema.json')).toBe(generateBaselineSchema());
});

it.each([
  'version: 1\nfiles: []\n',
  'version: 1\nexpires: "2027-06-30"\nfiles: []\n',
  withFindings(`{ image: ${IMAGE}, rule: unapproved, role: final }`),
  withFindings(`{ image: ${IMAGE}, rule: unapproved, role: build, count: 2 }`),
  withFindings('{ written: "$BASE", rule: unresolved, role: final }'),
  withFindings(`{ written: a, rule: unresolved, role: final, words: ${HASH} }`),
  withFindings(`{ image: ${IMAGE}, rule: unresolved, role: final, words: ${HASH} }`),
  withFindings(`{ line: 3, rule: unreadable, content: ${HASH} }`),
  withFindings(`{ build: web, rule: unresolved, content: ${HASH} }`),
  withFindings(`rule: unapproved\n        image: ${IMAGE}\n        role: final`),
])('reads %j', (text) => {
  expect(loadBaseline('b.yml', text)).toMatchObject({ baseline: {}, problems: [] });
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});

it.each<[string, string, RegExp]>([
  ['nothing', '', /^1:1 The baseline is empty; begin with "version: 1" and "files: \[\]"$/],
  ['a list', '- a\n', /^1:1 A baseline consists of keys such as "version: 1" and "files:"/],
  ['no YAML', 'version: 1\nfiles: [\n', /^\d:\d A \[ or \{ is not closed/],
  ['a second document', 'version: 1\nfiles: []\n---\n', /a baseline is one document/],
  ['an alias', 'version: 1\nfiles: *all\n', /aliases are not allowed/],
  ['another version', 'version: 2\nfiles: []\n', /^1:10 "version" must be the number 1, not the number 2/],
  ['no version', 'files: []\n', /lacks the key "version"/],
  ['no files', 'version: 1\n', /lacks the key "files"/],
  [
    'files without a value',
    'version: 1\nfiles:\n',
    /"files" has no value; write files: \[\] if nothing is recorded/,
  ],
  ['an unknown key', 'version: 1\nfile: []\nfiles: []\n', /^2:1 Unknown key "file"; did you mean "files"\?/],
  [
    'a key of another place',
    withFindings(`{ image: ${IMAGE}, rule: denied, role: final, expires: "2027-01-01" }`),
    /it belongs at the top of the baseline/,
  ],
  ['a wrong day', 'version: 1\nexpires: "2027-02-30"\nfiles: []\n', /is not a real date/],
  [
    'an image in short',
    withFindings('{ image: node:22, rule: denied, role: final }'),
    /"node:22" must be written in full; write docker.io\/library\/node:22$/,
  ],
  ['no image', withFindings('{ image: "a b", rule: denied, role: final }'), /is not an image/],
  [
    'an unknown rule',
    withFindings(`{ image: ${IMAGE}, rule: unaproved, role: final }`),
    /did you mean "unapproved"/,
  ],
  ['no role', withFindings(`{ image: ${IMAGE}, rule: denied }`), /lacks the key "role"/],
  [
    'nothing that breaks the rule',
    withFindings('{ rule: denied, role: final }'),
    /says nothing of what breaks the rule/,
  ],
  [
    'two at once',
    withFindings(`{ image: ${IMAGE}, written: a, rule: denied, role: final }`),
    /only one of the keys image, written and content/,
  ],
  [
    'a line without content',
    withFindings(`{ image: ${IMAGE}, line: 2, rule: denied, role: final }`),
    /needs content with either line, for a file, or build/,
  ],
  [
    'a build without content',
    withFindings('{ build: web, rule: unresolved }'),
    /needs content with either line|says nothing/,
  ],
  [
    'a build and a line',
    withFindings(`{ build: web, line: 2, rule: unresolved, content: ${HASH} }`),
    /needs content with either line/,
  ],
  [
    'content of nothing',
    withFindings(`{ rule: unresolved, content: ${HASH} }`),
    /needs content with either line/,
  ],
  [
    'words of a file',
    withFindings(`{ line: 2, content: ${HASH}, words: ${HASH}, rule: unreadable }`),
    /must not have words/,
  ],
  [
    'a file without the name of a build',
    withFindings(`{ line: 2, content: ${HASH}, unnamed: ${HASH}, rule: unreadable }`),
    /must not have unnamed/,
  ],
  [
    'words that are no hash',
    withFindings('{ written: a, words: b, rule: unresolved, role: final }'),
    /64 digits/,
  ],
  [
    'a file with a role',
    withFindings(`{ line: 2, content: ${HASH}, rule: unreadable, role: final }`),
    /must not have a role/,
  ],
  ['a hash that is none', withFindings('{ line: 2, content: sha256:00, rule: unreadable }'), /64 digits/],
  [
    'a count of nothing',
    withFindings(`{ image: ${IMAGE}, rule: denied, role: final, count: 0 }`),
    /must be a number from 1/,
  ],
  [
    'a finding twice',
    withFindings(...Array.from({ length: 2 }, () => `{ image: ${IMAGE}, rule: denied, role: final }`)),
    /^6:9 "files\[0\].findings\[1\]" is in line 5 too; remove one of them, or write count: 2/,
  ],
  [
    'a file twice',
    `${withFindings('{ written: a, rule: unresolved, role: final }')}  - file: api/Dockerfile\n    findings: [{ written: b, rule: unresolved, role: final }]\n`,
    /^6:5 "files\[1\]" names a file that is in line 3 too/,
  ],
  ['a file without findings', 'version: 1\nfiles:\n  - file: a\n    findings: []\n', /is an empty list/],
  [
    'a file without a name',
    'version: 1\nfiles:\n  - file: ""\n    findings: [{ written: b, rule: unresolved, role: final }]\n',
    /is empty; write a path/,
  ],
  [
    'more than anybody reviews',
    `version: 1\nfiles: []\n#${'x'.repeat(MAX_BASELINE_SIZE)}`,
    /is longer than 1000000 characters/,
  ],
])('refuses %s, and says what to write', (_, text, message) => {
  const { baseline, problems } = loadBaseline('b.yml', text);
  expect(baseline).toBeNull();
  expect(problems.map(({ level }) => level)).not.toContain('warning');
  expect(
    problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`).join('\n'),
  ).toMatch(new RegExp(message.source, 'm'));
});

describe('one mistake in many lines is told once, with the first of them', () => {
  const wrong = (count: number) =>
    Array.from({ length: count }, (_, at) => `{ image: r.io/a:${at}, rule: unaproved, role: final }`);
  const list = (text: string) =>
    loadBaseline('b.yml', text).problems.map(({ line, message }) => [line, message.replace(/^.*"; /, '')]);

  it.each([
    [1, 'did you mean "unapproved"?'],
    [2, 'did you mean "unapproved"? (the same in line 6)'],
    [4, 'did you mean "unapproved"? (the same in 3 more lines: 6, 7, 8)'],
    [500, 'did you mean "unapproved"? (the same in 499 more lines, the first: 6, 7, 8)'],
  ])('%d', (count, message) => expect(list(withFindings(...wrong(count)))).toEqual([[5, message]]));

  it('in several files, and others by themselves', () => {
    const text = `${withFindings(...wrong(2))}  - file: web/Dockerfile\n    findings:\n      - ${wrong(1).join()}\n      - { image: r.io/b:1, rule: pinned, role: final }\n`;
    expect(list(text)).toEqual([
      [5, 'did you mean "unapproved"? (the same in 2 more lines: 6, 9)'],
      [10, 'did you mean "unpinned"?'],
    ]);
  });

  it('a policy is written by people: each line is told', () => {
    const test = '{ from: "node:22", expect: [unaproved] }';
    expect(listProblems(`version: 1\nallow: []\ntests: [${test}, ${test}]\n`)).toHaveLength(2);
  });
});
