import { describe, expect, it } from 'vitest';
import { find } from '../support/found.js';
import { DIGEST, load, run, TODAY } from '../support/gate.js';
import { listProblems } from '../support/policies.js';

describe('unmirrored', () => {
  const on = (mirrors: string, rest = '') =>
    `rules: { unmirrored: block }\n${rest}settings: { mirrors: { ${mirrors} } }`;
  const uses = (policy: string, image: string) =>
    find('unmirrored', policy, `FROM ${image}`).map(({ use }) => use);

  it.each<[string, string, (string | null)[]]>([
    ['r.io/hub: docker.io', 'node:22', ['r.io/hub/library/node:22']],
    ['r.io/hub: docker.io', 'node', ['r.io/hub/library/node']],
    ['r.io/hub: docker.io', `node:22@${DIGEST}`, [`r.io/hub/library/node:22@${DIGEST}`]],
    ['r.io/hub: docker.io', `node@${DIGEST}`, [`r.io/hub/library/node@${DIGEST}`]],
    ['r.io/hub: docker.io', 'acme/a/b:1', ['r.io/hub/acme/a/b:1']],
    ['r.io: docker.io', 'acme/a:1', ['r.io/acme/a:1']],
    ['r.io/hub: docker.io', 'registry-1.docker.io/library/node:22', ['r.io/hub/library/node:22']],
    ['r.io/hub: docker.io', 'Docker.io:443/library/node:22', ['r.io/hub/library/node:22']],
    ['r.io/hub: docker.io', 'registry.hub.docker.com/node:22', ['r.io/hub/library/node:22']],
    ['r.io/hub: docker.io', 'mirror.gcr.io/library/node:22', ['r.io/hub/library/node:22']],
    ['r.io/hub: docker.io', 'public.ecr.aws/docker/library/node:22', ['r.io/hub/library/node:22']],
    ['r.io/hub: docker.io', 'r.io/hub/library/node:22', []],
    ['r.io/hub: docker.io', 'r.io/hub/node:22', []],
    ['r.io/hub: docker.io', 'R.io:443/hub/node:22', []],
    ['r.io/hub: docker.io', 'r.io/other/node:22', []],
    ['r.io/hub: docker.io', 'ghcr.io/a/b:1', []],
    ['r.io/hub: docker.io', 'scratch', []],
    ['mirror.gcr.io: docker.io', 'mirror.gcr.io/library/node:22', []],
    ['mirror.gcr.io: docker.io', 'node:22', ['mirror.gcr.io/library/node:22']],
    // The narrower place first, then what has a name of its own, then the first.
    ['r.io/hub: docker.io, r.io/base: docker.io/library', 'node:22', ['r.io/base/node:22']],
    ['r.io/hub: docker.io, r.io/base: docker.io/library', 'a/b:1', ['r.io/hub/a/b:1']],
    ['"r.*.acme.io/x": docker.io, eu.acme.io/y: docker.io', 'a/b:1', ['eu.acme.io/y/a/b:1']],
    ['a.io/x: docker.io, b.io/y: docker.io', 'a/b:1', ['a.io/x/a/b:1']],
    ['a.io/x: docker.io, b.io/y: docker.io', 'b.io/y/a/b:1', []],
    ['"r.*.acme.io/x": docker.io', 'a/b:1', [null]],
    ['"r.*.acme.io/x": docker.io', 'r.eu.acme.io/x/a/b:1', []],
    ['r.io/gh: ghcr.io/acme', 'GHCR.io:443/acme/a:1', ['r.io/gh/a:1']],
    ['r.io/gh: ghcr.io/acme', 'ghcr.io/acmes/a:1', []],
    // Another name of the upstream is no mirror of it.
    ['"docker.io:443": docker.io', 'docker.io:443/library/node:22', []],
    ['"docker.io:443": docker.io', 'node:22', []],
    [
      '"docker.io:443": docker.io, r.io/hub: docker.io',
      'docker.io:443/library/node:22',
      ['r.io/hub/library/node:22'],
    ],
    [
      'registry.hub.docker.com: docker.io, r.io/hub: docker.io',
      'registry.hub.docker.com/library/node:22',
      ['r.io/hub/library/node:22'],
    ],
    // What was declared as a mirror is one, also where it has a mirror itself.
    ['a.io/x: b.io/y, b.io/y: docker.io', 'b.io/y/node:22', []],
    ['a.io/x: b.io/y, b.io/y: docker.io', 'node:22', ['b.io/y/library/node:22']],
  ])('{ %s }: %s becomes %j', (mirrors, image, expected) => {
    expect(uses(on(mirrors), image)).toEqual(expected);
  });

  it('says where the image comes from, and which mirror there is', () => {
    expect(find('unmirrored', on('r.io/hub: docker.io'), 'FROM node:22', 'COPY --from=a/b:1 / /')).toEqual([
      {
        line: 1,
        level: 'block',
        message: 'node:22 is pulled from docker.io, but the policy declares the mirror r.io/hub.',
        advice: 'Use r.io/hub/library/node:22',
        use: 'r.io/hub/library/node:22',
      },
      expect.objectContaining({ line: 2, use: 'r.io/hub/a/b:1' }),
    ]);
  });

  it('is off by itself, and names no mirror that would be refused', () => {
    const mirrors = 'settings: { mirrors: { r.io/hub: docker.io } }';
    expect(find('unmirrored', mirrors, 'FROM node:22')).toEqual([]);
    const refused = ['allow: [ghcr.io/**]\n', 'deny: [docker.io/**]\n', 'deny: [r.io/**]\n'];
    for (const rest of refused)
      expect(find('unmirrored', on('r.io/hub: docker.io', rest), 'FROM node:22')).toMatchObject([
        { advice: 'Pull it through r.io/hub', use: null },
      ]);
    expect(uses(on('r.io/hub: docker.io', 'allow: [r.io/hub/**]\n'), 'node:22')).toEqual([
      'r.io/hub/library/node:22',
    ]);
  });

  it('is set by overrides and waived by exceptions', () => {
    const policy = `${on('r.io/hub: docker.io')}
overrides: [{ roles: [build], rules: { unmirrored: warn } }, { roles: [frontend], rules: { unmirrored: ignore } }]
exceptions: [{ image: a/b, rules: [unmirrored], owner: x, reason: y, expires: "2026-10-01" }]`;
    const report = run(
      policy,
      '# syntax=docker/dockerfile:1\nFROM node:22 AS one\nFROM a/b:1 AS two\nFROM c/d:1',
    );
    const found = report.findings.filter(({ rule }) => rule === 'unmirrored');
    expect(found.map(({ line, level, waiver }) => [line, level, waiver !== null])).toEqual([
      [2, 'warn', false],
      [3, 'warn', true],
      [4, 'block', false],
    ]);
  });

  it('only tightens in a child', () => {
    const parent = 'version: 1\nrules: { unmirrored: warn }\nsettings: { mirrors: { r.io/hub: docker.io } }';
    const child = 'version: 1\nextends: ./parent1.yml\n';
    expect(listProblems(`${child}rules: { unmirrored: block }`, parent)).toEqual([]);
    expect(listProblems(`${child}rules: { unmirrored: ignore }`, parent)).toEqual([
      expect.stringMatching(/^3:10 "rules\.unmirrored" makes unmirrored milder; write warn or more/),
    ]);
    // A mirror less would deny less.
    expect(listProblems(`${child}settings: { mirrors: {} }`, parent)).toEqual([]);
  });

  it('asks for a mirror where there is none', () => {
    expect(listProblems('version: 1\nrules: { unmirrored: warn }')).toEqual([
      '2:10 (warning) "rules.unmirrored" has no effect without a mirror; add one to settings, for example mirrors: { registry.example.com/hub: docker.io }',
    ]);
    expect(listProblems('version: 1\nrules: { unmirrored: ignore }')).toEqual([]);
  });
});

it('a child cannot withdraw a mirror behind which its parent denies', () => {
  const text = 'version: 1\ndeny: [centos]\nsettings: { mirrors: { r.io/hub: docker.io } }';
  const policy = load('extends: ./parent.yml\nsettings: { mirrors: {} }', TODAY, {
    path: 'parent.yml',
    text,
  });
  expect(run(policy, 'FROM r.io/hub/centos:7').findings.map(({ rule }) => rule)).toContain('denied');
});
