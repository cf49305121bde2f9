import { describe, expect, it } from 'vitest';
import { BUILD_KINDS } from '../../../src/core/builds/build.js';
import { findTreeNeed, type TreeNeed } from '../../../src/core/builds/repository/tree-need.js';

const kinds = new Set(BUILD_KINDS);
const find = (path: string, ...texts: readonly string[]): TreeNeed | null =>
  findTreeNeed(
    path,
    texts.map((text) => Buffer.from(text)),
    kinds,
  );

const PROSE =
  'Copyright 2026 Acme, for whom it may concern.\n\nSee https://acme.example/a/b for more of it.\n';

it.each([
  'compose.yaml',
  'deploy/docker-compose.prod.yml',
  '.github/workflows/ci.yml',
  'tools/build/action.yml',
  '.goreleaser.yaml',
  '.env',
  'prod.env',
  '.gitattributes',
  'a/Dockerfile',
  'Dockerfile.j2',
  'Dockerfile.php',
])('the name %s needs the tree', (path) => {
  expect(find(path, PROSE)).toBe('name');
});

it.each([
  'LICENSE',
  'LICENSE.txt',
  'types/a/.npmignore',
  '.gitignore',
  '.dockerignore',
  '.editorconfig',
  'CODEOWNERS',
  '.github/CODEOWNERS',
  'NOTICE',
])('nothing in %s needs it', (path) => {
  expect(find(path, 'node_modules\n', '[*]\nbase = node:22\n*.log\n')).toBe(null);
});

describe('what a file says', () => {
  it.each<[string, string, string]>([
    ['prose', 'docs/a.txt', PROSE],
    ['prose without an ending', 'docs/README', PROSE],
    ['code', 'src/a.ts', "import { a } from './b.js';\nconst image = 'node:22';\n"],
    ['a package inside', 'types/a/package.json', '{ "scripts": { "build": "docker build ." } }'],
    ['tasks that build nothing', 'Makefile', 'lint:\n\ttsc --noEmit --strict all of it\n'],
    ['nothing', 'docs/empty', ''],
  ])('%s does not need it: %s', (_, path, text) => {
    expect(find(path, text)).toBe(null);
  });

  it.each<[string, string, string]>([
    ['a version', 'VERSION', '22\n'],
    ['a name', 'docs/base.txt', 'evil.example/x\n'],
    ['a version of a tool', '.tool-versions', '# Tools that we use here\nnodejs 22.1.0\n'],
    ['a setting', 'settings', '# All that is set for it\nbase = 22\n'],
    ['a setting without spaces', 'settings', '# All that is set for it\nBASE-IMAGE=22\n'],
    ['an image in a sentence', 'docs/a.txt', 'The base of all is evil.example/x and nothing else.\n'],
    ['a tag in a sentence', 'docs/a.txt', 'The base of all is node:22 and nothing else.\n'],
    ['a quoted one', 'docs/list', 'the first one: "node:22", and so on with the others\n'],
    ['a script', 'bin/run', '#!/bin/sh\nfor all of it do what it says\n'],
    ['a script that builds', 'bin/run', 'exec docker buildx build --tag a --push .\n'],
    ['a Dockerfile', 'common.txt', 'FROM debian\n'],
    ['services', 'common.yml', 'services: {}\n'],
    ['a rule that builds', 'Makefile', 'all:\n\tdocker build --tag a --push .\n'],
    ['a rule that runs a script', 'Makefile', 'all:\n\t@set -e && ./build.sh and so on\n'],
    ['a rule that reads another file', 'Makefile', '-include config.mk and so on and on\n'],
    ['a variable', 'Makefile', 'BASE ?= 22\n'],
    ['tasks of another service', '.gitlab-ci.yml', 'lint:\n  script: [tsc]\n'],
  ])('%s needs it: %s', (_, path, text) => {
    expect(find(path, text)).toBe('content');
    expect(find(path, text, PROSE)).toBe('content');
  });
});

describe('the package in the root', () => {
  const SCRIPTS = '"scripts": { "build": "docker build ." }';
  it.each<[string, TreeNeed | null, string[]]>([
    ['another version', null, [`{ "version": "1", ${SCRIPTS} }`, `{ "version": "2", ${SCRIPTS} }`]],
    ['another script', 'content', [`{ ${SCRIPTS} }`, '{ "scripts": { "build": "docker build x" } }']],
    ['another setting', 'content', [`{ ${SCRIPTS} }`, `{ ${SCRIPTS}, "config": { "base": "x" } }`]],
    ['what is not JSON', 'content', [`{ ${SCRIPTS} }`, `{ ${SCRIPTS}`]],
    ['a new one', 'content', [`{ ${SCRIPTS} }`]],
    ['a new one without scripts', null, ['{ "private": true }']],
  ])('%s: %s', (_, expected, texts) => {
    expect(find('package.json', ...texts)).toBe(expected);
  });
});
