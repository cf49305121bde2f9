import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILE = '.github/workflows/a.yml';
const BUILD = 'docker build --build-arg BASE=merged .';
const STEPS = 'on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n';

/** What the builds of a workflow give `BASE`, and what is said of the file. */
function read(text: string, files: Record<string, string> = {}): readonly (string | undefined)[] {
  const { builds, problems } = findBuilds(treeOf({ ...files, [FILE]: text }), new Set(['workflow']));
  return [
    ...builds.map(({ args }) => args.get('BASE')),
    ...problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
  ];
}

const said = (line: number, file = FILE): string =>
  `${file}:${line} The file has a merge key (<<), which GitHub refuses`;

describe('what a merge key of a workflow puts in is read, and the key is named', () => {
  test.each<[string, string, number]>([
    ['in a step', `${STEPS}      - <<: { run: ${BUILD} }\n`, 6],
    ['in quotes', `${STEPS}      - "<<": { run: ${BUILD} }\n`, 6],
    [
      'in a job',
      `on: push\nx: &x\n  runs-on: a\n  steps: [{ run: docker build --build-arg BASE . }]\njobs:\n  j:\n    <<: *x\n    env: { BASE: merged }\n`,
      7,
    ],
    ['of all jobs', `on: push\nx: &x\n  j: { steps: [{ run: ${BUILD} }] }\njobs:\n  <<: *x\n`, 5],
    [
      'in an env',
      `${STEPS}      - run: docker build --build-arg BASE .\n        env: { <<: { BASE: merged } }\n`,
      7,
    ],
    [
      'in a with, of a list',
      `${STEPS}      - uses: docker/build-push-action@v6\n        with: { context: ., <<: [{ push: true }, { build-args: BASE=merged }] }\n`,
      7,
    ],
    [
      'of a matrix',
      'on: push\njobs:\n  j:\n    strategy: { matrix: { <<: { v: [merged] } } }\n    steps: [{ run: "docker build --build-arg BASE=$' +
        '{{ matrix.v }} ." }]\n',
      4,
    ],
    [
      'with keys that are there already',
      `${STEPS}      - <<: { run: other, shell: bash }\n        run: ${BUILD}\n`,
      6,
    ],
  ])('%s', (_, text, line) => expect(read(text)).toEqual(['merged', said(line)]));

  test('the inputs of a workflow that others run', () => {
    const called =
      'on:\n  workflow_call:\n    inputs:\n      <<: { k: { type: string, default: merged } }\njobs:\n  a:\n    steps: [{ run: "docker build --build-arg BASE=$' +
      '{{ inputs.k }} ." }]\n';
    const files = { '.github/workflows/b.yml': called };
    expect(read('on: push\njobs: { j: { uses: ./.github/workflows/b.yml } }\n', files)).toEqual([
      'merged',
      said(4, '.github/workflows/b.yml'),
    ]);
  });

  test('an action of the repository', () => {
    const action = `runs:\n  using: composite\n  steps:\n    - <<: { run: ${BUILD}, shell: bash }\n`;
    expect(read(`${STEPS}      - uses: ./x\n`, { 'x/action.yml': action })).toEqual([
      'merged',
      said(4, 'x/action.yml'),
    ]);
  });

  test('what is not a mapping is named all the same', () =>
    expect(read(`${STEPS}      - <<: x\n        run: docker build .\n`)).toEqual([undefined, said(6)]));

  test('merges of merges come to an end', () => {
    const chain = Array.from({ length: 30 }, (_, at) => `x${at + 1}: &x${at + 1} { <<: [*x${at}, *x${at}] }`);
    const text = `on: push\nx0: &x0 { run: ${BUILD} }\n${chain.join('\n')}\njobs:\n  j:\n    steps:\n      - *x30\n`;
    expect(read(text)).toEqual([expect.stringContaining('more than 50000 values')]);
  });
});
