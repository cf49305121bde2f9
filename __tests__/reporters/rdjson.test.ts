import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { reporter } from '../../src/reporters/formats/rdjson.js';
import { openByteColumns } from '../../src/reporters/text/byte-columns.js';
import { runCommand } from '../support/command.js';
import { run } from '../support/gate.js';
import { plantTree } from '../support/planted-tree.js';
import { inCi } from '../support/property-runs.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };
const position = object({ line: count, column: count }, ['line']);
const range = object({ start: position, end: position });

/** The part of reviewdog's DiagnosticResult that is used, and nothing that is not in it. */
const isResult = new Ajv2020().compile(
  object({
    source: object({ name: text, url: text }),
    diagnostics: {
      type: 'array',
      items: object(
        {
          message: text,
          location: object({ path: { type: 'string' }, range }, ['path']),
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: object({ value: text, url: text }, ['value']),
          suggestions: { type: 'array', items: object({ range, text }) },
        },
        ['message', 'location', 'severity', 'code'],
      ),
    },
  }),
);

interface Spot {
  readonly line: number;
  readonly column?: number;
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: { readonly start: Spot; readonly end: Spot } };
  readonly severity: string;
  readonly suggestions?: readonly {
    readonly range: { readonly start: Spot; readonly end: Spot };
    readonly text: string;
  }[];
}

function readDiagnostics(pieces: Iterable<string>): Diagnostic[] {
  const result = JSON.parse([...pieces].join(''));
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  return result.diagnostics;
}

const render = (report: Report, context: Partial<typeof CONTEXT> = {}) =>
  readDiagnostics(reporter.renderReport(report, { ...CONTEXT, ...context }));

const LINE = 'FROM web:1 AS a';
const fix = { description: 'Use the mirror', foreign: [], replacement: 'mirror.example/web:1' };
const place = { line: 3, column: 6, endLine: 3, endColumn: 11 };
const waiver = { owner: '@acme/web', reason: 'WEB-7', expires: '2026-12-31', key: 'inline', line: 2 };

test.each([
  ['what blocks', {}, 'block', 'ERROR'],
  ['a warning', { level: 'warn' }, 'block', 'WARNING'],
  ['a warning that fails the run', { level: 'warn' }, 'warn', 'ERROR'],
  ['what would block', {}, 'never', 'WARNING'],
  ['what is waived', { waiver }, 'block', 'INFO'],
  ['what was there', { existing: true }, 'block', 'INFO'],
] as const)('%s', (_, changes, failOn, severity) => {
  expect(
    render(sampleReport([sampleFinding({ ...place, ...changes })]), { failOn, readLine: () => LINE }),
  ).toMatchObject([
    {
      severity,
      location: {
        path: 'api/Dockerfile',
        range: { start: { line: 3, column: 6 }, end: { line: 3, column: 11 } },
      },
      code: { value: 'unapproved', url: 'https://program.example/blob/main/docs/rules/unapproved.md' },
    },
  ]);
});

test('an error is one, and no error is an empty list', () => {
  expect(render(sampleReport([]))).toEqual([]);
  const problem = sampleProblem({ file: '', line: 0, column: 0, level: 'error', message: 'No policy.' });
  expect(render(sampleReport([], { verdict: 'error', problems: [problem, sampleProblem()] }))).toMatchObject([
    { severity: 'ERROR', message: 'No policy.', location: { path: '' } },
    { severity: 'WARNING', location: { range: { start: { line: 4 }, end: { line: 4 } } } },
  ]);
});

