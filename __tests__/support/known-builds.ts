import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const DOCKERFILE = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const FLOW = '.github/workflows/build.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const REMOTE = '"https://github.com/a/x.git"';

const variable = (name: string, operator = '') => `\${${name}${operator}}`;
const expression = (text: string) => `\${{ ${text} }}`;
const compose = (services: Readonly<Record<string, string>>, more = '') =>
  `services:\n${Object.entries(services)
    .map(([name, build]) => `  ${name}:\n    build: ${build}\n`)
    .join('')}${more}`;
const withBase = (image: string) => `{ context: ., args: { BASE: "${image}" } }`;
const inline = (text: string) => `{ context: ., dockerfile_inline: "${text}" }`;
const push = (inputs: string) => `{ uses: docker/build-push-action@v6, with: { context: ., ${inputs} } }`;
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const pushBase = (value: string) => push(`build-args: "BASE=${value}"`);
const bake = (value: string, more = '') =>
  `variable "V" {}\n${more}target "web" {\n  args = { BASE = ${value} }\n}\n`;

/** A change of one file, where the base is unresolved already. */
function change(
  name: string,
  file: string,
  [before, after]: readonly [string, string],
  found: readonly string[] = UNRESOLVED,
): BuildChangeRow {
  return { name, base: { Dockerfile: DOCKERFILE, [file]: before }, change: { [file]: after }, found };
}

const composeChange = (name: string, before: string, after: string, found?: readonly string[]) =>
  change(name, 'compose.yaml', [compose({ web: before }), compose({ web: after })], found);

const OLD = compose({ web: inline(`FROM ${EVIL}`) });
const OLD_UNKNOWN = compose({ web: withBase(`${variable('REG')}busybox`) });
const REFUSED = compose({ web: withBase(EVIL) }, '    depends_on: [db]\n');
const REFUSED_INLINE = compose({ web: inline(`FROM ${EVIL}`) }, '    depends_on: [db]\n');
const DATABASE = '  db: { image: debian }\n';
const script = (value: string) => `run: 'B="$(cat registry)${value}"; docker build --build-arg BASE=$B .'`;
const output = (value: string) => [
  `{ id: plan, run: "echo image=$(./pick ${value}) >> $GITHUB_OUTPUT" }`,
  pushBase(expression('steps.plan.outputs.image')),
];

const generator = (image: string) => [
  `{ id: plan, run: "echo image=$(./pick ${image}) >> $GITHUB_OUTPUT" }`,
  push(`sbom: "generator=${expression('steps.plan.outputs.image')}"`),
];
const writingAction = (value: string) =>
  `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker version; echo X=${value} >> $GITHUB_ENV" }\n`;

const openInput = (name: string) => `"${expression(`inputs.${name}`)}"`;
const ATTESTING = { Dockerfile: 'FROM debian\n', [FLOW]: flow(push('tags: a')) };

/** Of one step it is one question which image makes its SBOM. */
const ATTESTATIONS: readonly BuildChangeRow[] = [
  {
    name: 'one input for all attestations of a step',
    base: ATTESTING,
    change: {
      [FLOW]: flow(
        push(`attests: ${openInput('x')}, provenance: ${openInput('x')}, sbom: ${openInput('x')}`),
      ),
    },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'one for each of them',
    base: ATTESTING,
    change: { [FLOW]: flow(push(`attests: ${openInput('x')}, sbom: ${openInput('y')}`)) },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'one for each step',
    base: ATTESTING,
    change: { [FLOW]: flow(push(`sbom: ${openInput('x')}`), push(`sbom: ${openInput('x')}`)) },
    found: [`${FLOW}:6 unresolved`, `${FLOW}:7 unresolved`],
  },
  {
    name: 'another one in a step that had one',
    base: { ...ATTESTING, [FLOW]: flow(push(`sbom: ${openInput('x')}`)) },
    change: { [FLOW]: flow(push(`sbom: ${openInput('x')}, attests: ${openInput('x')}`)) },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'an image that is known next to an open one',
    base: ATTESTING,
    change: {
      [FLOW]: flow(
        push(`sbom: "generator=${EVIL}", attests: ${openInput('x')}, provenance: ${openInput('x')}`),
      ),
    },
    found: [`${FLOW}:6 unapproved ${EVIL}`, `${FLOW}:6 unresolved`],
  },
];

