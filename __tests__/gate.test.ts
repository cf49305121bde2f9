import { describe, expect, test } from 'vitest';
import { exitCode } from '../src/gate.js';
import { DIGEST, load, run, summariseAll } from './support/gate.js';

const OFFICIAL = 'allow: [docker.io/library/**]\n';

describe('rules over files', () => {
  test.each<[string, string, string, string[]]>([
    ['approved', OFFICIAL, 'FROM node:24', []],
    ['unapproved', OFFICIAL, 'FROM evil.io/node:24', ['1 unapproved block']],
    ['several at one place', OFFICIAL, 'FROM evil.io/node', ['1 unapproved block', '1 unpinned warn']],
    ['scratch', 'allow: []', 'FROM scratch', []],
    [
      'library/scratch is a pull',
      'allow: []',
      'FROM library/scratch',
      ['1 unapproved block', '1 unpinned warn'],
    ],
    ['a deny-list', 'deny: [evil.io/**]', 'FROM good.io/a:1\nFROM evil.io/a:1', ['2 denied block']],
    ['denied hides unapproved', `${OFFICIAL}deny: [evil.io/**]`, 'FROM evil.io/a:1', ['1 denied block']],
    [
      'deprecated',
      `${OFFICIAL}deprecated: [{image: quay.io/a, block-from: "2026-12-01"}]`,
      'FROM quay.io/a:1',
      ['1 deprecated warn'],
    ],
    [
      'deprecated, its day come',
      `${OFFICIAL}deprecated: [{image: quay.io/a, block-from: "2026-09-01"}]`,
      'FROM quay.io/a:1',
      ['1 deprecated block'],
    ],
    [
      'deprecated, ignored until its day',
      `${OFFICIAL}rules: {deprecated: ignore}\ndeprecated: [{image: quay.io/a, block-from: "2026-09-02"}]`,
      'FROM quay.io/a:1',
      [],
    ],
    ['end of life, twice', OFFICIAL, 'FROM node:18-alpine3.19', ['1 end-of-life warn', '1 end-of-life warn']],
    [
      'through a mirror',
      'allow: ["r.io/**"]\nsettings: {mirrors: {r.io/hub: docker.io}}',
      'FROM r.io/hub/library/node:18',
      ['1 end-of-life warn'],
    ],
    [
      'every way to pull',
      'allow: []',
      '# syntax=a/b:1\nFROM scratch\nCOPY --from=c:1 / /\nRUN --mount=from=d:1,target=/x true',
      ['1 unapproved block', '3 unapproved block', '4 unapproved block'],
    ],
    [
      'a syntax image of a file that is refused',
      'allow: []',
      '# syntax=evil/fe:1\nNONSENSE',
      ['1 unapproved block', '2 unreadable block'],
    ],
    ['refused', OFFICIAL, 'FROM node:24 trailing', ['1 unreadable block']],
    ['empty', OFFICIAL, '', ['1 unreadable block']],
    ['unresolved', OFFICIAL, 'ARG V\nFROM node:$V', ['2 unresolved block']],
    [
      'unresolved though valid, and judged as it is',
      'allow: []',
      'ARG V\nFROM node:24$V',
      ['2 unapproved block', '2 unresolved block'],
    ],
    ['unresolved blank', OFFICIAL, 'ARG BASE\nFROM $BASE', ['2 unresolved block']],
    [
      'an unset variable in a digest is no pin',
      'rules: {unpinned: {level: block, require: digest}}',
      `ARG D\nFROM node:24\${D:+@$D}`,
      ['2 unpinned block', '2 unresolved block'],
    ],
    [
      'evidence nobody looked up',
      `${OFFICIAL}evidence: [{images: "**", sbom: true}]`,
      'FROM node:24',
      ['1 unverified warn'],
    ],
    [
      'evidence, unknown blocks',
      `${OFFICIAL}evidence: [{images: "**", sbom: true}]\nsettings: {unknown: block}`,
      'FROM node:24',
      ['1 unverified block'],
    ],
    ['evidence of others', `${OFFICIAL}evidence: [{images: "r.io/**", sbom: true}]`, 'FROM node:24', []],
    [
      'evidence, rule off',
      `${OFFICIAL}rules: {unverified: ignore}\nevidence: [{images: "**", sbom: true}]`,
      'FROM node:24',
      [],
    ],
    [
      'levels',
      `${OFFICIAL}rules: {unapproved: warn, unpinned: ignore}`,
      'FROM evil.io/a',
      ['1 unapproved warn'],
    ],
    [
      'not yet effective',
      'allow: []\nrules: {unapproved: {level: block, effective: "2026-09-02"}}',
      'FROM a:1',
      ['1 unapproved warn'],
    ],
    [
      'effective from its day on',
      'allow: []\nrules: {unapproved: {level: block, effective: "2026-09-01"}}',
      'FROM a:1',
      ['1 unapproved block'],
    ],
    [
      'within the notice it never blocks',
      `${OFFICIAL}rules: {end-of-life: block}`,
      'FROM alpine:3.21',
      ['1 end-of-life warn'],
    ],
    [
      'by role',
      `${OFFICIAL}overrides: [{roles: [final], rules: {unpinned: {level: block, require: digest}}}]`,
      `FROM node:24 AS a\nFROM node:24@${DIGEST}\nFROM node:24`,
      ['3 unpinned block'],
    ],
    [
      'variants are reported once',
      `${OFFICIAL}settings: {platforms: [linux/amd64, linux/arm64]}`,
      'FROM evil.io/a:1\nFROM evil.io/b:$TARGETARCH',
      ['1 unapproved block', '2 unapproved block', '2 unapproved block'],
    ],
  ])('%s', (_, policy, dockerfile, expected) => {
    expect(summariseAll(run(policy, dockerfile))).toEqual(expected);
  });

  test('a file that cannot be had', () => {
    const report = run(OFFICIAL, { 'a/Dockerfile': null, 'b/Dockerfile': 'FROM node:24' });
    expect(report.findings).toMatchObject([
      {
        rule: 'unreadable',
        level: 'block',
        file: 'a/Dockerfile',
        line: 1,
        column: 1,
        image: null,
        role: null,
      },
    ]);
    expect(report).toMatchObject({ verdict: 'fail', counts: { files: 2, images: 1, blocking: 1 } });
    expect(report.files.map(({ file, problem }) => [file, problem?.message])).toEqual([
      ['a/Dockerfile', 'permission denied'],
      ['b/Dockerfile', undefined],
    ]);
  });

  test('a named context takes the place of an image and is judged instead', () => {
    const judge = (value: string) =>
      run('allow: [docker.io/library/node]', 'FROM node:24', {
        build: { contexts: new Map([['node:24', value]]) },
      });
    expect(judge('docker-image://evil.io/x:1').findings).toMatchObject([
      { rule: 'unapproved', image: 'evil.io/x:1', written: 'node:24' },
    ]);
    expect(summariseAll(judge('local:folder'))).toEqual([]);
  });
});

