import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { FileReading, Report } from '../../src/core/report.js';
import { toImagesSarif } from '../../src/reporters/formats/sarif.js';
import { toSarif, toUri } from '../../src/reporters/sarif.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

const CONTEXT = {
  version: '1.2.3',
  home: 'https://example.com/gate',
  readLine: (): string | null => 'FROM web:1',
};
const ajv = new Ajv2020({ strict: false });
(ajvFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const isSarif = ajv.compile(
  JSON.parse(readFileSync('__tests__/fixtures/sarif/sarif-schema-2.1.0.json', 'utf8').replace(/^\ufeff/, '')),
);

/** The one run of a report, after its text was held against the schema of SARIF. */
function runOf(pieces: Iterable<string>) {
  const log = JSON.parse([...pieces].join(''));
  const isValid: boolean = isSarif(log);
  if (!isValid) throw new Error(ajv.errorsText(isSarif.errors));
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const sarif = (report: Report) => runOf(toSarif(report, CONTEXT));

const waiver = { owner: '@acme/web', reason: 'WEB-7', expires: '2026-12-31', key: 'exceptions[0]', line: 9 };

test('what the baseline records keeps its level, and is suppressed with its place', () => {
  const recorded = { file: '.github/base-images.baseline.yml', line: 12 };
  const run = sarif(sampleReport([sampleFinding({ existing: true, recorded })]));
  expect(run.results[0]).toMatchObject({
    level: 'error',
    suppressions: [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Recorded in the baseline: .github/base-images.baseline.yml, line 12',
      },
    ],
    properties: { existing: true },
  });
});

test('a report of everything', () => {
  const run = sarif(
    sampleReport(
      [
        sampleFinding({
          endColumn: 11,
          fix: { description: 'Use node:24', foreign: [], replacement: 'node:24' },
        }),
        sampleFinding({ rule: 'unpinned', level: 'warn', file: 'a b/#x%/日本' }),
        sampleFinding({ waiver }),
        sampleFinding({ waiver: { ...waiver, key: 'inline' } }),
        sampleFinding({ existing: true }),
      ],
      { problems: [sampleProblem(), sampleProblem({ file: '', line: 0, column: 0, level: 'error' })] },
    ),
  );
  expect(run.tool.driver).toMatchObject({
    semanticVersion: '1.2.3',
    informationUri: 'https://example.com/gate',
  });
  expect(run.results).toMatchObject([
    {
      ruleId: 'unapproved',
      level: 'error',
      message: { text: 'web:1 is not approved: it matches nothing in allow. Use node:24.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'api/Dockerfile' },
            region: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 11 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'node:24' } }] }] }],
    },
    {
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%23x%25/%E6%97%A5%E6%9C%AC' } } }],
    },
    {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: '@acme/web until 2026-12-31: WEB-7' },
      ],
    },
    { suppressions: [{ kind: 'inSource' }] },
    { level: 'note', properties: { existing: true } },
  ]);
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { level: 'warning', locations: [{ physicalLocation: { region: { startLine: 4 } } }] },
    { level: 'error' },
  ]);
});

test('every rule has a page and says what it is about', () => {
  for (const { id, helpUri, fullDescription } of sarif(sampleReport([])).tool.driver.rules) {
    expect(helpUri).toBe(`https://example.com/gate/blob/main/docs/rules/${id}.md`);
    expect(fullDescription.text).not.toBe('');
  }
});

describe('a fingerprint', () => {
  const prints = (...findings: Parameters<typeof sampleFinding>[0][]) =>
    sarif(sampleReport(findings.map(sampleFinding))).results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['primaryLocationLineHash'],
    );

  test('stays when lines move or messages change', () => {
    expect(prints({ line: 3 })).toEqual(prints({ line: 30, column: 1, message: 'other words' }));
  });
  test('tells findings apart', () => {
    const all = prints(
      {},
      {},
      { file: 'b' },
      { rule: 'denied' },
      { image: 'docker.io/library/b:1' },
      { role: 'build' },
    );
    expect(new Set(all).size).toBe(6);
    expect(all[1]).toBe(all[0].replace(/:1$/, ':2'));
  });
});

test('past 25,000 results the least severe are left out, and it says so', () => {
  const findings = [
    ...Array.from({ length: 3 }, () => sampleFinding({ existing: true })),
    ...Array.from({ length: 25_000 }, () => sampleFinding({ level: 'warn' })),
    sampleFinding({ file: 'z', line: 9 }),
  ];
  const log = JSON.parse([...toSarif(sampleReport(findings), CONTEXT)].join(''));
  const { results, invocations } = log.runs[0];
  expect(results).toHaveLength(25_000);
  expect(results.at(-1)).toMatchObject({ level: 'error', ruleId: 'unapproved' });
  expect(results.some(({ level }: { level: string }) => level === 'note')).toBe(false);
  expect(invocations[0].toolExecutionNotifications).toMatchObject([
    { message: { text: expect.stringMatching(/^4 findings/) } },
  ]);
});

test('what could not be judged was no successful execution', () => {
  expect(sarif(sampleReport([], { verdict: 'error' })).invocations[0].executionSuccessful).toBe(false);
  expect(sarif(sampleReport([sampleFinding()])).invocations[0].executionSuccessful).toBe(true);
});

test('hostile text makes no links, no control characters and no broken file', () => {
  const hostile = '[click](https://evil.example)\u001b[31m\u202e\n\ud800';
  const run = sarif(
    sampleReport([sampleFinding({ file: hostile, message: hostile, written: hostile, image: null })], {
      problems: [sampleProblem({ file: hostile, message: hostile })],
    }),
  );
  const [{ message, locations }] = run.results;
  expect(message.text).toBe('[click] (https://evil.example)\\u{1b}[31m\\u{202e}\\n\\u{d800}');
  expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w%./()-]+$/);
});

test.each([
  ['a/b', 'a/b'],
  ['-', '-'],
  ['/tmp/x y', 'file:///tmp/x%20y'],
  ['../x', '../x'],
  ['a:b/c?d', 'a%3Ab/c%3Fd'],
])('toUri %s', (path, uri) => {
  expect(toUri(path)).toBe(uri);
});

test('images', () => {
  const reading: FileReading = {
    file: 'Dockerfile',
    stages: [],
    images: [
      {
        image: 'docker.io/library/a:1',
        reference: null,
        written: 'a:1',
        via: 'from',
        role: 'final',
        stage: 0,
        reachable: true,
        invalid: null,
        unresolved: [],
        replacedBy: null,
        line: 1,
        column: 6,
        endLine: 1,
        endColumn: 9,
      },
    ],
    problem: null,
  };
  expect(runOf(toImagesSarif([reading], { program: CONTEXT })).results).toMatchObject([
    { ruleId: 'image', message: { text: 'docker.io/library/a:1 (final)' } },
  ]);
});
