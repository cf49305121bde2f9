import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const BAD = `FROM ${EVIL}\n`;
const ARGUMENT = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const FLOW = '.github/workflows/build.yml';

const variable = (name: string, operator = '') => `\${${name}${operator}}`;
const expression = (text: string) => `\${{ ${text} }}`;
const compose = (build: string) => `services:\n  web:\n    build: ${build}\n`;
const flow = (step: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
const push = (inputs: string) => flow(`{ uses: docker/build-push-action@v6, with: { ${inputs} } }`);
const odd = (context: string, file = 'odd') => compose(`{ context: "${context}", dockerfile: "${file}" }`);

/** A file of an unusual name that a build which is there already may build, or not. */
function file(name: string, builds: Readonly<Record<string, string>>, path: string | null): BuildChangeRow {
  const added = path ?? 'other/name';
  return {
    name: `a Dockerfile of an unusual name that may be built: ${name}`,
    base: { ...builds, readme: 'text\n' },
    change: { [added]: BAD },
    found: path === null ? [] : [`${path}:1 unapproved ${EVIL}`],
    ...(path === null ? { noted: [added] } : {}),
  };
}

/** What compose takes where such a variable is set. */
const BESIDES = ['Dockerfile:2 unapproved evil.example/debian:latest'];

/** Builds of which it is not known where their Dockerfile is, or what the shell around them says. */
export const POSSIBLE_CHANGES: readonly BuildChangeRow[] = [
  file('$PWD of compose', { 'compose.yaml': odd(variable('PWD')) }, 'odd'),
  file('$PWD of compose, and no other file', { 'compose.yaml': odd(variable('PWD')) }, null),
  file('a folder in $PWD of compose', { 'compose.yaml': odd('$PWD/sub') }, 'sub/odd'),
  file('$PWD of compose with a default', { 'compose.yaml': odd(variable('PWD', ':-.')) }, 'odd'),
  file('$PWD before the name', { 'compose.yaml': odd('.', '$PWD/build/odd') }, 'build/odd'),
  file(
    '$PWD by way of .env',
    { 'compose.yaml': odd('$ROOT'), '.env': `ROOT=${variable('PWD')}/sub\n` },
    'sub/odd',
  ),
  file(
    '$PWD in an include',
    { 'compose.yaml': `include: ["${variable('PWD')}/parts/web.yml"]\n`, 'parts/web.yml': odd('.') },
    'parts/odd',
  ),
  file('$PWD of compose elsewhere', { 'deploy/compose.yaml': odd('$PWD') }, 'api/odd'),
  file('a folder of compose that is not known', { 'compose.yaml': odd('$DIR') }, 'api/odd'),
  file('a folder with a name that is known', { 'compose.yaml': odd('$DIR', 'build/odd') }, 'api/build/odd'),
  file('the same, and another folder', { 'compose.yaml': odd('$DIR', 'build/odd') }, null),
  file('the end of a name', { 'compose.yaml': odd('.', `images/${variable('NAME')}.df`) }, 'images/web.df'),
  file(
    'a folder of bake',
    { 'docker-bake.hcl': 'variable "D" {}\ntarget "default" {\n  context = D\n  dockerfile = "odd"\n}\n' },
    'api/odd',
  ),
  file('a context of a step', { [FLOW]: push(`context: "${expression('inputs.d')}", file: odd`) }, 'odd'),
  file('a name in a step', { [FLOW]: push(`context: ., file: "${expression('inputs.d')}/odd"`) }, 'api/odd'),
  file(
    'a folder of the repository in a step',
    { [FLOW]: push(`context: "{{defaultContext}}:${expression('inputs.d')}", file: odd`) },
    'api/odd',
  ),
  file('a script', { [FLOW]: flow('{ run: "cd $DIR && docker build -f odd ." }') }, 'api/odd'),
  file(
    'a devcontainer',
    { '.devcontainer.json': `{ "build": { "dockerfile": "${variable('localEnv:D')}/odd" } }\n` },
    'api/odd',
  ),
  {
    name: 'a new build that may build an unusual file',
    base: { 'api/odd': BAD },
    change: { 'compose.yaml': odd('$DIR') },
    found: [`api/odd:1 unapproved ${EVIL}`, 'compose.yaml:3 unresolved'],
  },
  {
    name: 'a value for an unusual file that may be built',
    base: { 'api/odd': ARGUMENT, 'compose.yaml': odd('$DIR') },
    change: { 'compose.yaml': compose(`{ context: "$DIR", dockerfile: odd, args: { BASE: "${EVIL}" } }`) },
    found: [`api/odd:2 unapproved ${EVIL}`, 'compose.yaml:3 unresolved'],
  },
  {
    name: 'a name that a Dockerfile has anyway, whatever the folder',
    base: { 'api/Dockerfile': ARGUMENT, 'compose.yaml': odd('$DIR', 'Dockerfile') },
    change: { 'api/Dockerfile': `# more\n${ARGUMENT}` },
    found: [],
  },
  {
    name: '$PWD as a value',
    base: { Dockerfile: ARGUMENT, 'compose.yaml': compose('.') },
    change: { 'compose.yaml': compose('{ context: ., args: { BASE: "debian$PWD" } }') },
    found: ['Dockerfile:2 unresolved'],
  },
  ...[
    { build: `args: { "%{ if true }BASE%{ endif }": "${EVIL}" }`, at: 'Dockerfile:2' },
    { build: `args: ['$\${upper("base")}=${EVIL}']`, at: 'Dockerfile:2' },
    { build: `additional_contexts: { '\${"debian"}': "docker-image://${EVIL}" }`, at: 'compose.yaml:2' },
    { build: `args: { BASE: "debian%{ if true }:evil%{ endif }" }`, at: 'Dockerfile:2' },
    { build: `args: ["BASE=debian%{ if true }:evil%{ endif }"]`, at: 'Dockerfile:2' },
    { build: `dockerfile: "x%{ if true }y%{ endif }"`, at: 'compose.yaml:3' },
    { build: `dockerfile: '$\${"Dockerfile"}'`, at: 'compose.yaml:3' },
    {
      build: `dockerfile_inline: "FROM debian\\n# %{ if true }\\nFROM ${EVIL}%{ endif }"`,
      at: 'compose.yaml:2',
    },
    {
      build: `additional_contexts: { "debian:trixie-slim": "%{ if true }docker-image://${EVIL}%{ endif }" }`,
      at: 'Dockerfile:2',
    },
  ].map(
    ({ build, at }): BuildChangeRow => ({
      name: `a template that docker compose hands to bake: ${build}`,
      base: { Dockerfile: ARGUMENT, 'compose.yaml': compose('.') },
      change: { 'compose.yaml': compose(`{ context: ., ${build} }`) },
      found: [`${at} unresolved`],
    }),
  ),
  ...[
    `args: { BASE: 'node\${X}', OTHER: "100%" }`.replace('$', '$$$'),
    `dockerfile_inline: "FROM debian\\nRUN curl -w '%{http_code}' $\${URL}"`,
  ].map(
    (build): BuildChangeRow => ({
      name: `a text that docker compose hands to bake as it is: ${build}`,
      base: { Dockerfile: 'FROM debian\n', 'compose.yaml': compose('.') },
      change: { 'compose.yaml': compose(`{ context: ., ${build} }`) },
      found: [],
    }),
  ),
  ...[
    variable('GITHUB_HEAD_REF', ':-debian'),
    variable('GITHUB_HEAD_REF', '-debian'),
    '$GITHUB_REF_NAME',
    `${variable('CI', '+evil.example/')}debian`,
    `${variable('USER', '-x')}`,
  ].map(
    (value): BuildChangeRow => ({
      name: `what shells and runners set, in a file of values and in compose: ${value}`,
      base: { Dockerfile: ARGUMENT, 'compose.yaml': compose('.') },
      change: {
        '.env': 'GITHUB_REF_NAME=debian\nUSER=debian\n',
        'compose.yaml': compose(`{ context: ., args: { BASE: "${value}" } }`),
      },
      found: [...(value.includes('evil') ? BESIDES : []), 'Dockerfile:2 unresolved'],
    }),
  ),
  ...['CI', 'HOME', 'GITHUB_REF'].flatMap((name): BuildChangeRow[] => [
    {
      name: `what stands for ${name} where it is set, in compose`,
      base: { Dockerfile: ARGUMENT, 'compose.yaml': compose('.'), '.env': `${name}=\n` },
      change: {
        'compose.yaml': compose(
          `{ context: ., args: { BASE: "${variable(name, ':+evil.example/')}debian" } }`,
        ),
      },
      found: [...BESIDES, 'Dockerfile:2 unresolved'],
    },
    {
      name: `what stands for ${name} where it is set, in bake`,
      base: { Dockerfile: ARGUMENT, 'docker-bake.hcl': 'target "default" {}\n' },
      change: {
        'docker-bake.hcl': `variable "${name}" { default = "" }\ntarget "default" {\n  args = { BASE = ${name} == "" ? "debian" : "${EVIL}" }\n}\n`,
      },
      found: [`Dockerfile:2 unapproved ${EVIL}`, 'Dockerfile:2 unresolved'],
    },
  ]),
];
