import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];

const expression = (text: string) => `\${{ ${text} }}`;
const variable = (text: string) => `\${${text}}`;
const job = (steps: readonly string[], more = '') =>
  `    runs-on: ubuntu-latest\n${more}    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const flow = (...steps: string[]) => `on: push\njobs:\n  build:\n${job(steps)}`;
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const push = (args: string) =>
  `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "${args}" } }`;

const FILES = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  'docker-bake.hcl': 'variable "BASE" { default = "debian" }\ntarget "default" { args = { BASE = BASE } }\n',
  'compose.yaml': `services: { web: { build: { context: ., args: { BASE: "${variable('BASE:-debian')}" } } } }\n`,
};

/** A file that a workflow names changes, and nothing else does. */
const row = (
  name: string,
  text: string,
  path: string,
  { found = UNRESOLVED, base = {}, ...more }: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `${path} of ${name}`,
  base: { ...FILES, [path]: 'BASE=debian:13\n', ...base, [FLOW]: text },
  change: { [path]: `BASE=${EVIL}\n` },
  found,
  ...more,
});

const at = (line: number) => `${FLOW}:${line} unresolved`;
/** Any variable may be set. */
const OPEN: Partial<BuildChangeRow> = { found: [at(6), ...UNRESOLVED] };
const NEW: Partial<BuildChangeRow> = { found: UNRESOLVED };
const OLD: Partial<BuildChangeRow> = { found: [] };

/** A script that builds, and a file that it reads. */
const scriptRow = (script: string, path: string, more: Partial<BuildChangeRow> = NEW): BuildChangeRow =>
  row(script, flow(run(script)), path, more);

const BUILD = 'docker build --build-arg BASE .';

/** The ways in which a script names the files that it takes values from. */
const NAMED: readonly BuildChangeRow[] = (
  [
    [`set -a; . ./v.env; ${BUILD}`, 'v.env'],
    [`set -a; source "$GITHUB_WORKSPACE/v.env"; ${BUILD}`, 'v.env'],
    [`export $(cat v.env); ${BUILD}`, 'v.env'],
    [`export $(grep -v '^#' conf/.env | xargs); ${BUILD}`, 'conf/.env'],
    [`(cd conf && cat b) > c; BASE=$(cat c) ${BUILD}`, 'conf/b'],
    [`read BASE < b; export BASE; ${BUILD}`, 'b'],
    [`while read l; do export BASE=$l; done < list; ${BUILD}`, 'list'],
    [`mapfile -t A < list; docker build --build-arg "BASE=$\{A[0]}" .`, 'list'],
    [`BASE=$(<b); docker build --build-arg BASE=$BASE .`, 'b'],
    [`F=b; docker build --build-arg BASE=$(cat $F) .`, 'b'],
    ['docker build --build-arg "BASE=$(awk -F= \'{print $2}\' v.env)" .', 'v.env'],
    ['docker build --build-arg BASE=`sed -n s/BASE=//p v.env` .', 'v.env'],
    [`docker build --build-arg BASE=$\{X:-$(cat b)} .`, 'b'],
    [`docker build --build-arg BASE=$(./x.sh) .`, 'x.sh'],
    [`docker build --build-arg BASE=$(bash ci/x.sh --all) .`, 'ci/x.sh'],
    ['docker build --build-arg BASE=$(python3 tools/base.py) .', 'tools/base.py'],
    ['docker build --build-arg BASE=$(python3 -m tools.base) .', 'tools/base.py'],
    ['docker build --build-arg BASE=$(node scripts/base) .', 'scripts/base.js'],
    ['docker build --build-arg BASE=$(go run ./cmd/base) .', 'cmd/base/main.go'],
    ['docker build --build-arg BASE=$(make print-base) .', 'Makefile'],
    ['docker build --build-arg BASE=$(make -C ci print-base) .', 'ci/Makefile'],
    ['docker build --build-arg BASE=$(npm run --silent base) .', 'package.json'],
    ['docker build --build-arg BASE=$(just base) .', 'justfile'],
    ['docker build --build-arg BASE=$(task base) .', 'Taskfile.yml'],
    ['docker build --build-arg BASE=$(jq -r .base images.json) .', 'images.json'],
    ["docker build --build-arg BASE=$(yq '.a.b' conf/images.yml) .", 'conf/images.yml'],
    ['docker build --build-arg BASE=$(kustomize build k8s | yq .image) .', 'k8s/base/a.yaml'],
    ['docker build --build-arg BASE=$(cat conf/{a,b}) .', 'conf/b'],
    ['docker build --build-arg BASE=$(cat "a b.txt") .', 'a b.txt'],
    ['docker build --build-arg BASE=$(curl -d @body https://example.com) .', 'body'],
    ['docker build --build-arg BASE=$(tool --file=b) .', 'b'],
    ['docker build --build-arg BASE=$(tool file://./b) .', 'b'],
    ['docker build --build-arg BASE=$(git show HEAD:b) .', 'b'],
    ['docker build --build-arg BASE=$(python3 -c \'print(open("b").read())\') .', 'b'],
    ['docker build --build-arg BASE=$(cat conf/*.txt) .', 'conf/b.txt'],
    ['docker build --build-arg BASE=$(cat conf/$X.txt) .', 'conf/b.txt'],
    ['docker build --build-arg BASE=$(cat "$(dirname "$0")/b.txt") .', 'conf/b.txt'],
    ['docker build --build-arg BASE=$(docker run --env-file v.env x) .', 'v.env'],
    ['docker build --build-arg BASE=$(docker compose -f stack.yml config --images) .', 'stack.yml'],
    ['export $(cat v.env); docker compose build', 'v.env'],
    ["bash -c 'export BASE=$(cat b); docker build --build-arg BASE .'", 'b'],
  ] as const
).map(([script, path]) => scriptRow(script, path));

