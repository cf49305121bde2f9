import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];

const expression = (text: string) => `\${{ ${text} }}`;
const variable = (text: string) => `\${${text}}`;
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const withMatrix = (matrix: string, ...steps: string[]) =>
  flow(...steps).replace('    steps:', `    strategy: { matrix: ${matrix} }\n    steps:`);
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const push = (inputs: string) => `{ uses: docker/build-push-action@v6, with: { context: ., ${inputs} } }`;
const PROJECTS = {
  'docker-bake.hcl': 'target "default" {}\n',
  'stack.yml': 'services: { web: { build: . } }\n',
};

/** A step of a workflow that is new. */
const step = (
  name: string,
  text: string,
  { found = UNRESOLVED, noted = [], ...more }: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name,
  base: { Dockerfile: ARG, ...PROJECTS },
  change: { [FLOW]: text },
  found,
  noted,
  ...more,
});

const FLAG = `--build-arg=BASE=${EVIL}`;
const MAYBE = expression(`format(vars.F, '${FLAG}')`);

/** An expression that stands in a script is any number of words: the runner writes it there before the shell reads it. */
const WORDS: readonly BuildChangeRow[] = [
  ...[
    `docker build ${MAYBE} .`,
    `docker ${expression('inputs.flags')} build .`,
    `docker build -t "${expression(`format(vars.F, 'x" ${FLAG} "')`)}" .`,
    'docker buildx bake $FLAGS',
  ].map((script) => step(`words that may be flags: ${script}`, flow(run(script)), { noted: [FLOW] })),
  step('words that may be arguments', flow(run(`docker compose -f stack.yml build ${MAYBE}`))),
  step(
    'words in a variable of the workflow',
    flow(run('docker build $FLAGS .', `, env: { FLAGS: "${expression('inputs.flags')}" }`)),
    { noted: [FLOW] },
  ),
  step(
    'words that a matrix tells',
    withMatrix(`{ a: ["${FLAG} ."] }`, run(`docker build ${expression('matrix.a')}`)),
    {
      found: FORBIDDEN,
    },
  ),
  step(
    'commands that a matrix tells',
    withMatrix(`{ a: ["x; docker build ${FLAG}"] }`, run(`docker build ${expression('matrix.a')} .`)),
    { found: FORBIDDEN, noted: [FLOW] },
  ),
  {
    name: 'words that the caller of an action tells',
    base: {
      Dockerfile: ARG,
      'a/action.yml': `inputs: { flags: {} }\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker build ${expression('inputs.flags')} ." }\n`,
    },
    change: { [FLOW]: flow(`{ uses: ./a, with: { flags: "${FLAG}" } }`) },
    found: FORBIDDEN,
  },
  step(
    'words that give a build nothing',
    flow(
      run(`docker build -t ${expression('inputs.tag')} .`),
      run(`docker build ${expression("github.event_name != 'pull_request' && '--push' || ''")} .`),
    ),
    { found: [] },
  ),
  step('a program that an expression names', flow(run(`${expression('inputs.docker')} build ${FLAG} .`)), {
    found: FORBIDDEN,
  }),
  step('a program that a variable names', flow(run(`$X build ${FLAG} .`, ', env: { X: docker }')), {
    found: FORBIDDEN,
  }),
  step('a program that the script itself names', flow(run(`D="docker buildx"; $D build ${FLAG} .`)), {
    found: FORBIDDEN,
  }),
  {
    name: 'a program that only the caller of an action names',
    base: {
      Dockerfile: ARG,
      'a/action.yml': `inputs: { tool: {} }\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "${expression('inputs.tool')} build ${FLAG} ." }\n`,
    },
    change: { [FLOW]: flow('{ uses: ./a, with: { tool: docker } }') },
    found: FORBIDDEN,
  },
];

/** Commands that are written otherwise: read, or said to be not. */
const COMMANDS: readonly BuildChangeRow[] = [
  ...[
    `doc"ker" build ${FLAG} .`,
    `bash <<X\ndocker build ${FLAG} .\nX`,
    `CMD="docker build ${FLAG} ."; $CMD`,
  ].map((script) => step(`a build is read: ${script}`, flow(run(script)), { found: FORBIDDEN })),
  step(
    'builds that are not read',
    flow(
      run(`echo . | xargs docker build ${FLAG}`),
      run(`Start-Process docker -ArgumentList "build ${FLAG} ."`, ', shell: pwsh'),
    ),
    { found: [], noted: [FLOW, FLOW] },
  ),
];

