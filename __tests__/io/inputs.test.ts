import { describe, expect, it } from 'vitest';
import { type Inputs, normalizePath, readInputs } from '../../src/io/inputs.js';

const read = (values: Readonly<Record<string, string>>) =>
  readInputs((name) => ({ token: 'ghs_1', ...values })[name as 'token'] ?? '');

it('defaults', () => {
  expect(read({})).toEqual<Inputs>({
    policy: { kind: 'file', path: '.github/base-images.yml' },
    token: 'ghs_1',
    policyToken: null,
    failOn: 'block',
    scope: null,
    comment: 'on-failure',
    commentId: 'default',
    annotations: true,
    suggestions: false,
    sarifFile: null,
    jsonFile: null,
    baseRef: null,
    headRef: null,
  });
});

describe('policy', () => {
  const SHA = '0123456789abcdef0123456789abcdef01234567';
  it.each([
    ['policy.yml', { kind: 'file', path: 'policy.yml' }],
    ['./config//policy.yml', { kind: 'file', path: 'config/policy.yml' }],
    [
      `acme/.github/base-images.yml@${SHA}`,
      { kind: 'github', owner: 'acme', repo: '.github', path: 'base-images.yml', ref: SHA },
    ],
    [
      'acme/policies/a/b.yml@release/v1',
      { kind: 'github', owner: 'acme', repo: 'policies', path: 'a/b.yml', ref: 'release/v1' },
    ],
    ['./acme/policies/b.yml@main', { kind: 'file', path: 'acme/policies/b.yml@main' }],
    ['.github/x/policy@2.yml', { kind: 'file', path: '.github/x/policy@2.yml' }],
    ['acme/policy@2.yml', { kind: 'file', path: 'acme/policy@2.yml' }],
  ])('%s', (policy, expected) => {
    expect(read({ policy })).toMatchObject({ policy: expected });
  });

  it.each([
    'oci://registry.example/policy@sha256:0',
    '/etc/policy.yml',
    '../policy.yml',
    'https://example.com/policy.yml',
    '.',
  ])('%s is an error', (policy) => {
    expect(read({ policy })).toEqual({ errors: [expect.stringContaining(policy)] });
  });
});

it('every wrong input is named in one run', () => {
  const found = read({ 'fail-on': 'Block', scope: 'x', annotations: 'TRUE', token: '' });
  expect(found).toEqual({
    errors: ['token', 'fail-on', 'scope', 'annotations'].map((name) =>
      expect.stringContaining(`\`${name}\``),
    ),
  });
});

it.each([
  ['a/b', 'a/b'],
  ['./a/../b', 'b'],
  ['a/../../b', null],
  ['/a', null],
  ['', null],
])('the path %j is %j', (path, expected) => {
  expect(normalizePath(path)).toBe(expected);
});
