import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import type { Build } from '../../../src/core/builds/build.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const CHECKOUT = '{ uses: actions/checkout@v5 }';
const HERE = '$' + '{{ github.action_path }}';

const job = (steps: readonly string[]): string =>
  `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const action = (...steps: readonly string[]): string =>
  `runs:\n  using: composite\n  steps:\n${steps.map((step) => `    - ${step}\n`).join('')}`;
const run = (script: string, more = ''): string =>
  `{ shell: bash, run: ${JSON.stringify(script)}${more === '' ? '' : `, ${more}`} }`;

const FILES = {
  Dockerfile: 'FROM a\n',
  'x/Dockerfile': 'FROM a\n',
  'act/Dockerfile': 'FROM a\n',
  'act/odd.txt': 'FROM a\n',
  'act/compose.txt': 'services: { w: { build: . } }\n',
};

/** The Dockerfiles that are built, each with its context; `?`: one that is not known. */
function read(files: Readonly<Record<string, string>>): readonly string[] {
  const { builds } = readWorkflowBuilds(treeOf({ ...FILES, ...files }), () => NO_TARGETS);
  return builds.map(({ dockerfile, context }: Build) => `${dockerfile ?? '?'} in ${context ?? '?'}`);
}

const readSteps = (...steps: readonly string[]): readonly string[] =>
  read({
    'act/action.yml': action(...steps),
    '.github/workflows/a.yml': job([CHECKOUT, '{ uses: ./act }']),
  });

describe('the folder of an action of the repository', () => {
  test.each([
    [run(`docker build ${HERE}`), 'act/Dockerfile in act'],
    [run(`docker build "${HERE}/"`), 'act/Dockerfile in act'],
    [run(`docker build -f ${HERE}/odd.txt .`), 'act/odd.txt in .'],
    [run(`docker build ${HERE}/../x`), 'x/Dockerfile in x'],
    [run('docker build $GITHUB_ACTION_PATH'), 'act/Dockerfile in act'],
    [run(`docker build "\${GITHUB_ACTION_PATH}/."`), 'act/Dockerfile in act'],
    [run(`cd "\${GITHUB_ACTION_PATH:-.}"; docker build .`), 'act/Dockerfile in act'],
    [run(`cd ${HERE} && docker build .`), 'act/Dockerfile in act'],
    [run('docker build .', `working-directory: "${HERE}"`), 'act/Dockerfile in act'],
    [run('docker build x', `working-directory: "${HERE}/.."`), 'x/Dockerfile in x'],
    [run('docker build $D', `env: { D: "${HERE}" }`), 'act/Dockerfile in act'],
    // the runner sets it last
    [run('docker build $GITHUB_ACTION_PATH', 'env: { GITHUB_ACTION_PATH: x }'), 'act/Dockerfile in act'],
    [run('GITHUB_ACTION_PATH=x; docker build $GITHUB_ACTION_PATH'), 'x/Dockerfile in x'],
    [run(`docker compose -f ${HERE}/compose.txt build`), 'act/Dockerfile in act'],
    ['{ shell: pwsh, run: "docker build $env:GITHUB_ACTION_PATH" }', 'act/Dockerfile in act'],
    [
      `{ uses: docker/build-push-action@v6, with: { context: ., file: "${HERE}/odd.txt" } }`,
      'act/odd.txt in .',
    ],
    [`{ uses: docker/build-push-action@v6, with: { context: "${HERE}" } }`, 'act/Dockerfile in act'],
  ])('%s', (step, built) => expect(readSteps(step)).toEqual([built]));

  test('is that of the action whose steps run, within one another', () => {
    const files = {
      'act/action.yml': action(run(`docker build ${HERE}`)),
      'outer/action.yml': action(`{ uses: ./act }`, run(`docker build ${HERE}/../x`)),
      '.github/workflows/a.yml': job([CHECKOUT, '{ uses: ./outer }']),
    };
    expect(read(files)).toEqual(['act/Dockerfile in act', 'x/Dockerfile in x']);
  });

  test('is given on by an input', () => {
    const files = {
      'act/action.yml': action(`{ uses: ./in, with: { at: "${HERE}" } }`),
      'in/action.yml': `inputs: { at: { default: x } }\n${action(run(`docker build ${'$'}{{ inputs.at }}`))}`,
      '.github/workflows/a.yml': job([CHECKOUT, '{ uses: ./act }']),
    };
    expect(read(files)).toEqual(['act/Dockerfile in act']);
  });

  test('is in the folder of the checkout', () => {
    const other = '{ uses: actions/checkout@v5, with: { repository: o/r, path: other } }';
    const files = (used: string) => ({
      'act/action.yml': action(run(`docker build ${HERE}`)),
      '.github/workflows/a.yml': job([
        '{ uses: actions/checkout@v5, with: { path: src } }',
        other,
        `{ uses: ./${used}/act }`,
      ]),
    });
    expect(read(files('src'))).toEqual(['act/Dockerfile in act']);
    expect(read(files('other'))).toEqual([]);
  });

  test('differs for the same script of two actions', () => {
    const inner = action(run('. $GITHUB_ACTION_PATH/b.sh'));
    const files = {
      'act/action.yml': inner,
      'act/b.sh': 'docker build $GITHUB_ACTION_PATH\n',
      'x/action.yml': inner,
      'x/b.sh': 'docker build $GITHUB_ACTION_PATH\n',
      '.github/workflows/a.yml': job([CHECKOUT, '{ uses: ./act }', '{ uses: ./x }']),
    };
    expect(read(files)).toEqual(['act/Dockerfile in act', 'x/Dockerfile in x']);
  });

  test.each([
    [run(`docker build -f $GITHUB_ACTION_PATH""Dockerfile .`), 'Dockerfile in .'],
    [run(`cd "\${GITHUB_ACTION_PATH:-act}"; docker build .`), 'act/Dockerfile in act'],
    [run(`docker build -f ${HERE}Dockerfile .`), 'Dockerfile in .'],
    // what the runner does not set there a step may
    [
      run('docker build -f "$GITHUB_ACTION_PATH/odd.txt" .', 'env: { GITHUB_ACTION_PATH: act }'),
      'act/odd.txt in .',
    ],
  ])('is empty outside of actions: %s', (step, built) =>
    expect(read({ '.github/workflows/a.yml': job([CHECKOUT, step]) })).toEqual([built]),
  );

  test('is not known to the defaults of inputs', () => {
    const files = {
      'act/action.yml': `inputs: { at: { default: "${HERE}" } }\n${action(run(`docker build ${'$'}{{ inputs.at }}`))}`,
      '.github/workflows/a.yml': job([CHECKOUT, '{ uses: ./act }']),
    };
    expect(read(files)).toEqual(['? in ?']);
  });
});
