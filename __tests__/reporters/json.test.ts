import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderFileJson, toImagesJson, toReportJson } from '../../src/reporters/json.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

const parse = (pieces: Iterable<string>) => JSON.parse([...pieces].join(''));

test('an empty report has every key', () => {
  expect(parse(toReportJson(sampleReport([])))).toEqual({
    version: 1,
    verdict: 'pass',
    policy: { source: '.github/base-images.yml', sha256: 'ab'.repeat(32) },
    counts: { files: 3, images: 7, blocking: 0, warnings: 0, waived: 0, existing: 0 },
    endOfLifeAsOf: '2026-11-01',
    files: [],
    findings: [],
    notes: [],
    problems: [],
  });
});

test('an item stands on a line of its own', () => {
  const text = [...toReportJson(sampleReport([sampleFinding(), sampleFinding({ line: 4 })]))].join('');
  expect(text.split('\n').filter((line) => line.startsWith('    {"rule":"unapproved"'))).toHaveLength(2);
});

test('nothing of a finding is lost or escaped', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, fc.boolean(), (message, file, existing) => {
      const finding = sampleFinding({
        message,
        file,
        existing,
        waiver: { owner: 'a', reason: message, expires: '2026-12-31', key: 'inline', line: 1 },
        decidedBy: { key: 'allow', line: 1, file },
      });
      const problem = sampleProblem({ message, file });
      const report = parse(toReportJson(sampleReport([finding], { problems: [problem] })));
      const { foreign: _, allowed: __, ...plain } = finding;
      expect(report.findings).toEqual([plain]);
      expect(report.problems).toEqual([problem]);
    }),
    { numRuns: 100 },
  );
});

test('a file that BuildKit would refuse', () => {
  const reading = {
    file: 'Dockerfile',
    stages: [],
    images: [],
    problem: { line: 3, message: 'unknown instruction: X', phase: 'instructions', unresolved: [] },
  } as const;
  expect(parse(toImagesJson([renderFileJson(reading)]))).toEqual({
    version: 1,
    files: [
      { file: 'Dockerfile', stages: [], images: [], problem: { line: 3, message: 'unknown instruction: X' } },
    ],
  });
});
