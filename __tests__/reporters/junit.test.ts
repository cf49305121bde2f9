import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { reporter } from '../../src/reporters/formats/junit.js';
import { renderSuites } from '../../src/reporters/junit/test-suite.js';
import { run } from '../support/gate.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';
import { parseXml, type XmlElement } from '../support/xml.js';

/*
 * What both schemas of JUnit's XML ask for: that of the xUnit plug-in of Jenkins (junit-10.xsd), which knows few attributes,
 * and that of Apache Ant (JUnit.xsd), which requires many and one outcome of a test at most.
 */

const COUNT = /^\d+$/;
const ANY = /^/;
const SOMETHING = /\S/;
const OUTCOME = { attributes: { type: SOMETHING, message: ANY }, children: /^$/ };

const SCHEMA: Readonly<Record<string, { attributes: Readonly<Record<string, RegExp>>; children: RegExp }>> = {
  testsuites: { attributes: {}, children: /^(testsuite )*$/ },
  testsuite: {
    attributes: {
      ...{ name: SOMETHING, package: SOMETHING, hostname: SOMETHING, id: COUNT },
      ...{ tests: COUNT, failures: COUNT, errors: COUNT, skipped: COUNT },
      ...{ timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, time: /^\d+(\.\d+)?$/ },
    },
    children: /^properties (testcase )+system-out system-err $/,
  },
  properties: { attributes: {}, children: /^$/ },
  'system-out': { attributes: {}, children: /^$/ },
  'system-err': { attributes: {}, children: /^$/ },
  testcase: {
    attributes: { name: SOMETHING, classname: SOMETHING, time: /^\d+(\.\d+)?$/ },
    children: /^((failure|error|skipped) )?$/,
  },
  failure: OUTCOME,
  error: OUTCOME,
  skipped: { attributes: { message: ANY }, children: /^$/ },
};

function checkElement({ name, attributes, children, text }: XmlElement): void {
  const wanted = SCHEMA[name];
  if (wanted === undefined) throw new Error(`<${name}> is not in the schema`);
  expect(Object.keys(attributes).sort()).toEqual(Object.keys(wanted.attributes).sort());
  for (const [key, value] of Object.entries(attributes))
    expect(value).toMatch(wanted.attributes[key] ?? /$^/);
  expect(children.map((child) => `${child.name} `).join('')).toMatch(wanted.children);
  if (!('message' in wanted.attributes)) expect(text.trim()).toBe('');
  children.forEach(checkElement);
}

interface Suite {
  readonly name: string;
  /** `passed NAME`, or the outcome, its type if it has one, the name, and its message. */
  readonly cases: readonly string[];
}

/** The suites of a document, held to the schema, their numbers and the names of their tests to what is in them. */
function readSuites(pieces: Iterable<string>): Suite[] {
  const root = parseXml([...pieces].join(''));
  expect(root.name).toBe('testsuites');
  checkElement(root);
  return root.children.map(({ attributes, children }, index) => {
    const cases = children.filter(({ name }) => name === 'testcase');
    const count = (kind: string) =>
      String(cases.filter(({ children: [only] }) => only?.name === kind).length);
    expect(attributes).toMatchObject({
      id: String(index),
      tests: String(cases.length),
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    });
    expect(new Set(cases.map((each) => each.attributes['name'])).size).toBe(cases.length);
    for (const each of cases) expect(each.attributes['classname']).toBe(attributes['name']);
    return {
      name: attributes['name'] ?? '',
      cases: cases.map(({ attributes: { name = '' }, children: [only] }) =>
        only === undefined
          ? `passed ${name}`
          : `${only.name} ${only.attributes['type'] ?? '-'} · ${name} · ${only.attributes['message']}`,
      ),
    };
  });
}

const render = (report: Report, context: Partial<typeof CONTEXT> = {}) =>
  readSuites(reporter.renderReport(report, { ...CONTEXT, ...context }));

const POLICY = { name: 'base-image-gate', cases: ['passed policy .github/base-images.yml'] };
const NAME = 'unapproved: docker.io/acme/web:1 (final)';
const TEXT = 'web:1 is not approved: it matches nothing in allow.';
const waiver = { owner: '@acme/web', reason: 'WEB-7', expires: '2026-12-31', key: 'inline', line: 2 };

test.each([
  ['what blocks', {}, 'block', `failure unapproved · ${NAME} · ${TEXT}`],
  ['a warning', { level: 'warn' }, 'block', `skipped - · ${NAME} · Warning: ${TEXT}`],
  ['a warning that fails the run', { level: 'warn' }, 'warn', `failure unapproved · ${NAME} · ${TEXT}`],
  ['what would block', {}, 'never', `skipped - · ${NAME} · Warning: ${TEXT}`],
  [
    'what is waived',
    { waiver },
    'block',
    `skipped - · ${NAME} · Waived by @acme/web until 2026-12-31 (WEB-7). ${TEXT}`,
  ],
  [
    'what was there',
    { existing: true },
    'warn',
    `skipped - · ${NAME} · Already in the base revision. ${TEXT}`,
  ],
] as const)('%s', (_, changes, failOn, told) => {
  expect(render(sampleReport([sampleFinding(changes)]), { failOn })).toEqual([
    POLICY,
    { name: 'api/Dockerfile', cases: [told] },
  ]);
});

