import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/core/dockerfile/reading.js';
import { explainReference } from '../../src/core/judge/explain.js';
import { runPolicyTests } from '../../src/core/judge/policy-tests.js';
import { DIGEST, load, run, TODAY } from '../support/gate.js';
import { END_OF_LIFE } from '../support/repository.js';

const POLICY = `
allow:
  - docker.io/library/debian:{bookworm,trixie}-slim
  - image: docker.io/library/node
    versions: ">=22 <27"
    variants: ["alpine*"]
  - docker.io/library/python
deny:
  - image: docker.io/bitnami/**
    use: r.io/base/$name
deprecated:
  - image: docker.io/library/python
    block-from: "2026-12-01"
overrides:
  - roles: [final]
    rules: { unpinned: { level: block, require: tag+digest } }
settings:
  mirrors: { r.io/hub: docker.io }
`;

function explain(text: string, policy = POLICY, role: 'final' | 'build' = 'build') {
  return explainReference(load(policy), text, {
    role,
    path: 'Dockerfile',
    today: TODAY,
    endOfLife: END_OF_LIFE,
  });
}

describe('one line that says it all', () => {
  test.each<[string, string]>([
    [
      'node:22-alpine',
      'node:22-alpine → docker.io/library/node:22-alpine, role build, matched allow[1] (policy line 5), pin tag by default',
    ],
    [
      'node',
      'node → docker.io/library/node:latest, role build, matched nothing in allow (policy line 3), pin tag by default',
    ],
    [
      'bitnami/redis:7',
      'bitnami/redis:7 → docker.io/bitnami/redis:7, role build, matched deny[0] (policy line 10), pin tag by default',
    ],
    [
      'python:3.13',
      'python:3.13 → docker.io/library/python:3.13, role build, matched deprecated[0] (policy line 13), pin tag by default',
    ],
    ['scratch', 'scratch, role build, always approved'],
    [
      'Node:22',
      'Node:22 is not an image reference: invalid reference format: repository name (library/Node) must be lowercase',
    ],
  ])('%s', (text, expected) => expect(explain(text).summary).toBe(expected));

  /** A Dockerfile that names an image in a role. */
  const NAMING: Readonly<Record<Exclude<Role, 'run'>, (name: string) => string>> = {
    final: (name) => `FROM ${name}\n`,
    build: (name) => `FROM ${name}\nFROM node:22-alpine\n`,
    copied: (name) => `FROM node:22-alpine\nCOPY --from=${name} / /\n`,
    mounted: (name) => `FROM node:22-alpine\nRUN --mount=from=${name},target=/x true\n`,
    frontend: (name) => `# syntax=${name}\nFROM node:22-alpine\n`,
  };

  test.each(['scratch', 'library/scratch', 'docker.io/library/scratch:latest', 'node', 'evil.io/x:1'])(
    '%s is explained and tested as it is judged, in every role',
    (name) => {
      const policy = load('allow: [docker.io/library/node]\nrules: {unpinned: ignore, end-of-life: ignore}');
      for (const [role, write] of Object.entries(NAMING)) {
        const judged = run(policy, write(name)).findings.filter((finding) => finding.role === role);
        const rules = judged.map(({ rule }) => rule);
        const options = { today: TODAY, endOfLife: END_OF_LIFE, path: 'Dockerfile' };
        const { findings, standing } = explainReference(policy, name, { ...options, role: role as Role });
        expect([role, findings.map(({ rule }) => rule)]).toEqual([role, rules]);
        expect([role, standing === 'scratch']).toEqual([role, name === 'scratch' && role !== 'frontend']);
        const test = { from: name, role, path: 'Dockerfile', expect: rules.length === 0 ? 'ok' : rules };
        const text = `allow: [docker.io/library/node]\nrules: {unpinned: ignore, end-of-life: ignore}\ntests: [${JSON.stringify(test)}]`;
        expect(runPolicyTests(load(text), options)).toEqual([]);
      }
    },
  );

  test('overrides say where the pin comes from', () => {
    expect(explain('node:22-alpine', POLICY, 'final')).toMatchObject({
      summary: expect.stringMatching(
        /role final, matched allow\[1\] .*, pin tag\+digest from overrides\[0\]/,
      ),
      overrides: ['overrides[0]'],
      findings: [{ rule: 'unpinned', level: 'block', waiver: null }],
    });
  });

  test('overrides by image, where the image is one of theirs', () => {
    const policy = `${POLICY}`.replace(
      'overrides:',
      'overrides:\n  - { images: [node], rules: { unpinned: { require: patch } } }',
    );
    expect(explain('node:22-alpine', policy)).toMatchObject({
      summary: expect.stringMatching(/pin patch from overrides\[0\]/),
      overrides: ['overrides[0]'],
    });
    expect(explain('python:3.13', policy).overrides).toEqual([]);
  });

  test('without an allow key all is approved that is not denied', () => {
    expect(explain('a/b:1', 'deny: [evil.io/**]').summary).toContain(
      'approved because the policy has no allow key',
    );
  });
});

test('what else it knows', () => {
  expect(explain('r.io/hub/library/node:18-alpine3.19')).toMatchObject({
    image: 'r.io/hub/library/node:18-alpine3.19',
    mirrorOf: 'docker.io/library/node:18-alpine3.19',
    standing: 'unapproved',
    releases: ['Node.js 18', 'Alpine Linux 3.19'],
    levels: { unapproved: 'block', 'end-of-life': 'warn' },
  });
});

describe('fixes', () => {
  const fix = (text: string, policy = POLICY) => explain(text, policy).findings[0]?.fix?.replacement;
  test.each<[string, string | null]>([
    ['debian:bookworm', 'debian:bookworm-slim'],
    ['debian:trixie', 'debian:trixie-slim'],
    ['debian:latest', null],
    ['node:20-alpine', null],
    ['bitnami/redis:7', 'r.io/base/redis'],
    ['quay.io/a/b:1', null],
  ])('%s becomes %s', (text, expected) => expect(fix(text)).toBe(expected));

  test.each<[string, string, string | null]>([
    ['node:21', 'allow: ["node:{20,22,24}"]', 'node:22'],
    ['node', 'allow: ["node:22-alpine"]', 'node:22-alpine'],
    ['node', 'allow: ["node:{22,24}"]', null],
    [`node:22@${DIGEST}`, 'allow: ["node:22-alpine"]', 'node:22-alpine'],
    [
      'node:22',
      'allow: [{image: "node:22-alpine", pin: digest}]\nrules: {unpinned: {require: digest}}',
      null,
    ],
    ['node:22', 'allow: ["node:22-alpine"]\nrules: {unpinned: {require: minor}}', null],
    ['node:22', 'allow: ["node:22.1-alpine"]\nrules: {unpinned: {require: minor}}', 'node:22.1-alpine'],
    ['node:22', 'allow: ["node:22-alpine"]\ndeny: ["**:*-alpine"]', null],
  ])('%s under %s becomes %s', (text, policy, expected) => expect(fix(text, policy)).toBe(expected));
});

test('messages say what is wrong and what is allowed', () => {
  const [unapproved] = explain('node:20-alpine').findings;
  expect(unapproved?.message).toBe(
    'node:20-alpine is not approved: it matches nothing in allow. The closest that the policy allows: docker.io/library/node (version >=22 <27, variant alpine*).',
  );
  const [denied] = explain('bitnami/redis:7').findings;
  expect(denied).toMatchObject({
    message: 'bitnami/redis:7 is denied by docker.io/bitnami/**.',
    decidedBy: { key: 'deny[0]', line: 10 },
  });
});