/** Names that only the shell makes of what is written. */
const SPELT: readonly BuildChangeRow[] = [
  ...[
    `cat $'b\\x2etxt'`,
    'cat ~+/b.txt',
    `cat "$\{Z:-b.txt}"`,
    'cat b.{txt,md}',
    'E=txt; cat b.$E',
    `P='b.t*'; cat $P`,
    `$(echo cat) $'b\\056txt'`,
    `sed -n p "b"'.'tx\\t`,
    'f() { cat "$1.txt"; }; f b',
    `cat <<< "$(<$'b\\x2etxt')"`,
  ].map((print) => scriptRow(`docker build --build-arg BASE=$(${print}) .`, 'b.txt')),
  ...[`. $'b\\x2etxt'`, '. ~+/b.txt', 'source b.{txt,}'].map((use) =>
    scriptRow(`set -a; ${use}; ${BUILD}`, 'b.txt', { found: UNRESOLVED }),
  ),
  scriptRow(`while read l; do export BASE=$l; done < "$\{Z:-b.txt}"; ${BUILD}`, 'b.txt'),
  scriptRow(`set -a; . "$\{Z:-b.txt}"; ${BUILD}`, 'b.txt', OPEN),
];

/** The text of a file runs: it is read as if the script said it. */
const EVALUATED: readonly BuildChangeRow[] = [
  ...['eval "$X"', 'bash -c "$X"', 'trap "$X" EXIT', '. /dev/stdin <<< "$X"'].flatMap((use) => {
    const forbidden = { found: [`Dockerfile:2 unapproved ${EVIL}`] };
    const build = { ...forbidden, change: { 'b.txt': `docker build --build-arg BASE=${EVIL} .\n` } };
    const wrapper = { 'b.txt': `docker() { command docker "$@" --build-arg BASE=${EVIL}; }\n` };
    return [
      scriptRow(`X=$(cat b.txt); ${use}`, 'b.txt', build),
      ...(/^eval|^\./.test(use)
        ? [scriptRow(`X=$(<b.txt); ${use}; docker build .`, 'b.txt', { ...forbidden, change: wrapper })]
        : []),
    ];
  }),
  scriptRow('$(cat b.txt); docker build .', 'b.txt', { found: [at(6)] }),
  scriptRow('. ./b.txt; docker build .', 'b.txt', {
    change: { 'b.txt': 'docker() { make "$@"; }\n' },
    found: [at(6)],
  }),
  scriptRow('eval "$(cat b.txt)"; docker build .', 'b.txt', OLD),
];

/** After these, any variable may be set. */
const OPENING: readonly BuildChangeRow[] = [
  scriptRow(`cd conf; . ./v.env; cd ..; ${BUILD}`, 'conf/v.env', { found: UNRESOLVED }),
  scriptRow('docker build $(cat flags) .', 'flags', { found: UNRESOLVED, noted: [FLOW] }),
  scriptRow('eval "$(./x.sh)"; docker buildx bake', 'x.sh', OPEN),
  row('a step before', flow(run('./x.sh >> $GITHUB_ENV'), push('BASE')), 'x.sh', {
    found: [at(7), ...UNRESOLVED],
  }),
  row(
    'a step before that nothing names',
    flow(run('make env | tee -a $GITHUB_ENV'), push('BASE')),
    'Makefile',
    { found: [at(7), ...UNRESOLVED] },
  ),
];

