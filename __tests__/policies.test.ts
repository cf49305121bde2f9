import { describe, expect, it } from 'vitest';
import { runPolicyTests } from '../src/core/policy-tests.js';
import { END_OF_LIFE, listFiles, readText } from './support/repository.js';
import { loadValidPolicy } from './support/valid-policy.js';

/** Ready-made policies are copied and live long: their own tests may not start to fail because dates pass. */
const DAYS = ['2026-09-01', '2031-01-01', '2040-01-01'];

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

describe.each(POLICIES)('%s', (path) => {
  const text = readText(path);

  it.each(DAYS)('loads without a problem and passes its own tests on %s', (today) => {
    const policy = loadValidPolicy([{ path, text }], today);
    expect(runPolicyTests(policy, { today, endOfLife: END_OF_LIFE })).toEqual([]);
  });

  it('tests what passes and what does not, and a frontend', () => {
    const { tests } = loadValidPolicy([{ path, text }], '2026-09-01');
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