const BY_PLATFORM = `ARG A=${variable('TARGETARCH/riscv64/evil')}\nFROM ${variable('A/a*64/debian')}\n`;
const PLATFORM = expression('inputs.platform');
const files = (Dockerfile: string) => ({ base: { Dockerfile, ...PROJECTS } });

const FINAL = 'overrides: [{ roles: [final], allow: [docker.io/library/debian] }]\n';
const SHIPPED = ['Dockerfile:1 unapproved docker.io/library/busybox:latest'];
const TARGET = expression('inputs.target');

const BOTH = `ARG A=${variable('TARGETARCH/riscv64/evil')}\nFROM busybox AS lab\nFROM ${variable('A/a*64/debian')}\n`;

/** Platforms that are not known, and targets: any stage may ship. */
const KINDS: readonly BuildChangeRow[] = (
  [
    [FLOW, flow(push(`platforms: "${PLATFORM}", target: "${TARGET}"`))],
    [
      FLOW,
      withMatrix(
        `{ p: "${expression('fromJSON(inputs.p)')}" }`,
        push(`platforms: "linux/amd64,${expression('matrix.p')}", target: "${expression('matrix.p')}"`),
      ),
    ],
    [FLOW, flow(run('docker build --platform $P --target "$T" .'))],
    [FLOW, flow(run('docker buildx bake --set *.platform=$P --set *.target=$T'))],
    [
      'compose.yaml',
      `services: { a: { build: { context: ., platforms: ["${variable('P')}"], target: "${variable('Q')}lab" } } }\n`,
    ],
    [
      'other-bake.hcl',
      `variable "V" {}\ntarget "default" {\n  platforms = ["linux/${variable('V == "" ? "riscv64" : V')}"]\n  target = V\n}\n`,
    ],
    [
      '.devcontainer.json',
      `{ "build": { "dockerfile": "Dockerfile", "target": "${variable('localEnv:T')}", "options": ["--platform=${variable('localEnv:P')}"] } }`,
    ],
  ] as const
).map(([file, text]) => ({
  name: `a platform and a target that are not known: ${text}`,
  ...files(BOTH),
  policy: FINAL,
  change: { [file]: text },
  found: ['Dockerfile:2 unapproved docker.io/library/busybox:latest', 'Dockerfile:3 unresolved'],
  noted: [file, file],
}));

const PLATFORMS: readonly BuildChangeRow[] = [
  step(
    'the platform of a step that builds a devcontainer',
    flow(`{ uses: devcontainers/ci@v0.3, with: { platform: "${PLATFORM}" } }`),
    {
      base: {
        Dockerfile: BY_PLATFORM,
        '.devcontainer.json': '{ "build": { "dockerfile": "Dockerfile" } }\n',
      },
      noted: [FLOW],
    },
  ),
  step(
    'the platform of a builder that is not known',
    flow(push(`platforms: "${PLATFORM}"`)),
    files(BY_PLATFORM.replace('TARGETARCH', 'BUILDARCH')),
  ),
  step(
    'a platform as a build argument',
    flow(push(`build-args: "TARGETARCH=${PLATFORM}"`)),
    files(BY_PLATFORM),
  ),
  step('a stage for each platform, of those that are not known', flow(push(`platforms: "${PLATFORM}"`)), {
    ...files(
      `FROM debian AS base-amd64\nFROM debian AS base-arm64\nFROM busybox AS base-riscv64\nFROM base-${variable('TARGETARCH')}\n`,
    ),
    policy: FINAL,
    found: ['Dockerfile:3 unapproved docker.io/library/busybox:latest'],
    noted: [FLOW],
  }),
  step('a stage by a name that may be any image', flow(push(`platforms: "${PLATFORM}"`)), {
    ...files(
      `FROM debian AS amd64\nFROM debian AS arm64\nFROM ${variable('TARGETARCH/riscv64/evil.example\\/x')}\n`,
    ),
    found: ['Dockerfile:3 unresolved'],
    noted: [FLOW],
  }),
  step('a platform for which there is no stage', flow(push(`platforms: "${PLATFORM}"`)), {
    ...files(`FROM debian AS base-amd64\nFROM base-${variable('TARGETARCH')}\n`),
    noted: [FLOW],
  }),
  step('platforms that no name depends on', flow(push(`platforms: "${PLATFORM}"`)), {
    ...files(
      'FROM --platform=$BUILDPLATFORM golang AS b\nARG TARGETARCH\nRUN echo $TARGETARCH\nFROM --platform=$TARGETPLATFORM debian\n',
    ),
    found: [],
    noted: [FLOW],
  }),
  step('platforms that the policy names', flow(push(`platforms: "${PLATFORM}"`)), {
    ...files(BY_PLATFORM),
    policy: 'builds: [{ paths: ["**"], platforms: [linux/amd64, linux/arm64] }]\n',
    found: [],
  }),
  step(
    'a context for one of the platforms that are not known',
    flow(push(`platforms: "${PLATFORM}", build-contexts: "debian::linux/riscv64=docker-image://${EVIL}"`)),
    { ...files('FROM debian\n'), found: [`Dockerfile:1 unapproved ${EVIL}`], noted: [FLOW] },
  ),
  {
    name: 'other words for platforms that were not known',
    base: { Dockerfile: BY_PLATFORM, [FLOW]: flow(push(`platforms: "${PLATFORM}"`)) },
    change: { [FLOW]: flow(push(`platforms: "${expression("inputs.platform || 'linux/riscv64'")}"`)) },
    found: UNRESOLVED,
    noted: [FLOW],
  },
  {
    name: 'platforms that were not known already',
    base: { Dockerfile: BY_PLATFORM, [FLOW]: flow(push(`platforms: "${PLATFORM}"`)) },
    change: { [FLOW]: flow('uses: actions/checkout@v5', push(`platforms: "${PLATFORM}"`)) },
    found: [],
  },
];