/** What was there excuses only itself: each change of a value that cannot be known, or of what could not be built, is new. */
export const KNOWN_CHANGES: readonly BuildChangeRow[] = [
  ...ATTESTATIONS,
  composeChange(
    'another text around an unknown variable',
    withBase(`${variable('REG')}busybox`),
    withBase(`${variable('REG')}${EVIL}`),
  ),
  {
    ...composeChange('the same where only new references count', withBase('$A'), withBase('$B')),
    scope: 'changed-references',
  },
  {
    name: 'a known part of a value that is unknown as a whole',
    base: {
      Dockerfile: DOCKERFILE,
      'compose.yaml': compose({ web: withBase('$REG$NAME') }),
      '.env': 'NAME=busybox\n',
    },
    change: { '.env': `NAME=${EVIL}\n` },
    found: UNRESOLVED,
  },
  change(
    'lines, ports and services around an unknown value',
    'compose.yaml',
    [
      compose({ web: withBase('$A'), worker: withBase('$B') }),
      `# moved\n${compose({ old: withBase('debian'), worker: withBase('$B'), web: withBase('$A') }, '    ports: ["80:80"]\n')}`,
    ],
    [],
  ),
  change(
    'another argument beside an unknown value',
    'compose.yaml',
    [
      compose({ web: '{ context: ., args: { BASE: $A, SHA: $SHA } }' }),
      compose({ web: '{ context: ., args: { BASE: $A, SHA: "$SHA-1" } }' }),
    ],
    [],
  ),
  change('values that two services exchange', 'compose.yaml', [
    compose({ one: withBase('$A'), two: withBase('$B') }),
    compose({ one: withBase('$B'), two: withBase('$A') }),
  ]),
  change('a new service with a value as unknown as that of another one', 'compose.yaml', [
    OLD_UNKNOWN,
    compose({ web: withBase(`${variable('REG')}busybox`), worker: withBase(`${variable('REG')}busybox`) }),
  ]),
  {
    name: 'a new compose file with an unknown value',
    base: { Dockerfile: DOCKERFILE, 'compose.yaml': OLD_UNKNOWN },
    change: { 'a/compose.yaml': compose({ web: `{ context: .., args: { BASE: "$OTHER${EVIL}" } }` }) },
    found: UNRESOLVED,
  },
  {
    name: 'a compose file with an unknown value that is renamed',
    base: { Dockerfile: DOCKERFILE, 'compose.yaml': OLD_UNKNOWN },
    change: { 'compose.yaml': null, 'compose.prod.yaml': OLD_UNKNOWN },
    found: [],
  },
  {
    name: 'the text around an argument that builds leave unknown, in the Dockerfile',
    base: {
      Dockerfile: 'ARG REG\nFROM $REG/busybox\n',
      'compose.yaml': compose({ web: '{ context: ., args: { REG: $R } }' }),
    },
    change: { Dockerfile: 'ARG REG\nFROM $REG/evil\n' },
    scope: 'changed-references',
    found: UNRESOLVED,
  },
  composeChange(
    'an unknown context',
    `"${variable('C')}good"`,
    `"${variable('C')}https://github.com/b/x.git"`,
    ['compose.yaml:2 unresolved'],
  ),
  composeChange('an unknown inline Dockerfile', inline('FROM $REG/busybox'), inline('FROM $REG/evil'), [
    'compose.yaml:2 unresolved',
  ]),
  composeChange(
    'the Dockerfile of a remote context',
    `{ context: ${REMOTE}, dockerfile: a }`,
    `{ context: ${REMOTE}, dockerfile: b }`,
    ['compose.yaml:3 unresolved'],
  ),
  {
    name: 'a remote context in one more file, which comes first',
    base: { 'compose.yaml': compose({ web: REMOTE }) },
    change: { 'a/compose.yaml': compose({ web: REMOTE }) },
    found: ['a/compose.yaml:2 unresolved'],
  },
  change(
    'an alternative to an unknown value in a workflow',
    FLOW,
    [flow(pushBase(expression('vars.BASE'))), flow(pushBase(expression(`vars.BASE || '${EVIL}'`)))],
    [`Dockerfile:2 unapproved ${EVIL}`, ...UNRESOLVED],
  ),
  change(
    'a step before steps with unknown values',
    FLOW,
    [
      flow(pushBase(expression('vars.A')), pushBase(expression('vars.B'))),
      flow('uses: actions/checkout@v5', pushBase(expression('vars.A')), pushBase(expression('vars.B'))),
    ],
    [],
  ),
  change('one more step with an unknown value', FLOW, [
    flow(pushBase(expression('vars.A'))),
    flow(pushBase(expression('vars.A')), pushBase(expression('vars.A'))),
  ]),
  change('the step that makes an unknown value', FLOW, [flow(...output('good')), flow(...output(EVIL))]),
  change(
    'what an earlier step writes to the environment',
    FLOW,
    [
      flow('run: echo X=good >> $GITHUB_ENV', pushBase(expression('env.X'))),
      flow(`run: echo X=${EVIL} >> $GITHUB_ENV`, pushBase(expression('env.X'))),
    ],
    [`Dockerfile:2 unapproved ${EVIL}`],
  ),
  {
    name: 'what an action of the repository writes to the environment',
    base: {
      Dockerfile: DOCKERFILE,
      'a/action.yml': writingAction('good'),
      [FLOW]: `env: { X: good }\n${flow('uses: ./a', pushBase(expression('env.X')))}`,
    },
    change: { 'a/action.yml': writingAction(EVIL) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  change(
    'the step that names an unknown generator of SBOMs',
    FLOW,
    [flow(...generator('good')), flow(...generator(EVIL))],
    [`${FLOW}:7 unresolved`],
  ),
  {
    name: 'the end of a path that is included, in an included file',
    base: { 'compose.yaml': 'include: [b.yml]\n', 'b.yml': `include: ["${variable('D')}good.yml"]\n` },
    change: { 'b.yml': `include: ["${variable('D')}evil.yml"]\n` },
    found: ['compose.yaml:1 unreadable'],
  },
  change('a variable of a script', FLOW, [flow(script('good')), flow(script(EVIL))]),
  change('a variable that takes part in an expression', FLOW, [
    `env: { X: good }\n${flow(pushBase(expression("format('{0}{1}', env.X, vars.A)")))}`,
    `env: { X: "${EVIL}" }\n${flow(pushBase(expression("format('{0}{1}', env.X, vars.A)")))}`,
  ]),
  change('the text around a variable of bake', 'docker-bake.hcl', [
    bake(`"${variable('V')}busybox"`),
    bake(`"${variable('V')}${EVIL}"`),
  ]),
  change(
    'what bake takes where a variable is not set',
    'docker-bake.hcl',
    [bake('V == "" ? "busybox:1" : "b"'), bake(`V == "" ? "${EVIL}" : "b"`)],
    [`Dockerfile:2 unapproved ${EVIL}`, ...UNRESOLVED],
  ),
  change(
    'another branch, in the default of another variable of bake',
    'docker-bake.hcl',
    [
      bake('W', 'variable "W" { default = V == "" ? "busybox:1" : "b" }\n'),
      bake('W', `variable "W" { default = V == "" ? "busybox:1" : "${EVIL}" }\n`),
    ],
    [`Dockerfile:2 unapproved ${EVIL}`, ...UNRESOLVED],
  ),
  change(
    'another target beside an unknown value of bake',
    'docker-bake.hcl',
    [bake('V'), bake('V', '# new\ntarget "api" { args = { BASE = "debian" } }\n')],
    [],
  ),
  change('an unknown value of a devcontainer', '.devcontainer.json', [
    `{ "build": { "dockerfile": "Dockerfile", "args": { "BASE": "${variable('localEnv:B')}a" } } }`,
    `{ "build": { "dockerfile": "Dockerfile", "args": { "BASE": "${variable('localEnv:B')}${EVIL}" } } }`,
  ]),
  {
    name: 'an old inline Dockerfile in a second service',
    base: { 'compose.yaml': OLD },
    change: { 'compose.yaml': compose({ web: inline(`FROM ${EVIL}`), api: inline(`FROM ${EVIL}`) }) },
    found: [`compose.yaml:5 unapproved ${EVIL}`],
  },
  {
    name: 'an old inline Dockerfile in another kind of file',
    base: { 'compose.yaml': OLD },
    change: { 'docker-bake.hcl': `target "web" { dockerfile-inline = "FROM ${EVIL}" }\n` },
    found: [`docker-bake.hcl:1 unapproved ${EVIL}`],
  },
  {
    name: 'inline Dockerfiles in another order',
    base: { 'compose.yaml': compose({ web: inline(`FROM ${EVIL}`), api: inline('FROM evil.example/y') }) },
    change: { 'compose.yaml': compose({ api: inline('FROM evil.example/y'), web: inline(`FROM ${EVIL}`) }) },
    found: [],
  },
  {
    name: 'an old inline Dockerfile that a workflow builds',
    base: { 'compose.yaml': OLD },
    change: { [FLOW]: flow('run: docker compose build') },
    found: [],
  },
  ...(['changed-files', 'changed-references'] as const).map(
    (scope): BuildChangeRow => ({
      name: `a build file with an inline Dockerfile that is renamed, in the scope ${scope}`,
      base: { 'compose.yaml': OLD },
      change: { 'compose.yaml': null, 'compose.prod.yaml': OLD },
      ...(scope === 'changed-files' ? {} : { scope }),
      found: scope === 'changed-files' ? [`compose.prod.yaml:3 unapproved ${EVIL}`] : [],
    }),
  ),
  {
    name: 'a context that may be in the place of what is not known',
    base: { Dockerfile: DOCKERFILE, 'compose.yaml': OLD_UNKNOWN },
    change: {
      'compose.yaml': compose({
        web: `{ context: ., args: { BASE: "${variable('REG')}busybox" }, additional_contexts: { busybox: "docker-image://${EVIL}" } }`,
      }),
    },
    found: UNRESOLVED,
  },
  {
    name: 'an argument that may stand in for one that is not known',
    base: {
      Dockerfile: `ARG BASE\nARG X=busybox\nFROM ${variable('BASE', ':-$X')}\n`,
      'compose.yaml': compose({ web: `{ context: ., args: { BASE: "${variable('Q')}" } }` }),
    },
    change: {
      'compose.yaml': compose({ web: `{ context: ., args: { BASE: "${variable('Q')}", X: "${EVIL}" } }` }),
    },
    found: [`Dockerfile:3 unapproved ${EVIL}`, 'Dockerfile:3 unresolved'],
  },
  {
    name: 'an argument that no name can depend on',
    base: { Dockerfile: DOCKERFILE, 'compose.yaml': OLD_UNKNOWN },
    change: {
      'compose.yaml': compose({
        web: `{ context: ., args: { BASE: "${variable('REG')}busybox", VERSION: "2" } }`,
      }),
    },
    found: [],
  },
  {
    name: 'what compose refused before',
    base: { Dockerfile: DOCKERFILE, 'compose.yaml': REFUSED },
    change: { 'compose.yaml': REFUSED + DATABASE },
    noted: ['compose.yaml'],
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'an inline Dockerfile in what compose refused before',
    base: { 'compose.yaml': REFUSED_INLINE },
    change: { 'compose.yaml': REFUSED_INLINE + DATABASE },
    scope: 'changed-references',
    noted: ['compose.yaml'],
    found: [`compose.yaml:3 unapproved ${EVIL}`],
  },
  {
    name: 'what compose refused before in a file that others may complete',
    base: { Dockerfile: DOCKERFILE, 'compose.extra.yaml': REFUSED },
    change: { 'compose.extra.yaml': REFUSED + DATABASE },
    noted: ['compose.extra.yaml'],
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'an image that is only run, in what compose refused before',
    base: { 'compose.yaml': `services:\n  web: { image: "${EVIL}", depends_on: [db] }\n` },
    change: { 'compose.yaml': `services:\n  web: { image: "${EVIL}", depends_on: [db] }\n${DATABASE}` },
    settings: 'run-images: true',
    found: [`compose.yaml:2 unapproved ${EVIL}`],
  },
  {
    name: 'what compose refuses before and after',
    base: { Dockerfile: DOCKERFILE, 'compose.yaml': REFUSED },
    change: { 'compose.yaml': `# web\n${REFUSED}` },
    found: [],
  },
  {
    name: 'a target that bake refused before',
    base: {
      Dockerfile: DOCKERFILE,
      'docker-bake.hcl': `target "web" {\n  inherits = ["base"]\n  args = { BASE = "${EVIL}" }\n}\n`,
    },
    change: {
      'docker-bake.hcl': `target "web" {\n  inherits = ["base"]\n  args = { BASE = "${EVIL}" }\n}\ntarget "base" {}\n`,
    },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
];
