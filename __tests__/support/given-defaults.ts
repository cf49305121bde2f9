import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const run = (script: string) => flow(`{ run: ${JSON.stringify(script)} }`);
const push = (...args: string[]) =>
  flow(
    `{ uses: docker/build-push-action@v6, with: { context: ., build-args: ${JSON.stringify(args.join('\n'))} } }`,
  );
const bakeAction = (inputs: string) => flow(`{ uses: docker/bake-action@v6, with: { ${inputs} } }`);
const withMatrix = (matrix: string, text: string) =>
  text.replace('    steps:', `    strategy: { matrix: ${matrix} }\n    steps:`);
const bake = (args: string, more = '') => ({
  'docker-bake.hcl': `variable "R" {}\n${more}target "default" {\n  args = { ${args} }\n}\n`,
});
const compose = (args: string) => ({
  'compose.yaml': `services: { web: { build: { context: ., args: ${args} } } }\n`,
});
const expression = (text: string) => `\${{ ${text} }}`;
const variable = (text: string) => `\${${text}}`;

const REG = `REG=${expression('vars.R')}`;
const X = `X=${expression('vars.X')}`;
const EVIL = 'evil.example/x:1';
/** The default of X behind a registry that is not known: by itself it is approved, whatever it is. */
const toFile = (value: string) => `ARG REG=docker.io/library/\nARG X=${value}\nFROM $REG$X\n`;

interface Row extends Partial<BuildChangeRow> {
  readonly before?: string;
  readonly after?: string;
}

/** A default that changes under builds that stay. */
const row =
  (found: readonly string[]) =>
  (name: string, builds: Readonly<Record<string, string>>, { before, after, ...more }: Row = {}) => ({
    name,
    base: { Dockerfile: before ?? toFile('busybox:1'), ...builds },
    change: { Dockerfile: after ?? toFile(EVIL) },
    scope: 'changed-references' as const,
    found,
    ...more,
  });
const quiet = row([]);
const seen = row(['Dockerfile:3 unresolved']);

const GIVEN: readonly BuildChangeRow[] = [
  quiet('a default of what an action gives', { [FLOW]: push(REG, X) }),
  quiet('a default of what an action gives a known value', { [FLOW]: push(REG, 'X=busybox:2') }),
  quiet('a default of what a script gives', {
    [FLOW]: run(`docker build --build-arg ${REG} --build-arg ${X} .`),
  }),
  quiet('a default of what a script gives, perhaps empty', {
    [FLOW]: run(`U=$(./u)\ndocker build --build-arg ${REG} --build-arg "X=$U" .`),
  }),
  quiet('a default of what podman is given', {
    [FLOW]: run(`podman build --build-arg ${REG} --build-arg ${X} .`),
  }),
  quiet(
    'a default of what a variable of bake gives',
    bake(`REG = R, X = "${variable('U')}"`, 'variable "U" { default = "busybox:1" }\n'),
  ),
  quiet('a default of what a text of bake gives', bake(`REG = R, X = "a${variable('R')}"`)),
  quiet(
    'a default of what either side of a condition of bake gives',
    bake('REG = R, X = R == "" ? "busybox:1" : R'),
  ),
  quiet('a default of what bake gives by a typed variable, in a workflow', {
    ...bake('REG = R, X = U', 'variable "U" {\n  type = string\n  default = "busybox:1"\n}\n'),
    [FLOW]: bakeAction('set: "*.args.T=1"'),
  }),
  quiet('a default of what an override of bake gives', {
    'x.hcl': 'variable "R" {}\ntarget "default" {\n  args = { REG = R, X = null }\n}\n',
    [FLOW]: bakeAction(`files: x.hcl, set: "*.args.X=${expression('vars.X')}"`),
  }),
  quiet('a default of what a bake file of JSON gives', {
    'docker-bake.json': JSON.stringify({
      variable: { R: {}, U: { default: 'busybox:1' } },
      target: { default: { args: { REG: variable('R'), X: variable('U') } } },
    }),
  }),
  quiet('a default of what compose gives', compose(`{ REG: "${variable('R')}", X: "${variable('U')}" }`)),
  quiet(
    'a default of what a list of compose gives',
    compose(`["REG=${variable('R')}", "X=${variable('U')}"]`),
  ),
  quiet('a default of what a flag of compose gives', {
    ...compose(`{ REG: "${variable('R')}", X: busybox:1 }`),
    [FLOW]: run(`docker compose build --build-arg ${X}`),
  }),
  quiet('a default of what a devcontainer gives', {
    '.devcontainer.json': `{ "build": { "dockerfile": "Dockerfile", "args": { "REG": "${variable('localEnv:R')}", "X": "${variable('localEnv:U')}" } } }\n`,
  }),
];

