import { describe, expect, it } from 'vitest';
import type { Role } from '../src/core/dockerfile/reading.js';
import { OFFICIAL_IMAGES } from '../src/core/image/official-images.js';
import { explainReference } from '../src/core/judge/explain.js';
import { runPolicyTests } from '../src/core/judge/policy-tests.js';
import { END_OF_LIFE, listFiles, readText } from './support/repository.js';
import { loadValidPolicy } from './support/valid-policy.js';

/** Ready-made policies are copied and live long: their own tests may not start to fail because dates pass. */
const DAYS = ['2026-09-01', '2031-01-01', '2040-01-01'];

const TODAY = '2026-09-01';

const POLICIES = listFiles('policies', '.yml');

it('the ready-made policies are these', () => {
  expect(POLICIES).toEqual([
    'policies/distroless-runtime.yml',
    'policies/minimal.yml',
    'policies/official-only.yml',
    'policies/recommended.yml',
    'policies/strict.yml',
  ]);
});

/** The rules that a reference breaks in a role. */
function judge(text: string, reference: string, role: Role): string[] {
  const policy = loadValidPolicy([{ path: 'policy.yml', text }], TODAY);
  return explainReference(policy, reference, {
    role,
    path: 'Dockerfile',
    today: TODAY,
    endOfLife: END_OF_LIFE,
  }).findings.map(({ rule }) => rule);
}

const GENTLE =
  /^# To start gently, write `(unapproved: .+)` under `rules`: it warns until\n# that day\. Or set `fail-on: never` on the action/m;

describe.each(POLICIES)('%s', (path) => {
  const text = readText(path);

  it.each(DAYS)('loads without a problem and passes its own tests on %s', (today) => {
    const policy = loadValidPolicy([{ path, text }], today);
    expect(runPolicyTests(policy, { today, endOfLife: END_OF_LIFE })).toEqual([]);
  });

  it.each(['registry.acme.com', null])(
    'still passes them where the placeholder registry becomes %s',
    (own) => {
      const head = text.slice(0, text.indexOf('\ntests:'));
      const changed =
        own === null
          ? head.replace(/^ +(?:- |except: )registry\.example\.com\/.*\n/gm, '')
          : head.replaceAll('registry.example.com', own);
      const policy = loadValidPolicy([{ path, text: changed + text.slice(head.length) }], TODAY);
      expect(runPolicyTests(policy, { today: TODAY, endOfLife: END_OF_LIFE })).toEqual([]);
    },
  );

  it('says in two lines how to start gently, and the advice works', () => {
    const [, line = ''] = GENTLE.exec(text) ?? [];
    const gentle = /^ {2}unapproved:.*$/m.test(text)
      ? text.replace(/^ {2}unapproved:.*$/m, `  ${line}`)
      : /^rules:$/m.test(text)
        ? text.replace(/^rules:$/m, `rules:\n  ${line}`)
        : text.replace(/^allow:$/m, `rules:\n  ${line}\n\nallow:`);
    const policy = loadValidPolicy([{ path, text: gentle }], TODAY);
    expect(policy.rules.unapproved).toEqual({ level: 'block', effective: '2027-06-30' });
    expect(runPolicyTests(policy, { today: TODAY, endOfLife: END_OF_LIFE })).toEqual([]);
  });

  it.each(['1', '1.0', '1.4', '1.7', '1.20', '1.28.0', `1.4@sha256:${'0'.repeat(64)}`])(
    'approves the released frontend docker/dockerfile:%s',
    (tag) => expect(judge(text, `docker/dockerfile:${tag}`, 'frontend')).not.toContain('unapproved'),
  );

  it.each(['docker/dockerfile-upstream:master', 'docker.example/docker/dockerfile:1', 'acme/dockerfile:1'])(
    'does not approve the frontend %s',
    (image) => expect(judge(text, image, 'frontend')).toContain('unapproved'),
  );

  it('tests what passes and what does not, and a frontend', () => {
    const { tests } = loadValidPolicy([{ path, text }], TODAY);
    expect(tests.filter(({ expect: wanted }) => wanted === 'ok').length).toBeGreaterThanOrEqual(2);
    expect(tests.filter(({ expect: wanted }) => wanted !== 'ok').length).toBeGreaterThanOrEqual(2);
    expect(tests.map(({ role }) => role)).toContain('frontend');
  });

  it('names its schema first and says in a comment what it is for', () => {
    const [first, , third] = text.split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./policy.schema.json');
    expect(third).toMatch(new RegExp(`^# ${path.replace('policies/', '').replace('.yml', '')}: `));
  });
});

describe.each(POLICIES.filter((path) => path !== 'policies/minimal.yml'))('%s', (path) => {
  it.each(['1-labs', '1.20-labs', 'latest', 'experimental', '2'])(
    'does not approve the frontend docker/dockerfile:%s, which is not a released version 1',
    (tag) => expect(judge(readText(path), `docker/dockerfile:${tag}`, 'frontend')).toContain('unapproved'),
  );
});

describe('recommended', () => {
  const text = readText('policies/recommended.yml');

  it.each([
    ['openjdk:21-jdk', '2026-09-01', 'warn'],
    ['openjdk:8-jdk-buster', '2026-12-31', 'warn'],
    ['openjdk:21-jdk', '2027-01-01', 'block'],
    ['node:18', '2026-09-01', 'block'],
    ['rust:1.97', '2026-09-01', 'none'],
    ['rust:1.97', '2027-04-17', 'warn'],
    ['rust:1.97', '2027-04-18', 'block'],
  ])('%s on %s: %s', (image, today, worst) => {
    const policy = loadValidPolicy([{ path: 'policy.yml', text }], today);
    const levels = explainReference(policy, image, {
      role: 'final',
      path: 'Dockerfile',
      today,
      endOfLife: END_OF_LIFE,
    }).findings.map(({ level }) => level);
    expect(levels.includes('block') ? 'block' : (levels[0] ?? 'none')).toBe(worst);
  });
});

describe('official-only', () => {
  const text = readText('policies/official-only.yml');

  it.each(OFFICIAL_IMAGES.names.filter((name) => !(`docker.io/library/${name}` in END_OF_LIFE.retired)))(
    'approves %s',
    (name) => expect(judge(text, `${name}:99`, 'final')).toEqual([]),
  );

  it.each(['sentry-self-hosted-local:1.0', 'builder:1', 'hello_world:1', 'node/node:1', 'celery:4'])(
    'does not approve %s',
    (name) => expect(judge(text, name, 'final')).toContain('unapproved'),
  );
});
