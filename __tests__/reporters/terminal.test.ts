import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/core/report.js';
import { renderTerminal } from '../../src/reporters/terminal/terminal.js';
import type { TerminalContext } from '../../src/reporters/terminal/terminal-page.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG VERSION=22
FROM node:\${VERSION} AS build
\tCOPY --from=quay.io/evil/tool:latest /bin/tool /bin/
FROM 日本/イメージ:1
RUN --mount=type=bind,from=a:1 \\
  true`;

function render(report: Report, context: Partial<TerminalContext> = {}): string {
  const pieces = renderTerminal(report, {
    colors: false,
    width: null,
    readLine: (file, line) =>
      file.endsWith('Dockerfile') ? (DOCKERFILE.split('\n')[line - 1] ?? null) : 'exceptions:',
    base: null,
    failOn: 'block',
    ...context,
  });
  return [...pieces].join('');
}

const findings: Finding[] = [
  sampleFinding({
    line: 3,
    column: 6,
    endColumn: 21,
    image: 'docker.io/library/node:22',
    written: 'node:22',
    role: 'build',
    message: 'node:22 is not approved: it matches nothing in allow. Allowed is docker.io/library/node >=24.',
    fix: { description: 'Use node:24', foreign: [], replacement: 'node:24' },
    decidedBy: { key: 'allow', line: 2 },
  }),
  sampleFinding({
    rule: 'unpinned',
    level: 'warn',
    line: 4,
    column: 14,
    endColumn: 38,
    via: 'copy-from',
    role: 'copied',
    image: 'quay.io/evil/tool:latest',
    written: 'quay.io/evil/tool:latest',
    message:
      'quay.io/evil/tool:latest has a floating tag (latest); the policy requires a tag with a version.',
    fix: { description: 'Write a tag with a version', foreign: [], replacement: null },
    decidedBy: { key: 'default', line: 0 },
  }),
  sampleFinding({
    file: 'web/Dockerfile',
    line: 5,
    column: 6,
    endColumn: 14,
    written: '日本/イメージ:1',
    image: null,
    message: 'Not readable: invalid reference format',
    rule: 'unreadable',
    via: null,
    role: null,
  }),
  sampleFinding({
    file: 'web/Dockerfile',
    line: 6,
    column: 28,
    endLine: 7,
    endColumn: 3,
    via: 'onbuild',
    role: 'mounted',
    decidedBy: { key: 'deny[0]', line: 9, file: 'org.yml' },
  }),
  sampleFinding({
    file: 'web/Dockerfile',
    line: 7,
    waiver: {
      owner: '@acme/web',
      reason: 'WEB-7: vendor',
      expires: '2026-12-31',
      key: 'exceptions[0]',
      line: 20,
    },
  }),
  sampleFinding({ file: 'web/Dockerfile', line: 8, existing: true }),
];

describe('golden', () => {
  test('findings, waived and existing ones, a problem, and the summary', async () => {
    const report = sampleReport(findings, { problems: [sampleProblem()] });
    const text = render(report, { groupBy: 'file' });
    await expect(text).toMatchFileSnapshot('golden/terminal-findings.txt');
  });

  test('wrapped to a narrow terminal, the lines cut around the place', async () => {
    const text = render(sampleReport(findings), { width: 50, groupBy: 'file' });
    await expect(text).toMatchFileSnapshot('golden/terminal-narrow.txt');
  });

  test('with colours', async () => {
    const text = render(sampleReport(findings.slice(0, 1)), { colors: true }).replaceAll('\u001b', '␛');
    await expect(text).toMatchFileSnapshot('golden/terminal-colors.txt');
  });
});

describe('the summary', () => {
  const lastLines = (report: Report, context: Partial<TerminalContext> = {}) =>
    render(report, context).trimEnd().split('\n').slice(-2);

  test.each<[string, Report, Partial<TerminalContext>, string]>([
    ['pass', sampleReport([]), {}, '✔ pass  every image is approved'],
    ['warn', sampleReport([sampleFinding({ level: 'warn' })]), {}, '▲ warn  1 warning'],
    ['fail', sampleReport([sampleFinding()]), {}, '✖ fail  1 blocking'],
    [
      'nothing to judge',
      sampleReport([], { counts: { ...sampleReport([]).counts, files: 0, images: 0 } }),
      {},
      '✔ pass  no Dockerfile to judge',
    ],
    [
      'nothing pulled',
      sampleReport([], { counts: { ...sampleReport([]).counts, images: 0 } }),
      {},
      '✔ pass  no image is pulled',
    ],
    [
      'not enforced',
      sampleReport([sampleFinding()], { verdict: 'warn' }),
      { failOn: 'never' },
      '▲ warn  1 blocking, --fail-on never',
    ],
    [
      'a wrong policy',
      sampleReport([], { verdict: 'error', problems: [sampleProblem({ level: 'error' })] }),
      {},
      '✖ error  1 error',
    ],
  ])('%s', (_, report, context, line) => {
    expect(lastLines(report, context)[0]).toBe(line);
  });

  test('always counts files and references', () => {
    expect(lastLines(sampleReport([]))[1]).toBe(
      '  3 Dockerfiles, 7 image references · policy .github/base-images.yml · end-of-life data of 2026-11-01',
    );
    const counts = { ...sampleReport([]).counts, files: 1, images: 12_345 };
    expect(lastLines(sampleReport([], { counts }))[1]).toMatch('1 Dockerfile, 12,345 image references');
  });

  test('says what was compared', () => {
    expect(lastLines(sampleReport([]), { base: { revision: 'origin/main', found: 1200 } })[1]).toMatch(
      '3 Dockerfiles judged for the change against origin/main, of 1,200, 7 image references',
    );
  });
});

test('hostile text is shown, not obeyed', () => {
  const hostile = '\u001b[31mred\u202e\n::error::x\u0007\u009b2J';
  const text = render(
    sampleReport(
      [
        sampleFinding({
          file: hostile,
          message: hostile,
          written: hostile,
          image: null,
          fix: { description: hostile, foreign: [], replacement: hostile },
          waiver: null,
          decidedBy: { key: hostile, line: 1, file: hostile },
        }),
        sampleFinding({
          file: hostile,
          waiver: { owner: hostile, reason: hostile, expires: '2026-12-31', key: hostile, line: 1 },
        }),
      ],
      {
        policy: { source: hostile, sha256: '' },
        problems: [sampleProblem({ file: hostile, message: hostile })],
      },
    ),
    { readLine: () => hostile, base: { revision: hostile, found: 1 } },
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(text).not.toMatch(/^::/m);
});
