import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const EVIL = 'evil.example/x:1';
const ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';

/** A workflow of one step, which says nothing of docker otherwise. */
const use = (uses: string, inputs: string, more = '') =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: ${uses}, with: { ${inputs} }${more} }\n`;
const call = (uses: string, inputs: string) =>
  `on: push\njobs:\n  build: { uses: ${uses}, with: { ${inputs} } }\n`;

const run = (script: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${JSON.stringify(script)} }\n`;

const BUILDAH = 'redhat-actions/buildah-build@v2';
const GITHUB = 'docker/github-builder/.github/workflows';

/** A flow by the image that it gives its build. */
const GIVING: Readonly<Record<string, (image: string) => string>> = {
  'redhat-actions/buildah-build': (image) =>
    use(BUILDAH, `containerfiles: api/web.df, build-args: "BASE=${image}"`),
  'int128/kaniko-action': (image) =>
    use('int128/kaniko-action@v1', `file: api/web.df, build-args: "BASE=${image}"`),
  'aevea/action-kaniko': (image) =>
    use('aevea/action-kaniko@v1', `path: api, build_file: web.df, extra_args: "--build-arg=BASE=${image}"`),
  'an image of kaniko': (image) =>
    use(
      'docker://gcr.io/kaniko-project/executor',
      `args: "--dockerfile=api/web.df --build-arg=BASE=${image}"`,
    ),
  'an image of buildah': (image) =>
    use('docker://quay.io/buildah/stable', `args: "bud -f api/web.df --build-arg BASE=${image} ."`),
  'a container of kaniko': (image) =>
    run(
      `docker run -v $PWD:/workspace gcr.io/kaniko-project/executor -f api/web.df --build-arg BASE=${image}`,
    ),
  'az acr build': (image) => run(`az acr build -r x -f api/web.df --build-arg BASE=${image} .`),
  'depot/bake-action': (image) => use('depot/bake-action@v1', `set: "app.args.BASE=${image}", targets: app`),
  'build.yml of docker/github-builder': (image) =>
    call(`${GITHUB}/build.yml@v1`, `file: api/web.df, build-args: "BASE=${image}"`),
  'bake.yml of docker/github-builder': (image) =>
    call(`${GITHUB}/bake.yml@v1`, `target: app, set: "app.args.BASE=${image}"`),
};
const FILES = {
  'api/web.df': ARG,
  'docker-bake.hcl': 'target "app" { dockerfile = "api/web.df" }\n',
};

const UNREAD = 'acme/ship@v1';

const LOCAL = {
  'a/action.yml': 'inputs: { dockerfile: {} }\nruns: { using: node20, main: index.js }\n',
  'a/index.js': '',
};

const UNREAD_STEPS: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
  ['an action with the name of a linter', use('evil/hadolint-action@v3', 'dockerfile: x')],
  ["an action with the inputs of docker's own", use(UNREAD, 'file: x, context: .')],
  ['an action that is named after what it does', use('acme/publish-docker@v1', 'file: x')],
  [
    "a workflow with the inputs of docker's own action",
    call('acme/ci/.github/workflows/x.yml@v1', 'file: x, push: true'),
  ],
  ['an input of other words', use(UNREAD, 'image_build_args: A=1')],
  ['a program of the repository', use('./a', 'dockerfile: x'), LOCAL],
  ['another image of kaniko', use('docker://ghcr.io/acme/kaniko/executor', 'args: --dockerfile=x')],
  ['another image of buildah', use('docker://ghcr.io/acme/buildah', 'args: bud -f x .')],
  ['a deployment from a folder', use('google-github-actions/deploy-cloudrun@v2', 'source: .')],
  ['an image for a builder', use(UNREAD, 'builder-image: golang')],
  ['flags that an action is given', use('superfly/flyctl-actions@v1', 'args: deploy --dockerfile x')],
  ['a script that an action is given', use('azure/CLI@v2', 'inlineScript: az acr build -f x .')],
];

