import type { BuildChangeRow } from './build-changes.js';

const ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE AS a\nFROM a AS b\n';
const FLOW = '.github/workflows/build.yml';
const variable = (text: string): string => `\${${text}}`;
const expression = (text: string): string => `\${{ ${text} }}`;

/** A job; each step is a line of YAML. */
const job = (id: string, ...steps: string[]): string =>
  `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const flow = (...jobs: string[]): string => `on: push\njobs:\n${jobs.join('')}`;
const push = (name: string, inputs: string): string =>
  `{ ${name}, uses: docker/build-push-action@v6, with: { ${inputs} } }`;
const OPEN = `context: api, build-args: "BASE=${expression('vars.BASE')}"`;
const OTHER = `context: api, build-args: "BASE=${expression('vars.OTHER')}"`;
const SCRIPT = `run: 'docker build --build-arg BASE=${expression('vars.BASE')} api'`;

const service = (name: string, build: string): string => `  ${name}: { build: ${build} }\n`;
const compose = (...services: string[]): string => `services:\n${services.join('')}`;
const OPEN_SERVICE = '{ context: api, args: { BASE: "$BASE" } }';
const target = (name: string, body: string): string =>
  `target "${name}" {\n${body.replaceAll('; ', '\n')}\n}\n`;
const OPEN_TARGET = 'context = "api"; args = { BASE = CI }';
const bake = (...targets: string[]): string => `variable "CI" {}\n${targets.join('')}`;

/** The Dockerfile of the rows: what is found there is found in line 2. */
export const API = { 'api/Dockerfile': ARG, '.github/workflows/x.yml': flow(job('x', '{ uses: ./x }')) };
const FOUND = ['api/Dockerfile:2 unresolved'];

interface Renaming {
  readonly what: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** What is found where it is new. */
  readonly first?: readonly string[];
  readonly found?: readonly string[];
}

/** What only has another name. */
const ONLY: readonly Renaming[] = [
  {
    what: 'a step by its name',
    file: FLOW,
    before: flow(job('build', push('name: Build', OPEN))),
    after: flow(job('build', push('name: Build the image', OPEN))),
  },
  {
    what: 'a step by its id',
    file: FLOW,
    before: flow(job('build', push('id: a', OPEN))),
    after: flow(job('build', push('id: b', OPEN))),
  },
  {
    what: 'a step that gets a name',
    file: FLOW,
    before: flow(job('build', `{ ${SCRIPT} }`)),
    after: flow(job('build', `{ name: Build, ${SCRIPT} }`)),
  },
  {
    what: 'a step with a script',
    file: FLOW,
    before: flow(job('build', `{ name: Build, ${SCRIPT} }`)),
    after: flow(job('build', `{ name: Image, ${SCRIPT} }`)),
  },
  {
    what: 'a job',
    file: FLOW,
    before: flow(job('build', push('name: Build', OPEN), `{ ${SCRIPT} }`)),
    after: flow(job('image', push('name: Build', OPEN), `{ ${SCRIPT} }`)),
  },
  {
    what: 'a job, with a step before the one that builds',
    file: FLOW,
    before: flow(job('build', `{ ${SCRIPT} }`)),
    after: flow(job('image', '{ uses: actions/checkout@v5 }', `{ ${SCRIPT} }`)),
  },
  {
    what: 'one of two steps that do the same',
    file: FLOW,
    before: flow(job('build', push('name: One', OPEN), push('name: Two', OPEN))),
    after: flow(job('build', push('name: One', OPEN), push('name: Three', OPEN))),
  },
  {
    what: 'one of two steps with one name',
    file: FLOW,
    before: flow(job('build', push('name: Build', OPEN), push('name: Build', OTHER))),
    after: flow(job('build', push('name: Build', OPEN), push('name: Other', OTHER))),
  },
  {
    what: 'a step of a composite action',
    file: 'x/action.yml',
    before: `name: x\nruns:\n  using: composite\n  steps:\n    - ${push('name: a', OPEN)}\n`,
    after: `name: x\nruns:\n  using: composite\n  steps:\n    - ${push('name: b', OPEN)}\n`,
  },
  {
    what: 'a service',
    file: 'compose.yaml',
    before: compose(service('web', OPEN_SERVICE)),
    after: compose(service('www', OPEN_SERVICE)),
  },
  {
    what: 'a service with an inline Dockerfile',
    file: 'compose.yaml',
    first: ['compose.yaml:2 unresolved'],
    before: compose(service('web', '{ dockerfile_inline: "FROM $BASE", args: { BASE: $BASE } }')),
    after: compose(service('www', '{ dockerfile_inline: "FROM $BASE", args: { BASE: $BASE } }')),
  },
  {
    what: 'a service of which it is not known what it builds',
    file: 'compose.yaml',
    first: ['compose.yaml:2 unresolved'],
    before: compose(service('web', '{ context: "$DIR" }')),
    after: compose(service('www', '{ context: "$DIR" }')),
  },
  {
    what: 'a target',
    file: 'docker-bake.hcl',
    before: bake(target('web', OPEN_TARGET)),
    after: bake(target('www', OPEN_TARGET)),
  },
  {
    what: 'a target with a generator that is not known',
    file: 'docker-bake.hcl',
    first: ['docker-bake.hcl:4 unresolved'],
    before: bake(target('web', `context = "api"; attest = ["type=sbom,generator=${variable('CI')}"]`)),
    after: bake(target('www', `context = "api"; attest = ["type=sbom,generator=${variable('CI')}"]`)),
  },
  {
    what: 'a step that builds what is elsewhere',
    file: FLOW,
    first: [`${FLOW}:6 unresolved`],
    before: flow(job('build', push('name: Build', 'context: "https://github.com/a/x.git"'))),
    after: flow(job('image', push('name: Image', 'context: "https://github.com/a/x.git"'))),
  },
];

/** What looks like another name, and is more. */
const MORE: readonly Renaming[] = [
  {
    what: 'one more step that does the same',
    file: FLOW,
    before: flow(job('build', push('name: One', OPEN))),
    after: flow(job('build', push('name: One', OPEN), push('name: Two', OPEN))),
  },
  {
    what: 'two steps in the place of one',
    file: FLOW,
    before: flow(job('build', push('name: One', OPEN))),
    after: flow(job('build', push('name: Two', OPEN), push('name: Three', OPEN))),
  },
  {
    what: 'two steps in the place of two with one name',
    file: FLOW,
    before: flow(job('build', push('name: One', OPEN), push('name: One', OPEN))),
    after: flow(job('build', push('name: Two', OPEN), push('name: Three', OPEN))),
  },
  {
    what: 'a step that gives something else',
    file: FLOW,
    before: flow(job('build', push('name: One', OPEN))),
    after: flow(job('build', push('name: Two', OTHER))),
  },
  {
    what: 'a step with another target',
    file: FLOW,
    before: flow(job('build', push('name: One', `${OPEN}, target: a`))),
    after: flow(job('build', push('name: Two', `${OPEN}, target: b`))),
  },
  {
    what: 'a step with another platform',
    file: FLOW,
    before: flow(job('build', push('name: One', `${OPEN}, platforms: linux/amd64`))),
    after: flow(job('build', push('name: Two', `${OPEN}, platforms: linux/arm64`))),
  },
  {
    what: 'a step with another argument',
    file: FLOW,
    before: flow(job('build', push('name: One', OPEN))),
    after: flow(job('build', push('name: Two', OPEN.replace('"BASE', '"X=1\\nBASE')))),
  },
  {
    what: 'a step with another program before it',
    file: FLOW,
    before: flow(
      job(
        'build',
        '{ run: "echo B=$(./a.sh) >> $GITHUB_ENV" }',
        push('name: One', OPEN.replace('vars.', 'env.')),
      ),
    ).replaceAll('env.BASE', 'env.B'),
    after: flow(
      job(
        'build',
        '{ run: "echo B=$(./b.sh) >> $GITHUB_ENV" }',
        push('name: Two', OPEN.replace('vars.', 'env.')),
      ),
    ).replaceAll('env.BASE', 'env.B'),
  },
  {
    what: 'a service with another variable',
    file: 'compose.yaml',
    before: compose(service('web', OPEN_SERVICE)),
    after: compose(service('www', OPEN_SERVICE.replace('$BASE', '$OTHER'))),
  },
  {
    what: 'a service with text around the variable',
    file: 'compose.yaml',
    before: compose(service('web', OPEN_SERVICE)),
    after: compose(service('www', OPEN_SERVICE.replace('$BASE', `${variable('BASE')}x`))),
  },
  {
    what: 'a service that stays, next to one that does the same',
    file: 'compose.yaml',
    before: compose(service('web', OPEN_SERVICE), service('old', '{ context: api }')),
    after: compose(service('web', OPEN_SERVICE), service('www', OPEN_SERVICE)),
  },
  {
    what: 'an inline Dockerfile with other words',
    file: 'compose.yaml',
    before: compose(service('web', '{ dockerfile_inline: "FROM $BASE", args: { BASE: $BASE } }')),
    after: compose(service('www', '{ dockerfile_inline: "FROM x/$BASE", args: { BASE: $BASE } }')),
    found: ['compose.yaml:2 unresolved'],
  },
  {
    what: 'a service of which it is not known what it builds, with another argument',
    file: 'compose.yaml',
    before: compose(service('web', '{ context: "$DIR" }')),
    after: compose(service('www', '{ context: "$DIR", args: { A: b } }')),
    found: ['compose.yaml:2 unresolved'],
  },
  {
    what: 'a target with another context',
    file: 'docker-bake.hcl',
    before: bake(target('web', OPEN_TARGET)),
    after: bake(target('www', `${OPEN_TARGET}; contexts = { a = "b" }`)),
  },
];

export const RENAMED_CHANGES: readonly BuildChangeRow[] = [
  ...ONLY.map(({ what, file, before, first = FOUND }) => ({
    name: `before it is renamed: ${what}`,
    base: API,
    change: { [file]: before },
    found: first,
  })),
  ...ONLY.map(({ what, file, before, after, found = [] }) => ({
    name: `renamed: ${what}`,
    base: { ...API, [file]: before },
    change: { [file]: after },
    found,
  })),
  ...MORE.map(({ what, file, before, after, found = FOUND }) => ({
    name: `more than renamed: ${what}`,
    base: { ...API, [file]: before },
    change: { [file]: after },
    found,
  })),
  {
    name: 'renamed: services that run an image',
    settings: 'run-images: true',
    base: { 'compose.yaml': 'services:\n  a: { image: evil.example/x:1 }\n  b: { image: "$B" }\n' },
    change: { 'compose.yaml': 'services:\n  c: { image: evil.example/x:1 }\n  d: { image: "$B" }\n' },
    found: [],
  },
  {
    name: 'more than renamed: services that run an image',
    settings: 'run-images: true',
    base: { 'compose.yaml': 'services:\n  a: { image: evil.example/x:1 }\n  b: { image: "$B" }\n' },
    change: {
      'compose.yaml':
        'services:\n  c: { image: evil.example/x:1 }\n  d: { image: evil.example/x:1 }\n  b: { image: "$B" }\n  e: { image: "$B" }\n',
    },
    found: ['compose.yaml:3 unapproved evil.example/x:1', 'compose.yaml:5 unresolved'],
  },
];

/** The renamings, for baselines. */
export const RENAMINGS = { ONLY, MORE };
