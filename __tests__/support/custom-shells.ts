import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg=BASE=${EVIL}`;
const FLOW = '.github/workflows/build.yml';
const BUILD = 'docker build --build-arg BASE';
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const ODD = [`odd:1 unapproved ${EVIL}`];
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const AT = [`${FLOW}:6 unresolved`];

const expression = (text: string): string => `\${{ ${text} }}`;
const FILES = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  odd: `FROM ${EVIL}\n`,
  'x.env': 'BASE=a\n',
};
const flow = (job: string, ...steps: readonly string[]): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const quote = (text: string): string => JSON.stringify(text);

interface CommandRow {
  readonly shell: string;
  readonly script?: string;
  readonly found?: readonly string[];
  readonly noted?: readonly string[];
}

/** A step whose `shell` is new. */
const toRow = ({ shell, script = 'echo', found = [], noted = [] }: CommandRow): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} in a shell: ${shell} (${script})`,
  base: FILES,
  change: { [FLOW]: flow('', `{ run: ${quote(script)}, shell: ${quote(shell)} }`) },
  found,
  noted,
});

const CALL = '"docker build -f odd ."';

/** The words of a `shell` are a command, which may build something itself. */
const BUILDING: readonly CommandRow[] = [
  ...[`docker build -f odd {0}`, `sudo docker build -f odd {0}`, `env A=1 docker build -f odd {0}`].map(
    (shell) => ({
      shell,
      found: [...AT, ...ODD],
    }),
  ),
  ...[
    `bash -c ${CALL} {0}`,
    `bash -ec ${CALL} {0}`,
    `sh -c "exec docker build -f odd . #" {0}`,
    `dash -c "docker build -f \\"odd\\" ." {0}`,
    `zsh -c "docker build -f ""odd"" ." {0}`,
    `env bash -c ${CALL} {0}`,
    `sudo -u root bash -c ${CALL} {0}`,
    `timeout 5m sh -c ${CALL} {0}`,
    `pwsh -Command ${CALL}; {0}`,
    `bash -c "docker build -f odd .; . {0}"`,
    'docker build -f odd . --label={0}',
  ].map((shell) => ({ shell, found: ODD })),
  { shell: `bash -c "docker inspect -f {{.Id}} x; docker build -f odd ." {0}`, found: ODD },
  // the script is the Dockerfile, or a build file
  ...[
    'docker build -f {0} .',
    'docker build --file={0} .',
    'docker compose -f {0} up --build',
    'docker buildx bake -f {0}',
  ].map((shell) => ({ shell, script: `FROM ${EVIL}`, found: AT })),
  // not read, and never honest
  ...[
    `bash -c 'docker build -f odd .' {0}`,
    'perl -e "system(q(docker build -f odd .))" {0}',
    'python3 -c "import os; os.system(\'docker build .\')" {0}',
    'cmd /C "docker build -f odd ." {0}',
    'docker run docker:cli docker build -f odd {0}',
    'ssh host docker build . {0}',
    'xargs -a {0} docker build',
  ].map((shell) => ({ shell, found: AT })),
];

