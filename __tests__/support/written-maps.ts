import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const AT_STEP = [`${FLOW}:9 unresolved`];
/** The arguments, and what a source policy may do. */
const OPEN_ENV = [...AT_STEP, ...UNRESOLVED];
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const FILES = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  'docker-bake.hcl':
    'variable "BASE" { default = "debian:13" }\ntarget "default" { args = { BASE = BASE } }\n',
  'stack.yml': `services: { web: { build: { context: ., args: { BASE: "\${BASE:-debian:13}" } } } }\n`,
  'a/action.yml': `inputs: { base: { default: "debian:13" } }\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker build --build-arg BASE=\${{ inputs.base }} ." }\n`,
};

const expression = (text: string) => `\${{ ${text} }}`;
/** What nothing in the repository decides. */
const OPEN = `"${expression('fromJSON(vars.ALL)')}"`;
const MATRIX = `"${expression('matrix.e')}"`;
const insert = (value: string) => `{ "${expression('insert')}": ${value} }`;
const named = (name: string, value: string) => `{ "${expression(name)}": "${value}" }`;

interface Places {
  readonly workflow?: string;
  readonly job?: string;
  readonly matrix?: string;
}
const flow = (step: string, { workflow = '{}', job = '{}', matrix = '{}' }: Places = {}) =>
  `on: push\nenv: ${workflow}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    env: ${job}\n    strategy: { matrix: { e: [${matrix}] } }\n    steps:\n      - ${step}\n`;
const run = (script: string, env = '{}') => `{ run: "${script}", env: ${env} }`;
const use = (action: string, inputs: string) => `{ uses: ${action}, with: ${inputs} }`;
const PUSH = 'docker/build-push-action@v6';
const BAKE = 'docker/bake-action@v5';

const row = (name: string, text: string, found: readonly string[]): BuildChangeRow => ({
  name,
  base: FILES,
  change: { [FLOW]: text },
  found,
});

const bake = 'docker buildx bake';
const compose = 'docker compose -f stack.yml build';
const evil = `{ BASE: "${EVIL}" }`;

/** A workflow that others start, with an input that has a default. */
const called = (event: string, base: string): string =>
  `on: { ${event}: { inputs: { base: { type: string, default: "${base}" } } } }\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: "docker build --build-arg BASE=${expression('inputs.base')} ." }\n`;
const CALLER = 'on: push\njobs:\n  a: { uses: ./.github/workflows/build.yml, with: { base: "debian:13" } }\n';