test('an error is one, without a test that passed', () => {
  const problem = sampleProblem({ file: '', line: 0, column: 0, level: 'error', message: 'No policy.' });
  expect(render(sampleReport([], { verdict: 'error', policy: null, problems: [problem] }))).toEqual([
    { name: 'base-image-gate', cases: ['error error · error in the run · No policy.'] },
  ]);
  const suites = render(sampleReport([], { verdict: 'error', problems: [problem, sampleProblem()] }));
  expect(suites.flatMap(({ cases }) => cases)).toEqual([
    'error error · error in the run · No policy.',
    'skipped - · warning in .github/base-images.yml:4 · The exception has expired.',
  ]);
});

test('every file that was judged has a suite, every approved image a test', () => {
  const report = run('allow: [docker.io/library/**]\nrules: { end-of-life: ignore, unpinned: ignore }', {
    Dockerfile:
      'FROM node:22 AS a\nFROM evil.example/x:1\nCOPY --from=node:22 / /\nCOPY --from=node:22 / /a\n',
    'empty/Dockerfile': 'FROM scratch\n',
    'odd/Dockerfile': null,
  });
  const files = report.files.map((reading) => reporter.renderFile?.(reading) ?? '');
  expect(render(report, { files })).toEqual([
    { name: 'base-image-gate', cases: ['passed policy policy.yml'] },
    {
      name: 'Dockerfile',
      cases: [
        'passed docker.io/library/node:22 (build)',
        'passed docker.io/library/node:22 (copied)',
        'passed docker.io/library/node:22 (copied) #2',
        expect.stringMatching(/^failure unapproved · unapproved: evil\.example\/x:1 \(final\) · /),
      ],
    },
    { name: 'empty/Dockerfile', cases: ['passed pulls nothing'] },
    {
      name: 'odd/Dockerfile',
      cases: [expect.stringMatching(/^failure unreadable · unreadable: the file · /)],
    },
  ]);
});

test('the Dockerfiles of one build file are one suite', () => {
  const { files } = run('allow: ["**"]', { 'compose.yaml': 'FROM node:22\n' });
  const [text = ''] = files.map((reading) => reporter.renderFile?.(reading) ?? '');
  expect(render(sampleReport([]), { files: [text, text] })[1]?.cases).toEqual([
    'passed docker.io/library/node:22 (final)',
    'passed docker.io/library/node:22 (final) #2',
  ]);
});

describe('what a Dockerfile says', () => {
  test('is text, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const findings = [
          sampleFinding({ file: one, written: other, image: null }),
          sampleFinding({ message: `m${other}`, foreign: [{ start: 1, end: 1 + other.length }] }),
        ];
        const problems = [
          sampleProblem({ file: other, message: `m${one}`, foreign: [{ start: 1, end: 1 + one.length }] }),
        ];
        expect(render(sampleReport(findings, { problems }))).toHaveLength(one === 'api/Dockerfile' ? 2 : 3);
      }),
      { numRuns: inCi(500) },
    );
  });

  test.each([
    '<b>&amp;]]></testcase><!--',
    '"\'',
    '\u0000\u0008\u001b\ufffe\uffff\ud800',
    '\n\r\t  x',
    '<![CDATA[',
  ])('%j is neither markup nor lost', (text) => {
    const [suite] = readSuites(
      renderSuites(
        [{ name: `n${text}`, cases: [{ name: text, kind: 'error', type: 'x', message: text, text }] }],
        '2026-09-01',
      ),
    );
    const shown = text
      .replace(/[\n\r\t]/g, (character) => JSON.stringify(character).slice(1, -1))
      .replace(
        /[\u0000\u0008\u001b\ufffe\uffff\ud800]/g,
        (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
      );
    expect(suite).toEqual({ name: `n${shown}`, cases: [`error x · ${shown} · ${shown}`] });
  });
});

test('images pass, and what cannot be read is an error', () => {
  const { files } = run('allow: ["**"]', {
    'a/Dockerfile': 'FROM node:22\n',
    Dockerfile: 'FROM a:1\nFROM\n',
    x: 'FROM scratch\n',
  });
  expect(readSuites(reporter.renderImages(files, CONTEXT))).toEqual([
    {
      name: 'Dockerfile',
      cases: [expect.stringMatching(/^error unreadable · unreadable: the file · .*line 2/)],
    },
    { name: 'a/Dockerfile', cases: ['passed docker.io/library/node:22 (final)'] },
    { name: 'x', cases: ['passed pulls nothing'] },
  ]);
});