const TARGETS: readonly BuildChangeRow[] = [
  step('a stage that nothing needs, where any may ship', flow(push(`target: "${TARGET}"`)), {
    ...files('FROM busybox AS lab\nFROM debian\n'),
    policy: FINAL,
    found: SHIPPED,
    noted: [FLOW],
  }),
  step('targets that the policy names', flow(push(`target: "${TARGET}"`)), {
    ...files(`FROM busybox AS lab\nFROM debian AS one\nFROM debian\n`),
    policy: `${FINAL}builds: [{ paths: ["**"], targets: [one] }]\n`,
    found: [],
    noted: [FLOW],
  }),
  step('a name made from a target that is not known', flow(push(`target: "${TARGET}"`)), {
    ...files(
      `ARG A=${variable('TARGETSTAGE/lab/evil')}\nFROM ${variable('A/default/debian')} AS lab\nFROM debian\n`,
    ),
    noted: [FLOW],
  }),
];

const CONVERTED = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
const toRules = (image: string) =>
  JSON.stringify({
    rules: [
      {
        action: 'CONVERT',
        selector: { identifier: 'docker-image://docker.io/library/debian:trixie-slim' },
        updates: { identifier: `docker-image://${image}` },
      },
    ],
  });
const underPolicy = flow(run('docker build .', `, env: { ${CONVERTED}: rules.json }`));

/** A source policy: any image may be another one. */
const POLICIES: readonly BuildChangeRow[] = [
  step(
    'a source policy in the environment, by all the ways into it',
    `env: { ${CONVERTED}: rules.json }\n${flow(
      '{ uses: docker/build-push-action@v6, with: { context: . } }',
      '{ uses: docker/bake-action@v6 }',
      run('docker compose -f stack.yml build'),
      run('docker buildx bake'),
    )}`,
    { found: [7, 8, 9, 10].map((line) => `${FLOW}:${line} unresolved`) },
  ),
  step(
    'a source policy that a script or an earlier step sets',
    flow(
      run(`${CONVERTED}=rules.json docker build .`),
      run(`export ${CONVERTED}=rules.json; docker build .`),
      run(`echo ${CONVERTED}=rules.json >> $GITHUB_ENV`),
      run('docker build .'),
    ),
    { found: [6, 7, 9].map((line) => `${FLOW}:${line} unresolved`) },
  ),
  step(
    'a source policy that is empty, and one for a tool without them',
    flow(run('docker build .', `, env: { ${CONVERTED}: "" }`), run(`${CONVERTED}=rules.json podman build .`)),
    { found: [] },
  ),
  {
    name: 'other rules of a source policy',
    base: { Dockerfile: ARG, 'rules.json': toRules('debian:13'), [FLOW]: underPolicy },
    change: { 'rules.json': toRules(EVIL) },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a source policy that stays',
    base: { Dockerfile: ARG, 'rules.json': toRules(EVIL), [FLOW]: underPolicy },
    change: { [FLOW]: `# new\n${underPolicy}` },
    found: [],
  },
  {
    name: 'a source policy that a secret of a compose file makes known',
    base: { Dockerfile: ARG, '.env': `${CONVERTED}=rules.json\n`, 'rules.json': toRules(EVIL) },
    change: {
      'compose.yaml': `services:\n  web: { build: { context: ., secrets: [p] } }\nsecrets: { p: { environment: ${CONVERTED} } }\n`,
    },
    found: ['compose.yaml:2 unresolved'],
  },
];