/** Files that other steps, actions and jobs name. */
const AROUND: readonly BuildChangeRow[] = [
  row('a step before', flow(run('cat v.env >> $GITHUB_ENV'), push('BASE')), 'v.env'),
  row(
    'an output',
    flow('{ id: a, run: "./x.sh >> $GITHUB_OUTPUT" }', push(`BASE=${expression('steps.a.outputs.base')}`)),
    'x.sh',
  ),
  row(
    'a variable of a step before',
    flow(run('echo "BASE=$(cat b)" >> $GITHUB_ENV'), push(`BASE=${expression('env.BASE')}`)),
    'b',
  ),
  row(
    'a folder of a step',
    flow(
      '{ id: a, working-directory: conf, run: "cat b >> $GITHUB_OUTPUT" }',
      push(`BASE=${expression('steps.a.outputs.base')}`),
    ),
    'conf/b',
  ),
  row(
    'a variable that names it',
    flow(
      '{ id: a, env: { F: b }, run: "cat $F >> $GITHUB_OUTPUT" }',
      push(`BASE=${expression('steps.a.outputs.base')}`),
    ),
    'b',
  ),
  row(
    'Python',
    flow(
      '{ id: a, shell: python, run: "print(open(\'b\').read())" }',
      push(`BASE=${expression('steps.a.outputs.base')}`),
    ),
    'b',
  ),
  row(
    'PowerShell',
    flow(
      '{ id: a, shell: pwsh, run: "Get-Content .\\\\conf\\\\b >> $env:GITHUB_OUTPUT" }',
      push(`BASE=${expression('steps.a.outputs.base')}`),
    )
      .replaceAll('"Get', "'Get")
      .replaceAll('OUTPUT"', "OUTPUT'"),
    'conf/b',
  ),
  row(
    'another action',
    flow(
      '{ id: a, uses: mikefarah/yq@v4, with: { cmd: "yq .base images.yml" } }',
      push(`BASE=${expression('steps.a.outputs.result')}`),
    ),
    'images.yml',
  ),
  row(
    'actions/github-script',
    flow(
      `{ id: a, uses: actions/github-script@v8, with: { script: "return require('./ci/x.js')" } }`,
      push(`BASE=${expression('steps.a.outputs.result')}`),
    ),
    'ci/x.js',
  ),
  ...(
    [
      ['return 60 * minutes', OLD],
      ["return glob('*')", {}],
    ] as const
  ).map(([script, more]) =>
    row(
      `actions/github-script with ${script}`,
      flow(
        `{ id: a, uses: actions/github-script@v8, with: { script: "${script}" } }`,
        push(`BASE=${expression('steps.a.outputs.result')}`),
      ),
      'x.sh',
      more,
    ),
  ),
  row('hashFiles', flow(push(`BASE=app:${expression("hashFiles('base/**')")}`)), 'base/list.txt'),
  row(
    'a composite action',
    flow('{ id: a, uses: ./act }', push(`BASE=${expression('steps.a.outputs.base')}`)),
    'act/b',
    {
      base: {
        'act/action.yml': `outputs: { base: { value: "${expression('steps.x.outputs.base')}" } }\nruns:\n  using: composite\n  steps:\n    - { id: x, shell: bash, run: "cat ${expression('github.action_path')}/b >> $GITHUB_OUTPUT" }\n`,
      },
    },
  ),
  row(
    'an action in JavaScript',
    flow('{ id: a, uses: ./act }', push(`BASE=${expression('steps.a.outputs.base')}`)),
    'act/dist/index.js',
    { base: { 'act/action.yml': 'runs: { using: node24, main: dist/index.js }\n' } },
  ),
  row(
    'an action in JavaScript that may set a variable',
    flow('{ uses: ./act }', push('BASE')),
    'act/dist/index.js',
    { base: { 'act/action.yml': 'runs: { using: node24, main: dist/index.js }\n' } },
  ),
  row('a build in a composite action', flow('{ uses: ./act }'), 'act/x.sh', {
    base: {
      'act/action.yml':
        'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker build --build-arg BASE=$($GITHUB_ACTION_PATH/x.sh) ." }\n',
    },
  }),
  row(
    'another job',
    `on: push\njobs:\n  a:\n${job(['{ id: x, run: "jq -c . images.json >> $GITHUB_OUTPUT" }'], `    outputs: { base: "${expression('steps.x.outputs.base')}" }\n`)}  build:\n${job([push(`BASE=${expression('needs.a.outputs.base')}`)], '    needs: a\n')}`,
    'images.json',
  ),
  row(
    'a matrix that another job makes',
    `on: push\njobs:\n  a:\n${job(['{ id: x, run: "jq -c . images.json >> $GITHUB_OUTPUT" }'], `    outputs: { m: "${expression('steps.x.outputs.m')}" }\n`)}  build:\n${job([push(`BASE=${expression('matrix.base')}`)], `    needs: a\n    strategy: { matrix: "${expression('fromJSON(needs.a.outputs.m)')}" }\n`)}`,
    'images.json',
  ),
  row(
    'a workflow that another job runs',
    `on: push\njobs:\n  a: { uses: ./.github/workflows/a.yml }\n  build:\n${job([push(`BASE=${expression('needs.a.outputs.base')}`)], '    needs: a\n')}`,
    'b',
    {
      base: {
        '.github/workflows/a.yml': `on: { workflow_call: { outputs: { base: { value: "${expression('jobs.x.outputs.base')}" } } } }\njobs:\n  x:\n${job(['{ id: y, run: "cat b >> $GITHUB_OUTPUT" }'], `    outputs: { base: "${expression('steps.y.outputs.base')}" }\n`)}`,
      },
    },
  ),
  {
    ...row('a script, before it was there', flow(run(`. ./v.env; ${BUILD}`)), 'v.env'),
    base: { ...FILES, [FLOW]: flow(run(`. ./v.env; ${BUILD}`)) },
  },
  {
    ...row(
      'a script with wildcards, before it was there',
      flow(run('docker build --build-arg BASE=$(cat c/*) .')),
      'c/b',
    ),
    base: { ...FILES, [FLOW]: flow(run('docker build --build-arg BASE=$(cat c/*) .')) },
  },
  {
    ...row('a script, after it was there', flow(run(`cat v.env >> $GITHUB_ENV`), push('BASE')), 'v.env'),
    change: { 'v.env': null },
    found: [at(7), ...UNRESOLVED],
  },
  row('a script, where only new references count', flow(run(`. ./v.env; ${BUILD}`)), 'v.env', {
    scope: 'changed-references',
  }),
];

