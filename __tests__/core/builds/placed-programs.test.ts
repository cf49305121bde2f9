import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'FROM debian\n',
  'tools/docker': '',
  'cmd/docker/main.go': 'package main\n',
  'cmd/app/main.go': 'package main\n',
  'rust/Cargo.toml': '[package]\nname = "docker"\n',
  'other/Cargo.toml': '[package]\nname = "other"\n',
  'node/package.json': '{ "name": "x", "bin": { "docker": "x.js" } }',
  'named/package.json': '{ "name": "@a/docker", "bin": "x.js" }',
  'package.json': '{ "name": "app", "bin": { "app": "x.js" } }',
  'python/pyproject.toml': '[project]\nname = "x"\n[project.scripts]\ndocker = "x:main"\n',
  'setup/setup.py': 'setup(entry_points={"console_scripts": ["docker=x:main"]})\n',
  'pyproject.toml': '[project.scripts]\napp = "x:main"\n',
};
const run = (script: string): string => `{ run: ${JSON.stringify(script)} }`;
const DOCKER = run('docker build .');

/** Whether each build of a job may pull any image. */
function listOpen(...steps: readonly string[]): readonly boolean[] {
  const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const { builds } = findBuilds(treeOf({ ...FILES, '.github/workflows/a.yml': text }), new Set(['workflow']));
  return builds.map(({ unknown }) => unknown.includes('images'));
}

describe('what a script makes itself in the place of a program counts', () => {
  test.each([
    ['printf "#!/bin/sh\\nexec x" | sudo tee /usr/bin/docker'],
    ['cat > /usr/local/bin/docker <<X\n#!/bin/sh\nX\nchmod +x /usr/local/bin/docker'],
    ['cat > ~/.docker/cli-plugins/docker-buildx <<X\n#!/bin/sh\nX'],
    ['echo x > "$HOME/.local/bin/docker"'],
    ['cat > "$(which docker)" <<X\n#!/bin/sh\nX'],
    ['sudo sed -i s/x/y/ /usr/bin/docker'],
    ['printf x > /tmp/d\nsudo install -m 755 /tmp/d /usr/bin/docker'],
    ['cp tools/docker /tmp/d\nsudo mv /tmp/d /usr/bin/docker'],
    ['cp setup/setup.py /usr/bin/d; cp /usr/bin/d /usr/bin/e; mv /usr/bin/e /usr/bin/docker'],
    ['base64 -d <<< eA== | sudo tee /usr/bin/docker'],
    ['go build -o /usr/local/bin/docker ./cmd/app'],
    ['go build -o ~/.docker/cli-plugins/docker-buildx ./cmd/app'],
    ['mkdir bin; echo x > bin/docker; echo $PWD/bin >> $GITHUB_PATH'],
    ['echo x > /tmp/b/docker; echo /tmp/b >> $GITHUB_PATH'],
  ])('%s', (script) => expect(listOpen(run(script), DOCKER)).toEqual([true]));

  test.each([['PATH=/tmp/b:$PATH docker build .'], ['export PATH=$PWD/bin:$PATH\ndocker build .']])(
    'for builds of the same script: %s',
    (build) => {
      expect(listOpen(run(`mkdir bin; echo x > bin/docker; echo x > /tmp/b/docker\n${build}`))).toEqual([
        true,
      ]);
    },
  );

  test.each([
    ['mkdir -p ~/.docker && echo \'{"experimental":"enabled"}\' > ~/.docker/config.json'],
    ['echo "{\\"auths\\":{}}" > ~/.docker/config.json'],
    ['curl -fsSL https://e.example/x -o ~/.docker/cli-plugins/docker-buildx'],
    ['curl -fsSL https://e.example/x.gz | gunzip > /usr/local/bin/docker-compose'],
    ['wget -qO- https://e.example/x | sudo tee /usr/local/bin/docker-compose > /dev/null'],
    ['curl -L https://e.example/x -o /tmp/x\nsudo mv /tmp/x /usr/local/bin/docker-compose'],
    ['curl -L https://e.example/x -o /tmp/x; cp setup/setup.py /tmp/y; sudo mv /tmp/x /usr/bin/docker'],
    ['go build -o /usr/local/bin/app ./cmd/app'],
    ['echo x > bin/docker'],
    ['sudo ln -s /usr/bin/podman /usr/bin/docker'],
  ])('not %s', (script) => expect(listOpen(run(script), DOCKER)).toEqual([false]));
});