/** What a script takes from files, and what it writes to them. */
const FILES: readonly BuildChangeRow[] = [
  step('variables that a script reads from a file', flow(run('. ./values.env; docker buildx bake')), {
    base: {
      Dockerfile: ARG,
      'docker-bake.hcl': 'variable "V" { default = "debian" }\ntarget "default" { args = { BASE = V } }\n',
    },
    change: {
      'values.env': `V=${EVIL}\n`,
      [FLOW]: flow(run('. ./values.env; docker buildx bake')),
    },
  }),
  step(
    'a build file that a script writes',
    flow(run('cp prod.env .env'), run('docker compose -f stack.yml up')),
    {
      found: [],
      noted: [FLOW],
    },
  ),
];

/** A word around a value that cannot be known: the file may be changed everywhere but in what the name is made of. */
const AROUND: readonly BuildChangeRow[] = (
  [
    ['a replacement', `FROM ${variable('TARGETARCH/riscv64/@')}\n`, 1],
    ['a default', `ARG A=${variable('TARGETARCH/riscv64/@')}\nFROM $A\n`, 2],
    ['an argument in a replacement', `ARG A=@\nFROM ${variable('TARGETARCH/riscv64/$A')}\n`, 2],
    ['a chain', `ARG A=@\nARG B="${variable('A')}"\nFROM ${variable('TARGETARCH/riscv64/$B')}\n`, 3],
  ] as const
).flatMap(([what, text, line]) => {
  const write = (image: string) => text.replace('@', image);
  const build = flow(push(`platforms: "${PLATFORM}"`));
  const base = { Dockerfile: write('busybox'), [FLOW]: build };
  const scope = 'changed-references';
  const change = { Dockerfile: write(EVIL) };
  return [
    {
      name: `another text around a platform: ${what}`,
      base,
      scope,
      change,
      found: [`Dockerfile:${line} unresolved`],
    },
    {
      name: `the same text around a platform: ${what}`,
      base,
      scope,
      change: { Dockerfile: `# moved\nARG Z=${EVIL}\n${write('busybox')}RUN true\n` },
      found: [],
    },
  ];
});

/** Another argument of a name whose own argument no build gives a value. */
const BESIDE: readonly BuildChangeRow[] = (['changed-files', 'changed-references'] as const).flatMap(
  (scope) => {
    const Dockerfile = `ARG X\nARG Y\nFROM debian${variable('X/a/$Y')}\n`;
    const give = (args: string, name = 'web') => `  ${name}: { build: { context: ., args: { ${args} } } }\n`;
    const file = (...services: string[]) => `services:\n${services.join('')}`;
    const found = ['Dockerfile:3 unresolved docker.io/library/debian:latest'];
    const rows: readonly [string, string, readonly string[]][] = [
      ['another value', file(give(`Y: "${EVIL}"`)), found],
      ['in a build more', file(give('Y: busybox'), give(`Y: "${EVIL}"`, 'other')), found],
      ['none any more', file(give('Z: busybox')), []],
      ['the same in a build more', file(give('Y: busybox'), give('Y: busybox', 'other')), []],
    ];
    return rows.map(([what, text, seen]) => ({
      name: `beside a value that nobody gives, in scope ${scope}: ${what}`,
      base: { Dockerfile, 'compose.yaml': file(give('Y: busybox')) },
      change: { 'compose.yaml': text },
      ...(scope === 'changed-files' ? {} : { scope }),
      found: seen,
    }));
  },
);

/** What builds are given that cannot be known, in all the places where that may be. */
export const OPEN_CHANGES: readonly BuildChangeRow[] = [
  ...WORDS,
  ...COMMANDS,
  ...KINDS,
  ...PLATFORMS,
  ...TARGETS,
  ...POLICIES,
  ...FILES,
  ...AROUND,
  ...BESIDE,
];
