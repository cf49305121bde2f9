import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const CALLED = '.github/workflows/x.yml';
const INPUT = '$' + '{{ inputs.f }}';
const BUILD = `{ uses: docker/build-push-action@v6, with: { context: ., file: "${INPUT}" } }`;
const ACTION = `inputs: { f: {} }\nruns:\n  using: composite\n  steps:\n    - ${BUILD}\n`;
const WORKFLOW = `on: { workflow_call: { inputs: { f: { type: string } } } }\njobs:\n  b:\n    runs-on: u\n    steps:\n      - ${BUILD}\n`;
const IMAGE = 'runs: { using: docker, image: odd }\n';

const use = (uses: string, given: string): string =>
  `on: push\njobs:\n  j:\n    runs-on: u\n    steps:\n      - { uses: "${uses}", with: { ${given} } }\n`;
const call = (uses: string, given: string): string =>
  `on: push\njobs:\n  j:\n    uses: ${uses}\n    with: { ${given} }\n`;

/** The Dockerfiles that are built, in a repository that is called acme/app. */
function find(files: Readonly<Record<string, string>>): readonly (string | null)[] {
  const tree = treeOf({ Dockerfile: 'FROM a\n', odd: 'FROM b\n', ...files });
  const called = { ...tree, findName: (name: string) => (name === 'acme/app' ? ('itself' as const) : null) };
  const { builds } = findBuilds(called, new Set(['workflow']));
  return builds.filter(({ problem }) => problem === null).map(({ dockerfile }) => dockerfile);
}

describe('what is used by the known name of the repository', () => {
  test.each<[string, string]>([
    ['acme/app@v1', 'action.yml'],
    ['Acme/App@v1', 'action.yaml'],
    ['/acme/app/@v1', 'action.yml'],
    ['acme/app/x@v1', 'x/action.yml'],
    ['acme/app/x/../y@v1', 'y/action.yml'],
  ])('is the action that is there: %s', (uses, path) => {
    expect(find({ [path]: ACTION, [FLOW]: use(uses, 'f: odd') })).toEqual(['odd']);
  });

  test('whatever else it is given', () => {
    expect(find({ 'x/action.yml': ACTION, [FLOW]: use('acme/app/x@v1', 'f: odd, g: 1') })).toEqual(['odd']);
    const other = use('acme/app/x@v1', 'g: 1');
    expect(find({ 'x/action.yml': ACTION, [FLOW]: other })).toEqual(['Dockerfile']);
  });

  test('is an image that is built for it', () => {
    const flow = use('acme/app/x@v1', 'g: 1');
    expect(find({ 'x/action.yml': IMAGE, 'x/odd': 'FROM b\n', [FLOW]: flow })).toEqual(['x/odd']);
    expect(find({ 'x/Dockerfile': 'FROM b\n', [FLOW]: flow })).toEqual(['x/Dockerfile']);
  });

  test('is a workflow, which is then not read by itself', () => {
    const flow = call(`acme/app/${CALLED}@v1`, 'f: odd, g: 1');
    expect(find({ [CALLED]: WORKFLOW, [FLOW]: flow })).toEqual(['odd']);
  });

  test('is not followed where it uses itself', () => {
    const again = `${ACTION}    - { uses: acme/app@v1, with: { f: other } }\n`;
    expect(find({ 'action.yml': again, [FLOW]: use('acme/app@v1', 'f: odd') })).toEqual(['odd']);
    const flow = call(`acme/app/${FLOW}@v1`, 'f: odd');
    expect(find({ [FLOW]: flow })).toEqual([]);
  });

  test.each(['acme/other@v1', 'acme/app', 'acme/app/z@v1', 'acme/app/../x@v1', 'docker://acme/app@v1'])(
    'not %s',
    (uses) => {
      const files = { 'action.yml': ACTION, 'x/action.yml': ACTION };
      expect(find({ ...files, [FLOW]: use(uses, 'f: odd') })).toEqual([]);
    },
  );
});

describe('what may be used by the name of a repository that is not known', () => {
  test('a workflow, which is read by itself as well', () => {
    const flow = call(`acme/old/${CALLED}@v1`, 'f: odd');
    expect(find({ [CALLED]: WORKFLOW, [FLOW]: flow })).toContain('odd');
    expect(find({ [CALLED]: WORKFLOW, [FLOW]: call('acme/old/x.yml@v1', 'f: odd') })).not.toContain('odd');
    expect(
      find({ [CALLED]: WORKFLOW, [FLOW]: `on: push\njobs:\n  j:\n    uses: acme/old/${CALLED}@v1\n` }),
    ).toEqual(find({ [CALLED]: WORKFLOW }));
  });

  test('an action in a folder', () => {
    expect(find({ 'x/action.yml': ACTION, [FLOW]: use('acme/old/x@v1', 'f: odd') })).toEqual(['odd']);
    expect(find({ 'action.yml': ACTION, [FLOW]: use('acme/old@v1', 'f: odd') })).toEqual([]);
  });
});