/** Builds by actions other than docker's own. */
export const BUILDER_ACTION_CHANGES: readonly BuildChangeRow[] = [
  ...Object.entries(GIVING).map(([name, flow]) => ({
    name: `an argument that ${name} is given`,
    base: { ...FILES, [FLOW]: flow('debian:trixie') },
    change: { [FLOW]: flow(EVIL) },
    found: [`api/web.df:2 unapproved ${EVIL}`],
  })),
  ...Object.entries(GIVING).map(([name, flow]) => ({
    name: `the same argument that ${name} is given`,
    base: { ...FILES, [FLOW]: flow(EVIL) },
    change: { [FLOW]: `${flow(EVIL)}# end\n` },
    found: [],
  })),
  {
    name: 'the image that redhat-actions/buildah-build begins with',
    base: { [FLOW]: use(BUILDAH, 'base-image: debian') },
    change: { [FLOW]: use(BUILDAH, `base-image: "${EVIL}"`) },
    found: [`${FLOW}:6 unapproved ${EVIL}`],
  },
  ...(
    [
      [BUILDAH, 'containerfiles: api/web.df', 'extra-args: --registries-conf=x.conf'],
      ['int128/kaniko-action@v1', 'file: api/web.df', 'kaniko-args: --registry-map=docker.io=evil.example'],
      [
        'aevea/action-kaniko@v1',
        'path: api, build_file: web.df',
        'extra_args: --registry-mirror evil.example',
      ],
    ] as const
  ).map(([uses, inputs, more]) => ({
    name: `what has ${uses} pull other images: ${more}`,
    base: { ...FILES, [FLOW]: use(uses, inputs) },
    change: { [FLOW]: use(uses, `${inputs}, ${more}`) },
    found: [`${FLOW}:6 unresolved`],
  })),
  {
    name: 'flags in an input of aevea/action-kaniko that is one word',
    base: { ...FILES, [FLOW]: use('aevea/action-kaniko@v1', 'path: api, build_file: web.df, tag: v1') },
    change: {
      [FLOW]: use(
        'aevea/action-kaniko@v1',
        `path: api, build_file: web.df, tag: "v1 --build-arg=BASE=${EVIL}"`,
      ),
    },
    found: ['api/web.df:2 unresolved'],
    noted: [FLOW],
  },
  {
    name: 'a variable that has aevea/action-kaniko pull other images',
    base: { ...FILES, [FLOW]: use('aevea/action-kaniko@v1', 'path: api, build_file: web.df') },
    change: {
      [FLOW]: use(
        'aevea/action-kaniko@v1',
        'path: api, build_file: web.df',
        ', env: { KANIKO_REGISTRY_MIRROR: evil.example }',
      ),
    },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a change of settings that redhat-actions/buildah-build is given',
    base: {
      ...FILES,
      'x.conf': 'a\n',
      [FLOW]: use(BUILDAH, 'containerfiles: api/web.df, extra-args: --registries-conf=x.conf'),
    },
    change: { 'x.conf': 'b\n' },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'an action that builds and is not read',
    base: {},
    change: { [FLOW]: use(UNREAD, 'containerfile: x') },
    found: [],
    noted: [FLOW],
  },
  ...UNREAD_STEPS.map(
    ([name, flow, files = {}]): BuildChangeRow => ({
      name: `a build that is not read: ${name}`,
      base: files,
      change: { [FLOW]: flow },
      found: [],
      noted: [FLOW],
    }),
  ),
  {
    name: 'a linter that is given a Dockerfile',
    base: {},
    change: { [FLOW]: use('hadolint/hadolint-action@v3', 'dockerfile: x') },
    found: [],
  },
  {
    name: 'what is given to an action that builds and is not read',
    base: { [FLOW]: use(UNREAD, 'containerfile: x') },
    change: { [FLOW]: use(UNREAD, `containerfile: x, args: "BASE=${EVIL}"`) },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'the name of a step that builds and is not read',
    base: { [FLOW]: use(UNREAD, 'containerfile: x') },
    change: { [FLOW]: use(UNREAD, 'containerfile: x', ', name: ship') },
    found: [],
  },
  {
    name: 'what is given to a workflow of another repository that builds',
    base: { [FLOW]: call('acme/ci/.github/workflows/x.yml@v1', 'base-image: debian') },
    change: { [FLOW]: call('acme/ci/.github/workflows/x.yml@v1', `base-image: "${EVIL}"`) },
    found: [],
    noted: [FLOW],
  },
];
