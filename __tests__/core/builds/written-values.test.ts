import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { listArgumentValues as read } from '../../support/argument-values.js';
import { treeOf } from '../../support/build-rows.js';

const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;

const BUILD = 'docker build --build-arg "V=$V" .';
const WRITE = 'echo V=12 >> $GITHUB_ENV';
const run = (script: string, more = '') => `{ ${more} run: ${JSON.stringify(script)} }`;
const push = (value = inBraces('env.V'), more = '') =>
  `{ uses: docker/build-push-action@v6, ${more} with: { build-args: "V=${value}" } }`;

interface Around {
  readonly job?: string;
  readonly workflow?: string;
  readonly runner?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** The values of the argument `V` in the builds of a job with some steps. */
function inJob(
  steps: readonly string[],
  { job = '', workflow = '', runner = 'ubuntu-latest', files = {} }: Around = {},
) {
  const text = `on: push\n${workflow}\njobs: { j: { runs-on: ${runner}, ${job} steps: [${steps.join(', ')}] } }\n`;
  return read({ Dockerfile: 'FROM a\n', ...files, [`${FOLDER}a.yml`]: text });
}

/** The same in a script after some steps, and in an expression. */
function afterSteps(steps: readonly string[], around: Around = {}) {
  return [inJob([...steps, run(BUILD)], around), inJob([...steps, push()], around)];
}

const both = (...values: readonly string[]) => [values, values];
const KEPT = 'if [ -n "$X" ]; then echo V=12 >> $GITHUB_ENV; fi';

describe('a variable that a script writes in plain words is known in the steps after it', () => {
  test.each([
    [WRITE, '12'],
    ['echo "V=12" >> "$GITHUB_ENV"', '12'],
    ['echo V=12 | tee -a $GITHUB_ENV', '12'],
    ['printf "V=%s\\n" 12 >> $GITHUB_ENV', '12'],
    ['cat >> $GITHUB_ENV <<X\nV<<E\na\nb\nE\nX', 'a\nb'],
    ['{ echo A=1; echo V=12; } >> $GITHUB_ENV', '12'],
    ['echo V=11 >> $GITHUB_ENV; echo V=12 >> $GITHUB_ENV', '12'],
    ['echo v=11 >> $GITHUB_ENV; echo V=12 >> $GITHUB_ENV; echo v=13 >> $GITHUB_ENV', '12'],
    ['if [ -z "$X" ]; then exit 1; fi\necho V=12 >> $GITHUB_ENV', '12'],
  ])('%j', (script, value) => expect(inJob([run(script), run(BUILD)])).toEqual([value]));

  test.each<[string, readonly string[], readonly (readonly string[])[], Around?]>([
    ['in a script and in an expression', [run(WRITE)], both('12')],
    ['also of a step that writes outputs', [run(`${WRITE}; echo V=1 >> $GITHUB_OUTPUT`)], both('12')],
    ['in the place of env of the job', [run(WRITE)], both('12'), { job: 'env: { V: "1" },' }],
    ['in the place of env of the workflow', [run(WRITE)], both('12'), { workflow: 'env: { V: "1" }' }],
    ['where the last step has written it', [run('echo V=1 >> $GITHUB_ENV'), run(WRITE)], both('12')],
    ['where it was not known before', [run('./x.sh >> $GITHUB_ENV'), run(WRITE)], both('?')],
    ['after a program that may set it', [run('./x.sh'), run(WRITE)], both('12')],
    [
      'from a variable of an earlier step',
      [run('echo A=12 >> $GITHUB_ENV'), run('echo "V=$A" >> $GITHUB_ENV')],
      both('12'),
    ],
    [
      'before ordinary commands',
      [run(WRITE), run('sudo docker version | tee log; git fetch; for x in a; do echo $x; done')],
      both('12'),
    ],
    [
      'before actions of other repositories',
      [run(WRITE), '{ uses: docker/setup-buildx-action@v3 }'],
      both('12'),
    ],
    [
      'of what the matrix gives',
      [run(`echo "V=${inBraces('matrix.v')}" >> $GITHUB_ENV`)],
      both('11', '12'),
      { job: 'strategy: { matrix: { v: [11, 12] } },' },
    ],
    [
      'of an output',
      [
        '{ id: s, run: "echo v=12 >> $GITHUB_OUTPUT" }',
        run(`echo "V=${inBraces('steps.s.outputs.v')}" >> $GITHUB_ENV`),
      ],
      both('12'),
    ],
    [
      'of an action of steps',
      ['{ uses: ./a }'],
      both('12'),
      {
        files: {
          'a/action.yml': `runs: { using: composite, steps: [{ shell: bash, run: "${WRITE}; docker version" }] }\n`,
        },
      },
    ],
  ])('%s', (_, steps, values, around) => expect(afterSteps(steps, around)).toEqual(values));

  test('in an action of steps, with what is written there', () => {
    const steps = `[{ shell: bash, run: "echo V=13 >> $GITHUB_ENV" }, { shell: bash, run: ${JSON.stringify(BUILD)} }]`;
    const files = { 'a/action.yml': `runs: { using: composite, steps: ${steps} }\n` };
    expect(inJob([run(WRITE), '{ uses: ./a }'], { files })).toEqual(['13']);
    expect(inJob([run(WRITE), '{ uses: ./a, env: { V: "14" } }'], { files })).toEqual(['14']);
  });

  test('in an output of a later step', () =>
    expect(
      inJob([
        run(WRITE),
        '{ id: s, run: "echo v=$V >> $GITHUB_OUTPUT" }',
        run('echo V=13 >> $GITHUB_ENV'),
        push(inBraces('steps.s.outputs.v')),
      ]),
    ).toEqual(['12']));

  test('only after it', () =>
    expect(inJob([push(), run(WRITE)], { job: 'env: { V: "1" },' })).toEqual(['1']));

  test('but what a step or its script sets comes first', () => {
    expect(inJob([run(WRITE), run(BUILD, 'env: { V: "1" },')])).toEqual(['1']);
    expect(inJob([run(WRITE), run(`V=1; ${BUILD}`)])).toEqual(['1']);
    expect(inJob([run(WRITE), push(undefined, 'env: { V: "1" },')])).toEqual(['1']);
  });

  test('in a condition', () =>
    expect(inJob([run(WRITE), push(inBraces("env.V == '12' && 'a' || 'b'"))])).toEqual(['a']));

  test('for an argument without a value', () =>
    expect(inJob([run(WRITE), run('docker build --build-arg V .')])).toEqual(['12']));

  test('for each caller of a workflow', () => {
    const called = `on: { workflow_call: { inputs: { v: { type: string, required: true } } } }\njobs: { j: { runs-on: ubuntu-latest, steps: [${run(`echo "V=${inBraces('inputs.v')}" >> $GITHUB_ENV`)}, ${push()}] } }\n`;
    const caller = (v: string) => `on: push\njobs: { c: { uses: ./${FOLDER}p.yml, with: { v: "${v}" } } }\n`;
    expect(
      read({
        [`${FOLDER}p.yml`]: called,
        [`${FOLDER}a.yml`]: caller('11'),
        [`${FOLDER}b.yml`]: caller('12'),
      }),
    ).toEqual(['11', '12']);
  });
});

describe('each of several values counts', () => {
  const otherwise = 'if [ -n "$X" ]; then echo V=11; else echo V=12; fi >> $GITHUB_ENV';
  const maybe = run('echo V=12 >> $GITHUB_ENV', 'if: github.sha,');
  test.each<[string, readonly string[], readonly string[], Around?]>([
    ['two ways of a script', [run(otherwise)], ['11', '12']],
    [
      'a way that writes nothing, after another step',
      [run('echo V=11 >> $GITHUB_ENV'), run(KEPT)],
      ['11', '12'],
    ],
    [
      'a way that writes nothing, with env of the job',
      [run(KEPT)],
      ['11', '12'],
      { job: 'env: { V: "11" },' },
    ],
    ['a step that may not run', [run('echo V=11 >> $GITHUB_ENV'), maybe], ['11', '12']],
    ['a step that may not run, with env of the job', [maybe], ['11', '12'], { job: 'env: { V: "11" },' }],
    [
      'another one after it',
      [run('echo V=11 >> $GITHUB_ENV'), maybe, run('echo V=13 >> $GITHUB_ENV')],
      ['13'],
    ],
    [
      'an action that may not be used',
      [run('echo V=11 >> $GITHUB_ENV'), '{ uses: ./a, if: github.sha }'],
      ['11', '12'],
      {
        files: {
          'a/action.yml': `runs: { using: composite, steps: [{ shell: bash, run: "${WRITE}; docker version" }] }\n`,
        },
      },
    ],
    [
      'one that is not known',
      [run('echo V=11 >> $GITHUB_ENV'), run('echo "V=$(git describe)" >> $GITHUB_ENV', 'if: github.sha,')],
      ['11', '?'],
    ],
  ])('%s', (_, steps, values, around) => expect(afterSteps(steps, around)).toEqual(both(...values)));

  test('where no step has set it, a variable is what it is without any', () => {
    expect(inJob([run(KEPT), run(BUILD)])).toEqual(['12', ...inJob([run(BUILD)])]);
    expect(inJob([run(KEPT), push()])).toEqual(['12', ...inJob([push()])]);
  });

  test('a variable of bake then has its default', () => {
    const files = {
      Dockerfile: 'FROM a\n',
      'docker-bake.hcl': 'variable "V" { default = "11" }\ntarget "default" {\n  args = { V = V }\n}\n',
      [`${FOLDER}a.yml`]: `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [${run(KEPT)}, { uses: docker/bake-action@v6, with: { source: . } }] } }\n`,
    };
    const { builds } = findBuilds(treeOf(files), new Set(['workflow', 'bake']));
    const given = builds.filter(({ kind }) => kind === 'workflow').map(({ args }) => args.get('V'));
    expect(given.sort()).toEqual(['11', '12']);
  });
});

describe('a variable is not known', () => {
  const ACTION = {
    files: {
      'c/action.yml': `runs: { using: composite, steps: [{ shell: bash, run: "${WRITE}; docker version" }] }\n`,
    },
  };
  const program = {
    files: {
      'x.sh': 'echo V=13 >> $GITHUB_ENV\n',
      'a/action.yml': 'runs: { using: node20, main: x.js }\n',
      'a/x.js': '',
    },
  };
  test.each([
    './x.sh',
    'bash x.sh',
    '. ./x.sh',
    'make plan',
    'npm run plan',
    'python plan.py',
    'curl x | sh',
    'eval "$X"',
    'if ./x.sh; then echo; fi',
    'for f in a; do ./x.sh; done',
    'for f in $(./x.sh); do echo $f; done',
    'while read l; do ./x.sh; done < v',
    'case $X in a) ./x.sh ;; esac',
    'f() { ./x.sh; }; f',
    'git() { ./x.sh; }; git status',
    'trap ./x.sh EXIT',
    'exec ./x.sh',
    'coproc ./x.sh',
    '! ./x.sh',
    'time ./x.sh',
    '(./x.sh)',
    '{ ./x.sh; } | tee log',
    'cat <(./x.sh)',
    'echo a > >(./x.sh)',
    'cat <<E\n$(./x.sh)\nE',
    'echo `./x.sh`',
    'echo "$' + '{X:-$(./x.sh)}"',
    'echo $(( $(./x.sh) + 1 ))',
    'ls | xargs ./x.sh',
    'find . -exec ./x.sh {} +',
    'hash -p ./x.sh git; git status',
    'BASH_CMDS[git]=./x.sh; git status',
    'declare -A BASH_ALIASES=([git]=./x.sh); git status',
    'command ./x.sh',
    '$X',
    'echo "$(./x.sh)"',
    'env X=1 ./x.sh',
    'PATH=bin:$PATH git status',
    'export PATH=bin:$PATH; git status',
    'alias git=./x.sh; git status',
    'bash -c "echo V=13 >> $GITHUB_ENV"',
    'F=$GITHUB_ENV; echo V=13 >> $F',
    'tee -a $GITHUB_ENV < v.env',
    'echo "$X=13" >> $GITHUB_ENV',
    'echo "$X" >> $GITHUB_ENV',
    'sed "s/OUTPUT/ENV/" <<< GITHUB_OUTPUT | xargs -I{} sh -c "echo V=13 >> \\$$1"',
    `echo V=13 >> ${inBraces('github.env')}`,
  ])('after a step that runs %j', (script) =>
    expect(afterSteps([run(WRITE), run(script)], program)).toEqual(both('?')),
  );

  test.each<[string, readonly string[], Around?]>([
    ['that a command gives', [run('echo "V=$(git describe)" >> $GITHUB_ENV')]],
    ['whose script runs a program', [run(`./x.sh; ${WRITE}`)]],
    ['of a step that may fail', [run(WRITE, 'continue-on-error: true,')]],
    ['of a step that runs after errors', [run(WRITE, 'if: always(),')]],
    ['of PowerShell', [run('"V=12" >> $env:GITHUB_ENV', 'shell: pwsh,')]],
    ['of PowerShell on Windows', [run(WRITE)], { runner: 'windows-latest' }],
    [
      'on Windows after PowerShell',
      [run(WRITE, 'shell: bash,'), run('echo hi')],
      { runner: 'windows-latest' },
    ],
    ['after a script of another language', [run(WRITE), run('import x', 'shell: python,')]],
    ['after a shell of your own', [run(WRITE), run('echo', 'shell: "bash -l {0}",')]],
    ['after a program of the repository', [run(WRITE), '{ uses: ./a }'], program],
    ['after an action that is not here', [run(WRITE), '{ uses: ./b }']],
    ['after an image', [run(WRITE), '{ uses: "docker://alpine", with: { args: sh x.sh } }']],
    [
      'after actions/github-script',
      [run(WRITE), '{ uses: actions/github-script@v8, with: { script: "await exec.exec(x)" } }'],
    ],
    [
      'after one that sets it',
      [run(WRITE), `{ uses: actions/github-script@v8, with: { script: "core.exportVariable('V', x)" } }`],
    ],
    [
      'after a command that another action runs',
      [
        run(WRITE),
        '{ uses: nick-fields/retry@v3, with: { max_attempts: 2, timeout_minutes: 1, command: ./x.sh } }',
      ],
    ],
    ['where bash reads a file first', [run('echo BASH_ENV=x.sh >> $GITHUB_ENV'), run(WRITE)]],
    [
      'where the runner takes commands',
      [run(WRITE), run('echo hi', 'env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true },')],
    ],
    [
      'where functions come from outside',
      [run(WRITE), run('git status', 'env: { "BASH_FUNC_git%%": "() { x; }" },')],
    ],
    ['of an action that may fail', ['{ uses: ./c, continue-on-error: true }'], ACTION],
    [
      'of an action that another commit may have otherwise',
      ['{ uses: actions/checkout@v5, with: { ref: main } }', '{ uses: ./c }'],
      ACTION,
    ],
  ])('%s', (_, steps, around) => {
    for (const values of afterSteps(steps, around)) expect(values).toContain('?');
  });

  test('in a step that runs after errors', () => {
    expect(inJob([run(WRITE), push(undefined, 'if: always(),')])).toEqual(['?']);
    expect(inJob([run(WRITE), run(BUILD, 'if: "!cancelled()",')])).toEqual(['?']);
    const files = {
      'a/action.yml': `runs: { using: composite, steps: [{ shell: bash, run: ${JSON.stringify(BUILD)} }] }\n`,
    };
    expect(inJob([run(WRITE), '{ uses: ./a, if: failure() }'], { files })).toEqual(['?']);
  });

  test('where more values are possible than people write', () => {
    const steps = Array.from({ length: 20 }, (_, at) =>
      run(`echo V=${at} >> $GITHUB_ENV`, 'if: github.sha,'),
    );
    for (const values of afterSteps(steps)) expect(values).toContain('?');
  });

  test.each([
    'DOCKER_TAG',
    'COMPOSE_PROJECT_NAME',
    'PATH',
    'LD_PRELOAD',
    'BUILDX_BUILDER',
    'SOURCE_DATE_EPOCH',
    'CI',
  ])('if it is %s, which decides how programs run', (name) =>
    expect(inJob([run(`echo ${name}=12 >> $GITHUB_ENV`), push(inBraces(`env.${name}`))])).toEqual(['?']),
  );
});

test.each([
  ['a program of a folder on the path', [run(`${WRITE}; echo "$PWD/bin" >> $GITHUB_PATH`), run('jq -n 1')]],
  ['one in the place of that of the system', [run('sudo cp x.sh /usr/bin/jq'), run(WRITE), run('jq -n 1')]],
])('not behind %s, which may write it too', (_, steps) => {
  const around = { files: { 'bin/jq': 'x\n', 'x.sh': 'x\n' } };
  const [script] = afterSteps(steps, around);
  expect(script).not.toEqual(['12']);
  expect(afterSteps([run(WRITE), run('jq -n 1')], around)).toEqual(both('12'));
  // a program of the repository by its path, in the line behind
  const later = { run: 'pip install x\nvenv/bin/pytest' };
  const flow = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [${run(WRITE)}, ${run(BUILD)}, ${JSON.stringify(later)}] } }\n`;
  expect(read({ Dockerfile: 'FROM a\n', ...around.files, [`${FOLDER}a.yml`]: flow })).toEqual(['12']);
});
