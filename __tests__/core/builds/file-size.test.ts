import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILD_KINDS } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { MAX_BUILD_FILE } from '../../../src/core/builds/tree.js';
import { treeOf } from '../../support/build-rows.js';

const push = '{ uses: docker/build-push-action@v6 }';

test.each([
  ['compose.yaml', 'services: { a: { build: . } }\n#'],
  ['docker-bake.hcl', 'target "a" {}\n#'],
  ['docker-bake.json', '{ "target": { "a": {} } }'],
  ['.github/workflows/a.yml', `on: push\njobs: { j: { steps: [${push}] } }\n#`],
  ['.devcontainer.json', '{ "build": { "dockerfile": "Dockerfile" } }'],
])('%s is read up to 1 MiB', (path, text) => {
  const read = (size: number) =>
    findBuilds(treeOf({ Dockerfile: '', [path]: text.padEnd(size) }), new Set(BUILD_KINDS));
  expect(read(MAX_BUILD_FILE)).toMatchObject({ builds: [{ dockerfile: 'Dockerfile' }], problems: [] });
  const { builds, problems } = read(MAX_BUILD_FILE + 1);
  expect(builds).toEqual([]);
  expect(problems.map(({ message, isLimit }) => [message.toLowerCase(), isLimit])).toEqual([
    ['the file is larger than 1 mib', true],
  ]);
});

test.each(['builds/judging', 'action'])('the page %s says the same', (page) =>
  expect(readFileSync(`docs/${page}.md`, 'utf8')).toContain(
    `larger than ${MAX_BUILD_FILE / 1024 / 1024} MiB`,
  ),
);

test.each([
  [200, [['V', 'x']]],
  [201, []],
])('expressions of compose that are nested %i deep', (depth, args) => {
  const value = `${'${A:-'.repeat(depth)}x${'}'.repeat(depth)}`;
  const text = `services: { a: { build: { context: ., args: { V: "${value}" } } } }\n`;
  const { builds, problems } = findBuilds(treeOf({ 'compose.yaml': text }), new Set(BUILD_KINDS));
  expect([...(builds[0]?.args ?? [])]).toEqual(args);
  expect(problems.map(({ isLimit }) => isLimit)).toEqual(args.length > 0 ? [] : [true]);
});
