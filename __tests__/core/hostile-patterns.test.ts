import { expect, test } from 'vitest';
import { readBakeBuilds } from '../../src/core/builds/bake/read.js';
import { findFrontendDifferences } from '../../src/core/dockerfile/frontend-difference.js';
import { readDockerfile } from '../../src/core/dockerfile/read-dockerfile.js';
import { treeOf } from '../support/build-rows.js';

/** Texts in which an expression with two ways to read a part would try all ways of all parts, which is longer than anyone waits. */
const MANY = 60;

test.each([
  ['empty lines', '\n'.repeat(MANY)],
  ['lines with spaces', ' \n'.repeat(MANY)],
  ['comments', '  # a\n\n'.repeat(MANY)],
])('a file that is not a Dockerfile begins with many %s', (_, start) => {
  expect(readDockerfile(Buffer.from(`${start}x y z\n`)).problem).not.toBeNull();
  expect(JSON.stringify(readDockerfile(Buffer.from(`${start}version:\n`)).problem)).toContain('YAML');
});

test('a Dockerfile begins with millions of comments', () => {
  const bytes = Buffer.from(`${'# a\n'.repeat(2_800_000)}# escape=\`\nFROM evil:1\n`);
  const reading = readDockerfile(bytes);
  expect(reading.images.map(({ written }) => written)).toEqual(['evil:1']);
  expect(findFrontendDifferences(bytes, reading, readDockerfile)).toEqual([]);
});

test('a duration of bake has many parts, and ends otherwise', () => {
  const duration = `0m${'00m'.repeat(MANY)}x`;
  const text = `target "x" {\n  args = { A = timeadd("2020-01-01T00:00:00Z", "${duration}") }\n}\n`;
  const { problems } = readBakeBuilds(treeOf({ 'docker-bake.hcl': text }));
  expect(JSON.stringify(problems)).toContain('the duration must be written like 1h30m');
});