const MAYBE_NULL = `R == "" ? null : "busybox:1"`;
const TYPED = 'variable "U" {\n  type = string\n}\n';

/** Builds that do not give it for certain. */
const NOT_GIVEN: readonly BuildChangeRow[] = [
  seen('a default of what nothing gives', { [FLOW]: push(REG) }),
  seen('a default of what one row of a matrix does not give', {
    [FLOW]: withMatrix('{ a: ["X=busybox:2", "Y=2"] }', push(REG, expression('matrix.a'))),
  }),
  seen('a default of what another step does not give', {
    [FLOW]: push(REG, X).concat(push(REG).slice(push().indexOf('      - '))),
  }),
  seen('a default of what only the environment may give', {
    [FLOW]: run(`docker build --build-arg ${REG} --build-arg X .`),
  }),
  seen('a default of what the environment may replace', {
    [FLOW]: run(`docker build --build-arg ${REG} --build-arg ${X} --build-arg X .`),
  }),
  seen('a default of what a script gives on one way', {
    [FLOW]: run(
      `A=(--build-arg ${REG})\nif ./t; then A+=(--build-arg ${X}); fi\ndocker build "${variable('A[@]')}" .`,
    ),
  }),
  seen('a default of what is behind a name that is not known', {
    [FLOW]: push(REG, X, `${expression('vars.N')}=1`),
  }),
  seen('a default of what is behind words that may be flags', {
    [FLOW]: run(`docker build ${expression('inputs.flags')} --build-arg ${REG} --build-arg ${X} .`),
  }),
  seen('a default of what a mapping of compose names', compose(`{ REG: "${variable('R')}", X: }`)),
  seen('a default of what a list of compose names', compose(`["REG=${variable('R')}", X]`)),
  seen('a default of what a flag of compose names', {
    ...compose(`{ REG: "${variable('R')}", X: "${variable('U')}" }`),
    [FLOW]: run('docker compose build --build-arg X'),
  }),
  seen('a default of what another file of compose only names', {
    ...compose(`{ REG: "${variable('R')}", X: "${variable('U')}" }`),
    'compose.override.yaml': 'services: { web: { build: { args: { X: } } } }\n',
  }),
  seen('a default of what may be null in bake', bake(`REG = R, X = ${MAYBE_NULL}`)),
  seen('a default of what may be null in a variable of bake', {
    ...bake('REG = R, X = U', `variable "U" { default = ${MAYBE_NULL} }\n`),
  }),
  seen('a default of what a typed variable without a default gives', bake('REG = R, X = U', TYPED)),
  seen(
    'a default of what such a variable gives as a text alone',
    bake(`REG = R, X = "${variable('U')}"`, TYPED),
  ),
  seen('a default of what JSON from outside may make null', {
    ...bake('REG = R, X = U', 'variable "U" {\n  type = string\n  default = "busybox:1"\n}\n'),
    [FLOW]: flow(
      `{ uses: docker/bake-action@v6, env: { U_JSON: "${expression('vars.U')}" }, with: { set: "*.args.T=1" } }`,
    ),
  }),
  seen('a default of what bake says twice', bake(`REG = R, X = R, ("X") = ${MAYBE_NULL}`)),
  seen('a default of what two mappings of bake say', {
    'docker-bake.hcl': `variable "R" {}\ntarget "default" { args = merge({ REG = R, X = R }, { X = ${MAYBE_NULL} }) }\n`,
  }),
  seen('a default of what a matrix of bake hides', {
    'docker-bake.hcl': `variable "R" {}\nvariable "U" { default = "busybox:1" }\ntarget "default" {\n  name = "t"\n  matrix = { U = [${MAYBE_NULL}] }\n  args = { REG = R, X = U }\n}\n`,
  }),
  seen('a default of what an override of bake names', {
    ...bake('REG = R, X = R'),
    [FLOW]: bakeAction('set: "*.args.X"'),
  }),
  seen(
    'a default of what the policy says too',
    { [FLOW]: push(REG, X) },
    {
      policy: 'builds: [{ paths: [Dockerfile], args: { X: ["busybox:2"] } }]\n',
    },
  ),
];

