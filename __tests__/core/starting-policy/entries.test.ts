import { describe, expect, test } from 'vitest';
import { startPolicy } from '../../support/starting-policy.js';

/** The lines of a section, without its first. */
function section(text: string, name: string): string[] {
  const [, lines = ''] = new RegExp(`^${name}:.*\\n((?: .*\\n)*)`, 'm').exec(text) ?? [];
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

/** The entries of `allow` for one Dockerfile with these bases. */
function approve(...bases: string[]): string[] {
  const { text } = startPolicy({ Dockerfile: bases.map((base) => `FROM ${base}\n`).join('') });
  return section(text, 'allow').map((line) => line.replace(/^- | # 1 file$/g, ''));
}

describe('what is used is approved, and no more', () => {
  test('nothing that Docker Hub cannot have', () => {
    const shop = '{ image: docker.io/acme/shop, versions: "1", variants: [""] }';
    expect(approve('acme/shop/base:1', 'acme/shop:1', 'docker.io/a/b/c:1')).toEqual([shop]);
  });

  test.each([
    [['busybox:1.37'], ['{ image: docker.io/library/busybox, versions: "1.37", variants: [""] }']],
    [
      ['busybox:1.37-musl', 'busybox:1.36-musl'],
      ['{ image: docker.io/library/busybox, versions: "1.36 || 1.37", variants: [musl] }'],
    ],
    [
      ['busybox:1.35', 'busybox:1.36', 'busybox:1.37'],
      ['{ image: docker.io/library/busybox, versions: ">=1.35 <1.38", variants: [""] }'],
    ],
    // 1 covers 1.37
    [['busybox:1', 'busybox:1.37'], ['{ image: docker.io/library/busybox, versions: "1", variants: [""] }']],
    [
      ['busybox:1.36', 'busybox:1.36-musl', 'busybox:1.37-musl'],
      [
        '{ image: docker.io/library/busybox, versions: "1.36", variants: [""] }',
        '{ image: docker.io/library/busybox, versions: "1.36 || 1.37", variants: [musl] }',
      ],
    ],
    [
      ['a.example/x:1-a', 'a.example/x:1-b', 'a.example/x:2-a', 'a.example/x:2-b'],
      ['{ image: a.example/x, versions: "1 || 2", variants: [a, b] }'],
    ],
    [
      ['a.example/b/x:1', 'a.example/b/y:1', 'a.example/c/z:1'],
      [
        '{ image: "a.example/b/{x,y}", versions: "1", variants: [""] }',
        '{ image: a.example/c/z, versions: "1", variants: [""] }',
      ],
    ],
    [['index.docker.io/acme/x:1'], ['{ image: docker.io/acme/x, versions: "1", variants: [""] }']],
    [['debian:bookworm-slim', 'debian:trixie-slim'], ['docker.io/library/debian:{bookworm,trixie}-slim']],
    [[`a.example/x:1@sha256:${'a'.repeat(64)}`], ['{ image: a.example/x, versions: "1", variants: [""] }']],
    [[`a.example/x@sha256:${'a'.repeat(64)}`], [`a.example/x@sha256:${'a'.repeat(64)}`]],
    [
      ['a.example/x:21.0.5_11-jdk', 'a.example/y:TRUE'],
      ['{ image: a.example/x, versions: "21.0.5", variants: ["_11-jdk"] }', 'a.example/y:TRUE'],
    ],
    [['a.example/x:6--', 'a.example/x:7--b'], ['a.example/x:{6--,7--b}']],
    [['a.example:5000/x:1'], ['{ image: a.example:5000/x, versions: "1", variants: [""] }']],
  ])('%j', (bases, entries) => {
    expect(approve(...bases)).toEqual(entries);
  });

  test('each line counts its files, shared ones once', () => {
    const { text } = startPolicy({
      'a/Dockerfile': 'FROM a.example/b/x:1\nFROM a.example/b/y:1\n',
      'b/Dockerfile': 'FROM a.example/b/x:1\nFROM a.example/b/x:1\n',
    });
    expect(section(text, 'allow')).toEqual([
      '- { image: "a.example/b/{x,y}", versions: "1", variants: [""] } # 2 files',
    ]);
  });

  test('many numbers and names are cut into lines that can be read', () => {
    const bases = Array.from(
      { length: 40 },
      (_, index) => `FROM a.example/b/name-${index}:${index * 7}.1.2\n`,
    );
    const same = Array.from({ length: 40 }, (_, index) => `FROM a.example/c/name-${index}:1\n`);
    const { text, judge } = startPolicy({ Dockerfile: [...bases, ...same].join('') });
    for (const line of text.split('\n').slice(5)) expect(line.length, line).toBeLessThan(140);
    expect(judge('2026-10-01').filter(({ level }) => level === 'block')).toEqual([]);
  });

  test('frontends are approved by themselves', () => {
    const { text, policy } = startPolicy({
      Dockerfile: '# syntax=docker/dockerfile:1.7-labs\nFROM busybox:1.37\n',
    });
    expect(section(text, 'overrides')).toEqual([
      '- roles: [frontend] # the images in `# syntax=` lines, which read the Dockerfile',
      'allow:',
      '- { image: docker.io/docker/dockerfile, versions: "1.7", variants: [labs] } # 1 file',
    ]);
    expect(policy.allow?.map(({ image }) => image)).toEqual(['docker.io/library/busybox']);
  });

  test('a name that no official image has is left out, with its reason', () => {
    const { policy, leftOut } = startPolicy({
      Dockerfile: `FROM argocd-test-tools:1.0\nFROM docker.io/library/local@sha256:${'a'.repeat(64)}\n`,
    });
    expect(policy.allow).toEqual([]);
    expect(leftOut.map(({ why }) => why.text)).toEqual([
      'no official image has this name; if it is built here first, see builds in the policy',
      'no official image has this name; if it is built here first, see builds in the policy',
    ]);
  });

  test('a name with a gap is left out, with its reason', () => {
    const { policy, leftOut } = startPolicy({
      Dockerfile: 'ARG V\nFROM quay.io/strimzi/kafka:latest-kafka-$V\n',
    });
    expect(policy.allow).toEqual([]);
    expect(leftOut.map(({ why }) => why.text)).toEqual(['depends on an argument without a value']);
  });

  test('nothing used: nothing approved, and it says what to write', () => {
    const { text, policy } = startPolicy({ Dockerfile: 'FROM scratch\n' });
    expect(policy.allow).toEqual([]);
    expect(text).toContain('# Nothing is used yet, so nothing is approved.');
  });
});

describe('newer versions, if the person wants them', () => {
  test.each([
    ['none', ['"1.26.6 || 1.26.7"', '"22"', '"3.9.2"']],
    ['patch', ['"1.26"', '"22"', '"3.9"']],
    ['minor', ['"1"', '"22"', '"3"']],
  ] as const)('%s', (updates, versions) => {
    const bases = ['a.example/x:1.26.6', 'a.example/x:1.26.7', 'a.example/y:22', 'a.example/z:3.9.2-slim'];
    const { policy } = startPolicy(
      { Dockerfile: bases.map((base) => `FROM ${base}\n`).join('') },
      { updates },
    );
    expect(policy.allow?.map((entry) => JSON.stringify(entry.versions?.source))).toEqual(versions);
  });

  test('not of what is past', () => {
    const { policy } = startPolicy({ Dockerfile: 'FROM node:16.3.1\n' }, { updates: 'minor' });
    expect(policy.allow?.map(({ versions }) => versions?.source)).toEqual(['16.3.1']);
  });
});

describe('pins as practised', () => {
  const D = `@sha256:${'a'.repeat(64)}`;
  test.each([
    ['all by digest', [`a.example/x:1${D}`, `a.example/y:2${D}`], 'tag+digest', []],
    ['digests alone', [`a.example/x${D}`, `a.example/y${D}`], 'digest', []],
    [
      'three of four by patch',
      ['x.example/a:1.2.3', 'x.example/b:1.2.3', 'x.example/c:1.2.3', 'x.example/d:1'],
      'patch',
      ['version'],
    ],
    ['half of them float', ['x.example/a:1', 'x.example/b:latest'], 'tag', ['none']],
    [
      'most have no tag, so they are left out',
      [`x.example/a:1${D}`, 'x.example/b', 'x.example/c', 'x.example/d'],
      'tag',
      [],
    ],
    [
      'words',
      ['x.example/a:bookworm', 'debian:bookworm', 'ubuntu:noble', 'debian:trixie'],
      'version',
      ['tag'],
    ],
  ])('%s', (_, bases, require, looser) => {
    const { policy } = startPolicy({ Dockerfile: bases.map((base) => `FROM ${base}\n`).join('') });
    expect(policy.rules.unpinned).toMatchObject({ level: 'block', effective: '2026-10-01', require });
    expect(policy.allow?.flatMap(({ pin }) => pin ?? [])).toEqual(looser);
  });

  test('a few images of one own registry do not loosen it for the rest', () => {
    const own = ['registry.acme.com'];
    const many = ['a:1', 'b:1', 'c:1', 'd:1', 'team/e:latest', 'team/f', 'team/f:main'];
    const { text } = startPolicy(
      { Dockerfile: many.map((name) => `FROM registry.acme.com/${name}\n`).join('') },
      { own },
    );
    expect(section(text, 'allow')).toEqual([
      '- registry.acme.com/** # 1 file; yours: named with --own',
      '- { image: "registry.acme.com/team/{e,f}", pin: none } # 1 file',
    ]);
    const few = startPolicy(
      { Dockerfile: 'FROM registry.acme.com/a:1\nFROM registry.acme.com/b\n' },
      { own },
    );
    expect(section(few.text, 'allow')).toEqual([
      '- { image: "registry.acme.com/**", pin: none } # 1 file; yours: named with --own',
    ]);
  });

  test('frontends do not decide it', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        name,
        `# syntax=docker/dockerfile:1\nFROM x.example/${name}:1.2.3\n`,
      ]),
    );
    expect(startPolicy(files).policy.rules.unpinned.require).toBe('patch');
  });
});

