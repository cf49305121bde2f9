import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'FROM busybox\n',
  'v.sh': 'true\n',
  'w.sh': 'docker build -f x.txt .\n',
  'w.yml': 'runs: { using: composite, steps: [{ shell: bash, run: docker build -f x.txt . }] }\n',
  'act/action.yml': 'runs: { using: composite, steps: [{ shell: bash, run: . act/run.sh }] }\n',
  'act/run.sh': 'true\n',
};

function problems(steps: readonly string[], builds = true): readonly string[] {
  const all = ['uses: actions/checkout@v4', ...steps, ...(builds ? ['run: docker build .'] : [])];
  const workflow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n${all.map((step) => `      - ${step}\n`).join('')}`;
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': workflow });
  return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
}

const says = (name: string): string => `A script writes ${name}, and what it then says is not judged`;

describe('a file whose commands run is named where a script of the job replaces it', () => {
  test.each<[string, readonly string[], string]>([
    ['a script', ['run: cp w.sh v.sh', 'run: . ./v.sh'], 'v.sh'],
    ['within one step', ['run: cp w.sh v.sh && . ./v.sh'], 'v.sh'],
    ['what a step prints', ["run: echo 'A=1' > v.sh", 'run: . ./v.sh'], 'v.sh'],
    [
      'that the shell reads first',
      ['run: cp w.sh v.sh', 'run: "true"\n        env: { BASH_ENV: v.sh }'],
      'v.sh',
    ],
    ['an action', ['run: cp w.yml act/action.yml', 'uses: ./act'], 'act/action.yml'],
    ['a script of an action', ['run: cp w.sh act/run.sh', 'uses: ./act'], 'act/run.sh'],
  ])('%s', (_, steps, name) => expect(problems(steps)).toEqual([expect.stringContaining(says(name))]));

  test('and what it then does', () =>
    expect(problems(["run: echo 'cp x.txt Dockerfile' > v.sh", 'run: . ./v.sh'])).toEqual([
      expect.stringContaining(says('Dockerfile')),
      expect.stringContaining(says('v.sh')),
    ]));

  test.each<[string, readonly string[]]>([
    ['another file', ['run: cp w.sh o.sh', 'run: . ./v.sh']],
    ['a file that nothing reads in', ['run: cp w.sh v.sh']],
    ['a file of the step alone', ['run: echo A=1 > a.env && . ./a.env']],
  ])('%s is not', (_, steps) => expect(problems(steps)).toEqual([]));

  test('nothing is said where the job builds nothing', () =>
    expect(problems(["run: echo 'A=1' > v.sh", 'run: . ./v.sh'], false)).toEqual([]));
});
