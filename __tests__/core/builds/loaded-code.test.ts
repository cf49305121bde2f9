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
  'contexts/contexts/meta/x/meta.json': '{}',
  'builders/instances/b': '{"Name":"b","Nodes":[]}',
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
  ['DOCKER_CONFIG', 'contexts', true],
  ['BUILDX_CONFIG', 'builders', true],
  ['BUILDX_CONFIG', `${expression('github.workspace')}/builders`, true],
  ['BUILDX_CONFIG', `${expression('runner.temp')}/builders`, false],
  ['BUILDX_CONFIG', 'docs', false],
  ['HOME', `${expression('github.workspace')}/home`, true],
  ['HOME', RUNNER.homeInContainers, false],
])('%s: %s', (name, value, isLoading) => {
  expect(mayPullAny({ [name]: value }, DOCKER)).toBe(isLoading);
  expect(mayPullAny({ [name]: value }, ACTION)).toBe(isLoading);
});

test.each([
  ['export LD_PRELOAD=$PWD/x.so\ndocker build .', true],
  ['LD_PRELOAD=./x.so docker build .', true],
  ['export PATH="$PWD/bin:$PATH"\ndocker build .', true],
  ['export PATH="$PWD/tools:$HOME/bin:$PATH"\ndocker build .', false],
  ['export PATH="$(git rev-parse --show-toplevel)/bin:$PATH"\ndocker build .', true],
  ['export PATH="$(git rev-parse --show-toplevel)/tools:$PATH"\ndocker build .', false],
  ['export PATH="$(cd "$(dirname "$0")/../bin" && pwd):$PATH"\ndocker build .', true],
  ['ROOT=$(git rev-parse --show-toplevel)\nPATH=$ROOT/docs/../bin/:$PATH\ndocker build .', true],
  ['export PATH="$(go env GOPATH)/go/bin:$PATH"\ndocker build .', false],
  ['export PATH="/opt/$(uname -m)/bin:$PATH"\ndocker build .', false],
  ['cd docs\nexport PATH="../bin:$PATH"\ndocker build ..', true],
  ['DOCKER_CONFIG=./conf docker compose version\ndocker build .', false],
  ['CONTAINERS_REGISTRIES_CONF=registries.conf podman build .', true],
  ['CONTAINERS_REGISTRIES_CONF=/etc/registries.conf buildah bud .', false],
  ['buildah --registries-conf=registries.conf bud .', true],
  ['buildah --layers --registries-conf registries.conf bud .', true],
  ['buildah --authfile a --registries-conf registries.conf bud .', true],
  ['buildah bud --registries-conf=registries.conf .', true],
  ['buildah bud --registries-conf registries.conf .', true],
  ['buildah build . --registries-conf=$PWD/registries.conf', true],
  ['buildah bud --registries-conf-dir=. .', true],
  ['buildah --registries-conf-dir . bud .', true],
  ['buildah bud --short-name-alias-conf x .', true],
  ['buildah --short-name-alias-conf=x bud .', true],
  ['buildah bud --registries-conf=/etc/containers/registries.conf .', false],
  ['buildah --registries-conf=/etc/containers/registries.conf bud .', false],
  ['buildah --storage-driver vfs bud --log-level debug .', false],
  ['buildah from --registries-conf=registries.conf debian', true],
  ['buildah --registries-conf registries.conf from debian', true],
  ['buildah from debian', false],
  ['CONTAINERS_REGISTRIES_CONF=registries.conf buildah from debian', true],
  ['CONTAINERS_REGISTRIES_CONF=/tmp/registries.conf buildah bud .', true],
  ['buildah bud --registries-conf="$RUNNER_TEMP/x.conf" .', true],
  ['buildah bud --registries-conf=/etc/../tmp/x.conf .', true],
  ['CONTAINERS_REGISTRIES_CONF=$HOME/.config/containers/registries.conf podman build .', false],
  ['podman build --registries-conf=registries.conf .', true],
  ['podman build --registries-conf registries.conf .', true],
  ['podman --module $PWD/x.conf build .', true],
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
  ['BUILDX_CONFIG=$PWD/builders', true],
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

test.each([
  ['sudo cp bin/docker /usr/local/bin/docker', true],
  ['sudo cp x.js /usr/bin/docker-compose', true],
  ['sudo ln -sf $PWD/bin/docker /usr/local/bin/docker', true],
  [`sudo ln -sf ${expression('github.workspace')}/bin/docker /usr/local/bin`, true],
  ['sudo install -m 755 bin/docker /usr/local/bin', true],
  ['sudo install bin/docker -t /usr/local/sbin/', true],
  ['cp bin/docker ~/.local/bin', true],
  ['cp -r bin/. $HOME/bin', true],
  ['sudo cp bin/* /usr/local/bin/', true],
  ['cat bin/docker | sudo tee /usr/bin/docker', true],
  ['cat bin/docker > /usr/bin/docker', true],
  ['sudo dd if=bin/docker of=/usr/bin/docker', true],
  ['sudo cp x.js "$(which docker)"', true],
  ['sudo cp x.js `which docker`', true],
  ['find bin -type f -exec sudo cp {} /usr/local/bin/ ";"', true],
  ['ls bin | xargs -I{} sudo cp bin/{} /usr/local/bin/{}', true],
  ['sudo sh -c "cp x.js /usr/bin/docker"', true],
  ['echo "{\\"cliPluginsExtraDirs\\":[\\"$PWD/plugins\\"]}" > ~/.docker/config.json', true],
  ['cd bin && sudo mv docker /usr/bin/', true],
  ['cd /usr/local/bin && sudo cp $GITHUB_WORKSPACE/bin/docker .', true],
  ['sudo update-alternatives --install /usr/bin/docker docker $PWD/bin/docker 10', true],
  ['cp bin/docker /tmp/x/docker; echo /tmp/x >> $GITHUB_PATH', true],
  ['mkdir new; cp x.js new/docker; echo $PWD/new >> $GITHUB_PATH', true],
  ['cp plugins/cli-plugins/docker-buildx ~/.docker/cli-plugins/', true],
  ['cp x.js $DOCKER_CONFIG/cli-plugins/docker-x', true],
  ['sudo cp -r plugins/cli-plugins /usr/local/lib/docker', true],
  ['cp conf/config.json ~/.docker/config.json', true],
  ['cp -r home/. ~', true],
  ['mkdir new; cp x.js new/docker', false],
  ['sudo cp bin/tool tools/rails /usr/local/bin', false],
  ['sudo cp out/docker /usr/local/bin/docker', false],
  ['sudo ln -s /usr/bin/podman /usr/bin/docker', false],
  ['curl -L https://e.example/x -o /usr/local/bin/docker-compose', false],
  ['sudo mv /tmp/buildx ~/.docker/cli-plugins/docker-buildx', false],
  ['echo "{}" > ~/.docker/config.json', false],
  ['cp -r . /tmp/build', false],
  ['find tools -type f -exec sudo cp {} /tmp/tools/ ";"', false],
  ['cp docs/a.md ~/.docker/README.md', false],
  ['sudo rm /usr/local/bin/docker', false],
  ['sudo cp registries.conf /etc/containers/registries.conf', false],
])('a script puts files of the repository in the place of programs: %s', (script, isOpen) => {
  expect(mayPullAny({}, run(script), DOCKER)).toBe(isOpen);
  expect(mayPullAny({}, run(script), ACTION)).toBe(isOpen);
  if (!script.includes('GITHUB_PATH'))
    expect(mayPullAny({}, run(`(${script})\ndocker build .`))).toBe(isOpen);
});

test.each([
  ['sudo cp registries.conf /etc/containers/registries.conf', true],
  ['sudo cp x.js /usr/bin/podman', true],
  ['cp conf/config.json ~/.docker/config.json', false],
])('which other builders find: %s', (script, isOpen) => {
  expect(mayPullAny({}, run(script), run('podman build .'))).toBe(isOpen);
});

test('a script that puts a program in the place of another counts for what comes later', () => {
  expect(mayPullAny({}, run('sudo cp bin/docker /usr/bin/docker'), run('true'), DOCKER)).toBe(true);
  expect(mayPullAny({}, DOCKER, run('docker build .'))).toBe(false);
  expect(mayPullAny({}, run('docker build .; sudo cp bin/tool /usr/bin/tool'))).toBe(false);
});

test('where a program is put is said once', () => {
  const files = {
    ...FILES,
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    steps:\n      - ${run('sudo cp bin/docker /usr/bin/docker')}\n      - ${DOCKER}\n`,
  };
  const { builds } = findBuilds(treeOf(files), new Set(['workflow']));
  expect(builds.map(({ problem }) => problem)).toEqual([
    'a script puts bin/docker at /usr/bin/docker, which may run code that changes the build',
  ]);
});