describe('dates and numbers of builds', () => {
  const IMAGES = [
    'debian:trixie-20260803',
    'debian:trixie-20260803-slim',
    'debian:bookworm',
    'quay.io/jupyter/base-notebook:2026-07-28',
    'x.example/ubi9/ubi:9.6-1786985871',
    'x.example/day:20260803-slim',
    'x.example/day:20260901-slim',
    'x.example/plain:1.2-rc',
  ];
  const files = Object.fromEntries(IMAGES.map((image, index) => [`${index}/Dockerfile`, `FROM ${image}\n`]));

  test.each([
    [
      'none',
      [
        '- docker.io/library/debian:{bookworm,trixie-20260803,trixie-20260803-slim} # 3 files',
        '- { image: quay.io/jupyter/base-notebook, versions: "2026", variants: ["07-28"] } # 1 file',
        '- { image: x.example/day, versions: "20260803 || 20260901", variants: [slim] } # 2 files',
        '- { image: x.example/plain, versions: "1.2", variants: [rc] } # 1 file',
        '- { image: x.example/ubi9/ubi, versions: "9.6", variants: ["1786985871"] } # 1 file',
      ],
    ],
    [
      'patch',
      [
        '- docker.io/library/debian:{bookworm,trixie-*} # 3 files',
        '- { image: quay.io/jupyter/base-notebook, versions: "2026", variants: ["*"] } # 1 file',
        '- { image: x.example/day, versions: ">=20260803", variants: [slim] } # 2 files',
        '- { image: x.example/plain, versions: "1.2", variants: [rc] } # 1 file',
        '- { image: x.example/ubi9/ubi, versions: "9.6", variants: ["*"] } # 1 file',
      ],
    ],
    [
      'minor',
      [
        '- docker.io/library/debian:{bookworm,trixie-*} # 3 files',
        '- { image: quay.io/jupyter/base-notebook, versions: ">=2026", variants: ["*"] } # 1 file',
        '- { image: x.example/day, versions: ">=20260803", variants: [slim] } # 2 files',
        '- { image: x.example/plain, versions: "1", variants: [rc] } # 1 file',
        '- { image: x.example/ubi9/ubi, versions: "9", variants: ["*"] } # 1 file',
      ],
    ],
  ] as const)('with --updates %s', (updates, entries) => {
    expect(section(startPolicy(files, { updates }).text, 'allow')).toEqual(entries);
  });
});

