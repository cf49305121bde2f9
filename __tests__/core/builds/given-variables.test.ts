import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'ARG BASE=node:22\nFROM $BASE\n',
  Makefile: 'up:\n\tdocker compose build\nci:\n\t./ci/run.sh\n',
  'package.json': '{ "scripts": { "image": "docker buildx bake -f bake.hcl web" } }',
  'ci/run.sh': '#!/bin/sh\ndocker-compose -f compose.ci.yml up --build -d\n',
  'plain.sh': '#!/bin/sh\necho "$BASE"\n',
  'compose.yml': `services: { web: { build: { context: ., args: { BASE: "$\{BASE:-node:22}", SHA: "$\{SHA-}" } } } }\n`,
  'compose.ci.yml': `services:\n  web:\n    build:\n      context: .\n      args: { BASE: "$\{CI_BASE:-node:22}" }\n`,
  'bake.hcl': 'variable "BASE" { default = "node:22" }\ntarget "web" { args = { BASE = BASE } }\n',
};

/** The bases that a workflow gives builds. */
function read(job: object, files: Readonly<Record<string, string>> = FILES): readonly string[] {
  const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', ...job } } });
  const tree = treeOf({ ...files, '.github/workflows/a.yml': flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  return [...builds.map(({ args }) => args.get('BASE') ?? ''), ...problems.map(({ message }) => message)];
}

describe('a variable for a program that runs compose or bake', () => {
  test.each<[string, string]>([
    ['a command', 'BASE=x make up'],
    ['a line', 'export BASE=x\nmake up'],
    ['sudo', 'sudo BASE=x make up'],
    ['a program that runs it', 'CI_BASE=x make ci'],
    ['a script of a package', 'BASE=x npm run image'],
  ])('counts where %s gives it', (_, run) => expect(read({ steps: [{ run }] })).toEqual(['x']));

  test.each([
    [{ steps: [{ run: 'make up', env: { BASE: 'x' } }] }],
    [{ env: { BASE: 'x' }, steps: [{ run: 'make up' }] }],
    [{ steps: [{ run: 'echo "BASE=x" >> $GITHUB_ENV' }, { run: 'make up' }] }],
    [{ strategy: { matrix: { v: ['x'] } }, steps: [{ run: 'make up', env: { BASE: `$\{{ matrix.v }}` } }] }],
  ])('counts where %j does', (job) => expect(read(job)).toEqual(['x']));

  test.each([
    ['make up'],
    ['TAG=x make up'],
    ['BASE=x ./plain.sh'],
    ['BASE=x echo make up'],
    ['BASE=$(git describe) make up'],
    ['BASE= make up'],
  ])('is nothing to the build: %s', (run) => expect(read({ steps: [{ run }] })).toEqual([]));
});
