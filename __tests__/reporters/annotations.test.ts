import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import {
  EXISTING,
  FAILING,
  LARGE,
  makeFinding,
  makeReport,
  tell,
  WARNING,
} from '../../scripts/screenshots/sample-reports.js';
import { own } from '../../src/core/message.js';
import { describeFailure, toAnnotations } from '../../src/reporters/annotations.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';

const LIMITS = { maxErrors: 9, maxWarnings: 10 };

test('an annotation says what is wrong and what to do, at the place of the reference', () => {
  const finding = makeFinding({
    rule: 'denied',
    file: 'api/Dockerfile',
    line: 3,
    written: 'centos:7',
    message: 'centos:7 is denied by docker.io/library/centos: Out of support.',
    fix: { description: 'Use rockylinux:9', foreign: [], replacement: 'rockylinux:9' },
  });
  expect(toAnnotations(makeReport([finding]), LIMITS)).toEqual({
    annotations: [
      {
        level: 'error',
        title: 'Base image: denied',
        message: 'centos:7 is denied by docker.io/library/centos: Out of support.\nUse rockylinux:9',
        file: 'api/Dockerfile',
        line: 3,
        endLine: 3,
        column: 6,
        endColumn: 13,
      },
    ],
    omitted: 0,
    outside: 0,
  });
});

test.each([
  ['the words have the replacement', [own('Use node:22'), 'node:22'] as const, 'x\nUse node:22'],
  [
    'the words lack the replacement',
    [own('Pin it'), 'node:22@sha256:0'] as const,
    'x\nPin it: node:22@sha256:0',
  ],
  ['a person must choose', [own('Use an approved image')] as const, 'x\nUse an approved image'],
  ['there is no fix', null, 'x'],
])('the fix where %s', (_case, advice, message) => {
  const report = makeReport([
    makeFinding({ rule: 'unpinned', file: 'Dockerfile', line: 1, ...tell(own('x'), advice) }),
  ]);
  expect(toAnnotations(report, LIMITS).annotations[0]?.message).toBe(message);
});

test.each([
  [
    'on one line',
    { line: 3, column: 6, endLine: 3, endColumn: 10 },
    { line: 3, endLine: 3, column: 6, endColumn: 9 },
  ],
  ['over lines', { line: 3, column: 6, endLine: 5, endColumn: 2 }, { line: 3, endLine: 5 }],
  ['without a width', { line: 3, column: 1, endLine: 3, endColumn: 1 }, { line: 3, endLine: 3 }],
  ['of a whole file', { line: 0, column: 0, endLine: 0, endColumn: 0 }, { line: 1, endLine: 1 }],
])('a place %s', (_case, place, expected) => {
  const report = makeReport([
    makeFinding({ rule: 'unreadable', file: 'Dockerfile', message: 'x', ...place }),
  ]);
  const {
    level: _,
    title: __,
    message: ___,
    file: ____,
    ...found
  } = toAnnotations(report, LIMITS).annotations[0] ?? {};
  expect(found).toEqual(expected);
});

describe('the limits of the runner', () => {
  test('most severe first, never more than nine errors and ten warnings, the rest counted', () => {
    const { annotations, omitted, outside } = toAnnotations(LARGE, LIMITS);
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(9).fill('error'),
      ...Array(10).fill('warning'),
    ]);
    expect({ omitted, outside }).toEqual({ omitted: 400 - 19, outside: 0 });
  });

  test('a message has at most 4,096 characters', () => {
    const text = 'long '.repeat(5000);
    const report = makeReport([
      makeFinding({
        rule: 'denied',
        file: `${text}\n`,
        line: 1,
        message: text,
        fix: { description: text, foreign: [], replacement: text },
      }),
    ]);
    expect(toAnnotations(report, LIMITS).annotations[0]?.message.length).toBeLessThanOrEqual(4096);
  });
});

