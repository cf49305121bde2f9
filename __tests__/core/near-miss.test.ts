import { describe, expect, it } from 'vitest';
import { ENTRY_KEYS } from '../../src/core/policy/shapes/entry-keys.js';
import { find } from '../support/found.js';
import { DIGEST, run } from '../support/gate.js';

describe('what is nearly approved', () => {
  it.each<[string, string, string, string]>([
    [
      'r.example/t:*',
      `r.example/t@${DIGEST}`,
      'Only a digest is written, but r.example/t:* approves by tag.',
      `Write the tag in front of the digest, as in r.example/t:TAG@${DIGEST.slice(0, 10)}…`,
    ],
    [
      '{ image: node, versions: ">=22" }',
      `node@${DIGEST}`,
      'Only a digest is written, but node approves by tag.',
      `Write the tag in front of the digest, as in node:TAG@${DIGEST.slice(0, 10)}…`,
    ],
    [
      '"node:2*"',
      'node',
      'No tag is written, but node:2* approves by tag.',
      'Write a tag that node:2* approves',
    ],
    [
      '"node:*"',
      'node',
      'matches nothing in allow. No tag is written. BuildKit then pulls node:latest, which node:* approves only if the tag is written.',
      'Write node:latest',
    ],
    [
      'ghcr.io/acme/**',
      'GHCR.io/acme/a:1',
      'For approvals GHCR.io is a different registry from ghcr.io.',
      'Write it as ghcr.io/acme/a:1, or declare in the policy that they are the same: settings: { mirrors: { GHCR.io: ghcr.io } }',
    ],
    [
      'ghcr.io/acme/**',
      'ghcr.io:443/acme/a:1',
      'For approvals ghcr.io:443 is a different registry from ghcr.io.',
      'Write it as ghcr.io/acme/a:1, or declare in the policy that they are the same: settings: { mirrors: { ghcr.io:443: ghcr.io } }',
    ],
    [
      'docker.io/library/**',
      'mirror.gcr.io/library/node:22',
      'For approvals mirror.gcr.io is a different registry from docker.io.',
      'Write it as node:22, or declare in the policy that they are the same: settings: { mirrors: { mirror.gcr.io: docker.io } }',
    ],
    [
      'docker.io/library/**',
      'public.ecr.aws/docker/library/node',
      'For approvals public.ecr.aws/docker is a different registry from docker.io.',
      'Write it as node, or declare in the policy that they are the same: settings: { mirrors: { public.ecr.aws/docker: docker.io } }',
    ],
    [
      'docker.io/library/**',
      'registry-1.docker.io/node:22',
      'BuildKit asks registry-1.docker.io for node as written, without adding library/.',
      'Write it as node:22',
    ],
  ])('allow %s, FROM %s', (allow, image, reason, advice) => {
    const [found] = find('unapproved', `allow: [${allow}]`, `FROM ${image}`);
    expect(found?.message).toContain(reason);
    expect(found?.advice).toBe(advice);
  });

  it('what is declared as advised is approved', () => {
    const allow = 'allow: [docker.io/library/**, ghcr.io/acme/**]\n';
    for (const [mirrors, image] of [
      ['GHCR.io: ghcr.io', 'GHCR.io/acme/a:1'],
      ['ghcr.io:443: ghcr.io', 'ghcr.io:443/acme/a:1'],
      ['mirror.gcr.io: docker.io', 'mirror.gcr.io/library/busybox:1'],
      ['public.ecr.aws/docker: docker.io', 'public.ecr.aws/docker/library/busybox:1'],
      ['Docker.io:443: docker.io', 'Docker.io:443/library/busybox:1'],
    ])
      expect(run(`${allow}settings: { mirrors: { ${mirrors} } }`, `FROM ${image}`).findings).toEqual([]);
  });

  it('says nothing of the kind about another image', () => {
    for (const image of ['evil.io/x:1', 'Evil.io/x:1', `evil.io/x@${DIGEST}`, 'node:20'])
      expect(
        find('unapproved', 'allow: ["node:22*", "ghcr.io/**"]', `FROM ${image}`)[0]?.message,
      ).not.toMatch(/approval|by the tag/);
  });
});

