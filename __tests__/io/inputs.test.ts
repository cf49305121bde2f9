import { describe, expect, it } from 'vitest';
import { type InputReading, normalizePath, readInputs } from '../../src/io/inputs.js';

const readAll = (values: Readonly<Record<string, string>>): InputReading =>
  readInputs((name) => ({ token: 'ghs_1', ...values })[name as 'token'] ?? '');
const read = (values: Readonly<Record<string, string>>) => {
  const { inputs, errors } = readAll(values);
  expect(errors).toEqual([]);
  return inputs;
};

it('defaults', () => {
  expect(read({})).toEqual<InputReading['inputs']>({
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
    htmlFile: null,
    jsonFile: null,
    baseRef: null,
    headRef: null,
    scanReports: [],
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
    [
      `oci://ghcr.io/acme/policies@sha256:${'a'.repeat(64)}`,
      { kind: 'oci', reference: `ghcr.io/acme/policies@sha256:${'a'.repeat(64)}` },
    ],
    [
      'acme/policies/./b.yml@main',
      { kind: 'github', owner: 'acme', repo: 'policies', path: 'b.yml', ref: 'main' },
    ],
    ['./acme/r/../b.yml@main', { kind: 'file', path: 'acme/b.yml@main' }],
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
    expect(readAll({ policy }).errors).toEqual([expect.stringContaining(policy)]);
  });
});

it.each([
  'acme/r/../r/x.yml@main',
  'acme/r/a/../x.yml@main',
  'acme/r/../x.yml@main',
  'acme/../x.yml@main',
  'acme/./x.yml@main',
  'acme/r/x.yml@..',
])('another repository cannot be named by dots: %s', (policy) => {
  expect(readAll({ policy }).errors).toEqual([
    expect.stringMatching(
      / is `acme.+`: the address of another repository cannot have `\.\.?` in it; write /,
    ),
  ]);
});

it('every wrong input is named in one run', () => {
  const found = readAll({ 'fail-on': 'Block', scope: 'x', annotations: 'TRUE', token: '' });
  expect(found).toMatchObject({
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

it('scan reports are one in each line', () => {
  const text = '\n  node:22=a b.json \r\n\nnode:24=c=d.json\n';
  expect(read({ 'scan-reports': text }).scanReports).toEqual(['node:22=a b.json', 'node:24=c=d.json']);
});

describe('a token that is not one', () => {
  it.each([
    'ghp_first\nghp_second',
    'ghp_first\r\nghp_second',
    'ghp_first ghp_second',
    'ghp_first\tx',
    'ghp_first\0x',
    'ghp_first\u200bx',
    'ghp_fürst',
  ])('%j is an error that does not repeat it', (value) => {
    for (const name of ['token', 'policy-token']) {
      const { errors, inputs } = readAll({ [name]: value });
      expect(errors).toEqual([expect.stringContaining(`\`${name}\``)]);
      expect(JSON.stringify({ errors, inputs })).not.toMatch(/ghp_/);
    }
  });

  it('a line break at its end is not part of it', () => {
    expect(read({ token: 'ghs_1\n', 'policy-token': ' ghp_1\r\n' })).toMatchObject({
      token: 'ghs_1',
      policyToken: 'ghp_1',
    });
  });
});