describe('a denial hides nothing', () => {
  const denyToo = 'deny: [evil.io/**]\n';
  const exception = (rules: string) =>
    `exceptions: [{image: evil.io/**, rules: [${rules}], owner: a, reason: r, expires: "2026-12-31"}]\n`;
  test.each<[string, string, string[]]>([
    [
      'not yet effective',
      `${OFFICIAL}${denyToo}rules: {denied: {level: block, effective: "2027-01-01"}, unapproved: {level: block, effective: "2026-01-01"}}`,
      ['1 denied block'],
    ],
    [
      'over a deprecation that blocks',
      `${OFFICIAL}${denyToo}rules: {denied: warn, unapproved: warn}\ndeprecated: [{image: evil.io/a, block-from: "2026-01-01"}]`,
      ['1 denied block'],
    ],
    [
      'waived, and unapproved',
      `${OFFICIAL}${denyToo}${exception('denied')}`,
      ['1 denied waived', '1 unapproved block'],
    ],
    [
      'waived both',
      `${OFFICIAL}${denyToo}${exception('denied, unapproved')}`,
      ['1 denied waived', '1 unapproved waived'],
    ],
    [
      'waived, and approved otherwise',
      `allow: [evil.io/**]\n${denyToo}${exception('denied')}`,
      ['1 denied waived'],
    ],
    ['only what it hides is waived', `${OFFICIAL}${denyToo}${exception('unapproved')}`, ['1 denied block']],
    [
      'pins of approvals count',
      `allow: [{image: evil.io/**, pin: digest}]\n${denyToo}rules: {denied: warn, unapproved: warn, unpinned: block}`,
      ['1 denied warn', '1 unpinned block'],
    ],
  ])('%s', (_, policy, expected) => {
    let text = policy;
    try {
      load(text);
    } catch {
      text = policy.replace('denied: {level: block, effective: "2027-01-01"}, ', '');
    }
    expect(summariseAll(run(text, 'FROM evil.io/a:1'))).toEqual(expected);
  });
});

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
    ['unresolved as before', 'ARG V\nFROM a:1$V', 'ARG V\nFROM a:1$V', ['2 unresolved existing']],
    [
      'added',
      'FROM evil.io/b:1\nFROM evil.io/a:1',
      'FROM evil.io/a:1',
      ['1 unapproved block', '2 unapproved existing'],
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
