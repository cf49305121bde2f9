import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const inBraces = (text: string): string => `\${{ ${text} }}`;
const FILES = {
  Dockerfile: 'FROM debian\n',
  'docker-bake.hcl': 'target "default" { args = { V = "1" } }\n',
};

function read(steps: readonly string[], files: Record<string, string> = FILES) {
  const text = `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const { builds, problems } = findBuilds(treeOf({ ...files, [FLOW]: text }), new Set(['workflow']));
  return {
    builds: builds.map(({ isScript = false, dockerfile, problem }) => ({ isScript, dockerfile, problem })),
    problems: problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
}

const bake = (files: string): string =>
  `{ uses: docker/bake-action@v6, with: { source: ., files: "${files}" } }`;
const TEMP = inBraces('runner.temp');

describe('a bake file that is not there', () => {
  test.each([
    ['in the folder of the runner', ['run: cp docker-bake.hcl "$RUNNER_TEMP/x.hcl"', bake(`${TEMP}/x.hcl`)]],
    ['with an expression', [`run: cp -f docker-bake.hcl "${TEMP}/x.hcl"`, bake(`cwd://${TEMP}/x.hcl`)]],
    ['into a folder', [`run: cp docker-bake.hcl $\{RUNNER_TEMP}/`, bake(`${TEMP}/docker-bake.hcl`)]],
    [
      'among other commands',
      ['run: true && cp ./docker-bake.hcl /tmp/x.hcl; docker buildx bake -f /tmp/x.hcl'],
    ],
    ['within the repository', ['run: cp docker-bake.hcl x.hcl', bake('x.hcl')]],
  ])('is read as the file that a script copies there, and named besides: %s', (_, steps) => {
    const { builds, problems } = read(steps);
    expect(builds.map(({ dockerfile, isScript }) => [dockerfile, isScript])).toEqual([['Dockerfile', false]]);
    expect(problems).toContainEqual(expect.stringContaining('made before it runs, which is not judged'));
  });

  test.each([
    ['from elsewhere', ['run: cp /etc/docker-bake.hcl /tmp/x.hcl', bake('/tmp/x.hcl')]],
    ['of another name', ['run: cp docker-bake.hcl /tmp/y.hcl; ./gen /tmp/x.hcl', bake('/tmp/x.hcl')]],
    ['where the script runs elsewhere', ['run: cd sub; cp docker-bake.hcl /tmp/x.hcl', bake('/tmp/x.hcl')]],
    [
      'where the step runs elsewhere',
      ['{ working-directory: sub, run: cp docker-bake.hcl /tmp/x.hcl }', bake('/tmp/x.hcl')],
    ],
    ['of a file whose name is not known', ['run: cp "$F" /tmp/x.hcl', bake('/tmp/x.hcl')]],
  ])('is not read as a copy %s', (_, steps) =>
    expect(read(steps).builds.map(({ dockerfile, isScript }) => [dockerfile, isScript])).toEqual([
      [null, true],
    ]),
  );

  test.each([
    ['one that a step makes', ['run: ./gen > /tmp/x.hcl', bake('/tmp/x.hcl')]],
    [
      'one that an action is told to make',
      ['{ uses: a/b@v1, with: { path: made/x.hcl } }', bake('made/x.hcl')],
    ],
    ['one in the repository', ['run: ./gen > x.hcl', bake('cwd://x.hcl')]],
    ['one that the script itself makes', ['run: ./gen > /tmp/x.hcl; docker buildx bake -f /tmp/x.hcl']],
    [
      'one in the folder of the runner',
      ['run: ./gen > $RUNNER_TEMP/x.hcl; docker buildx bake -f $RUNNER_TEMP/x.hcl'],
    ],
  ])('is a note where the job makes it: %s', (_, steps) => {
    const { builds } = read(steps);
    expect(builds.map(({ isScript, dockerfile }) => [isScript, dockerfile])).toEqual([[true, null]]);
    expect(builds[0]?.problem).toMatch(
      /^docker buildx bake reads \S*.*x\.hcl, made before it runs, which is not judged$/,
    );
  });

  test.each([
    ['nothing speaks of it', [bake('/tmp/x.hcl')]],
    ['only the command does', ['run: docker buildx bake -f /tmp/x.hcl']],
    ['only the command does, with another spelling', ['run: docker buildx bake --file="/tmp/x.hcl" --push']],
    ['only another build by it does', [bake('x.hcl'), 'run: docker buildx bake -f x.hcl', bake('x.hcl')]],
    ['only a step after it does', [bake('x.hcl'), 'run: ./gen > x.hcl']],
  ])('is not known otherwise: %s', (_, steps) => {
    const { builds } = read(steps);
    expect(builds.length).toBeGreaterThan(0);
    for (const { isScript, problem } of builds)
      expect([isScript, problem?.includes('there is no such file')]).toEqual([false, true]);
  });

  test('leaves what the others say, and is named at the step', () =>
    expect(read(['run: ./gen > /tmp/x.hcl', bake(`docker-bake.hcl,/tmp/x.hcl`)])).toEqual({
      builds: [{ isScript: false, dockerfile: 'Dockerfile', problem: null }],
      problems: [`${FLOW}:8 docker buildx bake reads /tmp/x.hcl, made before it runs, which is not judged`],
    }));
});