/** `env` and `with` that are an expression, or have keys that are one. */
export const WRITTEN_MAP_CHANGES: readonly BuildChangeRow[] = [
  row('a known env of a step', flow(run(bake, MATRIX), { matrix: evil }), FORBIDDEN),
  row('a known env of a job', flow(run(compose), { job: MATRIX, matrix: evil }), FORBIDDEN),
  row('a known env that is harmless', flow(run(bake, MATRIX), { matrix: '{ BASE: "debian:12" }' }), []),
  row('an inserted env', flow(run(bake, insert(MATRIX)), { matrix: evil }), FORBIDDEN),
  row('a key that is a literal', flow(run(bake, named("'BASE'", EVIL))), FORBIDDEN),
  row('an open env of a step', flow(run(compose, OPEN)), OPEN_ENV),
  row('an open env of a job', flow(run(compose), { job: OPEN }), OPEN_ENV),
  row('an open env of a workflow', flow(run(compose), { workflow: OPEN }), OPEN_ENV),
  row('an open key', flow(run(compose, named('vars.KEY', 'x'))), OPEN_ENV),
  row('an open env and bake', flow(run(bake, OPEN)), OPEN_ENV),
  row(
    'an open env and what a step says',
    flow(run(compose, '{ BASE: "debian:13" }'), { job: OPEN }),
    AT_STEP,
  ),
  row('an open env and a plain build', flow(run('docker build .', OPEN)), AT_STEP),
  {
    ...row('an open env and a stage for each platform', flow(run('docker build .', OPEN)), AT_STEP),
    base: { Dockerfile: 'FROM debian:12 AS b-amd64\nFROM debian:13 AS b-arm64\nFROM b-$TARGETARCH\n' },
    noted: [FLOW],
  },
  row('open inputs of build-push-action', flow(use(PUSH, OPEN)), AT_STEP),
  row('known inputs', flow(use(PUSH, MATRIX), { matrix: `{ build-args: "BASE=${EVIL}" }` }), FORBIDDEN),
  row('an input by a literal key', flow(use(PUSH, named("'build-args'", `BASE=${EVIL}`))), FORBIDDEN),
  row(
    'inserted inputs',
    flow(use(PUSH, `{ sbom: false, provenance: false, attests: "", ${insert(OPEN).slice(2)}`)),
    AT_STEP,
  ),
  row('open inputs of bake-action', flow(use(BAKE, OPEN)), AT_STEP),
  row(
    'known inputs of bake-action',
    flow(use(BAKE, MATRIX), { matrix: `{ set: "*.args.BASE=${EVIL}" }` }),
    FORBIDDEN,
  ),
  row('open inputs of devcontainers/ci', flow(use('devcontainers/ci@v0.3', OPEN)), AT_STEP),
  row('open inputs of an action', flow(use('./a', OPEN)), UNRESOLVED),
  row('inserted inputs of an action', flow(use('./a', insert(OPEN))), UNRESOLVED),
  row('known inputs of an action', flow(use('./a', MATRIX), { matrix: `{ base: "${EVIL}" }` }), FORBIDDEN),
  row(
    'an input beside those inserted',
    flow(use('./a', `{ base: "debian:12", ${insert(OPEN).slice(2)}`)),
    [],
  ),
  ...[
    `{ "${expression("'base'")}": "${EVIL}", BASE: "debian:13" }`,
    `{ BASE: "debian:13", "${expression("'BASE'")}": "${EVIL}" }`,
  ].map((env) => row(`one name twice in an env: ${env}`, flow(run(bake, env)), UNRESOLVED)),
  row(
    'one input twice',
    flow(use(PUSH, `{ "${expression("'Build-Args'")}": "BASE=debian:13", build-args: "BASE=${EVIL}" }`)),
    UNRESOLVED,
  ),
  ...[
    `{ base: "${EVIL}", "${expression("'Base'")}": "debian:13" }`,
    `{ "${expression("'base'")}": "debian:13", base: "debian:12" }`,
  ].map((inputs) => row(`one input of an action twice: ${inputs}`, flow(use('./a', inputs)), UNRESOLVED)),
  ...['workflow_call', 'workflow_dispatch'].flatMap((event) => [
    row(`the default of an input of ${event}`, called(event, EVIL), [...FORBIDDEN, ...UNRESOLVED]),
    row(`an approved default of an input of ${event}`, called(event, 'debian:13'), UNRESOLVED),
    row(`an input of ${event} without a default`, called(event, ''), UNRESOLVED),
  ]),
  {
    ...row('a default that takes the place of what is not known', called('workflow_call', EVIL), FORBIDDEN),
    policy: 'builds: [{ paths: [Dockerfile], args: { BASE: ["debian:13"] } }]\n',
    noted: [FLOW],
  },
  {
    name: 'the default of an input that each caller here gives',
    base: { ...FILES, '.github/workflows/call.yml': CALLER },
    change: { [FLOW]: called('workflow_call', EVIL) },
    found: [],
  },
  {
    name: 'an env that decides otherwise',
    base: { ...FILES, [FLOW]: flow(run(compose), { job: `"${expression(`fromJSON('{}')`)}"` }) },
    change: { [FLOW]: flow(run(compose), { job: OPEN }) },
    found: OPEN_ENV,
  },
  {
    name: 'an open env that stays',
    base: { ...FILES, [FLOW]: flow(run(compose), { job: OPEN }) },
    change: { [FLOW]: `# new\n${flow(run(compose), { job: OPEN })}` },
    found: [],
  },
];
