import { expect, test } from 'vitest';
import { encodeSegment, linkCommit, linkFile } from '../../src/reporters/comment/links.js';

const TREE = { server: 'https://ghe.acme.example', owner: 'acme', repo: 'shop', sha: 'b81c0d5' };
const BLOB = 'https://ghe.acme.example/acme/shop/blob/b81c0d5';

test.each([
  ['api/Dockerfile', undefined, `${BLOB}/api/Dockerfile`],
  ['api/Dockerfile', { line: 3, endLine: 3 }, `${BLOB}/api/Dockerfile#L3`],
  ['api/Dockerfile', { line: 3, endLine: 5 }, `${BLOB}/api/Dockerfile#L3-L5`],
  ['api/Dockerfile', { line: 0, endLine: 0 }, `${BLOB}/api/Dockerfile`],
  ['a b/ü#?%.Dockerfile', undefined, `${BLOB}/a%20b/%C3%BC%23%3F%25.Dockerfile`],
  ['a(b)]/"c', undefined, `${BLOB}/a%28b%29%5D/%22c`],
  ['line\nend', undefined, `${BLOB}/line%0Aend`],
  ['\ud800', undefined, `${BLOB}/%EF%BF%BD`],
  ['../x', undefined, null],
  ['a/./b', undefined, null],
  ['/etc/passwd', undefined, null],
  ['', undefined, null],
])('the link of %j at %j is %j', (path, place, url) => {
  expect(linkFile(TREE, path, place)).toBe(url);
});

test('the link of a commit', () => {
  expect(linkCommit(TREE)).toBe('https://ghe.acme.example/acme/shop/commit/b81c0d5');
});

test('nothing that Markdown reads is left in a segment', () => {
  const all = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).join('');
  expect(encodeSegment(all)).toMatch(/^[\w%.-]+$/);
  expect(encodeSegment('a_b*c~d')).toBe('a%5Fb%2Ac%7Ed');
});