describe('a suggestion', () => {
  const suggest = (changes: Parameters<typeof sampleFinding>[0], line: string | null = LINE) =>
    render(sampleReport([sampleFinding({ ...place, fix, ...changes })]), { readLine: () => line })[0]
      ?.suggestions;

  test('replaces the reference and nothing else', () => {
    const at = { start: { line: 3, column: 6 }, end: { line: 3, column: 11 } };
    expect(suggest({})).toEqual([{ range: at, text: 'mirror.example/web:1' }]);
  });

  test.each([
    ['the value of an argument', {}, 'FROM $WEBX AS a'],
    ['a quoted name', {}, 'FROM "web" AS a'],
    ['a line that cannot be read', {}, null],
    ['bytes before it that are not text', {}, 'FR\ufffdM web:1 AS a'],
    ['what is waived', { waiver }, LINE],
    ['what was there', { existing: true }, LINE],
    ['the frontend', { via: 'syntax' }, LINE],
    ['a choice that a person makes', { fix: { ...fix, replacement: null } }, LINE],
    ['what has a meaning of its own in YAML', { fix: { ...fix, replacement: 'a: b' } }, LINE],
    ['two lines', { endLine: 4 }, LINE],
  ] as const)('is not made for %s', (_, changes, line) => {
    expect(suggest(changes, line)).toBe(undefined);
  });

  test('applied byte for byte, leaves nothing to find', async () => {
    const { root } = plantTree({
      '.github/base-images.yml':
        'version: 1\nsettings: { run-images: true }\nrules: { unpinned: ignore, end-of-life: ignore }\ndeny: [{ image: "bitnami/**", reason: gone, use: "mirror.example/$name:$tag" }]\n',
      Dockerfile:
        '\ufeffFROM bitnami/redis:7 AS a\r\nFROM --platform=linux/amd64 bitnami/redis:7\r\nCOPY --from=bitnami/node:22 / /\r\n',
      'compose.yaml':
        'services:\n  a: { labels: { é😀: ü }, image: bitnami/nginx:1 }\n  b: { x-é: 😀, build: { dockerfile_inline: "FROM bitnami/nginx:2" } }\n',
    });
    const words = ['check', '--format', 'rdjson'];
    const { stdout } = await runCommand(words, { cwd: root });
    const diagnostics = readDiagnostics([stdout]);
    expect(diagnostics.map(({ suggestions }) => suggestions?.length)).toEqual([1, 1, 1, 1, 1]);
    for (const { location, suggestions = [] } of diagnostics.toReversed())
      for (const suggestion of suggestions) applyTo(join(root, location.path), suggestion);
    const again = await runCommand(words, { cwd: root });
    expect({ ...again, stdout: readDiagnostics([again.stdout]) }).toMatchObject({ status: 0, stdout: [] });
  });
});

/** Replaces a range of bytes, as reviewdog counts them. */
function applyTo(path: string, { range, text }: NonNullable<Diagnostic['suggestions']>[number]): void {
  const lines = readFileSync(path).toString('latin1').split('\n');
  const line = lines[range.start.line - 1] ?? '';
  const { start, end } = range;
  lines[start.line - 1] = line.slice(0, (start.column ?? 0) - 1) + text + line.slice((end.column ?? 0) - 1);
  writeFileSync(path, Buffer.from(lines.join('\n'), 'latin1'));
}

test('columns are those of the bytes, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '名', '😀'), { maxLength: 20 }),
      fc.array(fc.nat(20), { maxLength: 5 }),
      fc.boolean(),
      (characters, places, hasMark) => {
        const line = characters.join('');
        const measure = openByteColumns({ readLine: () => line, hasMark: () => hasMark });
        for (const place of places) {
          const before = characters.slice(0, place).join('');
          const bytes = Buffer.byteLength(`${hasMark ? '\ufeff' : ''}${before}`);
          expect(measure('x', 1, before.length + 1)).toBe(bytes + 1);
          expect(measure('x', 2, before.length + 1)).toBe(Buffer.byteLength(before) + 1);
        }
      },
    ),
    { numRuns: inCi(500) },
  );
});

test('images are told with their line', () => {
  const { files } = run('allow: ["**"]', {
    'a/Dockerfile': 'FROM node:22\n',
    Dockerfile: 'FROM a:1\nFROM\n',
  });
  const line = (number: number) => ({ start: { line: number }, end: { line: number } });
  expect(readDiagnostics(reporter.renderImages(files, CONTEXT))).toMatchObject([
    { severity: 'WARNING', location: { path: 'Dockerfile', range: line(2) } },
    {
      severity: 'INFO',
      message: 'BuildKit would pull docker.io/library/node:22 (final).',
      location: { path: 'a/Dockerfile', range: line(1) },
    },
  ]);
});
