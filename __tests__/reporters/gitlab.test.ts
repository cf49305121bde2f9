import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { reporter } from '../../src/reporters/formats/gitlab.js';
import { run } from '../support/gate.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

/** What GitLab documents for one entry, and that nothing else is in it. */
const isIssue = new Ajv2020().compile({
  type: 'object',
  required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  additionalProperties: false,
  properties: {
    description: { type: 'string', minLength: 1 },
    check_name: { type: 'string', minLength: 1 },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}:[1-9][0-9]*$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: {
      type: 'object',
      required: ['path', 'lines'],
      additionalProperties: false,
      properties: {
        path: { type: 'string', minLength: 1 },
        lines: {
          type: 'object',
          required: ['begin'],
          additionalProperties: false,
          properties: { begin: { type: 'integer', minimum: 1 } },
        },
      },
    },
  },
});

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The entries of a report, each held to the documented shape; no two have one fingerprint. */
function readIssues(pieces: Iterable<string>): Issue[] {
  const issues: Issue[] = JSON.parse([...pieces].join(''));
  for (const issue of issues) expect(isIssue(issue), JSON.stringify(isIssue.errors)).toBe(true);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues;
}

const render = (report: Report, context: Partial<typeof CONTEXT> = {}) =>
  readIssues(reporter.renderReport(report, { ...CONTEXT, ...context }));

const waiver = { owner: '@acme/web', reason: 'WEB-7', expires: '2026-12-31', key: 'exceptions[0]', line: 9 };

test.each([
  ['what blocks', {}, 'block', 'blocker', /^web:1 is not approved/],
  ['a warning', { level: 'warn' }, 'block', 'minor', /^web:1 is not approved/],
  ['a warning that fails the run', { level: 'warn' }, 'warn', 'blocker', /^web:1 is not approved/],
  ['what would block', {}, 'never', 'minor', /^web:1 is not approved/],
  [
    'what is waived',
    { waiver },
    'block',
    'info',
    /^Waived by @acme\/web until 2026-12-31 \(WEB-7\)\. web:1 /,
  ],
  ['what was there', { existing: true }, 'warn', 'info', /^Already in the base revision\. web:1 /],
  [
    'what the baseline records',
    { existing: true, recorded: { file: '.github/base-images.baseline.yml', line: 12 } },
    'block',
    'info',
    /^Recorded in the baseline, line 12\. web:1 /,
  ],
] as const)('%s', (_, changes, failOn, severity, description) => {
  expect(render(sampleReport([sampleFinding(changes)]), { failOn })).toMatchObject([
    {
      check_name: 'unapproved',
      severity,
      description: expect.stringMatching(description),
      location: { path: 'api/Dockerfile', lines: { begin: 3 } },
    },
  ]);
});

test('the advice, and the build that pulls it', () => {
  const fix = { description: 'Use the mirror', foreign: [], replacement: 'mirror.example/web:1' };
  const place = { line: 0, column: 0, endLine: 0, endColumn: 0 };
  const builtBy = { name: 'web', places: [{ file: 'a b/compose.yaml', ...place }] };
  expect(render(sampleReport([sampleFinding({ fix, builtBy })]))[0]?.description).toBe(
    'web:1 is not approved: it matches nothing in allow. Use the mirror: mirror.example/web:1. Built by web in "a b/compose.yaml":1.',
  );
});

test('nothing to say is an empty list, and an error never is', () => {
  expect(render(sampleReport([]))).toEqual([]);
  const problem = sampleProblem({ file: '', line: 0, column: 0, level: 'error', message: 'No policy.' });
  expect(render(sampleReport([], { verdict: 'error', problems: [problem, sampleProblem()] }))).toMatchObject([
    { check_name: 'error', severity: 'blocker', description: 'No policy.' },
    { check_name: 'policy', severity: 'minor', location: { path: '.github/base-images.yml' } },
  ]);
});

describe('a fingerprint', () => {
  const prints = (...findings: Parameters<typeof sampleFinding>[0][]) =>
    render(sampleReport(findings.map(sampleFinding))).map(({ fingerprint }) => fingerprint);

  test('stays when lines move, and when the level, the words or an exception change', () => {
    expect(prints({ line: 30, level: 'warn', message: 'other words', waiver })).toEqual(prints({}));
  });

  test('tells findings apart, two of a kind too', () => {
    const all = prints({}, {}, { file: 'b' }, { rule: 'denied' }, { image: 'b:1' }, { role: 'build' });
    expect(new Set(all).size).toBe(6);
  });
});

test('what a Dockerfile says breaks no entry, because GitLab reads none after it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = sampleReport(
        [sampleFinding({ file: `${text}/x`, written: text, image: null }), sampleFinding()],
        {
          problems: [
            sampleProblem({ file: text, message: `m${text}`, foreign: [{ start: 1, end: 1 + text.length }] }),
          ],
        },
      );
      const pieces = reporter.renderReport(report, CONTEXT);
      const issues = readIssues(pieces);
      expect(issues).toHaveLength(3);
      for (const { description, location } of issues)
        expect(description + location.path).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: inCi(500) },
  );
});

test('images are told, and what cannot be read is worse than that', () => {
  const { files } = run('allow: ["**"]', {
    'a/Dockerfile': 'FROM node:22\n',
    Dockerfile: 'FROM a:1\nFROM\n',
  });
  expect(readIssues(reporter.renderImages(files, CONTEXT))).toMatchObject([
    { check_name: 'unreadable', severity: 'minor', location: { path: 'Dockerfile', lines: { begin: 2 } } },
    {
      check_name: 'image',
      severity: 'info',
      description: 'BuildKit would pull docker.io/library/node:22 (final).',
      location: { path: 'a/Dockerfile' },
    },
  ]);
});