describe('what is past its end of life', () => {
  test('is approved until its day, with what may take its place', () => {
    const { text, policy, judge } = startPolicy({
      Dockerfile:
        'FROM node:16-alpine\nFROM node:24-alpine\nFROM golang:1.19\nFROM centos:7\nFROM openjdk:11\n',
    });
    const past = text.slice(text.indexOf('# Only until'), text.indexOf('\noverrides'));
    expect(past).toContain(
      '- { image: docker.io/library/node, versions: "16", variants: [alpine] } # 1 file',
    );
    expect(past).toContain('# - { image: docker.io/library/golang, versions: "1.2');
    expect(policy.deprecated.map(({ image, use, blockFrom }) => [image, use, blockFrom])).toEqual([
      ['docker.io/library/centos', null, '2026-10-01'],
      ['docker.io/library/golang:1.19', expect.stringMatching(/^golang:1\.\d+$/), '2026-10-01'],
      ['docker.io/library/node:16-alpine', 'node:24-alpine', '2026-10-01'],
      ['docker.io/library/openjdk', 'eclipse-temurin:$tag', '2026-10-01'],
    ]);
    expect(judge('2026-09-30').map(({ level }) => level)).not.toContain('block');
    const blocked = judge('2026-10-01').filter(({ level }) => level === 'block');
    expect(new Set(blocked.map(({ rule }) => rule))).toEqual(new Set(['deprecated']));
    expect(blocked.map(({ image }) => image)).not.toContain('docker.io/library/node:24-alpine');
  });

  test('what ends before findings block counts, with its day', () => {
    const { policy } = startPolicy({ Dockerfile: 'FROM golang:1.25\n' });
    expect(policy.deprecated.map(({ reason }) => reason)).toEqual([
      'Go 1.25 reached its end of life on 2026-08-19',
    ]);
  });

  test('a name that says what is past is phased out by its digest', () => {
    const digest = `@sha256:${'a'.repeat(64)}`;
    const { policy, leftOut } = startPolicy({
      Dockerfile: `FROM gcr.io/distroless/static-debian10${digest}\nFROM gcr.io/distroless/base-debian10:nonroot\n`,
    });
    expect(policy.deprecated.map(({ image }) => image)).toEqual([
      'gcr.io/distroless/base-debian10:nonroot',
      `gcr.io/distroless/static-debian10${digest}`,
    ]);
    expect(leftOut).toEqual([]);
  });

  test('a retired image is one entry, whatever its tags say', () => {
    const { policy } = startPolicy({
      Dockerfile: '# syntax=openjdk:1e3\nFROM openjdk:8-buster\nFROM openjdk:11\n',
    });
    expect(policy.deprecated.map(({ image }) => image)).toEqual(['docker.io/library/openjdk']);
  });

  test('a tag that only overlaps is not deprecated', () => {
    const { judge } = startPolicy({ Dockerfile: 'FROM python:3.8\nFROM python:3\n' });
    const deprecated = judge('2026-10-01').filter(({ rule }) => rule === 'deprecated');
    expect(deprecated.map(({ image }) => image)).toEqual(['docker.io/library/python:3.8']);
  });
});

