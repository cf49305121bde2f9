import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAILING, UNREADABLE, WRONG_POLICY } from '../../scripts/screenshots/sample-reports.js';
import type { Report } from '../../src/core/report.js';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { reporter } from '../../src/reporters/formats/concise.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

const render = (report: Report): string[] =>
  [...reporter.renderReport(report, { ...CONTEXT, files: [] })].join('').split('\n').slice(0, -1);

test.each([
  ['my-app-api-server/Dockerfile', 'my-app-api-server/Dockerfile:1:6 '],
  ['services/node-api-v2-x/Dockerfile.prod', 'services/node-api-v2-x/Dockerfile.prod:1:6 '],
  ['this is approved/Dockerfile', '"this is approved/Dockerfile":1:6 '],
  ['a:1:1 pass/Dockerfile', '"a:1:1 pass/Dockerfile":1:6 '],
])('the path %s begins its line as editors read it', (file, start) => {
  const [line = ''] = render(sampleReport([sampleFinding({ file, line: 1, column: 6 })]));
  expect(line.startsWith(start)).toBe(true);
});

test.each([
  [
    FAILING,
    'services/api/Dockerfile:3:6 denied block docker.io/bitnami/postgresql:16 — Denied by docker.io/bitnami/**: Catalogue moved, these tags no longer get patches.',
  ],
  [
    FAILING,
    'services/worker/Dockerfile:1:6 end-of-life warn docker.io/library/python:3.9-slim-bookworm — Python 3.9 reached its end of life on 2025-10-31.',
  ],
  [
    FAILING,
    'legacy/billing/Dockerfile:1:6 unapproved waived docker.io/library/centos:7 — Not approved: it matches nothing in allow.',
  ],
  [
    FAILING,
    'services/api/Dockerfile:14:6 unapproved block ghcr.io/someone/node-builder:latest — Not approved: it matches nothing in allow.',
  ],
  [
    UNREADABLE,
    'docker/Dockerfile.base:4:1 unreadable block - — Not readable: "unknown instruction: FORM (did you mean FROM?)"',
  ],
  [FAILING, 'fail: 3 blocking, 4 warnings, 1 waived, 0 existing, in 5 Dockerfiles with 12 image references'],
  [
    sampleReport([]),
    'pass: 0 blocking, 0 warnings, 0 waived, 0 existing, in 3 Dockerfiles with 7 image references',
  ],
  [WRONG_POLICY, '.github/base-images.yml:4:3 policy error - — Unknown key "alow". Did you mean "allow"?'],
  [
    sampleReport([sampleFinding({ existing: true })]),
    'api/Dockerfile:3:6 unapproved existing docker.io/acme/web:1 — web:1 is not approved: it matches nothing in allow.',
  ],
  [
    sampleReport([sampleFinding({ file: 'a b/Dockerfile', line: 0, column: 0 })]),
    '"a b/Dockerfile":1:1 unapproved block docker.io/acme/web:1 — web:1 is not approved: it matches nothing in allow.',
  ],
])('%#', (report, line) => {
  expect(render(report)).toContain(line);
});

test('errors come first, notes last', () => {
  const problems = [sampleProblem(), sampleProblem({ level: 'error' })];
  expect(render(sampleReport([sampleFinding()], { problems })).map((line) => line.split(' ')[2])).toEqual([
    'error',
    'block',
    'warning',
    'blocking,',
  ]);
});

test('every finding of the JSON is one line, whatever it says', () => {
  const finding = fc.record({
    rule: fc.constantFrom(...RULE_IDS),
    level: fc.constantFrom('block' as const, 'warn' as const),
    file: hostileText,
    image: fc.oneof(hostileText, fc.constant(null)),
    written: hostileText,
    existing: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(finding), (all) => {
      const lines = render(sampleReport(all.map(sampleFinding)));
      expect(lines).toHaveLength(all.length + 1);
      for (const [index, { rule, level, existing }] of all.entries())
        expect(lines[index]).toContain(`:3:6 ${rule} ${existing ? 'existing' : level} `);
    }),
  );
});
