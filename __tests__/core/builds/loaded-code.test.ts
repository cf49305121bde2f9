import { expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { RUNNER } from '../../support/runner-folders.js';

const FILES = {
  Dockerfile: 'FROM debian\n',
  'x.js': '',
  'bin/docker': '',
  'bin/tool': '',
  'tools/rails': '',
  'lib/libc.so.6': '',
  'docs/a.md': '',
  'conf/config.json': '{}',
  'plugins/cli-plugins/docker-buildx': '',
  'home/.docker/config.json': '{}',
  'registries.conf': '',
};
/** The workspace of a runner of macOS. */
const expression = (text: string): string => `\${{ ${text} }}`;
const ACTION = '{ uses: docker/build-push-action@v6, with: { context: . } }';
const run = (script: string): string => `{ run: ${JSON.stringify(script)} }`;
const DOCKER = run('docker build .');

/** Whether the last step may pull any image. */
const mayPullAny = (
  env: Readonly<Record<string, string>>,
  ...steps: readonly string[]
): boolean | undefined => {
  const text = `on: push\nenv: ${JSON.stringify(env)}\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': text });
  return findBuilds(tree, new Set(['workflow']))
    .builds.at(-1)
    ?.unknown.includes('images');
};

test.each([
  ['--require=./x.js', true],
  ['--require ./x.js', true],
  ['-r ./x.js', true],
  ['--import ./x.js', true],
  ['--import=data:text/javascript,1', true],
  ['--loader=./x.js', true],
  ['--experimental-loader ./x.js', true],
  ['--experimental_loader=./x.js', true],
  ['--max-old-space-size=4096 --require=./x.js', true],
  ['"--require=./x.js"', true],
  ['--"require"=./x.js', true],
  ['"--re\\quire" ./x.js', true],
  ['--title="a b" -r ./x.js', true],
  ['--openssl-config=./x.cnf', true],
  [expression('inputs.options'), true],
  [`--max-old-space-size=1${expression("github.sha && ' -r ./x.js'")}`, true],
  ['--max-old-space-size=4096', false],
  [`--max-old-space-size=${expression('matrix.memory')}`, false],
  ['--no-warnings --enable-source-maps --openssl-legacy-provider', false],
  ['--title="a --require=./x.js"', false],
  ["'--require' ./x.js", false],
  ['', false],
])('NODE_OPTIONS %s', (value, isLoading) => {
  expect(mayPullAny({ NODE_OPTIONS: value }, ACTION)).toBe(isLoading);
  // nothing in a script that builds is node
  expect(mayPullAny({ NODE_OPTIONS: value }, run(`npm ci && docker build .`))).toBe(false);
});

test('the runner takes no NODE_OPTIONS from a step', () => {
  const written = run('echo "NODE_OPTIONS=--require=./x.js" >> $GITHUB_ENV');
  expect(mayPullAny({}, written, ACTION)).toBe(false);
  expect(mayPullAny({ NODE_OPTIONS: '--max-old-space-size=4096' }, written, ACTION)).toBe(false);
});

test.each([
  ['LD_PRELOAD', './x.so', true],
  ['LD_PRELOAD', `libx.so.1:${expression('github.workspace')}/x.so`, true],
  ['LD_PRELOAD', '/tmp/x.so', true],
  ['LD_PRELOAD', '/usr/lib/x86_64-linux-gnu/libjemalloc.so.2', false],
  ['LD_PRELOAD', 'libjemalloc.so.2', false],
  ['LD_AUDIT', './x.so', true],
  ['DYLD_INSERT_LIBRARIES', './x.dylib', true],
  ['LD_LIBRARY_PATH', '/usr/lib:lib', true],
  ['LD_LIBRARY_PATH', 'docs', false],
  ['PATH', 'bin:/usr/bin', true],
  ['PATH', 'tools:/usr/bin', false],
  ['PATH', `${RUNNER.workspace}/bin:/usr/bin`, true],
  ['PATH', `${RUNNER.workspace}/tools:/usr/bin`, false],
  ['PATH', `/__w/${expression('github.event.repository.name')}/app/bin`, true],
  ['PATH', `${RUNNER.workspaceOnMac}/bin:/usr/bin`, true],
  ['PATH', '/github/workspace/bin', true],
  ['PATH', '/github/home/bin', false],
  ['LD_LIBRARY_PATH', '/__w/app/app/lib', true],
  ['DOCKER_CONFIG', 'conf', true],
  ['DOCKER_CONFIG', `${expression('github.workspace')}/plugins`, true],
  ['DOCKER_CONFIG', expression('inputs.folder'), true],
  ['DOCKER_CONFIG', `${expression('runner.temp')}/plugins`, false],
  ['DOCKER_CONFIG', `${RUNNER.home}/.docker`, false],
  ['DOCKER_CONFIG', `${RUNNER.workspaceOnMac}/plugins`, true],
  ['DOCKER_CONFIG', `${RUNNER.workspaceOnMac}/docs`, false],
  ['DOCKER_CONFIG', '.docker', false],
  ['HOME', `${expression('github.workspace')}/home`, true],
  ['HOME', '/root', false],
])('%s: %s', (name, value, isLoading) => {
  expect(mayPullAny({ [name]: value }, DOCKER)).toBe(isLoading);
  expect(mayPullAny({ [name]: value }, ACTION)).toBe(isLoading);
});

test.each([
  ['export LD_PRELOAD=$PWD/x.so\ndocker build .', true],
  ['LD_PRELOAD=./x.so docker build .', true],
  ['export PATH="$PWD/bin:$PATH"\ndocker build .', true],
  ['export PATH="$PWD/tools:$HOME/bin:$PATH"\ndocker build .', false],
  ['cd docs\nexport PATH="../bin:$PATH"\ndocker build ..', true],
  ['DOCKER_CONFIG=./conf docker compose version\ndocker build .', false],
  ['CONTAINERS_REGISTRIES_CONF=registries.conf podman build .', true],
  ['CONTAINERS_REGISTRIES_CONF=/etc/registries.conf buildah bud .', false],
  ['DOCKER_CONFIG=conf podman build .', false],
  ['docker --config conf build .', true],
  ['docker --config=./plugins buildx build .', true],
  ['docker --config $RUNNER_TEMP/plugins build .', false],
  ['docker --config docs build .', false],
  ['docker --debug build .', false],
])('a script: %j', (script, isLoading) => expect(mayPullAny({}, run(script))).toBe(isLoading));

test.each([
  ['LD_PRELOAD=$PWD/x.so', true],
  ['DOCKER_CONFIG=$PWD/plugins', true],
  ['TAG=1', false],
])('a variable that a step writes: %s', (text, isLoading) => {
  expect(mayPullAny({}, run(`echo "${text}" >> $GITHUB_ENV`), DOCKER)).toBe(isLoading);
});

test('where any variable may be set, that is said once', () => {
  const { builds } = findBuilds(
    treeOf({
      ...FILES,
      '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    env: ${expression("fromJSON('{}')")}\n    steps:\n      - ${DOCKER}\n`,
    }),
    new Set(['workflow']),
  );
  expect(builds.map(({ problem }) => problem)).toEqual([expect.not.stringContaining('LD_')]);
});

test.each([
  [run('echo "$PWD/bin" >> $GITHUB_PATH'), true],
  [run(`echo ${expression('github.workspace')}/bin >> ${expression('github.path')}`), true],
  [run('"$PWD/bin" >> $env:GITHUB_PATH'), true],
  ['{ uses: actions/github-script@v8, with: { script: "core.addPath(\'bin\')" } }', true],
  [run('echo "$PWD/tools" >> $GITHUB_PATH'), false],
  [run('echo "$(pwd)/bin" >> $GITHUB_PATH'), true],
  [run('echo "$HOME/.local/bin" >> $GITHUB_PATH'), false],
  [run('echo /opt/tool/bin >> $GITHUB_PATH'), false],
  [run('ls bin'), false],
])('a folder that a step puts on the path: %s', (step, isLoading) => {
  expect(mayPullAny({}, step, DOCKER)).toBe(isLoading);
  expect(mayPullAny({}, step, ACTION)).toBe(isLoading);
});