/** It may also run the script, with what it sets before. */
const AROUND: readonly CommandRow[] = [
  ...[`env BASE=${EVIL} bash -e {0}`, `sudo BASE=${EVIL} bash {0}`, `env -S "BASE=${EVIL} bash" {0}`].map(
    (shell) => ({
      shell,
      script: `${BUILD} .`,
      found: FORBIDDEN,
    }),
  ),
  ...[
    `bash -c "export BASE=${EVIL}; . {0}"`,
    `bash -c "export BASE=${EVIL}; source {0}"`,
    `bash -c "export BASE=${EVIL}; bash -e {0}"`,
    `bash -c "BASE=${EVIL} exec sh -e '{0}'"`,
    `sh -ec "set -a; BASE=${EVIL}; . {0}"`,
  ].map((shell) => ({ shell, script: `${BUILD} .`, found: FORBIDDEN })),
  { shell: `bash -c ". {0} ${FLAG}"`, script: 'docker build "$1" .', found: FORBIDDEN },
  { shell: `bash -e {0} ${EVIL}`, script: `${BUILD}=$1 .`, found: UNRESOLVED },
  { shell: `pwsh -Command "$env:BASE = '${EVIL}'; . '{0}'"`, script: `${BUILD} .`, found: UNRESOLVED },
  // in the dialect of the shell that it names
  { shell: 'zsh -o shwordsplit {0}', script: `T="x ${FLAG}"; docker build -t $T .`, found: FORBIDDEN },
  { shell: 'env zsh {0}', script: `T="x ${FLAG}"; docker build -t $T .`, found: [] },
  { shell: 'env dash {0}', script: `B=${EVIL}; declare B=debian || :; ${BUILD}=$B .`, found: FORBIDDEN },
  { shell: 'mksh {0}', script: `docker build "${FLAG}" .`, found: FORBIDDEN },
  {
    shell: 'mksh -e {0}',
    script: `B=debian; f() { typeset B=${EVIL}; }; f; ${BUILD}=$B .`,
    found: FORBIDDEN,
  },
  {
    shell: String.raw`C:\msys64\usr\bin\bash.exe -e {0}`,
    script: `docker build "${FLAG}" .`,
    found: FORBIDDEN,
  },
  { shell: 'env bash {0}', script: `B=${EVIL}; declare B=debian; ${BUILD}=$B .`, found: [] },
  { shell: `pwsh -NoProfile -Command "& '{0}'"`, script: `docker build \`\n ${FLAG} .`, found: FORBIDDEN },
  // a command that is not read may set anything
  ...[
    'nix develop -c bash -e {0}',
    'docker run -e BASE -v a:a docker sh {0}',
    'msys2 {0}',
    'fish {0}',
    'sh -c "$0" {0}',
  ].map((shell) => ({ shell, script: 'docker build -t x .', found: AT })),
  // of a file that the shell is told to read it is known which variables it sets
  { shell: 'bash --rcfile x.env -i {0}', script: `${BUILD} .`, found: UNRESOLVED },
  { shell: 'msys2 {0}', script: `docker build "${FLAG}" .`, found: [...AT, ...FORBIDDEN] },
  { shell: 'msys2 {0}', script: 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY= docker build -t x .' },
  { shell: expression('vars.SH'), script: 'docker build -t x .', found: AT },
  {
    shell: expression('vars.SH'),
    script: `Write-Host "\\"; docker build ${FLAG} .; Write-Host "\\" # "`,
    found: [...AT, ...FORBIDDEN],
  },
  ...['echo', 'make build', 'docker push x'].map((script) => ({ shell: 'msys2 {0}', script })),
  ...['echo', 'docker push x'].map((script) => ({ shell: expression('vars.SH'), script })),
  // one of several
  {
    shell: expression("runner.os == 'Windows' && 'pwsh' || 'bash'"),
    script: `docker build ${FLAG} .`,
    found: FORBIDDEN,
  },
  { shell: expression("runner.os == 'Windows' && 'pwsh' || 'bash'"), script: 'docker build -t x .' },
  {
    shell: expression("runner.os == 'Windows' && 'pwsh' || 'bash'"),
    script: `Write-Host "\\"; docker build ${FLAG} .; Write-Host "\\" # "`,
    found: FORBIDDEN,
  },
];

/** What people write. */
const HONEST: readonly CommandRow[] = [
  ...[
    'bash -el {0}',
    'bash -l {0}',
    'bash --noprofile --norc -eo pipefail {0}',
    'bash -euxo pipefail {0}',
    '/usr/bin/bash -e {0}',
    'sudo bash -e {0}',
    'sudo -E bash -eo pipefail {0}',
    'arch -x86_64 bash --login -e {0}',
    'timeout 20m bash -e {0}',
    'bash -c "set -e; . {0}"',
    'pwsh -NoProfile -File {0}',
    `pwsh -command ". '{0}'"`,
    'powershell -ExecutionPolicy Bypass -File {0}',
  ].map((shell) => ({ shell, script: 'docker build -t "x:$TAG" .' })),
  { shell: 'python {0}', script: 'print(1)' },
  { shell: 'python -u {0}', script: 'print("docker build .")', noted: [FLOW] },
  { shell: 'cmd /D /E:ON /V:OFF /S /C "CALL "{0}""', script: 'docker build -t x .' },
];

/** Wherever a shell is written. */
const PLACES: readonly BuildChangeRow[] = [
  {
    name: 'found in the default shell of a job',
    base: FILES,
    change: {
      [FLOW]: flow(`    defaults: { run: { shell: ${quote(`bash -c ${CALL} {0}`)} } }\n`, '{ run: echo }'),
    },
    found: ODD,
  },
  {
    name: 'found in the default shell of a workflow',
    base: FILES,
    change: {
      [FLOW]: `defaults: { run: { shell: 'docker build -f odd {0}' } }\n${flow('', '{ run: echo }')}`,
    },
    found: [`${FLOW}:1 unresolved`, ...ODD],
  },
  {
    name: 'quiet in a default shell that a step does not take',
    base: FILES,
    change: {
      [FLOW]: flow(
        `    defaults: { run: { shell: 'docker build -f odd {0}' } }\n`,
        '{ run: echo, shell: bash }',
      ),
    },
    found: [],
  },
  {
    name: 'found in the shell of a composite action',
    base: FILES,
    change: {
      'a/action.yml': `runs:\n  using: composite\n  steps:\n    - { run: echo, shell: 'docker build -f odd {0}' }\n`,
      [FLOW]: flow('', '{ uses: ./a }'),
    },
    found: [...AT, ...ODD],
  },
  {
    name: 'found in the shell that an action is given',
    base: FILES,
    change: {
      'a/action.yml': `inputs: { s: {} }\nruns:\n  using: composite\n  steps:\n    - { run: echo, shell: "${expression('inputs.s')}" }\n`,
      [FLOW]: flow('', `{ uses: ./a, with: { s: ${quote(`bash -c ${CALL} {0}`)} } }`),
    },
    found: ODD,
  },
  ...[
    ['bash', 'msys2 {0}'],
    ['msys2 {0}', 'bash'],
  ].map(
    (shells): BuildChangeRow => ({
      name: `found in one of the shells of a matrix: ${shells.join(', ')}`,
      base: FILES,
      change: {
        [FLOW]: flow(
          `    strategy: { matrix: { s: ${JSON.stringify(shells)} } }\n`,
          `{ run: xargs docker build, shell: "${expression('matrix.s')}" }`,
        ),
      },
      found: [`${FLOW}:7 unresolved`],
      noted: [FLOW],
    }),
  ),
  ...(
    [
      ['x.env', 'bash --rcfile x.env -i {0}', 'bash --rcfile y.env -i {0}', `${BUILD} .`, []],
      ['y.env', 'bash --rcfile x.env -i {0}', 'bash --rcfile y.env -i {0}', `${BUILD} .`, []],
      ['x.env', 'pwsh', 'bash', `for f in "$PWD"/x.env; do . $f; done; ${BUILD} .`, AT],
    ] as const
  ).map(([file, first, second, script, at]): BuildChangeRow => {
    const shell = expression(`runner.os == 'Windows' && '${first}' || '${second}'`);
    return {
      name: `changed: a file that a shell reads, ${file} of ${first} or ${second}`,
      base: {
        ...FILES,
        'y.env': 'BASE=a\n',
        [FLOW]: flow('', `{ run: ${quote(script)}, shell: ${quote(shell)} }`),
      },
      change: { [file]: 'BASE=b\n' },
      found: [...at, ...UNRESOLVED],
    };
  }),
  {
    name: 'noted: a shell that writes a Dockerfile',
    base: FILES,
    change: {
      [FLOW]: flow('', `{ run: docker build ., shell: 'bash -c "sed -i s/a/b/ Dockerfile; . {0}"' }`),
    },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'found after a shell that sets variables',
    base: FILES,
    change: {
      [FLOW]: flow(
        '',
        `{ run: echo, shell: 'bash -c "echo BASE=x >> $GITHUB_ENV; . {0}"' }`,
        `{ run: ${quote(`${BUILD} .`)} }`,
      ),
    },
    found: [`${FLOW}:7 unresolved`, ...UNRESOLVED],
  },
];

const WHOLE = 'docker build -f odd .';

/** A command that a script takes from elsewhere in the workflow. */
const GIVEN: readonly BuildChangeRow[] = [
  ...(
    [
      ['a matrix', `    strategy: { matrix: { c: ["${WHOLE}"] } }\n`, expression('matrix.c')],
      ['the env of a job', `    env: { C: "${WHOLE}" }\n`, expression('env.C')],
      ['a variable', `    env: { C: "${WHOLE}" }\n`, '$C'],
      ['a text that runs', `    env: { C: "${WHOLE}" }\n`, 'eval "$C"'],
      ['two variables', '    env: { C: docker, D: "build -f odd ." }\n', '$C $D'],
    ] as const
  ).map(
    ([name, job, script]): BuildChangeRow => ({
      name: `found in a command of ${name}: ${script}`,
      base: FILES,
      change: { [FLOW]: flow(job, `{ run: ${quote(script)} }`) },
      found: ODD,
    }),
  ),
  {
    name: 'found in a command of the env of a step',
    base: FILES,
    change: { [FLOW]: flow('', `{ run: $C, env: { C: "${WHOLE}" } }`) },
    found: ODD,
  },
  {
    name: 'found in a command that an action is given',
    base: FILES,
    change: {
      'a/action.yml': `inputs: { c: {} }\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "${expression('inputs.c')}" }\n`,
      [FLOW]: flow('', `{ uses: ./a, with: { c: "${WHOLE}" } }`),
    },
    found: ODD,
  },
  {
    name: 'found in a command that a workflow is given',
    base: FILES,
    change: {
      '.github/workflows/run.yml': `on: { workflow_call: { inputs: { c: { type: string } } } }\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: "${expression('inputs.c')}" }\n`,
      [FLOW]: `on: push\njobs:\n  j:\n    uses: ./.github/workflows/run.yml\n    with: { c: "${WHOLE}" }\n`,
    },
    found: ODD,
  },
  {
    name: 'found after a command that sets variables, which a step is given',
    base: FILES,
    change: {
      [FLOW]: flow(
        '    strategy: { matrix: { c: ["cat x.env >> $GITHUB_ENV"] } }\n',
        `{ run: "${expression('matrix.c')}" }`,
        `{ run: ${quote(`${BUILD} .`)} }`,
      ),
    },
    found: UNRESOLVED,
  },
];

/** A command whose words a script puts together, and nothing in it says docker. */
const COMPOSED: readonly BuildChangeRow[] = [
  ...[
    'A=doc; B=ker; C=build; $A$B $C -f odd .',
    'A=doc; B=ker; "$A$B" build -f odd .',
    '$(echo doc)ker $(echo build) -f odd .',
    "sudo $'\\x64ocker' $'\\x62uild' -f odd .",
    `X=doc; if [ "$CI" ]; then $\{X}ker bui$\{Y:-ld} -f odd .; fi`,
    `${expression("format('{0}ker', 'doc')")} ${expression("format('bu{0}', 'ild')")} -f odd .`,
  ].map(
    (script): BuildChangeRow => ({
      name: `composed: ${script}`,
      base: FILES,
      change: { [FLOW]: flow('', `{ run: ${quote(script)} }`) },
      found: ODD,
    }),
  ),
  {
    name: 'composed of a matrix',
    base: FILES,
    change: {
      [FLOW]: flow(
        '    strategy: { matrix: { a: [doc], b: [ker], c: [build] } }\n',
        `{ run: "${expression('matrix.a')}${expression('matrix.b')} ${expression('matrix.c')} -f odd ." }`,
      ),
    },
    found: ODD,
  },
  ...[
    '$CMD',
    '"$DIR/x.sh" build',
    expression('inputs.command'),
    '$CC -o x x.c; $(which make) all',
    './$X/run $Y',
  ].map(
    (script): BuildChangeRow => ({
      name: `composed, and quiet: ${script}`,
      base: FILES,
      change: { [FLOW]: flow('', `{ run: ${quote(script)} }`) },
      found: [],
    }),
  ),
];

/** Commands that stand in the place of a shell, and those that a script is given. */
export const CUSTOM_SHELL_CHANGES: readonly BuildChangeRow[] = [
  ...[...BUILDING, ...AROUND, ...HONEST].map(toRow),
  ...PLACES,
  ...GIVEN,
  ...COMPOSED,
];