/** What decides nothing that is not known. */
const QUIET: readonly BuildChangeRow[] = [
  scriptRow('npm ci; docker build --build-arg BASE=$(git describe) .', 'package.json', OLD),
  scriptRow('docker build -f Dockerfile --build-arg BASE=$(git describe) .', 'README.md', OLD),
  scriptRow(`. ./v.env; docker build --build-arg BASE=debian:13 .`, 'v.env', OLD),
  {
    ...scriptRow('docker build --build-arg VERSION=$(npm pkg get version) .', 'package.json', OLD),
    base: {
      Dockerfile: `FROM ${EVIL}\nARG VERSION\nARG BASE\n`,
      'package.json': '{}\n',
      [FLOW]: flow(run('docker build --build-arg VERSION=$(npm pkg get version) .')),
    },
  },
  scriptRow('rm -f b; docker build --build-arg BASE=$(date) .', 'b', OLD),
  row(
    'a script of PowerShell that removes it',
    flow(run('Remove-Item -Force b; docker build --build-arg BASE=$(Get-Date) .', ', shell: pwsh')),
    'b',
    OLD,
  ),
  row(
    'a script around a known input',
    flow(run(`cat b; docker build --build-arg BASE=${expression('inputs.base')} .`)),
    'b',
    OLD,
  ),
  row(
    'a step that makes nothing',
    flow(run('./x.sh'), push(`BASE=${expression('inputs.base')}`)),
    'x.sh',
    OLD,
  ),
  row(
    'a step that sets another variable',
    flow(run('echo "TAG=$(cat b)" >> $GITHUB_ENV'), push(`BASE=${expression('env.BASE')}`)),
    'b',
    OLD,
  ),
  row(
    'an action of another repository and what is known',
    flow(
      '{ uses: falti/dotenv-action@v1, with: { path: v.env } }',
      push(`BASE=${expression('inputs.base')}`),
    ),
    'v.env',
    OLD,
  ),
  {
    ...row(
      'an action before',
      flow('{ uses: some/action@v1, with: { x: y } }', push(`BASE=${expression('env.BASE')}`)),
      'x',
      OLD,
    ),
    change: {
      [FLOW]: flow('{ uses: some/action@v2, with: { x: y } }', push(`BASE=${expression('env.BASE')}`)),
    },
  },
  row(
    'another job',
    `on: push\njobs:\n  a:\n${job([run('./x.sh')])}  build:\n${job([push(`BASE=${expression('inputs.base')}`)])}`,
    'x.sh',
    OLD,
  ),
  {
    ...row(
      'a build of that file',
      flow(run('docker build -f Dockerfile --build-arg BASE=$(date) .')),
      'x',
      OLD,
    ),
    change: { Dockerfile: `# moved\n${FILES.Dockerfile}` },
    scope: 'changed-references',
  },
  {
    ...row('a script that moves', flow(run(`. ./v.env; ${BUILD}`)), 'v.env', OLD),
    change: { [FLOW]: `# moved\n${flow(run(`. ./v.env; ${BUILD}`))}` },
  },
];

/** A file that a workflow names where it makes a value that cannot be known is a part of that value. */
export const SCRIPT_FILE_CHANGES: readonly BuildChangeRow[] = [
  ...NAMED,
  ...SPELT,
  ...EVALUATED,
  ...OPENING,
  ...AROUND,
  ...QUIET,
];
