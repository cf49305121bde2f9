import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../../src/core/builds/find-builds.js';
import { groupBuilds } from '../../../../src/core/builds/judged/dockerfile-builds.js';
import { treeOf } from '../../../support/build-rows.js';

const FLOW = '.github/workflows/build.yml';
const GOOD = 'FROM debian\n';

type Files = Readonly<Record<string, string>>;

const flow = (labels: string, step: string): Files => ({
  [FLOW]: `on: push\njobs:\n  build:\n    runs-on: ${labels}\n    steps:\n      - ${step}\n`,
});
const run = (script: string): string => `{ shell: bash, run: ${JSON.stringify(script)} }`;
const compose = (more = ''): string => `services: { web: { build: { context: .${more} } } }\n`;

/** What is judged with the values of builds, what is not known, and what a note says; all by path. */
function read(files: Files) {
  const tree = treeOf(files);
  const { builds, problems } = findBuilds(tree, new Set(['compose', 'workflow']));
  const find = (path: string) =>
    tree.has(path) ? ({ kind: 'file', path } as const) : ({ kind: 'absent' } as const);
  const { named, elsewhere } = groupBuilds(builds, { ...tree, listing: tree.paths, find });
  return {
    judged: new Set(named.keys()),
    unknown: elsewhere.map(({ problem }) => problem),
    noted: problems.map(({ file, message }) => `${file}: ${message}`),
  };
}

const QUIET = { unknown: [], noted: [] };
const BOTH = { judged: new Set(['ODD', 'odd']), ...QUIET };
const ONE = { judged: new Set(['odd']), ...QUIET };
const BUILD = run('docker build -f odd .');
const PAIR: Files = { odd: GOOD, ODD: GOOD };

describe('a Dockerfile and one whose name differs in case', () => {
  test.each([
    ...['windows-latest', 'macos-15', '[self-hosted, macOS]', 'self-hosted', '{ group: mac-minis }'].map(
      (labels) => [labels, BOTH] as const,
    ),
    ...['ubuntu-latest', '[self-hosted, linux]', 'self-hosted\n    container: docker:28'].map(
      (labels) => [labels, ONE] as const,
    ),
    [`"\${{ matrix.os }}"\n    strategy: { matrix: { os: [ubuntu-latest, macos-15] } }`, BOTH] as const,
  ])('are judged where they may be one file: %s', (labels, found) => {
    expect(read({ ...PAIR, ...flow(labels, BUILD) })).toEqual(found);
  });

  test('are judged where compose builds, which may run anywhere', () =>
    expect(read({ ...PAIR, 'compose.yaml': compose(', dockerfile: odd') })).toEqual(BOTH));

  test('are judged where an action for other repositories builds, whatever the jobs here run on', () => {
    const action = { 'a/action.yml': 'runs: { using: docker, image: odd }\n' };
    const files = {
      'a/odd': GOOD,
      'a/ODD': GOOD,
      ...action,
      ...flow('ubuntu-latest', run('docker build .')),
    };
    expect(read(files).judged).toEqual(new Set(['a/ODD', 'a/odd']));
  });

  test('are judged where only the other one is there', () =>
    expect(read({ ODD: GOOD, ...flow('windows-latest', BUILD) }).judged).toEqual(new Set(['ODD'])));

  test.each([
    ['web/odd', 'WEB/odd'],
    ['\u00e9', 'E\u0301'],
  ])('are judged whatever differs: %s and %s', (path, twin) => {
    const files = { [path]: GOOD, [twin]: GOOD, ...flow('macos-15', run(`docker build -f ${path} .`)) };
    expect(read(files).judged).toEqual(new Set([twin, path]));
  });

  test('are one where buildx takes the lower case', () =>
    expect(read({ dockerfile: GOOD, ...flow('macos-15', run('docker build .')) })).toEqual({
      judged: new Set(['dockerfile']),
      ...QUIET,
    }));
});

describe('a build file and one whose name differs in case', () => {
  const files = { Dockerfile: GOOD, 'stack.yml': compose(), 'Stack.yml': compose() };
  const step = run('docker compose -f stack.yml build');
  const note =
    'Stack.yml: stack.yml is the same file where names have no case, and nothing tells which of the two counts';

  test.each(['windows-latest', 'macos-15'])('leave open what is built on %s', (labels) =>
    expect(read({ ...files, ...flow(labels, step) })).toEqual({
      judged: new Set(['Dockerfile']),
      unknown: ['stack.yml and Stack.yml are one file where names have no case, as on this runner'],
      noted: [note],
    }),
  );

  test('are said to be two where nothing tells the system', () =>
    expect(read({ ...files, ...flow('self-hosted', step) })).toEqual({
      judged: new Set(['Dockerfile']),
      unknown: [],
      noted: [note],
    }));

  test('are two on Linux', () =>
    expect(read({ ...files, ...flow('ubuntu-latest', step) })).toEqual({
      judged: new Set(['Dockerfile']),
      ...QUIET,
    }));

  test('are not known where they are actions that macOS runs', () =>
    expect(
      read({
        Dockerfile: GOOD,
        'a/action.yml': 'runs: { using: composite, steps: [{ shell: bash, run: docker build . }] }\n',
        'A/action.yml': 'runs: { using: composite, steps: [] }\n',
        ...flow('macos-15', '{ uses: ./a }'),
      }).unknown,
    ).toEqual(['a/action.yml and A/action.yml are one file where names have no case, as on this runner']));

  test.each([
    [
      { '.env': 'A=b\n' },
      '.ENV: .env is the same file where names have no case, and nothing tells which of the two counts',
    ],
    [{}, '.ENV: It is the .env of compose where names have no case, and its values are not judged'],
  ])('are said where they are variables of compose: %j', (others, said) => {
    const { noted } = read({
      Dockerfile: GOOD,
      'compose.yaml': compose(', args: { A: "$A" }'),
      '.ENV': 'A=c\n',
      ...others,
    });
    expect(noted).toEqual([said]);
  });
});
