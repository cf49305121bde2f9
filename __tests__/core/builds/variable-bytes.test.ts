import { expect, test } from 'vitest';
import { readComposeBuilds } from '../../../src/core/builds/compose/read.js';
import { openTree } from '../../../src/core/builds/tree.js';

const DOLLAR = '$';
const SERVICE = `services: { web: { build: { context: ., args: { BASE: "${DOLLAR}{IMG:-node:22}" } } } }\n`;
const read = (files: Readonly<Record<string, string>>) => {
  const contents = Object.entries(files).map(
    ([path, text]) => [path, { kind: 'bytes', bytes: Buffer.from(text, 'latin1') }] as const,
  );
  const tree = openTree(Object.keys(files).sort(), new Map(contents));
  const { builds, problems } = readComposeBuilds(tree);
  return {
    values: builds.map(({ args }) => args.get('BASE')),
    problems: problems.map(({ message }) => message),
  };
};

/** What compose-go v2.16.2 reads of each of them. */
test.each([
  ['a byte that is not UTF-8 in a comment', '# caf\xe9\nIMG=evil.example/x:1\n'],
  ['one in another value', 'A=caf\xe9\nIMG=evil.example/x:1\n'],
  ['a mark of UTF-8', '\xef\xbb\xbfIMG=evil.example/x:1\n'],
])('a file of variables with %s is read', (_, text) => {
  const files = { Dockerfile: 'ARG BASE\nFROM $BASE\n', 'compose.yml': SERVICE, '.env': text };
  expect(read(files)).toEqual({ values: ['evil.example/x:1'], problems: [] });
});

test.each([
  ['the name of a variable', 'B\xe9=x\nIMG=evil.example/x:1\n'],
  ['UTF-16', '\xff\xfeI\x00M\x00G\x00=\x00e\x00\n\x00'],
])('compose refuses one with such a byte in %s', (_, text) => {
  const files = { Dockerfile: 'ARG BASE\nFROM $BASE\n', 'compose.yml': SERVICE, '.env': text };
  expect(read(files).problems).toEqual([expect.stringMatching(/unexpected character/)]);
});

test('so is one that an include names', () => {
  const files = {
    Dockerfile: 'ARG BASE\nFROM $BASE\n',
    'compose.yml': 'include: [{ path: x.yml, env_file: v.env }]\n',
    'x.yml': SERVICE,
    'v.env': '# caf\xe9\nIMG=evil.example/x:1\n',
  };
  expect(read(files)).toEqual({ values: ['evil.example/x:1'], problems: [] });
});

test('a compose file with one is not', () => {
  const files = { Dockerfile: 'FROM node:22\n', 'compose.yml': `# caf\xe9\n${SERVICE}` };
  expect(read(files).problems).toEqual([expect.stringContaining('is not UTF-8 text')]);
});
