import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinding, makeReport, tell } from '../../scripts/screenshots/sample-reports.js';
import { say } from '../../src/core/message.js';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { reporter } from '../../src/reporters/formats/markdown.js';
import { GROUPINGS, type Grouping } from '../../src/reporters/groups/finding-groups.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleReport } from '../support/sample-report.js';

const render = (report: Parameters<typeof reporter.renderReport>[0], groupBy?: Grouping): string =>
  [...reporter.renderReport(report, { ...CONTEXT, files: [], ...(groupBy === undefined ? {} : { groupBy }) })]
    .join('')
    .replaceAll('<wbr>', '');

const UV = 'ghcr.io/astral-sh/uv:latest';
const REPORT = makeReport(
  Array.from({ length: 14 }, (_, index) => `s${index}/Dockerfile`).flatMap((file) => [
    makeFinding({
      rule: 'unapproved',
      file,
      line: 3,
      image: UV,
      written: UV,
      ...tell(say`${UV} is not approved: it matches nothing in allow.`),
    }),
    makeFinding({
      rule: 'unpinned',
      file,
      line: 3,
      image: UV,
      written: UV,
      ...tell(say`${UV} has a floating tag.`),
    }),
  ]),
);

const rows = (text: string): string[] => text.match(/^\| <strong>.*$/gm) ?? [];

test.each([
  ['image', 1, [/ · 14 places<br>.*Not approved: .*Has a floating tag\. \|$/]],
  ['rule', 2, [/ · 14 places<br>.*Not approved: /, / · 14 places<br>.*Has a floating tag/]],
  ['file', 14, [/s0.Dockerfile:3.*Not approved: .*Has a floating tag\. \|$/]],
] as const)('by %s there are %i rows', (groupBy, count, wordings) => {
  const found = rows(render(REPORT, groupBy));
  expect(found).toHaveLength(count);
  for (const [index, wording] of wordings.entries()) expect(found[index]).toMatch(wording);
  for (let index = 0; index < 14; index++) expect(found.join('\n')).toContain(`>s${index}/Dockerfile:3<`);
});

test('without a wish it is by image', () => expect(render(REPORT)).toBe(render(REPORT, 'image')));

test.each([3, 10, 11])('%i findings: totals if they are many', (count) => {
  const report = makeReport(REPORT.findings.slice(0, count));
  expect(render(report).includes('| Rule | Findings |')).toBe(count > 10);
});

describe('for every report', () => {
  const finding = fc.record({
    rule: fc.constantFrom(...RULE_IDS),
    level: fc.constantFrom('block' as const, 'warn' as const),
    file: fc.constantFrom('a/Dockerfile', 'b/Dockerfile', 'c/Dockerfile'),
    line: fc.nat(5),
    image: fc.constantFrom('docker.io/library/x:1', 'quay.io/y:2', null),
    written: fc.constantFrom('x:1', '$Y', ''),
    existing: fc.boolean(),
  });
  const report = fc
    .array(finding, { minLength: 20, maxLength: 40 })
    .map((all) => sampleReport(all.map(sampleFinding)));

  test.each(GROUPINGS)('the totals by %s are those of the JSON', (groupBy) => {
    fc.assert(
      fc.property(report, (given) => {
        const { blocking, warnings } = given.counts;
        fc.pre(blocking + warnings > 10);
        const [totals = ''] = /^\| Rule [\s\S]*?\n\n/m.exec(render(given, groupBy)) ?? [];
        const sum = (unit: string) =>
          [...totals.matchAll(RegExp(`(\\d+) ${unit}`, 'g'))].reduce(
            (all, [, count]) => all + Number(count),
            0,
          );
        expect([sum('blocking'), sum('warnings?')]).toEqual([blocking, warnings]);
      }),
    );
  });
});
