import { describe, expect, test } from 'vitest';
import { exitCode } from '../src/gate.js';
import { run, summariseAll } from './support/gate.js';

const OFFICIAL = 'allow: [docker.io/library/**]\n';

describe('changed references', () => {
  const judge = (policy: string, head: string, base: string, paths: { path?: string } = {}) =>
    summariseAll(
      run(
        policy,
        { 'new/Dockerfile': head },
        { scope: 'changed-references', base: { 'new/Dockerfile': { text: base, ...paths } } },
      ),
    );
  test.each<[string, string, string, string[]]>([
    ['moved', 'FROM scratch\nFROM evil.io/a:1', 'FROM evil.io/a:1', ['2 unapproved existing']],
    [
      'changed by an argument',
      'ARG V=2\nFROM evil.io/a:$V',
      'ARG V=1\nFROM evil.io/a:$V',
      ['2 unapproved block'],
    ],
    ['changed role', 'FROM scratch\nCOPY --from=evil.io/a:1 / /', 'FROM evil.io/a:1', ['2 unapproved block']],
    ['refused counts', 'FROM evil.io/a:1 x', 'FROM evil.io/a:1 x', ['1 unreadable block']],
    [
      'read otherwise by older frontends counts',
      'FROM a:1\nRUN <<#E\nFROM evil.io/a:1\n#E',
      'FROM a:1\nRUN <<#E\nFROM evil.io/a:1\n#E',
      ['2 unreadable block'],
    ],
    [
      'without a value, and runs something else',
      'ARG V\nFROM $V\n# then\nRUN b\nENTRYPOINT x',
      'ARG V\nFROM $V\nRUN a',
      ['2 unresolved existing'],
    ],
    ...[
      'ARG V\nFROM $V\nRUN a\nFROM evil.io/a:1',
      'ARG V\nFROM $V\nRUN a\nCOPY --from=evil.io/a:1 / /',
      'ARG V\nFROM $V\nRUN --mount=from=evil.io/a:1,target=/x a',
      'ARG V\nFROM $V\nRUN a\nONBUILD COPY --from=evil.io/a:1 / /',
      '# escape=`\nARG V\nFROM $V\nRUN a',
    ].map((text): [string, string, string, string[]] => [
      `without a value, and may pull more behind it: ${text.slice(-30)}`,
      text,
      'ARG V\nFROM $V\nRUN a',
      [expect.stringMatching(/^\d unresolved block$/) as string],
    ]),
    [
      'without another value',
      'ARG V\nARG W\nFROM $W\nRUN a',
      'ARG V\nARG W\nFROM $V\nRUN a',
      ['3 unresolved block'],
    ],
    ['unresolved as before', 'ARG V\nFROM a:1$V', 'ARG V\nFROM a:1$V', ['2 unresolved existing']],
    [
      'added',
      'FROM evil.io/b:1\nFROM evil.io/a:1',
      'FROM evil.io/a:1',
      ['1 unapproved block', '2 unapproved existing'],
    ],
    [
      'copied from now',
      'FROM evil.io/a:1 AS u\nFROM busybox:1\nCOPY --from=u / /',
      'FROM evil.io/a:1 AS u\nFROM busybox:1',
      ['1 unapproved block'],
    ],
    [
      'copied from no more',
      'FROM evil.io/a:1 AS u\nFROM busybox:1',
      'FROM evil.io/a:1 AS u\nFROM busybox:1\nCOPY --from=u / /',
      ['1 unapproved existing'],
    ],
    [
      'in a stage that nothing needed',
      'FROM busybox:1 AS u\nCOPY --from=evil.io/a:1 / /\nFROM busybox:1\nCOPY --from=u / /',
      'FROM busybox:1 AS u\nCOPY --from=evil.io/a:1 / /\nFROM busybox:1',
      ['2 unapproved block'],
    ],
    [
      'a trigger that runs now',
      'FROM busybox:1 AS u\nONBUILD COPY --from=evil.io/a:1 / /\nFROM u',
      'FROM busybox:1 AS u\nONBUILD COPY --from=evil.io/a:1 / /\nFROM busybox:1',
      ['2 unapproved block'],
    ],
    [
      'unresolved and needed now',
      'ARG V\nFROM a:1$V AS u\nFROM busybox:1\nCOPY --from=u / /',
      'ARG V\nFROM a:1$V AS u\nFROM busybox:1',
      ['2 unresolved block'],
    ],
    [
      'never needed',
      'FROM evil.io/a:1 AS v\nFROM busybox:1',
      'FROM evil.io/a:1 AS u\nFROM busybox:1',
      ['1 unapproved existing'],
    ],
    [
      'in place of another, and in the file already',
      'FROM evil.io/a:1 AS a\nFROM evil.io/a:1 AS b\nFROM busybox:1\nCOPY --from=a / /\nCOPY --from=b / /',
      'FROM evil.io/a:1 AS a\nFROM evil.io/b:1 AS b\nFROM busybox:1\nCOPY --from=a / /\nCOPY --from=b / /',
      ['1 unapproved existing', '2 unapproved existing'],
    ],
  ])('%s', (_, head, base, expected) => expect(judge(OFFICIAL, head, base)).toEqual(expected));

  test('a file that moves under other lines of the policy is new', () => {
    const override = `${OFFICIAL}overrides: [{paths: ["old/**"], rules: {unpinned: warn}}]`;
    expect(judge(OFFICIAL, 'FROM evil.io/a:1', 'FROM evil.io/a:1', { path: 'old/Dockerfile' })).toEqual([
      '1 unapproved existing',
    ]);
    expect(judge(override, 'FROM evil.io/a:1', 'FROM evil.io/a:1', { path: 'old/Dockerfile' })).toEqual([
      '1 unapproved block',
    ]);
  });

  test('existing findings are counted apart and do not fail', () => {
    const report = run(OFFICIAL, 'FROM evil.io/a:1', {
      scope: 'changed-references',
      base: { Dockerfile: { text: 'FROM evil.io/a:1' } },
    });
    expect(report).toMatchObject({ verdict: 'pass', counts: { blocking: 0, existing: 1 } });
  });
});

