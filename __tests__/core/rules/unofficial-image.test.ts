import { describe, expect, it } from 'vitest';
import { find } from '../../support/found.js';
import { DIGEST, load, run, TODAY } from '../../support/gate.js';
import { listProblems } from '../../support/policies.js';

const on = (rest = '', options = '') =>
  `rules: { unpinned: ignore, unofficial-image: { level: warn${options} } }\n${rest}`;

const say = (image: string, policy = on()) =>
  find('unofficial-image', policy, `FROM ${image}`).map(({ message }) => message);

describe('an image of Docker Hub', () => {
  it.each<[string, string]>([
    [
      'acme/tool:1',
      'acme/tool:1 is not an official image, and the policy does not name its publisher, acme.',
    ],
    ['docker.io/acme/a/b:1', 'the policy does not name its publisher, acme.'],
    ['registry.hub.docker.com/acme/tool:1', 'does not name its publisher, acme.'],
    ['mirror.gcr.io/acme/tool:1', 'does not name its publisher, acme.'],
    [`acme/tool@${DIGEST}`, 'does not name its publisher, acme.'],
    ['arm64v8/tool:1', 'does not name its publisher, arm64v8.'],
    [
      'acme/ngnix:1',
      'Its name is one edit away from the official image nginx: make sure that you mean this one.',
    ],
    ['acme/pythn:3', 'the official image python'],
    ['acme/debiann:13', 'the official image debian'],
    [
      'acme-tool:1',
      'No official image is called acme-tool (list of 2026-08-21), and nobody else can publish acme-tool:1.',
    ],
    ['pyhton:3', 'The closest one is python.'],
    ['library/debain', 'nobody else can publish debain. The closest one is debian.'],
  ])('%s: %s', (image, expected) => {
    const [message = ''] = say(image);
    expect(message).toContain(expected);
  });

  it.each(['acme/jython:1', 'acme/python3:1', 'acme/nginx:1', 'acme/base:1', 'acme/code:1'])(
    '%s is not a slip',
    (image) => {
      expect(say(image).join()).not.toContain('one edit');
    },
  );

  it.each([
    'node:24',
    'docker.io/library/node:24',
    'public.ecr.aws/docker/library/node:24',
    'centos:7',
    'scratch',
    'arm32v7/node:24',
    'docker/buildx-bin:0.31',
    'ghcr.io/acme/tool:1',
    'registry.acme.com/library/pyhton:1',
  ])('%s is known, or elsewhere', (image) => {
    expect(say(image)).toEqual([]);
  });

  it('is looked up behind a mirror', () => {
    const policy = on('settings: { mirrors: { r.io/hub: docker.io } }');
    expect(say('r.io/hub/library/node:24', policy)).toEqual([]);
    expect(say('r.io/hub/acme/tool:1', policy)).toHaveLength(1);
  });

  it.each(['FROM busybox:1\nCOPY --from=acme/tool:1 / /', '# syntax=acme/dockerfile:1\nFROM busybox:1'])(
    'is judged in every role: %s',
    (text) => {
      expect(find('unofficial-image', on(), text)).toHaveLength(1);
    },
  );
});

describe('the policy', () => {
  it.each<[string, number]>([
    ['allow: [docker.io/acme/**]', 0],
    ['allow: [docker.io/acme/tool:1]', 0],
    ['allow: ["docker.io/{acme,other}/*"]', 0],
    ['allow: [docker.io/**]', 1],
    ['allow: ["docker.io/a*/**"]', 1],
    ['allow: ["**"]', 1],
    ['allow: [docker.io/library/**]', 0],
    ['deny: [docker.io/acme/**]', 0],
  ])('%s', (rest, count) => {
    expect(say('acme/tool:1', on(rest))).toHaveLength(count);
  });

  it('names an image without a namespace by its name', () => {
    expect(say('acme:1', on('allow: [docker.io/library/**]'))).toHaveLength(1);
    expect(say('acme:1', on('allow: [docker.io/library/acme]'))).toHaveLength(0);
  });

  it('trusts namespaces, which a child may only drop', () => {
    expect(say('acme/tool:1', on('', ', namespaces: [docker.io/acme/**]'))).toEqual([]);
    const org = {
      path: 'org.yml',
      text: 'version: 1\nrules: { unofficial-image: { level: warn, namespaces: [docker.io/a/**, docker.io/b/**] } }',
    };
    const child = (namespaces: string) =>
      load(`extends: ./org.yml\nrules: { unofficial-image: { namespaces: ${namespaces} } }`, TODAY, org);
    const judge = (namespaces: string) =>
      run(child(namespaces), 'FROM a/x:1 AS a\nFROM b/x:1').findings.map(({ image }) => image);
    expect(judge('[docker.io/b/**]')).toEqual(['docker.io/a/x:1']);
    expect(() => child('[docker.io/c/**]')).toThrow('only what is among docker.io/a/**, docker.io/b/**');
    expect(listProblems('version: 1\nrules: { unofficial-image: { namespaces: [] } }')).toEqual([]);
  });
});

describe('what the repository makes itself', () => {
  it('is what a build of it gives as a context', () => {
    const build = {
      file: 'docker-bake.hcl',
      line: 3,
      name: 'target app',
      args: new Map(),
      target: null,
      platforms: [],
      contexts: new Map([['base', 'target:base']]),
      unknownArgs: [],
      problem: null,
    };
    const { findings } = run(on(), 'FROM base', { builds: { Dockerfile: [build] } });
    expect(findings.filter(({ rule }) => rule === 'unofficial-image')).toEqual([]);
  });
});
