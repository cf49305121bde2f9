import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const FLOW = '.github/workflows/ci.yml';
const flow = (line: string, more = ''): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${line}\n${more}`;
const environment = (text: string): string => `        env: { ${text} }\n`;
const FROM = `FROM ${EVIL}\n`;
const DOCKERFILE = [`odd:1 unapproved ${EVIL}`];

const row = (
  name: string,
  base: Readonly<Record<string, string>>,
  text: string,
  found: readonly string[] = DOCKERFILE,
): BuildChangeRow => ({
  name: `handed on: ${name}`,
  base: { odd: FROM, ...base },
  change: { [FLOW]: text },
  found,
});

const STACK = { 's.yml': 'services: { b: { build: { context: ., dockerfile: odd } } }\n' };
const TARGETS = { 's.hcl': 'target "default" { dockerfile = "odd" }\n' };
const DC = { 'dc.sh': '#!/bin/sh\ndocker compose "$@"\n' };
const UP = { 'dc.sh': '#!/bin/sh\ndocker compose build\n' };
const compose = (line: string, files: Readonly<Record<string, string>>, more = ''): BuildChangeRow =>
  row(`${line}${more.trim()} for compose`, { ...STACK, ...files }, flow(line, more));
const bake = (line: string, files: Readonly<Record<string, string>>, more = ''): BuildChangeRow =>
  row(`${line}${more.trim()} for bake`, { ...TARGETS, ...files }, flow(line, more));
const build = (line: string, files: Readonly<Record<string, string>>, more = ''): BuildChangeRow =>
  row(`${line}${more.trim()}`, files, flow(line, more));
const MAKE = { Makefile: 'b:\n\tdocker build $(ARGS) .\n' };

/** What a step gives programs that build, where only the step is new. */
export const HANDED_ON_FILES: readonly BuildChangeRow[] = [
  compose('./dc.sh -f s.yml build', DC),
  compose('DCF="-f s.yml" ./dc.sh', { 'dc.sh': '#!/bin/sh\ndocker compose $DCF build\n' }),
  compose('COMPOSE_FILE=s.yml ./dc.sh', UP),
  compose('./dc.sh', UP, environment('COMPOSE_FILE: s.yml')),
  compose('COMPOSE_FILE=s.yml make up', { Makefile: 'up:\n\tdocker compose up --build\n' }),
  compose('make up COMPOSE_FILE=s.yml', { Makefile: 'up:\n\tdocker compose up --build\n' }),
  compose('make up ARGS="-f s.yml"', { Makefile: 'up:\n\tdocker compose $(ARGS) up --build\n' }),
  compose('npm run dc -- -f s.yml build', { 'package.json': '{"scripts":{"dc":"docker compose"}}\n' }),
  compose('task dc -- -f s.yml build', {
    'Taskfile.yml': 'version: "3"\ntasks: { dc: { cmds: ["docker compose {{.CLI_ARGS}}"] } }\n',
  }),
  compose('just dc -f s.yml build', { justfile: 'dc *ARGS:\n  docker compose {{ARGS}}\n' }),
  bake('./bk.sh -f s.hcl', { 'bk.sh': '#!/bin/sh\ndocker buildx bake "$@"\n' }),
  bake('BUILDX_BAKE_FILE=s.hcl ./bk.sh', { 'bk.sh': '#!/bin/sh\ndocker buildx bake\n' }),
  bake('make b', { Makefile: 'b:\n\tdocker buildx bake\n' }, environment('BUILDX_BAKE_FILE: s.hcl')),
  bake('make b ARGS="-f s.hcl"', { Makefile: 'b:\n\tdocker buildx bake $(ARGS)\n' }),
  build('make b ARGS="-f odd"', MAKE),
  build('make b ARGS="-t x -f odd"', MAKE),
  build('make b', MAKE, environment('ARGS: -f odd')),
  build('ARGS="-f odd" ./b.sh', { 'b.sh': 'docker build $ARGS .\n' }),
  build('./b.sh "-f odd"', { 'b.sh': 'docker build $1 .\n' }),
  build('mytool -f odd .', {}),
  build('npx acme-build --dockerfile odd', {}),
  row(
    'a name that a variable of make ends',
    { 'df.web': FROM, Makefile: 'b:\n\tdocker build -f df.$(V) .\n' },
    flow('make b V=web'),
    [`df.web:1 unapproved ${EVIL}`],
  ),
  row(
    'a name that a variable of make begins',
    { 'web-df': FROM, Makefile: 'b:\n\tdocker build -f $(V)-df .\n' },
    flow('make b V=web'),
    [`web-df:1 unapproved ${EVIL}`],
  ),
  row(
    'a name that a variable of a script ends',
    { 'df.web': FROM, 'b.sh': 'docker build -f df.$V .\n' },
    flow('V=web ./b.sh'),
    [`df.web:1 unapproved ${EVIL}`],
  ),
  {
    ...build('docker build -f odd --build-arg BASE=debian:trixie .', {}),
    base: { odd: 'ARG BASE\nFROM $BASE\n' },
    found: [],
  },
  { ...build('kubectl apply -f odd', {}), found: [] },
  ...(
    [
      ['an action', '{ uses: acme/foo@v1, with: { args: build odd . } }'],
      ['a program that is not known', '{ run: npx acme-build --with docker/web.txt }'],
      ['a variable', '{ run: npx acme-build, env: { DOCKERFILE: docker/web.txt } }'],
      ['a variable of make', '{ run: make remote DF=docker/web.txt }'],
    ] as const
  ).map(
    ([name, step]): BuildChangeRow => ({
      name: `handed on: told of ${name}`,
      base: { odd: FROM, 'docker/web.txt': FROM },
      change: { [FLOW]: flow('true').replace('run: true', step) },
      found: [],
      named: [FLOW],
    }),
  ),
  ...(
    [
      ['.azuredevops/build.yml', 'steps: [{ script: ./ci/b.sh }]\n'],
      ['azure-pipelines-release.yml', 'steps: [{ script: ./ci/b.sh }]\n'],
      ['ci/buildspec-prod.yml', 'phases: { build: { commands: [./ci/b.sh] } }\n'],
      ['ci/Jenkinsfile.release', "node { sh './ci/b.sh' }\n"],
      ['Jenkinsfile', "node { dir('ci') { sh './b.sh' } }\n"],
      ['.semaphore/semaphore.yml', 'blocks: [{ task: { jobs: [{ commands: [./ci/b.sh] }] } }]\n'],
      ['.teamcity/settings.kts', 'script { scriptContent = "./ci/b.sh" }\n'],
      ['.gitpod.yml', 'tasks: [{ init: ./ci/b.sh }]\n'],
      ['Procfile', 'release: ./ci/b.sh\n'],
      ['wercker.yml', 'build: { steps: [{ script: { code: ./ci/b.sh } }] }\n'],
      ['.circleci/release.yml', 'jobs: { b: { steps: [{ run: ./ci/b.sh }] } }\n'],
    ] as const
  ).map(
    ([path, text]): BuildChangeRow => ({
      name: `handed on: ${path} starts a script`,
      base: { odd: FROM, 'ci/b.sh': 'docker build -f odd .\n' },
      change: { [path]: text },
      found: DOCKERFILE,
    }),
  ),
  ...(
    [
      [
        'azure-pipelines.yml',
        'steps:\n- task: DockerCompose@1\n  inputs: { dockerComposeFile: s.yml, action: Build services }\n',
      ],
      [
        '.buildkite/pipeline.yml',
        'steps: [{ plugins: [{ "docker-compose#v5": { build: b, config: s.yml } }] }]\n',
      ],
      [
        '.buildkite/pipeline.yml',
        'steps:\n  - plugins:\n      - docker-compose#v5.0:\n          build: b\n          config: s.yml\n',
      ],
    ] as const
  ).map(
    ([path, text]): BuildChangeRow => ({
      name: `handed on: ${path} has compose read ${text.includes('[{') ? 'a file' : 'another file'}`,
      base: { odd: FROM, ...STACK },
      change: { [path]: text },
      found: DOCKERFILE,
    }),
  ),
  ...[
    'docker buildx bake -f s.txt',
    'docker compose -f `pwd`/s.txt build',
    'F=(-f s.txt); docker compose "$' + '{F[@]}" build',
  ].map(
    (command): BuildChangeRow => ({
      name: `handed on: ${command} in a script`,
      base: { odd: FROM, 's.txt': STACK['s.yml'], [FLOW]: flow('./b.sh'), 'b.sh': '\n' },
      change: { 'b.sh': `#!/bin/bash\n${command}\n` },
      found: DOCKERFILE,
    }),
  ),
];
