import { describe, expect, it } from 'vitest';
import { describePolicy } from '../../../src/core/policy/load/load-policy.js';
import { listProblems, loadText } from '../../support/policies.js';

const WHOLE = `builds:
  - paths: [api/**]
    args: { BASE: ["node:22-alpine", "node:24-alpine"] }
    targets: [prod, worker]
    platforms: [linux/amd64]
    contexts: { base: "docker-image://registry.acme.com/base/app:1.0" }
`;

it('is read, and described in its own keys', () => {
  const policy = loadText(WHOLE);
  expect(describePolicy(policy)).toMatchObject({
    builds: [
      {
        paths: ['api/**'],
        args: { BASE: ['node:22-alpine', 'node:24-alpine'] },
        targets: ['prod', 'worker'],
        platforms: ['linux/amd64'],
        contexts: { base: 'docker-image://registry.acme.com/base/app:1.0' },
      },
    ],
  });
  expect(policy.builds[0]?.place).toMatchObject({ key: 'builds[0]', line: 3, column: 5 });
  expect('builds' in describePolicy(loadText(''))).toBe(false);
});

describe('contexts as BuildKit is told them', () => {
  it.each<[string, string, string, string]>([
    ['base', 'docker-image://alpine:3.22', 'base', 'docker-image://alpine:3.22'],
    ['base', 'docker-image://scratch', 'base', 'docker-image://scratch'],
    ['base', './base', 'base', 'local:base'],
    ['base', 'shared/base', 'base', 'local:base'],
    ['docker.io/library/node:22', './node', 'node:22', 'local:node:22'],
    ['node:latest', './node', 'node', 'local:node'],
    ['r.io/app', 'https://github.com/acme/app.git', 'r.io/app', 'https://github.com/acme/app.git'],
    ['base', 'git@github.com:acme/app.git', 'base', 'git@github.com:acme/app.git'],
    ['base', 'oci-layout://./layout', 'base', 'local:base'],
    ['base::linux/arm64', 'docker-image://b:1', 'base::linux/arm64', 'docker-image://b:1'],
  ])('%s=%s', (name, value, key, given) => {
    const [entry] = loadText(`builds: [{ paths: ["**"], contexts: { "${name}": "${value}" } }]`).builds;
    expect([...(entry?.contexts ?? [])]).toEqual([[key, given]]);
  });
});

describe('what is wrong is said at its place, with what to write', () => {
  it.each<[string, string, RegExp]>([
    ['builds: []', '2:9', /is an empty list/],
    ['builds:', '2:1', /"builds" has no value/],
    ['builds: { paths: [a] }', '2:9', /must be a list of builds/],
    ['builds: [{ targets: [prod] }]', '2:10', /lacks the key "paths"; write paths: \["\*\*"\]/],
    [
      'builds: [{ paths: [a/**] }]',
      '2:10',
      /says nothing about builds; add args, targets, platforms or contexts/,
    ],
    ['builds: [{ paths: [/a], targets: [b] }]', '2:20', /write a$/],
    ['builds: [{ paths: a, targets: [b] }]', '2:19', /put brackets around it: \[a\]/],
    ['builds: [{ paths: [a], targets: prod }]', '2:33', /put brackets around it: \[prod\]/],
    ['builds: [{ paths: [a], targets: [] }]', '2:33', /empty list/],
    ['builds: [{ paths: [a], targets: ["a b"] }]', '2:34', /cannot be the name of a stage/],
    ['builds: [{ paths: [a], targets: [0] }]', '2:34', /must be the name of a stage/],
    [
      'builds: [{ paths: [a], target: prod }]',
      '2:24',
      /^2:24 Unknown key "target" in "builds\[0\]"; targets are a list: targets: \[prod\]/,
    ],
    ['builds: [{ path: [a], targets: [b] }]', '2:12', /Unknown key "path" .*did you mean "paths"/],
    ['builds: [{ paths: [a], args: { A: x } }]', '2:35', /\[x\]/],
    ['builds: [{ paths: [a], args: { A: [3.10] } }]', '2:36', /put quotes around it: "3\.10"/],
    ['builds: [{ paths: [a], args: { "A-B": [x] } }]', '2:32', /cannot be the name of an argument/],
    ['builds: [{ paths: [a], platforms: [amd64] }]', '2:36', /write system and processor/],
    ['builds: [{ paths: [a], contexts: [b] }]', '2:34', /must be a map of contexts/],
    ['builds: [{ paths: [a], contexts: { b: "docker-image://B:1" } }]', '2:39', /does not name an image/],
    ['builds: [{ paths: [a], contexts: { b: "target:x" } }]', '2:39', /target of a bake file/],
    ['builds: [{ paths: [a], contexts: { b: "ftp:x" } }]', '2:39', /begins with ftp:.*write docker-image:/],
    ['builds: [{ paths: [a], contexts: { UPPER: ./b } }]', '2:36', /cannot be the name of a build context/],
    [
      'builds: [{ paths: [a], contexts: { node: ./a, "docker.io/library/node:latest": ./b } }]',
      '2:47',
      /"builds\[0\]\.contexts" names node twice/,
    ],
    ['settings: { builds: [] }', '2:13', /Unknown key "builds"/],
    [`allow: ["\${MY_BASE}"]`, '2:9', /patterns cannot have variables.*builds\[\]\.args/],
  ])('%s', (text, place, message) => {
    const problems = listProblems(`version: 1\n${text}`);
    expect(problems[0]).toMatch(message);
    expect(problems[0]?.startsWith(`${place} `)).toBe(true);
  });
});

describe('extends', () => {
  const extend = (text: string) => `extends: ./parent1.yml\n${text}`;

  it('a child adds values, targets and platforms', () => {
    const policy = loadText(
      extend('builds: [{ paths: [a/**], args: { A: [y] }, targets: [b], platforms: [linux/arm64] }]'),
      'builds: [{ paths: [a/**], targets: [c] }]',
    );
    expect(policy.builds.map(({ targets }) => targets)).toEqual([['c'], ['b']]);
    expect(policy.ownBuilds.map(({ targets }) => targets)).toEqual([['b']]);
  });

  it('but no contexts', () => {
    const problems = listProblems(
      `version: 1\n${extend('builds:\n  - paths: [a/**]\n    contexts: { base: ./b }')}`,
      'version: 1\nbuilds: [{ paths: [a/**], contexts: { base: ./b } }]',
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^5:5 "builds\[0\]\.contexts" removes images from what is judged; remove it.*may only tighten/,
      ),
    ]);
  });
});