describe('verdict and exit code', () => {
  const block = 'FROM evil.io/a:1';
  const warn = 'FROM node';
  test.each<['block' | 'warn' | 'never', string, string, number]>([
    ['block', 'FROM node:24', 'pass', 0],
    ['block', warn, 'warn', 0],
    ['block', block, 'fail', 1],
    ['warn', warn, 'fail', 1],
    ['warn', block, 'fail', 1],
    ['never', warn, 'warn', 0],
    ['never', block, 'warn', 0],
  ])('fail-on %s, %s: %s', (failOn, dockerfile, verdict, code) => {
    const report = run(OFFICIAL, dockerfile, { failOn });
    expect([report.verdict, exitCode(report)]).toEqual([verdict, code]);
  });

  test('a policy whose test fails is wrong, whatever the files', () => {
    const report = run(`${OFFICIAL}tests: [{from: "evil.io/a:1", expect: ok}]`, 'FROM node:24', {
      failOn: 'never',
    });
    expect([report.verdict, exitCode(report)]).toEqual(['error', 2]);
    expect(report.problems).toMatchObject([{ level: 'error', line: 3 }]);
  });

  test('an error of which nobody says what is wrong could not be evaluated', () => {
    expect(exitCode({ ...run(OFFICIAL, 'FROM node:24'), verdict: 'error' })).toBe(3);
  });
});

test('findings and files come in the order of their paths, whatever the order of judging', () => {
  const report = run(OFFICIAL, {
    b: 'FROM evil.io/a:1',
    'a/z': 'FROM evil.io/b:1\nFROM evil.io/a',
    B: 'FROM node:24',
  });
  expect(report.files.map(({ file }) => file)).toEqual(['B', 'a/z', 'b']);
  expect(report.findings.map(({ file, line, rule }) => `${file} ${line} ${rule}`)).toEqual([
    'a/z 1 unapproved',
    'a/z 2 unapproved',
    'a/z 2 unpinned',
    'b 1 unapproved',
  ]);
});

test('files are kept only where asked for', () => {
  expect(run(OFFICIAL, 'FROM node:24', { keepFiles: false }).files).toEqual([]);
});