describe('what an earlier step has made counts where it is copied', () => {
  test.each([
    ['cat > /tmp/d <<X\n#!/bin/sh\nX', true],
    ['echo x | tee "$RUNNER_TEMP/d"', true],
    ['go build -o /tmp/d ./cmd/app', true],
    ['curl -fsSL https://e.example/x > /tmp/d', false],
    ['curl -fsSL https://e.example/x \\\n  -o /tmp/d', false],
    ['curl -fsSL https://e.example/x.gz |\n  gunzip > /tmp/d', false],
    ['chmod +x /tmp/d', false],
  ])('%s', (script, isOpen) => {
    const path = script.includes('RUNNER_TEMP') ? '$RUNNER_TEMP/d' : '/tmp/d';
    expect(listOpen(run(script), run(`sudo cp ${path} /usr/bin/docker`), DOCKER)).toEqual([isOpen]);
  });
});

describe('settings of registries that a script makes count for podman', () => {
  test.each([
    [
      'printf \'[[registry]]\\nprefix="docker.io"\\nlocation="e.example"\' > ~/.config/containers/registries.conf',
      true,
    ],
    ['sudo tee /etc/containers/registries.conf.d/x.conf <<X\n[[registry]]\nlocation="e.example"\nX', true],
    ['sudo sed -i s/docker.io/e.example/ /etc/containers/registries.conf', true],
    [
      'echo \'unqualified-search-registries = ["e.example"]\' | sudo tee -a /etc/containers/registries.conf',
      true,
    ],
    [
      'echo \'unqualified-search-registries = ["docker.io"]\' | sudo tee -a /etc/containers/registries.conf',
      false,
    ],
    ['echo \'unqualified-search-registries=["docker.io"]\' > ~/.config/containers/registries.conf', false],
  ])('%s', (script, isOpen) => {
    expect(listOpen(run(script), run('podman build .'))).toEqual([isOpen]);
    expect(listOpen(run(script), DOCKER)).toEqual([false]);
  });
});

test.each([
  ['go install ./cmd/docker', true],
  ['GOBIN=/usr/local/bin go install ./cmd/...', true],
  ['cd cmd/docker && go install .', true],
  ['cargo install --path rust --root /usr/local', true],
  ['npm i -g ./node', true],
  ['npm install --global ./named', true],
  ['cd node && npm link', true],
  ['yarn global add file:./node', true],
  ['pip install ./python', true],
  ['python3 -m pip install -e ./setup', true],
  ['pipx install ./python', true],
  ['uv tool install ./python', true],
  ['sudo update-alternatives --set docker $PWD/tools/docker', true],
  ['go install ./cmd/app', false],
  ['go install e.example/x/docker@v1', false],
  ['cargo install --path other', false],
  ['npm i -g npm@10', false],
  ['npm i -g .', false],
  ['npm ci', false],
  ['pip install .', false],
  ['pip install -r requirements.txt', false],
])('a program of the repository that is installed under the name of a builder: %s', (script, isOpen) => {
  expect(listOpen(run(script), DOCKER)).toEqual([isOpen]);
});

describe('a program counts for the builds that come after it', () => {
  const PUT = 'sudo cp tools/docker /usr/bin/docker';
  test.each([
    [`docker build .\n${PUT}`, [false]],
    [`docker build .; ${PUT}`, [false]],
    [`f() { docker build .; }\nf\n${PUT}`, [false]],
    [`while x; do docker build .; done\n${PUT}`, [false]],
    [`${PUT}; docker build .`, [true]],
    [`docker build .\nif x; then ${PUT}; fi\ndocker build cmd`, [false, true]],
    [`f() { docker build .; }\n${PUT}\nf`, [true]],
    [`for i in 1 2; do\ndocker build .\n${PUT}\ndone`, [true]],
    [`while x; do\ndocker build .\n${PUT}\ndone`, [true]],
    [`trap "docker build ." EXIT\n${PUT}`, [true]],
    [`docker build . &\n${PUT}`, [true]],
    ['hash -p /bin/cp ls\nls tools/docker /usr/bin/docker\ndocker build .', [true]],
  ])('%s', (script, expected) => expect(listOpen(run(script))).toEqual(expected));

  test('in later steps too', () => {
    expect(listOpen(run(`docker build .\n${PUT}`), run('docker build cmd'))).toEqual([false, true]);
  });
});
