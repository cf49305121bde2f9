import { describe, expect, test } from 'vitest';
import { formatFamiliar, formatReference, parseReference } from '../../../src/core/image/reference.js';
import { CASES } from '../dockerfile/case.js';

const SHA256 = `sha256:${'a'.repeat(64)}`;
const MAX_TAG = 'x'.repeat(128);
const MAX_PATH = 'x'.repeat(255);

describe('normalisation', () => {
  test.each([
    ['node', 'docker.io/library/node:latest'],
    ['node:22', 'docker.io/library/node:22'],
    ['acme/node', 'docker.io/acme/node:latest'],
    ['docker.io/node', 'docker.io/library/node:latest'],
    ['index.docker.io/node', 'docker.io/library/node:latest'],
    ['registry-1.docker.io/library/node', 'registry-1.docker.io/library/node:latest'],
    ['DOCKER.IO/library/node', 'DOCKER.IO/library/node:latest'],
    ['localhost/node', 'localhost/node:latest'],
    ['localhost:5000/node:1', 'localhost:5000/node:1'],
    ['MyHost/node', 'MyHost/node:latest'],
    ['rocm/dev-ubuntu-22.04', 'docker.io/rocm/dev-ubuntu-22.04:latest'],
    ['gcr.io/a/b/c:d', 'gcr.io/a/b/c:d'],
    ['[::1]:5000/node', '[::1]:5000/node:latest'],
    // No host name, but a dot makes it one.
    ['a_b.c/d', 'a_b.c/d:latest'],
    ['a__b/c--d.e_f', 'docker.io/a__b/c--d.e_f:latest'],
    [`node@${SHA256}`, `docker.io/library/node@${SHA256}`],
    [`node:22@${SHA256}`, `docker.io/library/node:22@${SHA256}`],
    [`node@sha512:${'0'.repeat(128)}`, `docker.io/library/node@sha512:${'0'.repeat(128)}`],
    [`node:${MAX_TAG}`, `docker.io/library/node:${MAX_TAG}`],
    [`reg.io/${MAX_PATH}`, `reg.io/${MAX_PATH}:latest`],
    ['node:_', 'docker.io/library/node:_'],
  ])('%s is %s', (text, expected) => {
    const parsed = parseReference(text);
    expect('error' in parsed ? parsed.error : formatReference(parsed)).toBe(expected);
  });
});

describe('errors, in the words of github.com/distribution/reference', () => {
  const invalid = 'invalid reference format';

  test.each([
    ['', invalid],
    ['node:', invalid],
    ['node@', invalid],
    ['node@sha256:abc', invalid],
    [':22', invalid],
    ['-node', invalid],
    ['a..b', invalid],
    ['a___b', invalid],
    ['a//b', invalid],
    ['node:-1', invalid],
    [`node:x${MAX_TAG}`, invalid],
    ['docker-image://node', invalid],
    ['https://a.io/b', invalid],
    ['node 22', invalid],
    ['node:22\n', invalid],
    ['é', invalid],
    ['Node', `${invalid}: repository name (library/Node) must be lowercase`],
    ['a.io/Node:1', `${invalid}: repository name (Node) must be lowercase`],
    ['A_b/c', 'repository name must be lowercase'],
    [`x${MAX_PATH}`, 'repository name must not be more than 255 characters'],
    [
      'a'.repeat(64),
      `invalid repository name (${'a'.repeat(64)}), cannot specify 64-byte hexadecimal strings`,
    ],
    [`node@sha256:${'A'.repeat(64)}`, 'invalid checksum digest format'],
    [`node@sha256:${'a'.repeat(63)}`, 'invalid checksum digest length'],
    [`node@md5:${'a'.repeat(32)}`, 'unsupported digest algorithm'],
    [`node@SHA256:${'a'.repeat(64)}`, `${invalid}: repository name (library/node@SHA256) must be lowercase`],
    [`node:1@SHA256:${'a'.repeat(64)}`, 'invalid checksum digest format'],
    ['a'.repeat(100_000), invalid],
  ])('%j', (text, error) => {
    expect(parseReference(text)).toEqual({ error });
  });
});

test.each([
  ['docker.io/library/node:22', 'node:22'],
  ['docker.io/acme/node:22', 'acme/node:22'],
  ['docker.io/library/a/b:1', 'library/a/b:1'],
  ['gcr.io/library/node:22', 'gcr.io/library/node:22'],
  [`node:22@${SHA256}`, `node:22@${SHA256}`],
])('%s is familiar as %s', (text, expected) => {
  const parsed = parseReference(text);
  expect('error' in parsed ? parsed.error : formatFamiliar(parsed)).toBe(expected);
});

test('a tag that is implied is known to be', () => {
  expect(parseReference('node')).toMatchObject({ tag: 'latest', tagWritten: false, digest: null });
  expect(parseReference('node:latest')).toMatchObject({ tag: 'latest', tagWritten: true });
  expect(parseReference(`node@${SHA256}`)).toMatchObject({ tag: null, tagWritten: false, digest: SHA256 });
});

test('every name in the cases reads as BuildKit reads it', () => {
  for (const { image, written, invalid } of CASES.flatMap(({ expected }) => expected.images)) {
    // Of a message about a name with a carriage return not all was recorded.
    if (invalid?.startsWith('bad trigger') === true || written.includes('\r')) continue;
    const parsed = parseReference(written);
    if (image === null) expect(parsed).toEqual({ error: invalid });
    else expect('error' in parsed ? parsed.error : formatReference(parsed)).toBe(image);
  }
});
