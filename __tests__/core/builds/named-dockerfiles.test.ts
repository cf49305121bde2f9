import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Makefile: 'DF ?= Dockerfile\nimage:\n\tdocker build -f $(DF) .\n',
  'Taskfile.yml': 'version: 3\ntasks: { image: { cmds: ["docker build -f {{.DF}} ."] } }\n',
  justfile: 'image df:\n  docker build -f {{df}} .\n',
  'package.json': '{ "scripts": { "image": "docker build . -f" } }',
  'build.sh': `#!/bin/sh\ndocker build -f "$\{1:-$DF}" .\n`,
  'ci/Makefile': 'image:\n\tdocker build -f $(DF) .\n',
  'odd.df': 'FROM odd\n',
  'docker/base': '# note\nFROM base\n',
  'ci/odd.df': 'FROM ci\n',
  'notes.df': 'some notes\n',
  'web.Dockerfile': 'FROM web\n',
  'odd.df.tmpl': 'FROM {{ .Base }}\n',
  'act/action.yml': `inputs: { df: {} }\nruns: { using: composite, steps: [{ shell: bash, run: "make image DF=$\{{ inputs.df }}" }] }\n`,
};

/** What a job builds. */
function read(job: object): readonly string[] {
  const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', ...job } } });
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  return [...builds.map(({ dockerfile }) => dockerfile ?? ''), ...problems.map(({ message }) => message)];
}

describe('a Dockerfile that a program is given by its path', () => {
  test.each<[string, ...string[]]>([
    ['make image DF=odd.df', 'odd.df'],
    ['DF=docker/base make image', 'docker/base'],
    ['export DF=odd.df\nmake image', 'odd.df'],
    ['sudo DF=odd.df make image', 'odd.df'],
    ['D=odd.df; make image DF=$D', 'odd.df'],
    ['./build.sh odd.df', 'odd.df'],
    ['./build.sh -f docker/base .', 'docker/base'],
    ['./build.sh --file=odd.df', 'odd.df'],
    ['./build.sh "$PWD/odd.df"', 'odd.df'],
    ['./build.sh < odd.df', 'odd.df'],
    ['task image DF=odd.df', 'odd.df'],
    ['just image odd.df', 'odd.df'],
    ['npm run image -- odd.df', 'odd.df'],
    ['for f in odd.df docker/base; do ./build.sh $f; done', 'odd.df', 'docker/base'],
    ['cd ci && make image DF=odd.df', 'ci/odd.df'],
    ['make -C ci image DF=odd.df', 'ci/odd.df'],
    ['docker build -f odd.df .', 'odd.df'],
  ])('is built: %s', (run, ...found) => expect(read({ steps: [{ run }] })).toEqual(found));

  test.each<[object, ...string[]]>([
    [{ steps: [{ run: 'make image', env: { DF: 'odd.df' } }] }, 'odd.df'],
    [{ env: { DF: 'odd.df' }, steps: [{ run: './build.sh' }] }, 'odd.df'],
    [{ steps: [{ run: 'echo DF=odd.df >> $GITHUB_ENV' }, { run: 'make image' }] }, 'odd.df'],
    [{ steps: [{ run: './build.sh odd.df', 'working-directory': 'ci' }] }, 'ci/odd.df'],
    [{ steps: [{ uses: './act', with: { df: 'odd.df' } }] }, 'odd.df'],
    [
      {
        strategy: { matrix: { df: ['odd.df', 'notes.df'] } },
        steps: [{ run: `make image DF=$\{{ matrix.df }}` }],
      },
      'odd.df',
    ],
  ])('is built: %j', (job, ...found) => expect(read(job)).toEqual(found));

  test.each([
    ['cat odd.df'],
    ['vim -es docker/base'],
    ['hadolint odd.df'],
    ['./nothere.sh odd.df'],
    ['make image DF=notes.df'],
    ['make image DF=web.Dockerfile'],
    ['make image DF=odd.df.tmpl'],
    ['OTHER=odd.df make image'],
  ])('is none that nothing else judges: %s', (run) => expect(read({ steps: [{ run }] })).toEqual([]));

  test.each([['sed -i s/odd/other/ odd.df'], ['echo FROM other > odd.df'], ['cp docker/base odd.df']])(
    'is what a script makes of it: %s',
    (before) =>
      expect(read({ steps: [{ run: before }, { run: 'make image DF=odd.df' }] })).toContain(
        'A script writes odd.df, and what it then says is not judged',
      ),
  );
});