it.each<[string, string]>([
  ['frappe/base:version-16', 'has a tag that does not begin with a version'],
  ['openjdk:8u292', 'has a tag with letters directly after the number, so it is not a version'],
  ['a/b:v1rc2', 'has a tag with letters directly after the number, so it is not a version'],
  ['a/b:alpine', 'has a tag that does not begin with a version'],
])('%s %s', (image, said) => {
  const policy = 'rules: { unpinned: { require: version }, end-of-life: ignore }';
  expect(find('unpinned', policy, `FROM ${image}`)[0]?.message).toBe(
    `${image} ${said}; the policy requires a tag that begins with a version.`,
  );
});

it('a denial knows releases by name, an approval does not', () => {
  const denied = (range: string, image: string) =>
    find(
      'denied',
      `deny: [{ image: docker.io/library/${image.split(':')[0]}, versions: "${range}" }]`,
      `FROM ${image}`,
    ).length > 0;
  for (const [range, image, expected] of [
    ['<20', 'node:hydrogen', true],
    ['<20', 'node:lts-hydrogen', true],
    ['<20', 'node:hydrogen-slim', true],
    ['<18', 'node:hydrogen', false],
    ['<13', 'debian:bookworm-slim', true],
    ['<12', 'debian:bookworm-slim', false],
    ['<24', 'ubuntu:jammy', true],
    ['<24', 'ubuntu:noble-20260101', false],
    // Of another image the codename is not the version.
    ['<13', 'python:bookworm', false],
    ['<20', 'node:lts', false],
    ['<20', 'node:22-hydrogen', false],
  ] as const)
    expect([range, image, denied(range, image)]).toEqual([range, image, expected]);
  const slim = 'deny: [{ image: debian, versions: "<13", variants: [slim] }]';
  expect(find('denied', slim, 'FROM debian:bookworm-slim')).toHaveLength(1);
  expect(find('denied', slim, 'FROM debian:bookworm')).toHaveLength(0);
  const mirror = 'settings: { mirrors: { r.io/hub: docker.io } }\ndeny: [{ image: debian, versions: "<13" }]';
  expect(find('denied', mirror, 'FROM r.io/hub/debian:bookworm')).toHaveLength(1);
  expect(
    find('unapproved', 'allow: [{ image: debian, versions: ">=12" }]', 'FROM debian:bookworm'),
  ).toHaveLength(1);
});

describe('an entry in words', () => {
  const NARROWING: { readonly [key: string]: readonly [written: string, said: string] } = {
    versions: ['">=22 <27"', 'version >=22 <27'],
    variants: ['[alpine*, ""]', 'variant alpine* or ""'],
    official: ['true', 'official images'],
  };
  const IGNORED = ['image', 'pin', 'reason'];
  const say = (entry: string) =>
    find('unapproved', `allow: [${entry}]`, 'FROM ours:20-slim')[0]?.message.match(
      /allows: (.*?\)?)\.( |$)/,
    )?.[1];

  it.each(Object.entries(NARROWING))('names what %s leaves', (key, [written, said]) => {
    expect(say(`{ image: docker.io/library/**, ${key}: ${written} }`)).toBe(`docker.io/library/** (${said})`);
  });

  it('names all of it, and nothing that narrows nothing', () => {
    const keys = Object.entries(NARROWING).map(([key, [written]]) => `${key}: ${written}`);
    const said = Object.values(NARROWING).map(([, words]) => words);
    expect(say(`{ image: docker.io/library/**, ${keys.join(', ')} }`)).toBe(
      `docker.io/library/** (${said.join(', ')})`,
    );
    expect(
      say('{ image: docker.io/library/**, versions: ">=22", official: false, pin: tag, reason: ours }'),
    ).toBe('docker.io/library/** (version >=22)');
  });

  it('is told of every key that an entry of allow can have', () => {
    const allowed = Object.entries(ENTRY_KEYS).filter(
      ([, declared]) => !('lists' in declared) || declared.lists.includes('allow'),
    );
    expect(allowed.map(([key]) => key).toSorted()).toEqual(
      [...IGNORED, ...Object.keys(NARROWING)].toSorted(),
    );
  });
});