test('files that the pull request does not change get none, and are counted', () => {
  const files = new Set(['web/Dockerfile', 'tools/lint.Dockerfile']);
  const change = { files, addedTo: () => undefined };
  const { annotations, omitted, outside } = toAnnotations(FAILING, { ...LIMITS, change });
  expect(annotations.map(({ level, file }) => `${level} ${file}`)).toEqual([
    'error web/Dockerfile',
    'warning tools/lint.Dockerfile',
    'warning tools/lint.Dockerfile',
  ]);
  expect({ omitted, outside }).toEqual({ omitted: 4, outside: 4 });
});

test('what is waived or was there before gets none and is not counted', () => {
  expect(toAnnotations(EXISTING, LIMITS)).toMatchObject({
    annotations: [{ file: 'services/api/Dockerfile' }],
    omitted: 0,
  });
});

test('nothing is an error where nothing fails', () => {
  const { annotations } = toAnnotations(FAILING, { ...LIMITS, failOn: 'never' });
  expect(annotations.map(({ level }) => level)).toEqual(Array(7).fill('warning'));
  expect(annotations[0]?.title).toBe('Base image: denied');
});

const FIRST_THREE =
  'bitnami/postgresql:16 (services/api/Dockerfile:3), ghcr.io/someone/node-builder:latest (services/api/Dockerfile:14), node:22-alpine (web/Dockerfile:1)';

test.each([
  [FAILING, 0, `3 base image findings block this change: ${FIRST_THREE}.`],
  [
    FAILING,
    12,
    `3 base image findings block this change: ${FIRST_THREE}. 12 findings have no annotation, see the job summary.`,
  ],
  [
    makeReport(FAILING.findings.slice(0, 1)),
    1,
    '1 base image finding blocks this change: bitnami/postgresql:16 (services/api/Dockerfile:3). 1 finding has no annotation, see the job summary.',
  ],
  [
    { ...WARNING, verdict: 'fail' as const },
    0,
    '4 base image warnings block this change (fail-on: warn): python:3.9-slim-bookworm (services/worker/Dockerfile:1), openjdk:21-slim (services/worker/Dockerfile:9), alpine (tools/lint.Dockerfile:2) and 1 more.',
  ],
  [
    makeReport([
      makeFinding({ rule: 'unreadable', file: 'broken/Dockerfile', line: 2, image: null, written: '' }),
      makeFinding({
        rule: 'unapproved',
        file: 'a/Dockerfile',
        line: 1,
        image: 'x.example/y:1',
        written: 'x.example/y:1',
      }),
      makeFinding({
        rule: 'unpinned',
        file: 'b/Dockerfile',
        line: 1,
        image: 'x.example/y:1',
        written: 'x.example/y:1',
      }),
      makeFinding({
        rule: 'denied',
        file: 'c/Dockerfile',
        line: 1,
        image: null,
        written: 'Checked by: "us"',
      }),
    ]),
    0,
    '4 base image findings block this change: x.example/y:1 (a/Dockerfile:1 and 1 more place), `Checked by: "us"` (c/Dockerfile:1), broken/Dockerfile:2.',
  ],
  [
    makeReport(
      [0, 1, 2, 3, 4, 5, 5].map((at) =>
        makeFinding({
          rule: 'denied',
          file: `${at}/Dockerfile`,
          line: 1,
          image: 'evil.example/x:1',
          written: 'evil.example/x:1',
        }),
      ),
    ),
    0,
    '7 base image findings block this change: evil.example/x:1 (0/Dockerfile:1 and 5 more places).',
  ],
])('the last line of a failure, case %#', (report, omitted, line) => {
  expect(describeFailure(report, omitted)).toBe(line);
});

test('hostile text is neither a command nor hidden, and a path that cannot be printed is named in the message', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const { message, file, title } of toAnnotations(makeHostileReport([text]), LIMITS).annotations) {
        for (const line of message.split('\n')) {
          expect(line).not.toMatch(/##\[|^\s*::|[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
        }
        expect(title).toMatch(/^Base image: [a-z-]+$/);
        if (file === undefined) expect(message).toMatch(/\nIn /);
        else expect(file).not.toMatch(/##\[|^::|\p{Cc}/u);
      }
    }),
    { numRuns: inCi(500) },
  );
});
