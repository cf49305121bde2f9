import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { listArgumentValues as read } from '../../support/argument-values.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';
import { RUNNER } from '../../support/runner-folders.js';

const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;
const push = (value: string) =>
  `{ uses: docker/build-push-action@v6, with: { build-args: "V=${inBraces(value)}" } }`;

/** What is around a step that writes a variable and an output of the name `V`. */
interface Around {
  readonly step?: string;
  readonly job?: string;
  readonly before?: string;
  readonly after?: string;
  readonly runner?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** The values of what a step writes to a file of the runner, in later steps of its job, and in another job. */
function valuesOf(file: 'ENV' | 'OUTPUT', script: string, around: Around) {
  const { step = '', job = '', before = '', after = '', runner = 'ubuntu-latest', files = {} } = around;
  const value = file === 'ENV' ? 'env.V' : 'steps.s.outputs.V';
  const own = `{ id: s, ${step} run: ${JSON.stringify(script.replaceAll('FILE', `GITHUB_${file}`))} }`;
  const steps = `${before} ${own}, ${after}`;
  const head = `runs-on: ${runner}, ${job.includes('env:') ? job : `${job} env: { V: "" },`}`;
  const inJob = (jobs: string) =>
    read({ Dockerfile: 'FROM a\n', ...files, [`${FOLDER}a.yml`]: `on: push\njobs: { ${jobs} }\n` });
  return [
    inJob(`j: { ${head} steps: [${steps} ${push(value)}] }`),
    inJob(
      `j: { ${head} outputs: { v: "${inBraces(value)}" }, steps: [${steps}] }, k: { needs: j, runs-on: ubuntu-latest, steps: [${push('needs.j.outputs.v')}] }`,
    ),
  ];
}

const WRITE = 'echo "V=12" >> "$FILE"';
const SCRIPTS = [
  WRITE,
  'echo V=12 | tee -a $FILE',
  'printf "V=%s\\n" 12 >> $FILE',
  'cat >> $FILE <<X\nV<<E\na\nb\nE\nX',
  'if [ -n "$X" ]; then echo V=12 >> $FILE; fi',
  'if [ -n "$X" ]; then echo V=11; else echo V=12; fi >> $FILE',
  'echo "V=$X" >> $FILE',
  'echo "V=$(git describe)" >> $FILE',
  'cat v.env >> $FILE',
  'F=$FILE; echo V=12 >> $F',
  'exec >> $FILE\necho V=12',
];
/** Ordinary commands next to it. */
const ORDINARY = [
  'true',
  'git fetch --tags',
  'git -c user.name=x commit -m x',
  'docker version',
  'jq -n 1',
  'sed -n 1p x.sh',
  "awk '{ print $2 }' x.sh",
  'tar -xzf x.tgz -C y',
  'gh release list',
  'curl -sSfLo x https://example.com/x',
  'docker run -v $PWD:/w -w /w busybox true',
  'docker run -v $RUNNER_TEMP/cache:/cache busybox true',
  'docker run -v "$HOME/.cache:/cache" busybox true',
  'export PATH="$HOME/.local/bin:$PATH"; git status',
];
/** Commands that may do anything. */
const OTHERS = [
  './x.sh',
  'bash x.sh',
  '. ./x.sh',
  'make plan',
  'npm ci',
  'eval "$X"',
  '$X',
  'cat <(./x.sh)',
  'X=$(./x.sh)',
  'ls | xargs ./x.sh',
  'f() { ./x.sh; }; f',
  'hash -p ./x.sh git; git status',
  'alias git=./x.sh; git status',
  'PATH=bin:$PATH git status',
  'export PATH=bin:$PATH; git status',
  'PATH=bin:$PATH; git status',
  'read PATH <<< bin; git status',
  'printf -v PATH %s bin; git status',
  'for PATH in bin; do git status; done',
  'for PATH in bin; do git status; done | cat',
  `export PATH="$HOME${RUNNER.workspace.slice(RUNNER.home.length)}/bin:$PATH"; git status`,
  'BASH_ENV=x.sh git status',
  'echo "$PWD/bin" >> $GITHUB_PATH',
  'sudo cp x.sh /usr/bin/jq',
  'install -m755 x.sh ~/.local/bin/jq',
  'cp x.sh "$HOME/bin/jq"',
  'cat x.sh > /usr/local/bin/cat',
  'git -c core.fsmonitor=./x.sh status',
  "git -c alias.x='!./x.sh' x",
  'git config core.hooksPath hooks; git commit -m x',
  'git submodule foreach ./x.sh',
  'git rebase --exec ./x.sh main',
  'awk \'BEGIN { system("./x.sh") }\'',
  'awk -f x.awk v.env',
  'sed "1e ./x.sh" v.env',
  'sed -f x.sed v.env',
  'tar -xf x.tar --to-command=./x.sh',
  'sort --compress-program=./x.sh v.env',
  'gh alias set x "!./x.sh"',
  'curl -K x.cfg',
  'curl -sfK x.cfg',
  'docker run -v $RUNNER_TEMP:/e busybox sh /x.sh',
  `docker run --volume="\${RUNNER_TEMP}:/e" busybox sh /x.sh`,
  'docker run --mount type=bind,source=$RUNNER_TEMP,target=/e busybox sh /x.sh',
  `docker run -v ${RUNNER.temp}:/e busybox sh /x.sh`,
  `docker run -v ${RUNNER.work}:/e busybox sh /x.sh`,
  'docker run -v "$HOME:/e" busybox sh /x.sh',
];
const ACTION = (script: string) =>
  `runs: { using: composite, steps: [{ shell: bash, run: ${JSON.stringify(script)} }] }\n`;
/** With what is around it, a value is known all the same. */
const KNOWN: Readonly<Record<string, Around>> = {
  'any runner, with bash': { runner: 'self-hosted', step: 'shell: bash,' },
  'a group of runners, with bash': { runner: '{ group: x }', step: 'shell: bash,' },
  'Windows, with bash': { runner: 'windows-latest', step: 'shell: bash,' },
  nothing: {},
  'ordinary variables': { job: 'env: { V: "", X: 12, MAKEFLAGS: -j2 },' },
  'a container': { job: 'container: alpine,' },
  'the socket of docker': {
    job: 'container: { image: alpine, volumes: ["/var/run/docker.sock:/var/run/docker.sock"] },',
  },
  'an earlier step that adds a folder of the home': {
    before: '{ run: echo $HOME/.cargo/bin >> $GITHUB_PATH },',
  },
  'a service of its own': {
    before: '{ run: docker compose up -d },',
    files: { 'compose.yaml': 'services: { a: { image: busybox, volumes: [".:/w"] } }\n' },
  },
  'settings of git that run nothing of the repository': {
    before:
      '{ run: "git config --global user.name x; git config --global credential.helper store; git config core.pager cat" },',
  },
  'an earlier step of another program': { before: '{ run: ./x.sh },' },
  'an action of another repository': { before: '{ uses: docker/setup-buildx-action@v3 },' },
};
/** With these it is not. */
const UNKNOWN: Readonly<Record<string, Around>> = {
  'a step that may fail': { step: 'continue-on-error: true,' },
  'a step that runs after errors': { step: 'if: always(),' },
  'the path of the step': { step: 'env: { PATH: "./bin:/usr/bin" },' },
  'the path of the job': { job: 'env: { V: "", PATH: "./bin:/usr/bin" },' },
  'a library': { job: 'env: { V: "", LD_PRELOAD: ./x.so },' },
  'a function': { step: 'env: { "BASH_FUNC_git%%": "() { ./x.sh; }" },' },
  'a file that bash reads': { step: 'env: { BASH_ENV: x.sh },' },
  'a program of git': { step: 'env: { GIT_SSH_COMMAND: ./x.sh },' },
  'a setting of git': {
    step: 'env: { GIT_CONFIG_COUNT: 1, GIT_CONFIG_KEY_0: core.fsmonitor, GIT_CONFIG_VALUE_0: ./x.sh },',
  },
  'a service that gets the files of the runner': {
    after: '{ run: docker compose run a },',
    files: {
      'compose.yaml':
        'services: { a: { image: busybox, volumes: ["$GITHUB_ENV:/e", "$GITHUB_OUTPUT:/o"] } }\n',
    },
  },
  'a service that gets the folder of the runner': {
    before: '{ run: docker compose up -d },',
    files: {
      'compose.yaml': `services: { a: { image: busybox, volumes: ["${RUNNER.temp}:/e"] } }\n`,
    },
  },
  'another shell': { step: 'shell: "bash -l {0}",' },
  PowerShell: { step: 'shell: pwsh,' },
  'PowerShell of Windows': { runner: 'windows-latest' },
  'Windows, and an earlier step that puts a program': {
    runner: 'windows-latest',
    step: 'shell: bash,',
    before: '{ run: cp jq.exe /c/Windows/System32 },',
  },
  'any runner, and the path in other letters': {
    runner: 'self-hosted',
    step: 'shell: bash, env: { Path: bin },',
  },
  'any runner': { runner: 'self-hosted' },
  'the path of a container': { job: 'container: { image: alpine, env: { PATH: ./bin } },' },
  'programs of a container': {
    job: `container: { image: alpine, volumes: ["${RUNNER.workspace}/bin:/usr/local/bin"] },`,
  },
  'programs by options': {
    job: `container: { image: alpine, options: "-v ${inBraces('github.workspace')}/bin:/bin" },`,
  },
  'an earlier step that adds a folder': { before: '{ run: echo $PWD/bin >> $GITHUB_PATH },' },
  'an earlier step that sets the path': { before: '{ run: "echo PATH=$PWD/bin:$PATH >> $GITHUB_ENV" },' },
  'an earlier step that puts a program': { before: '{ run: sudo cp x.sh /usr/bin/jq },' },
  'an earlier step that has git run a program': { before: '{ run: git config diff.external ./x.sh },' },
  'an earlier step that has git convert files': {
    before: '{ run: git config --global diff.x.textconv "./x.sh" },',
  },
  'an earlier step that has git ask a program': {
    before: '{ run: git config -f .git/config credential.helper ./x.sh },',
  },
  'an action that has git run a program': {
    before: '{ uses: ./a },',
    files: { 'a/action.yml': ACTION('git config --add core.sshCommand ./x.sh') },
  },
  'an earlier step that has bash read a file': { before: '{ run: echo BASH_ENV=x.sh >> $GITHUB_ENV },' },
  'an earlier step that sets anything': { before: '{ run: ./x.sh >> $GITHUB_ENV },' },
  'a script of JavaScript': {
    before: `{ uses: actions/github-script@v8, with: { script: "core.addPath('bin')" } },`,
  },
  'an action that adds a folder': {
    before: '{ uses: ./a },',
    files: { 'a/action.yml': ACTION('echo "$PWD/bin" >> $GITHUB_PATH; docker version') },
  },
  'an action that puts a program': {
    before: '{ uses: ./a },',
    files: { 'a/action.yml': ACTION('sudo cp x.sh /usr/bin/jq; docker version') },
  },
  'an action that says nothing of builds and adds a folder': {
    before: '{ uses: ./a },',
    files: { 'a/action.yml': ACTION('echo "$PWD/bin" >> $GITHUB_PATH') },
  },
  'an action that says nothing of builds and puts a program': {
    before: '{ uses: ./a },',
    files: { 'a/action.yml': ACTION('sudo cp x.sh /usr/bin/jq') },
  },
  'commands for the runner': { step: 'env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true },' },
};

const HERE = { files: { 'bin/jq': 'x\n', 'bin/git': 'x\n', 'x.sh': 'x\n', 'v.env': 'V=12\n' } };
const within = ({ files = {}, ...around }: Around = {}): Around => ({
  ...around,
  files: { ...HERE.files, ...files },
});

/** The same values in all places: of a variable and an output, and for its own and another job. */
function expectSame(script: string, around: Around) {
  const [variable, ofOther] = valuesOf('ENV', script, around);
  const [output, ofOtherStep] = valuesOf('OUTPUT', script, around);
  expect({ output, ofOther, ofOtherStep }).toEqual({
    output: variable,
    ofOther: variable,
    ofOtherStep: variable,
  });
  return variable;
}

describe('a variable and an output are known under the same conditions', () => {
  test.each(SCRIPTS)('where a script says %j', (script) => void expectSame(script, within()));
  test.each(ORDINARY)('with %s, both are known', (command) => {
    expect(expectSame(`${command}\n${WRITE}`, within())).toEqual(['12']);
    expect(expectSame(`${WRITE}\n${command}`, within())).toEqual(['12']);
  });
  test.each(OTHERS)('with %s, neither is', (command) => {
    expect(expectSame(`${command}\n${WRITE}`, within())).toEqual(['?']);
    expect(expectSame(`${WRITE}\n${command}`, within())).toEqual(['?']);
  });
  test.each(Object.entries(KNOWN))('with %s, both are known', (_, around) =>
    expect(expectSame(WRITE, within(around))).toEqual(['12']),
  );
  test.each(Object.entries(UNKNOWN))('with %s, neither is', (_, around) =>
    expect(expectSame(WRITE, within(around))).toEqual(['?']),
  );
  test('if a step may not run, both may be empty', () =>
    expect(expectSame(WRITE, within({ step: 'if: github.sha,' }))).toEqual(['', '12']));
  test('whatever is put together', () => {
    const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
    const commands = anyOf([...ORDINARY, ...OTHERS]);
    const lines = fc.tuple(
      fc.array(commands, { maxLength: 2 }),
      anyOf(SCRIPTS),
      fc.array(commands, { maxLength: 1 }),
    );
    // what such a step has set is left where the script sets nothing
    const { 'an earlier step of another program': _, ...known } = KNOWN;
    const arounds = anyOf([...Object.values(known), ...Object.values(UNKNOWN)]);
    fc.assert(
      fc.property(lines, arounds, ([before, script, after], around) => {
        expectSame([...before, script, ...after].join('\n'), within(around));
      }),
      { numRuns: inCi(400) },
    );
  });
});

test('a script of which it is not known whether it is one of PowerShell is named with that reason', () => {
  const explain = (step: string) => {
    const steps = `{ ${step} run: 'echo "V=12" >> $GITHUB_ENV' }, ${push('env.V')}`;
    const text = `on: push\njobs: { j: { runs-on: { group: x }, steps: [${steps}] } }\n`;
    const { builds } = findBuilds(
      treeOf({ Dockerfile: 'ARG V\nFROM a:$V\n', [`${FOLDER}a.yml`]: text }),
      new Set(['workflow']),
    );
    return builds.map(({ problem }) => problem);
  };
  expect(explain('')).toEqual([
    `A script decides what ${inBraces('env.V')} is, and may be one of PowerShell, because nothing says which system the runner has`,
  ]);
  expect(explain('shell: bash,')).toEqual([null]);
});
