import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
/** Pulls it only for one platform. */
const PLATFORM = `FROM \${TARGETARCH/riscv64/${EVIL}}\n`;
const ARGUMENT = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const FLOW = '.github/workflows/build.yml';
const UNUSUAL = 'DOCKER_DEFAULT_PLATFORM=linux/riscv64\n';
const PULLED = [`Dockerfile:1 unapproved ${EVIL}`];
const GIVEN = [`Dockerfile:2 unapproved ${EVIL}`];

const variable = (name: string, operator = '') => `\${${name}${operator}}`;
const compose = (build: string, more = '') => `services:\n  web:\n    build: ${build}\n${more}`;
const DEFAULTED = compose(`{ context: ., args: { BASE: "${variable('IMAGE', ':-debian')}" } }`);
const container = (build: string) => `{ "build": ${build} }\n`;
const flow = (env: string, ...steps: string[]) =>
  `on: push\n${env}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const env = (value: string, name = 'DOCKER_DEFAULT_PLATFORM') => `env: { ${name}: ${value} }`;
const PUSH = 'uses: docker/build-push-action@v6, with: { context: . }';

const INCLUDED = {
  Dockerfile: ARGUMENT,
  'compose.yaml': 'include: [y/c.yaml]\n',
  'y/c.yaml': compose(`{ context: .., args: { BASE: "${variable('B', ':-debian')}" } }`),
};

const VARS = `"\${{ vars.X }}"`;
const OPEN = ['Dockerfile:2 unresolved'];
const FILES_OF_VARIABLES = {
  Dockerfile: ARGUMENT,
  '.env': 'IMAGE=debian:13\n',
  'known.env': 'IMAGE=debian:12\n',
  'compose.yaml': DEFAULTED,
  'fixed.yml': compose('{ context: ., args: { BASE: debian } }'),
  '.devcontainer.json': '{ "dockerComposeFile": "compose.yaml", "service": "web" }\n',
};

/** buildx makes a build argument of the variable. */
const DATE = 'SOURCE_DATE_EPOCH';
const DATED = {
  Dockerfile: `ARG ${DATE}=13\nFROM registry:${variable(DATE)}\n`,
  'compose.yaml': compose('.'),
  'docker-bake.hcl': 'target "default" {}\n',
  '.devcontainer.json': container('{ "dockerfile": "Dockerfile" }'),
};

/** A change of the environment in which the steps of a workflow run. */
function stepChange(
  name: string,
  [before, after]: readonly [string, string],
  found: readonly string[] = PULLED,
  base: Readonly<Record<string, string>> = { Dockerfile: PLATFORM },
): BuildChangeRow {
  return { name, base: { ...base, [FLOW]: before }, change: { [FLOW]: after }, found };
}

/** What the environment of a build decides besides the values that build files ask for by name. */
export const ENVIRONMENT_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'the default platform in .env',
    base: { Dockerfile: PLATFORM, 'compose.yaml': compose('.') },
    change: { '.env': UNUSUAL },
    found: PULLED,
  },
  {
    name: 'the default platform in .env, where only new references count',
    base: { Dockerfile: PLATFORM, 'compose.yaml': compose('.'), '.env': 'DOCKER_DEFAULT_PLATFORM=\n' },
    change: { '.env': UNUSUAL },
    scope: 'changed-references',
    found: PULLED,
  },
  {
    name: 'the default platform in .env, from another variable',
    base: { Dockerfile: PLATFORM, 'compose.yaml': compose('.'), '.env': 'P=amd64\n' },
    change: { '.env': `P=riscv64\nDOCKER_DEFAULT_PLATFORM=linux/${variable('P')}\n` },
    found: PULLED,
  },
  {
    name: 'the default platform in .env, for builds that ask for another one',
    base: {
      Dockerfile: PLATFORM,
      'compose.yaml': `${compose('.', '    platform: linux/amd64\n')}  b: { build: { context: ., platforms: [linux/arm64] } }\n`,
    },
    change: { '.env': UNUSUAL },
    found: [],
  },
  {
    name: 'the default platform in .env, where the service asks for none by an empty text',
    base: { Dockerfile: PLATFORM, 'compose.yaml': compose('.', '    platform: ""\n') },
    change: { '.env': UNUSUAL },
    found: PULLED,
  },
  {
    name: "the builder's own platform where a service has several",
    base: {
      Dockerfile: `ARG BASE=debian\nFROM ${variable('TARGETARCH', '/amd64/$BASE')}\n`,
      'compose.yaml': compose('{ context: ., platforms: [linux/riscv64, linux/s390x] }'),
    },
    change: {
      'compose.yaml': compose(
        `{ context: ., args: { BASE: "${EVIL}" }, platforms: [linux/riscv64, linux/s390x] }`,
      ),
    },
    found: GIVEN,
  },
  ...[`${PUSH}`, 'run: docker build .', 'run: docker buildx build .'].flatMap((step): BuildChangeRow[] => [
    stepChange(`the default platform of a step: ${step}`, [
      flow('', `{ ${step} }`),
      flow('', `{ ${env('linux/riscv64')}, ${step} }`),
    ]),
    stepChange(`the default platform of a workflow: ${step}`, [
      flow(`${env('linux/amd64')}\n`, `{ ${step} }`),
      flow(`${env('linux/riscv64')}\n`, `{ ${step} }`),
    ]),
  ]),
  stepChange('the default platform among others', [
    flow('', `{ ${PUSH} }`),
    flow('', `{ ${env('"linux/amd64, linux/riscv64"')}, ${PUSH} }`),
  ]),
  stepChange(
    'the default platform of a step that asks for another one',
    [
      flow('', '{ run: docker build --platform linux/amd64 . }'),
      flow('', `{ ${env('linux/riscv64')}, run: docker build --platform linux/amd64 . }`),
    ],
    [],
  ),
  stepChange(
    'the default platform where bake builds, which does not look for it',
    [
      flow('', '{ run: docker buildx bake }'),
      flow('', `{ ${env('linux/riscv64')}, run: docker buildx bake }`),
    ],
    [],
    { Dockerfile: PLATFORM, 'docker-bake.hcl': 'target "default" {}\n' },
  ),
  stepChange('the default platform before a command', [
    flow('', '{ run: docker build . }'),
    flow('', '{ run: DOCKER_DEFAULT_PLATFORM=linux/riscv64 docker build . }'),
  ]),
  stepChange(
    'the default platform of compose in a step',
    [
      flow('', '{ run: docker compose build }'),
      flow('', `{ ${env('linux/riscv64')}, run: docker compose build }`),
    ],
    PULLED,
    { Dockerfile: PLATFORM, 'compose.yaml': compose('.') },
  ),
  stepChange(
    'the default platform of a devcontainer',
    [
      flow('', '{ uses: devcontainers/ci@v0.3 }'),
      flow('', `{ ${env('linux/riscv64')}, uses: devcontainers/ci@v0.3 }`),
    ],
    PULLED,
    { Dockerfile: PLATFORM, '.devcontainer.json': container('{ "dockerfile": "Dockerfile" }') },
  ),
  ...[
    container(`{ "dockerfile": "Dockerfile", "args": { "BASE": "${variable('localEnv:IMAGE:debian')}" } }`),
    '{ "dockerComposeFile": "compose.yaml", "service": "web" }\n',
  ].map((text) =>
    stepChange(
      `a value of the environment for ${text}`,
      [
        flow('', '{ uses: devcontainers/ci@v0.3 }'),
        flow('', `{ ${env(EVIL, 'IMAGE')}, uses: devcontainers/ci@v0.3 }`),
      ],
      GIVEN,
      { Dockerfile: ARGUMENT, '.devcontainer.json': text, 'compose.yaml': DEFAULTED },
    ),
  ),
  stepChange(
    'files that the environment names to compose',
    [
      flow('', '{ run: docker compose build }'),
      flow('', `{ ${env('stack.yml', 'COMPOSE_FILE')}, run: docker compose build }`),
    ],
    GIVEN,
    { Dockerfile: ARGUMENT, 'stack.yml': compose(`{ context: ., args: { BASE: "${EVIL}" } }`) },
  ),
  stepChange(
    'files that the environment names to a devcontainer',
    [
      flow('', '{ uses: devcontainers/ci@v0.3 }'),
      flow('', `{ ${env('stack.yml', 'COMPOSE_FILE')}, uses: devcontainers/ci@v0.3 }`),
    ],
    GIVEN,
    {
      Dockerfile: ARGUMENT,
      '.devcontainer.json': '{ "dockerComposeFile": [], "service": "web" }\n',
      'docker-compose.yml': compose('.'),
      'stack.yml': compose(`{ context: ., args: { BASE: "${EVIL}" } }`),
    },
  ),
  stepChange(
    'files of variables that the environment names to compose',
    [
      flow('', '{ run: docker compose build }'),
      flow('', `{ ${env('"a.env,b.env"', 'COMPOSE_ENV_FILES')}, run: docker compose build }`),
    ],
    GIVEN,
    { Dockerfile: ARGUMENT, 'compose.yaml': DEFAULTED, 'a.env': 'IMAGE=node\n', 'b.env': `IMAGE=${EVIL}\n` },
  ),
  stepChange(
    'a step without .env',
    [
      flow('', '{ run: docker compose build }'),
      flow('', `{ ${env('"true"', 'COMPOSE_DISABLE_ENV_FILE')}, run: docker compose build }`),
    ],
    GIVEN,
    {
      Dockerfile: ARGUMENT,
      'compose.yaml': compose(`{ context: ., args: { BASE: "${variable('IMAGE', `:-${EVIL}`)}" } }`),
      '.env': 'IMAGE=node\n',
    },
  ),
  {
    name: 'an .env that turns itself off',
    base: { Dockerfile: ARGUMENT, 'compose.yaml': DEFAULTED },
    change: { '.env': 'IMAGE=debian\nCOMPOSE_DISABLE_ENV_FILE=1\n' },
    found: ['compose.yaml:1 unreadable'],
  },
  {
    name: 'an .env that says that it is read',
    base: { Dockerfile: ARGUMENT, 'compose.yaml': DEFAULTED },
    change: { '.env': 'IMAGE=debian\nCOMPOSE_DISABLE_ENV_FILE=0\n' },
    found: [],
  },
  ...[
    { write: 'cat values.env >> $GITHUB_ENV', found: ['Dockerfile:2 unresolved'] },
    { write: `echo IMAGE=${EVIL} >> $GITHUB_ENV`, found: [`Dockerfile:2 unapproved ${EVIL}`] },
    { write: 'echo OTHER=1 >> $GITHUB_ENV', found: [] },
    { write: 'cat values.env', found: [] },
  ].flatMap(({ write, found }) =>
    ['{ run: docker compose build }', '{ uses: docker/bake-action@v6, with: { source: . } }'].map((build) =>
      stepChange(
        `a step before ${build}: ${write}`,
        [flow('', build), flow('', `{ run: "${write}" }`, build)],
        found,
        {
          Dockerfile: ARGUMENT,
          'compose.yaml': DEFAULTED,
          'values.env': `IMAGE=${EVIL}\n`,
        },
      ),
    ),
  ),
  ...(
    [
      [env(VARS, 'COMPOSE_ENV_FILES'), 'docker compose build', OPEN],
      [env(VARS, 'COMPOSE_DISABLE_ENV_FILE'), 'docker compose build', OPEN],
      [env('1', 'A'), 'docker compose --env-file "$F" build', OPEN],
      [env('1', 'A'), 'docker compose --env-file made.env build', OPEN],
      [env('1', 'A'), 'docker compose --env-file /tmp/made.env build', OPEN],
      [env('made.env', 'COMPOSE_ENV_FILES'), 'docker compose build', OPEN],
      [env(VARS, 'COMPOSE_ENV_FILES'), 'docker compose -f fixed.yml build', []],
      [env(VARS, 'COMPOSE_ENV_FILES'), 'IMAGE=debian docker compose build', []],
      [env(VARS, 'COMPOSE_ENV_FILES'), 'docker compose --env-file known.env build', []],
    ] as const
  ).map(([given, command, found]) =>
    stepChange(
      `files of variables that are not known: ${given}, ${command}`,
      [flow('', 'run: docker compose build'), flow('', `{ ${given}, run: '${command}' }`)],
      found,
      FILES_OF_VARIABLES,
    ),
  ),
  stepChange(
    'files of variables of a devcontainer that are not known',
    [
      flow('', '{ uses: devcontainers/ci@v0.3 }'),
      flow('', `{ ${env(VARS, 'COMPOSE_ENV_FILES')}, uses: devcontainers/ci@v0.3 }`),
    ],
    OPEN,
    FILES_OF_VARIABLES,
  ),
  ...[
    PUSH,
    'run: docker build .',
    'run: docker buildx bake',
    'uses: docker/bake-action@v6',
    'run: docker compose build',
    'uses: devcontainers/ci@v0.3',
  ]
    .flatMap((step): BuildChangeRow[] => [
      stepChange(
        `the date of a build: ${step}`,
        [flow('', `{ ${step} }`), flow('', `{ ${env('77', DATE)}, ${step} }`)],
        ['Dockerfile:2 denied docker.io/library/registry:77'],
        DATED,
      ),
      stepChange(
        `a date that is not known: ${step}`,
        [flow('', `{ ${step} }`), flow(`${env(VARS, DATE)}\n`, `{ ${step} }`)],
        ['Dockerfile:2 unresolved'],
        DATED,
      ),
      stepChange(
        `a date that no name depends on: ${step}`,
        [flow('', `{ ${step} }`), flow(`${env(VARS, DATE)}\n`, `{ ${step} }`)],
        [],
        { ...DATED, Dockerfile: `ARG ${DATE}\nFROM debian\nARG ${DATE}\nRUN echo $${DATE}\n` },
      ),
    ])
    .map((row) => ({ ...row, policy: 'deny: [{ image: "registry:77" }]\n' })),
  stepChange(
    'a date that names a context',
    [
      flow('', `{ ${PUSH} }`),
      flow(
        '',
        `{ ${env('y', DATE)}, ${PUSH.replace('context: .', `context: ., build-contexts: "y=docker-image://${EVIL}"`)} }`,
      ),
    ],
    [`Dockerfile:1 unapproved ${EVIL}`, 'Dockerfile:1 unreadable'],
    { Dockerfile: 'FROM debian\n' },
  ),
  ...[
    `{ ${env('77', DATE)}, run: docker build --build-arg ${DATE}=5 . }`,
    `{ ${env('77', DATE)}, run: podman build . }`,
    `{ ${env('""', DATE)}, run: docker build . }`,
  ].map(
    (step): BuildChangeRow => ({
      ...stepChange(
        `a date that does not count: ${step}`,
        [flow('', 'run: docker build .'), flow('', step)],
        [],
        DATED,
      ),
      policy: 'deny: [{ image: "registry:77" }]\n',
    }),
  ),
  stepChange(
    'a file from which the shell takes variables',
    [
      flow('', 'run: docker compose build'),
      flow('', `{ ${env('ci/env.sh', 'BASH_ENV')}, run: docker compose build }`),
    ],
    GIVEN,
    { ...FILES_OF_VARIABLES, 'ci/env.sh': `export IMAGE=${EVIL}\n` },
  ),
  stepChange(
    'a file from which the shell takes other variables',
    [
      flow('', 'run: docker compose build'),
      flow('', `{ ${env('ci/env.sh', 'BASH_ENV')}, run: docker compose build }`),
    ],
    [],
    { ...FILES_OF_VARIABLES, 'ci/env.sh': 'export TAG=1\n' },
  ),
  ...[
    { step: 'run: cat platform.env >> $GITHUB_ENV', found: ['Dockerfile:1 unresolved'], noted: [FLOW] },
    { step: 'run: cat rules.env | tee -a $GITHUB_ENV', found: [`${FLOW}:7 unresolved`] },
    {
      step: 'run: ./set.sh >> $GITHUB_ENV',
      found: [`${FLOW}:7 unresolved`, 'Dockerfile:1 unresolved'],
      noted: [FLOW],
    },
    { step: 'uses: ./set', found: ['Dockerfile:1 unresolved'], noted: [FLOW] },
    { step: 'run: cat tags.env >> $GITHUB_ENV', found: [] },
    { step: 'run: while read -r l; do echo "$l" >> $GITHUB_ENV; done < tags.env', found: [] },
    {
      step: "run: grep -v '^#' tags.env | while IFS= read -r l; do echo $l >> $GITHUB_ENV; done",
      found: [],
    },
    {
      step: 'run: while IFS== read -r k v; do echo "$k=$v"; done < tags.env >> $GITHUB_ENV',
      found: [],
    },
    {
      step: 'run: while read -r l; do printf \'%s\\n\' "$l" >> $GITHUB_ENV; done < platform.env',
      found: ['Dockerfile:1 unresolved'],
      noted: [FLOW],
    },
    {
      step: 'run: cat rules.env | while read -r l; do echo "$l" >> $GITHUB_ENV; done',
      found: [`${FLOW}:7 unresolved`],
    },
    {
      step: 'run: ./set.sh | while read -r l; do echo "$l" >> $GITHUB_ENV; done',
      found: [`${FLOW}:7 unresolved`, 'Dockerfile:1 unresolved'],
      noted: [FLOW],
    },
    {
      step: 'run: while read -r l; do echo "$other" >> $GITHUB_ENV; done < tags.env',
      found: [`${FLOW}:7 unresolved`, 'Dockerfile:1 unresolved'],
      noted: [FLOW],
    },
    { step: 'run: echo "TAG=$(git describe)" >> $GITHUB_ENV', found: [] },
  ].flatMap(({ step, found, noted = [] }) =>
    [PUSH, 'run: docker build .'].map(
      (build): BuildChangeRow => ({
        ...stepChange(
          `a step before ${build}: ${step}`,
          [flow('', `{ ${build} }`), flow('', step, `{ ${build} }`)],
          found,
          {
            Dockerfile: PLATFORM,
            'platform.env': UNUSUAL,
            'rules.env': 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=rules.json\n',
            'tags.env': 'TAG=1\n',
            'set.sh': 'echo A=1\n',
            'set/action.yml':
              'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "cat platform.env >> $GITHUB_ENV" }\n',
          },
        ),
        noted,
      }),
    ),
  ),
  {
    name: 'a step that writes the variables of an included compose file',
    base: { ...INCLUDED, [FLOW]: flow('', '{ run: docker compose build }') },
    change: { [FLOW]: flow('', `{ run: echo "B=${EVIL}" > y/.env; docker compose build }`) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
];