describe('left out, and why', () => {
  const { text, leftOut, judge } = startPolicy({
    'a/Dockerfile': 'FROM node\n',
    'b/Dockerfile': 'ARG BASE\nFROM $BASE\n',
    'c/Dockerfile': 'FROM\n',
    'd/Dockerfile': null,
  });

  test('in the policy and in the report', () => {
    expect(leftOut.map(({ subject, why }) => `${subject.text}: ${why.text}`)).toEqual([
      'b/Dockerfile:2: Cannot tell which image is pulled: $BASE has no value (base name ($BASE) should not be blank)',
      'c/Dockerfile:1: Not readable: dockerfile parse error on line 1: FROM requires either one or three arguments',
      'd/Dockerfile:1: Not readable: this file cannot be read: no permission',
      'docker.io/library/node: has no tag, so an entry would approve every tag: write one, then approve it',
    ]);
    expect(text).toContain('# - docker.io/library/node (1 file): has no tag');
    expect(judge('2026-09-30').map(({ level }) => level)).not.toContain('block');
  });

  test.each([
    [30, 30, []],
    [210, 200, ['  # … and 10 more']],
  ])(
    '%i of them: %i are ready to be filled in, and what is left out stays a comment',
    (count, listed, more) => {
      const files = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`d${at}/Dockerfile`, `ARG B${at}\nFROM $B${at}\n`]),
      );
      const policy = startPolicy(files).text;
      const [, rest = ''] = policy.split('# builds:\n');
      const lines = rest
        .slice(0, rest.indexOf('\n\n'))
        .split('\n')
        .map((line) => line.replace(/^# /, ''));
      expect(lines.filter((line) => line.startsWith('    args:'))).toHaveLength(listed);
      expect(lines.filter((line) => line.includes('more'))).toEqual(more);
    },
  );

  test('arguments without a value are ready to be filled in', () => {
    const commented = text.slice(text.indexOf('# builds:'), text.indexOf('\n\n# Left out'));
    expect(commented).toBe(
      ['# builds:', '#   - paths:', '#       - b/Dockerfile # line 2', '#     args: { BASE: [VALUE] }'].join(
        '\n',
      ),
    );
  });
});
