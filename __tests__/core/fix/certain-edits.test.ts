import { describe, expect, test } from 'vitest';
import { openCertainEdits } from '../../../src/core/fix/certain-edits.js';
import type { Finding } from '../../../src/core/report.js';
import { sampleFinding } from '../../support/sample-report.js';

const fix = { description: 'Use it', foreign: [], replacement: 'mirror.example/web:1' };
const DIGEST = `sha256:${'ab'.repeat(32)}`;

/** What is offered for the first of some findings in a file. */
function offer(
  changes: Partial<Finding>,
  lines: readonly string[],
  others: readonly Partial<Finding>[] = [],
) {
  const written = changes.written ?? 'web:1';
  const make = (more: Partial<Finding>) =>
    sampleFinding({ line: 1, endColumn: 6 + written.length, fix, ...changes, ...more });
  const [first = make({}), ...rest] = [{}, ...others].map(make);
  return openCertainEdits([first, ...rest], (_, line) => lines[line - 1] ?? null)(first);
}

describe('an edit', () => {
  const FROM = ['FROM web:1 AS a'];

  test('replaces the name where it stands', () => {
    const place = { line: 1, column: 6, endLine: 1, endColumn: 11 };
    expect(offer({}, FROM)).toEqual({ place, text: 'mirror.example/web:1' });
  });

  test('begins on the line of the name', () => {
    const place = { line: 2, column: 3, endLine: 2, endColumn: 8 };
    expect(offer({ ...place, line: 1, column: 1, start: place }, ['FROM \\', '  web:1'])?.place).toEqual(
      place,
    );
  });

  test.each([
    ['node:18', 'docker.io/library/node:22', 'node:22'],
    ['docker.io/library/node:18', 'docker.io/library/node:22', 'docker.io/library/node:22'],
    [`web:1@${DIGEST}`, `mirror.example/web@${DIGEST}`, `mirror.example/web@${DIGEST}`],
    ['web', 'mirror.example/web', 'mirror.example/web'],
    ['web:1', `mirror.example/web@${DIGEST}`, `mirror.example/web@${DIGEST}`],
    [`web:1@${DIGEST}`, 'mirror.example/web:1', undefined],
    ['web:1', 'mirror.example/web', undefined],
  ])('writes for %s and %s: %s', (written, replacement, expected) => {
    expect(offer({ written, fix: { ...fix, replacement } }, [`FROM ${written}`])?.text).toBe(expected);
  });

  test('is the same for findings that agree', () => {
    expect(offer({}, FROM, [{ rule: 'end-of-life' }])?.text).toBe('mirror.example/web:1');
  });

  test.each(['[&b', '{ a: &b', '{"a":&b', '&b', '- &b'])('is not made where a line has %s', (anchor) => {
    const lines = ['     web:1', `${anchor} x`];
    expect(offer({ file: 'compose.yaml', via: 'run' }, lines)).toBe(null);
  });

  test.each(['a && b', 'a &', 'a 2>&1', 'a & b', 'A&B'])('is made where a line has %s', (text) => {
    const lines = ['     web:1', `command: ${text}`];
    expect(offer({ file: 'compose.yaml', via: 'run' }, lines)?.text).toBe('mirror.example/web:1');
  });

  test.each<[string, Partial<Finding>, readonly string[], Partial<Finding>[]?]>([
    ['an argument', {}, ['FROM $WEB1']],
    ['a quoted name', { endColumn: 13 }, ['FROM "web:1"']],
    ['a name on two lines', { endLine: 2, endColumn: 2 }, ['FROM web:\\', '1']],
    ['findings that disagree', {}, FROM, [{ fix: { ...fix, replacement: 'b:1' } }]],
    ['what would block', { fix: { ...fix, isUnapproved: true } }, FROM],
    ['what would be reported too', { fix: { ...fix, isReported: true } }, FROM],
    ['an anchor', { file: 'compose.yaml', via: 'run' }, ['x: &b web:1', '     web:1']],
    ['a workflow', { file: '.github/workflows/a.yml', via: 'run' }, ['     web:1']],
    ['a variable', { file: 'docker-bake.hcl' }, FROM],
    ['the frontend', { via: 'syntax' }, FROM],
  ])('is not made for %s', (_, changes, lines, others) => {
    expect(offer(changes, lines, others)).toBe(null);
  });
});
