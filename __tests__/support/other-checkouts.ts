import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';

const flow = (inputs: string, steps: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with: { ${inputs} }\n${steps}`;

const RUN = '      - run: docker build .\n';

const DOCKERFILE = { Dockerfile: 'FROM debian:trixie-slim\n' };

/** Of a build in another repository all that is known is what was checked out. */
const CHANGES: readonly (readonly [before: string, after: string, steps?: string])[] = [
  ['repository: o/x', 'repository: evil/x'],
  ['repository: o/x, ref: v1', 'repository: o/x, ref: v2'],
  ['repository: o/x', 'repository: o/x, github-server-url: "https://evil.example"'],
  ['repository: o/x, path: p', 'repository: evil/x, path: p', '      - run: docker build p\n'],
  [
    'repository: o/x',
    'repository: evil/x',
    '      - uses: docker/build-push-action@v6\n        with: { context: . }\n',
  ],
  ['repository: o/x', 'repository: evil/x', '      - uses: docker/bake-action@v6\n'],
  ['fetch-depth: 0', 'github-server-url: https://evil.example'],
  ...['oci://evil.example/x:1', 'https://evil.example/o/x.git'].map(
    (file) => ['fetch-depth: 0', 'fetch-depth: 1', `      - run: docker compose -f ${file} build\n`] as const,
  ),
];

const expression = (text: string): string => `\${{ ${text} }}`;
const AT = [`${FLOW}:8 unresolved`];

/** A step after a checkout of another repository. */
const composing = (
  command: string,
  found: readonly string[],
  inputs = 'repository: o/x',
): BuildChangeRow => ({
  name: `${found.length === 0 ? 'noted' : 'found'} in a checkout of another repository: ${command} (${inputs})`,
  base: { ...DOCKERFILE, 'compose.yaml': 'services: { a: { build: . } }\n' },
  change: { [FLOW]: flow(inputs, `      - run: ${JSON.stringify(command)}\n`) },
  found,
  noted: found.length === 0 ? [FLOW] : [],
});

/** What surely builds there is a build there; the others often only start images. */
const COMPOSED: readonly BuildChangeRow[] = [
  ...[
    'docker compose build',
    'docker compose build $SERVICE',
    'docker compose -f ci/compose.yml build --pull',
    'docker-compose build',
    'podman-compose build',
    'docker compose watch',
    'docker compose up --build -d',
    'docker compose up -d --build=true a',
    'docker compose create --build',
    'docker compose run --rm --build a make',
    'F=--build; docker compose up $F',
    `docker compose up ${expression("github.sha && '--build' || ''")}`,
    'docker buildx bake',
  ].map((command) => composing(command, AT)),
  ...[
    'docker compose up -d',
    'docker compose up --build=false',
    'docker compose up --no-build --build-arg-x',
    'docker compose run --rm a make',
    'docker compose create',
    'docker compose up $FLAGS',
  ].map((command) => composing(command, [])),
  ...['docker compose pull', 'docker compose config', 'docker compose down'].map((command) => ({
    ...composing(command, []),
    noted: [],
  })),
  ...[
    'cd p && docker compose build',
    'docker compose --project-directory p up --build',
    'cd p && docker buildx bake',
  ].map((command) => composing(command, AT, 'repository: o/x, path: p')),
  // which repository that is, and whether it is another one, nothing tells
  composing('docker compose build', [], `repository: "${expression('inputs.repository')}"`),
];

const GIVEN = (env: string): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: actions/checkout@v4, env: { ${env} } }\n${RUN}`;

/** What variables have git act on in a checkout: hooks of the repository may write a Dockerfile. */
const ACTED_ON: readonly BuildChangeRow[] = (
  [
    ['GIT_CONFIG_COUNT: 1, GIT_CONFIG_KEY_0: core.hooksPath, GIT_CONFIG_VALUE_0: hooks', true],
    [`GIT_CONFIG_PARAMETERS: "'core.hooksPath=hooks'"`, true],
    ['GIT_CONFIG_GLOBAL: hooks/config', true],
    ['GIT_TEMPLATE_DIR: hooks', true],
    [`GIT_CONFIG_KEY_0: "\${{ inputs.x }}", GIT_CONFIG_VALUE_0: hooks`, true],
    [`GIT_CONFIG_KEY_0: "url.https://\${{ inputs.x }}@acme.com/.insteadOf", GIT_CONFIG_VALUE_0: a`, false],
    ['GIT_CONFIG_COUNT: 1, GIT_CONFIG_KEY_0: safe.directory, GIT_CONFIG_VALUE_0: "*"', false],
    ['GIT_TRACE: 1', false],
  ] as const
).map(([env, isNoted]) => ({
  name: `${isNoted ? 'noted' : 'quiet'} in a checkout with ${env}`,
  base: {
    ...DOCKERFILE,
    'hooks/post-checkout': 'true\n',
    'hooks/config': '[core]\n  hooksPath = hooks\n',
    [FLOW]: GIVEN('A: 1'),
  },
  change: { [FLOW]: GIVEN(env) },
  found: [],
  noted: isNoted ? [FLOW] : [],
}));

export const OTHER_CHECKOUTS: readonly BuildChangeRow[] = [
  ...COMPOSED,
  ...ACTED_ON,
  ...CHANGES.map(
    ([before, after, steps = RUN]): BuildChangeRow => ({
      name: `found in a checkout of ${before} that becomes ${after}: ${steps.trim()}`,
      base: { ...DOCKERFILE, [FLOW]: flow(before, steps.includes('compose') ? '' : steps) },
      change: { [FLOW]: flow(after, steps) },
      found: [`${FLOW}:8 unresolved`],
    }),
  ),
  {
    name: 'quiet in a checkout of another repository beside which something changes',
    base: { [FLOW]: flow('repository: o/x', RUN) },
    change: { [FLOW]: flow('repository: o/x', `${RUN}      - run: echo done\n`) },
    found: [],
  },
];