const behind = (y: string, value: string) =>
  `ARG REG=docker.io/library/\nARG X=${value}\nARG Y=${y}\nFROM $REG$Y\n`;

const toSeen = (args: string) => `ARG REG=docker.io/library/\n${args}FROM ${variable('REG')}busybox$Y\n`;

const toPredefined = (value: string) =>
  `ARG REG=docker.io/library/\nARG TARGETARCH=${value}\nFROM ${variable('REG')}busybox:$TARGETARCH\n`;

/** What the file makes of it. */
const IN_FILE: readonly BuildChangeRow[] = [
  quiet(
    'a default behind another one',
    { [FLOW]: push(REG, X) },
    { before: behind('$X', 'busybox:1'), after: behind('$X', EVIL) },
  ),
  quiet(
    'a default of a default that is given',
    { [FLOW]: push(REG, 'Y=busybox:2') },
    { before: behind('$X', 'busybox:1'), after: behind('$X', EVIL) },
  ),
  quiet(
    'each default of a name that is given',
    { [FLOW]: push(REG, X) },
    {
      before: toFile('busybox:1').replace('FROM', 'ARG X=busybox:1\nFROM'),
      after: toFile('busybox:1').replace('FROM', `ARG X=${EVIL}\nFROM`),
    },
  ),
  quiet(
    'no default any more of what is given',
    { [FLOW]: push(REG, 'X=busybox:2') },
    {
      after: toFile('busybox:1').replace('=busybox:1', ''),
    },
  ),
  row([])(
    'an argument before, in no name',
    { [FLOW]: push(REG, X) },
    { after: `ARG A=1\n${toFile('busybox:1')}` },
  ),
  row(['Dockerfile:4 unresolved'])(
    'a default around another one',
    { [FLOW]: push(REG, X) },
    { before: behind('$X', 'busybox:1'), after: behind('x/$X', 'busybox:1') },
  ),
  row(['Dockerfile:4 unresolved'])(
    'the place from which a given value is seen',
    { [FLOW]: push(REG, X) },
    {
      before: toSeen('ARG X=:1\nARG Y=$X\n'),
      after: toSeen('ARG Y=$X\nARG X=:1\n'),
    },
  ),
  row(['Dockerfile:3 unresolved'])(
    'a name that is not declared any more',
    { [FLOW]: push(REG, X) },
    {
      after: `ARG REG=docker.io/library/\nARG Z=busybox:1\nFROM $REG${variable('X')}busybox:1\n`,
    },
  ),
  seen(
    'a default of what BuildKit predefines',
    { [FLOW]: push(REG, 'TARGETARCH=amd64') },
    {
      before: toPredefined('amd64'),
      after: toPredefined('arm64'),
    },
  ),
];

const two = (z: string) => push(REG, X, `Z=${z}`);
const FILE_OF_TWO = `${toFile('busybox:1').replace('FROM', 'ARG Z=1\nFROM')}FROM busybox:$Z\n`;

/** What a build gives besides. */
const BESIDES: readonly BuildChangeRow[] = [
  {
    name: 'a value of an argument that is in another FROM',
    base: { Dockerfile: FILE_OF_TWO, [FLOW]: two('1') },
    change: { [FLOW]: two('2') },
    found: [],
  },
  {
    name: 'a value of an argument that is in the same one',
    base: { Dockerfile: FILE_OF_TWO.replace('$REG$X', '$REG$X$Z'), [FLOW]: two('1') },
    change: { [FLOW]: two('2') },
    found: ['Dockerfile:4 unresolved'],
  },
  {
    name: 'a value of an argument that a default in it names',
    base: {
      Dockerfile: FILE_OF_TWO.replace('ARG Z=1', 'ARG Z=1\nARG Y=$Z').replace('$REG$X', '$REG$X$Y'),
      [FLOW]: two('1'),
    },
    change: { [FLOW]: two('2') },
    found: ['Dockerfile:5 unresolved'],
  },
  {
    name: 'a value that is not given any more',
    base: { Dockerfile: toFile('busybox:1'), [FLOW]: push(REG, X) },
    change: { [FLOW]: push(REG) },
    found: ['Dockerfile:3 unresolved'],
  },
];

/** Defaults of arguments behind a name that depends on what is not known. */
export const DEFAULT_CHANGES: readonly BuildChangeRow[] = [...GIVEN, ...NOT_GIVEN, ...IN_FILE, ...BESIDES];
