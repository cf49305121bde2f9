import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDockerfile } from '../../src/core/dockerfile/read-dockerfile.js';
import { placeReading } from '../../src/reporters/exact-places.js';
import { renderFileJson, toImagesJson, toReportJson } from '../../src/reporters/json.js';
import { CASES, toBuildOptions, toBytes } from '../core/dockerfile/case.js';
import { anyText } from '../support/any-text.js';
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
    problems: [],
  });
});

test('an item stands on a line of its own', () => {
  const text = [...toReportJson(sampleReport([sampleFinding(), sampleFinding({ line: 4 })]))].join('');
  expect(text.split('\n').filter((line) => line.startsWith('    {"rule":"unapproved"'))).toHaveLength(2);
});

test('nothing of a finding is lost or escaped', () => {
  const text = anyText();
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

test("the JSON of BuildKit's cases names what is pulled and what a number copies", () => {
  for (const entry of CASES.filter(({ name }) => name.startsWith('grammar34-'))) {
    const reading = readDockerfile(toBytes(entry), toBuildOptions(entry.options));
    const data = JSON.parse(renderFileJson({ file: 'Dockerfile', ...reading }));
    const uses: JsonUse[] = [...data.images, ...(data.replacedStages ?? [])];
    const pulled = uses
      .filter(({ reachable, via }) => reachable && via !== 'syntax')
      .flatMap(({ image, replacedBy }) => (replacedBy === undefined ? image : replacedBy.image) ?? []);
    const { accepted, pulled: expected, copies = [] } = entry.expected;
    expect([entry.name, data.problem === null]).toEqual([entry.name, accepted]);
    if (!accepted) continue;
    expect(pulled).toEqual(expect.arrayContaining([...expected]));
    for (const copy of copies) {
      const found = uses.filter(({ image, role }) => image === copy.image && role === 'copied');
      expect(found.some(({ reachable }) => reachable || !copy.reachable)).toBe(true);
    }
  }
});

test("the JSON of BuildKit's cases has the line of the instruction, also where the name is on a later one", () => {
  let later = 0;
  for (const entry of CASES) {
    const expected = entry.expected.images;
    // those where older frontends read other images have these too
    if (!entry.expected.accepted || entry.name.startsWith('grammar34-')) continue;
    const reading = readDockerfile(toBytes(entry), toBuildOptions(entry.options));
    const placed = placeReading({ file: 'Dockerfile', ...reading });
    later += placed.images.filter(({ from }) => from !== undefined).length;
    const data = JSON.parse(renderFileJson(placed));
    const uses: (JsonUse & { readonly line: number })[] = data.images;
    const toLines = (some: readonly { readonly line: number; readonly via: string }[]): string[] =>
      some.flatMap(({ line, via }) => (via === 'context' ? [] : `${line} ${via}`)).sort();
    expect([entry.name, ...toLines(uses)]).toEqual([entry.name, ...toLines(expected)]);
  }
  expect(later).toBeGreaterThan(100);
});

test('findings on continued lines are in the order of their instructions, and their ranges end where the names do', () => {
  const first = sampleFinding({
    line: 3,
    column: 28,
    endLine: 3,
    endColumn: 40,
    from: { line: 2, column: 1 },
  });
  const second = sampleFinding({ line: 2, column: 30, endLine: 2, endColumn: 40 });
  const { findings } = parse(toReportJson(sampleReport([second, first])));
  expect(findings).toMatchObject([
    { line: 2, column: 1, endLine: 3, endColumn: 40 },
    { line: 2, column: 30, endLine: 2, endColumn: 40 },
  ]);
  expect(Object.keys(findings[0])).not.toContain('from');
});

interface JsonUse {
  readonly image: string | null;
  readonly via: string;
  readonly role: string;
  readonly reachable: boolean;
  readonly replacedBy?: { readonly image: string | null };
}
