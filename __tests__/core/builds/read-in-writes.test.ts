import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const WRITING = 'echo BASE=a/x >> $GITHUB_ENV\n';
const STEP = 'run: . ./v.sh';

/** What is not known of a build that comes after a step. */
function unknownAfter(step: string, files: Record<string, string> = { 'v.sh': WRITING }): readonly string[] {
  const workflow = `on: push
env: { BASE: busybox }
jobs:
  j:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - ${step.replaceAll(/\n(?! )/g, '\n        ')}
      - uses: docker/build-push-action@v6
        with: { context: ., build-args: "BASE=\${{ env.BASE }}" }
`;
  const tree = treeOf({ Dockerfile: 'FROM busybox\n', ...files, '.github/workflows/a.yml': workflow });
  const { builds } = findBuilds(tree, new Set(['workflow']));
  expect(builds).toHaveLength(1);
  return builds[0]?.unknown ?? [];
}

const script = (text: string): string => `run: ${JSON.stringify(text)}`;

describe('what a file that a script reads in writes for the steps after it is not known', () => {
  test.each([
    '. ./v.sh',
    'source v.sh',
    'if true; then . lib/v.sh; fi',
    'bash -c ". ./v.sh"',
    'f() { . ./v.sh; }; f',
    '. "$(git rev-parse --show-toplevel)/v.sh"',
    '. "$GITHUB_WORKSPACE/v.sh"',
    'for f in ./*.sh; do . "$f"; done',
    'find . -name "*.sh" | while read f; do . "$f"; done',
    '. ./$'.concat('{{ vars.E }}.sh'),
    '. <(cat v.sh)',
    'source /dev/stdin < v.sh',
    'cat v.sh | . /dev/stdin',
    'eval "$(cat v.sh)"',
    'bash -c "$(cat v.sh)"',
    'trap "$(cat v.sh)" EXIT',
    'bash --rcfile v.sh -i',
    'BASH_ENV=v.sh bash x',
    'source <(echo "echo BASE=a/x >> \\$GITHUB_ENV")',
  ])('%s', (text) => expect(unknownAfter(script(text))).toContain('args.BASE'));

  test.each<[string, string, Record<string, string>]>([
    ['through another one', STEP, { 'v.sh': '. ./w.sh\n', 'w.sh': WRITING }],
    ['by tee', STEP, { 'v.sh': '{ echo BASE=a/x; } | tee -a "$GITHUB_ENV"\n' }],
    [
      'by a function',
      script('. ./v.sh\nset_env BASE a/x'),
      { 'v.sh': 'set_env() { echo "$1=$2" >> $GITHUB_ENV; }\n' },
    ],
    ['by a variable', script('. ./v.sh\necho BASE=a/x >> $F'), { 'v.sh': 'F=$GITHUB_ENV\n' }],
    ['before the script', 'run: true\nenv: { BASH_ENV: v.sh }', { 'v.sh': WRITING }],
    [
      'by a function of the environment',
      'run: f\nenv: { "BASH_FUNC_f%%": "() { echo BASE=a/x >> $GITHUB_ENV; }" }',
      {},
    ],
    ['in what the shell is called with', "run: true\nshell: bash -c '. ./v.sh; . {0}'", { 'v.sh': WRITING }],
    [
      'in an action',
      'uses: ./act',
      {
        'act/action.yml':
          'runs: { using: composite, steps: [{ shell: bash, run: ". $GITHUB_ACTION_PATH/v.sh" }] }\n',
        'act/v.sh': WRITING,
      },
    ],
  ])('%s', (_, step, files) => expect(unknownAfter(step, files)).toContain('args.BASE'));

  test('in what a script has written into the profile', () =>
    expect(
      unknownAfter('run: cat v.sh >> ~/.bash_profile\n      - run: true\n        shell: bash -el {0}'),
    ).toContain('args.BASE'));
});

describe('what changes nothing for the steps after it', () => {
  test.each<[string, string, Record<string, string>]>([
    ['another variable', STEP, { 'v.sh': 'echo OTHER=1 >> $GITHUB_ENV\n' }],
    ['variables of the script', STEP, { 'v.sh': 'BASE=a/x\n' }],
    ['a file that nothing reads in', 'run: ./w.sh', { 'v.sh': WRITING }],
    [
      'a file of the machine',
      script('. "$HOME/.cargo/env"; source ~/.bashrc; . /etc/os-release'),
      { env: WRITING, '.bashrc': WRITING, 'os-release': WRITING },
    ],
    [
      'a file that is not there',
      script('. .venv/bin/activate; source $CONDA/bin/activate'),
      { 'v.sh': WRITING },
    ],
    ['a file whose name nothing tells', script('. "$1"'), { 'v.sh': WRITING }],
    ['a start file that the shell does not read', 'run: true\nenv: { ENV: v.sh }', { 'v.sh': WRITING }],
  ])('%s', (_, step, files) => expect(unknownAfter(step, files)).toEqual([]));
});

test('the folders that such a file puts on the path count', () =>
  expect(
    unknownAfter(STEP, { 'v.sh': 'echo $PWD/bin >> $GITHUB_PATH\n', 'bin/docker': '#!/bin/sh\n' }),
  ).toContain('images'));

test('a program that it puts in the place of docker counts', () =>
  expect(
    unknownAfter(STEP, { 'v.sh': 'sudo cp t.sh /usr/local/bin/docker\n', 't.sh': '#!/bin/sh\n' }),
  ).toContain('images'));
