import { describe, expect, test } from 'vitest';
import { DIGEST, load, run, summariseAll, TODAY } from '../support/gate.js';

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
    [
      'an announced deny-list',
      'deny: [evil.io/**]\nrules: {denied: {level: block, effective: "2027-01-01"}}\noverrides: [{roles: [final], rules: {unpinned: block}}]',
      'FROM evil.io/a:1\nFROM a/b',
      ['1 denied warn', '2 unpinned block'],
    ],
    ['denied hides unapproved', `${OFFICIAL}deny: [evil.io/**]`, 'FROM evil.io/a:1', ['1 denied block']],
    [
      'deprecated',
      `${OFFICIAL}deprecated: [{image: busybox, block-from: "2026-12-01"}]`,
      'FROM busybox:1',
      ['1 deprecated warn'],
    ],
    [
      'deprecated, which approves nothing',
      `${OFFICIAL}rules: {end-of-life: ignore}\ndeprecated: [{image: "**:*-buster*", reason: x, block-from: "2027-06-01"}]`,
      'FROM evil.example/x:1-buster\nFROM acme/x:1-buster-slim\nFROM busybox:1-buster',
      ['1 unapproved block', '2 unapproved block', '3 deprecated warn'],
    ],
    [
      'deprecated and past its day, where no approval only warns',
      `${OFFICIAL}rules: {unapproved: warn}\ndeprecated: [{image: "quay.io/a", block-from: "2026-09-01"}]`,
      'FROM quay.io/a:1',
      ['1 unapproved block'],
    ],
    [
      'deprecated, and its level blocks before the day',
      `${OFFICIAL}rules: {deprecated: block}\ndeprecated: [{image: busybox, block-from: "2026-12-01"}]`,
      'FROM busybox:1',
      ['1 deprecated block'],
    ],
    [
      'deprecated, its day come',
      `${OFFICIAL}deprecated: [{image: busybox, block-from: "2026-09-01"}]`,
      'FROM busybox:1',
      ['1 deprecated block'],
    ],
    [
      'deprecated, ignored until its day',
      `${OFFICIAL}rules: {deprecated: ignore}\ndeprecated: [{image: busybox, block-from: "2026-09-02"}]`,
      'FROM busybox:1',
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
    [
      'a version with enough parts',
      `${OFFICIAL}rules: {unpinned: {level: block, require: patch}, end-of-life: ignore}`,
      'FROM node:24\nFROM node:24.1-alpine\nFROM node:24.1.0-alpine',
      ['1 unpinned block', '2 unpinned block'],
    ],
    [
      'no pin needed',
      'allow: [{image: "a/**", pin: none}]\nrules: {unpinned: {level: block, require: digest}}',
      'FROM a/b\nFROM a/b:latest',
      [],
    ],
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
      'what is mounted and copied by its number has to be good enough for both',
      `${OFFICIAL}overrides: [{roles: [mounted], allow: []}]`,
      'FROM node:24\nRUN --mount=from=node:24,target=/x true\nCOPY --from=1 / /',
      ['2 unapproved block'],
    ],
    [
      'copied by its number, mounted by its line',
      `${OFFICIAL}overrides: [{roles: [copied], allow: []}]`,
      'FROM node:24\nRUN --mount=from=node:24,target=/x true\nCOPY --from=1 / /',
      ['2 unapproved block'],
    ],
    [
      'by image',
      `${OFFICIAL}overrides: [{images: [node], rules: {unpinned: block}}, {images: ["node:*"], rules: {unpinned: ignore}}]`,
      'FROM node\nFROM node:latest\nFROM busybox',
      ['1 unpinned block', '3 unpinned warn'],
    ],
    [
      'denied in one role',
      `${OFFICIAL}overrides: [{roles: [final], deny: ["**:*debug*"]}]`,
      'FROM busybox:1-debug\nFROM busybox:1-debug',
      ['2 denied block'],
    ],
    [
      'approved in one folder',
      `${OFFICIAL}overrides: [{paths: [Dockerfile], allow-also: [evil.io/**]}, {paths: [b/**], allow-also: [b.io/**]}]`,
      'FROM evil.io/a:1\nFROM b.io/a:1',
      ['2 unapproved block'],
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
    expect(summariseAll(run(policy, 'FROM evil.io/a:1'))).toEqual(expected);
  });

  test('a child that withdraws its approval does not lift the deprecation of its parent', () => {
    const parent = {
      path: 'parent.yml',
      text: 'version: 1\nrules: {unapproved: ignore, deprecated: block}\ndeprecated: [evil.io/**]\n',
    };
    const judge = (allow: string) =>
      summariseAll(run(load(`extends: ./parent.yml\nallow: ${allow}`, TODAY, parent), 'FROM evil.io/a:1'));
    expect(judge('["**"]')).toEqual(['1 deprecated block']);
    expect(judge('[]')).toEqual(['1 deprecated block']);
  });
});

describe('advice on pins', () => {
  const BITNAMI = 'deny: [docker.io/bitnami/**]\n';
  const WAIVED =
    'exceptions: [{image: docker.io/bitnami/**, rules: [denied], owner: a, reason: r, expires: "2026-12-31"}]';
  test.each<[string, string, string[]]>([
    ['is not given for what is denied', BITNAMI, ['denied fix', 'unpinned']],
    ['is not given for what is not approved', OFFICIAL, ['unapproved fix', 'unpinned']],
    ['is given where the denial is waived', `${BITNAMI}${WAIVED}`, ['denied fix', 'unpinned fix']],
    ['is given where nobody minds', `${OFFICIAL}rules: {unapproved: ignore}`, ['unpinned fix']],
  ])('%s', (_, policy, expected) => {
    const { findings } = run(policy, 'FROM bitnami/redis');
    expect(findings.map(({ rule, fix }) => (fix === null ? rule : `${rule} fix`))).toEqual(expected);
  });
});
