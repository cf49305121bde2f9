import { describe, expect, test } from 'vitest';
import { listArgumentValues as read } from '../../support/argument-values.js';

const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;

const push = (value: string) =>
  `{ uses: docker/build-push-action@v6, with: { build-args: "V=${inBraces(value)}" } }`;
const write = (text: string) => `{ id: s, run: ${JSON.stringify(`echo ${text} >> $GITHUB_OUTPUT`)} }`;

interface Producer {
  /** Besides its outputs and steps. */
  readonly more?: string;
  readonly outputs?: string;
  readonly steps?: string;
}

const producer = ({ more = '', outputs, steps = write('v=24') }: Producer = {}) =>
  `{ runs-on: ubuntu-latest, ${more} outputs: ${outputs ?? `{ v: "${inBraces('steps.s.outputs.v')}" }`}, steps: [${steps}] }`;
const consumer = (more = 'needs: p,', value = 'needs.p.outputs.v') =>
  `{ runs-on: ubuntu-latest, ${more} steps: [${push(value)}] }`;
const workflow = (jobs: string, on = 'push') => `on: ${on}\njobs: ${jobs}\n`;
const both = (first: string, second = consumer()) =>
  read({ [`${FOLDER}a.yml`]: workflow(`{ p: ${first}, c: ${second} }`) });

describe('an output of a job is what its steps put out', () => {
  test.each<[string, Producer, readonly string[]]>([
    ['as it is', {}, ['24']],
    ['with more around it', { outputs: `{ v: "node-${inBraces('steps.s.outputs.v')}" }` }, ['node-24']],
    ['of a text', { outputs: '{ v: "24" }' }, ['24']],
    ['or another one', { outputs: `{ v: "${inBraces("steps.s.outputs.w || '22'")}" }` }, ['22']],
    ['in another case', { outputs: `{ V: "${inBraces('STEPS.S.OUTPUTS.V')}" }` }, ['24']],
    ['which is not there', { outputs: '{ w: x }' }, ['']],
    [
      'of each row of a matrix',
      { more: 'strategy: { matrix: { x: ["22", "24"] } },', steps: write(`v=${inBraces('matrix.x')}`) },
      ['22', '24'],
    ],
    ['with a condition, which the other job has as well', { more: 'if: github.sha,' }, ['24']],
    ['after a variable', { steps: `{ run: "echo X=22 >> $GITHUB_ENV" }, ${write('v=24')}` }, ['24']],
    [
      'of a variable that a step changes',
      {
        more: 'env: { X: "24" },',
        steps: `{ run: "echo X=22 >> $GITHUB_ENV" }, ${write('"v=$X"')}`,
      },
      ['22'],
    ],
    [
      'which is a variable of its own',
      { more: 'env: { X: "24" },', outputs: `{ v: "${inBraces('env.X')}" }` },
      ['24'],
    ],
    [
      'which is a variable that steps have written',
      {
        more: 'env: { X: "24" },',
        outputs: `{ v: "${inBraces('env.X')}" }`,
        steps: '{ run: "echo X=21 >> $GITHUB_ENV" }, { run: "echo X=22 >> $GITHUB_ENV" }',
      },
      ['22'],
    ],
    [
      'which is a variable that a step may have written',
      {
        more: 'env: { X: "24" },',
        outputs: `{ v: "${inBraces('env.X')}" }`,
        steps: '{ run: "echo X=22 >> $GITHUB_ENV", if: github.sha }',
      },
      ['22', '24'],
    ],
    ['of its env', { more: 'env: { X: "24" },', steps: write('"v=$X"') }, ['24']],
    [
      'of one step after another',
      {
        steps: `${write('w=24')}, { id: t, run: "echo v=$X >> $GITHUB_OUTPUT", env: { X: "${inBraces('steps.s.outputs.w')}" } }`,
        outputs: `{ v: "${inBraces('steps.t.outputs.v')}" }`,
      },
      ['24'],
    ],
  ])('%s', (_, given, values) => expect(both(producer(given))).toEqual(values));

  test.each<[string, Producer]>([
    ['of a job that may fail', { more: 'continue-on-error: true,' }],
    ['of a job that runs after errors', { more: 'if: always(),' }],
    ['of outputs that are one expression', { outputs: `"${inBraces('fromJSON(vars.X)')}"` }],
    [
      'of a shell that a step sets up',
      { steps: `{ run: "echo BASH_ENV=x >> $GITHUB_ENV" }, ${write('v=24')}` },
    ],
    ['after a step that may set anything', { steps: `{ run: "./x >> $GITHUB_ENV" }, ${write('v=24')}` }],
    [
      'of a variable that a program may change after it is written',
      {
        outputs: `{ v: "${inBraces('env.X')}" }`,
        steps: '{ run: "echo X=22 >> $GITHUB_ENV" }, { run: ./x.sh }',
      },
    ],
    [
      'of a variable that a script of JavaScript sets',
      {
        more: 'env: { X: "24" },',
        outputs: `{ v: "${inBraces('env.X')}" }`,
        steps: `{ uses: actions/github-script@v8, with: { script: "core.exportVariable('X', y)" } }`,
      },
    ],
    [
      'where the container has bash read a file',
      { more: 'container: { image: alpine, env: { BASH_ENV: x.sh } },' },
    ],
    ['of an action', { steps: '{ id: s, uses: a/b@v1 }' }],
    [
      'of a matrix that is not known',
      {
        more: `strategy: { matrix: "${inBraces('fromJSON(vars.M)')}" },`,
        steps: write(`v=${inBraces('matrix.x')}`),
      },
    ],
    [
      'of a variable that an action of the repository may change',
      {
        more: 'env: { X: "24" },',
        steps: `{ uses: ./act }, ${write('"v=$X"')}`,
      },
    ],
  ])('but not %s', (_, given) => expect(both(producer(given))).toEqual(['?']));

  test.each([
    ['that it does not need', consumer('')],
    ['where it runs after errors', consumer('needs: p, if: always(),')],
    ['of all jobs', consumer('needs: p,', 'toJSON(needs)')],
    ['of its result', consumer('needs: p,', 'needs.p.result')],
  ])('but not %s', (_, second) => expect(both(producer(), second)).toEqual(['?']));

  test('which is its own', () =>
    expect(
      both(producer({ more: 'needs: p,', outputs: `{ v: "${inBraces('needs.p.outputs.v')}" }` })),
    ).toEqual(['?']));

  test('through another job', () => {
    const between = producer({ more: 'needs: p,', outputs: `{ v: "${inBraces('needs.p.outputs.v')}" }` });
    const jobs = `{ p: ${producer()}, q: ${between}, c: ${consumer('needs: [p, q],', 'needs.q.outputs.v')} }`;
    expect(read({ [`${FOLDER}a.yml`]: workflow(jobs) })).toEqual(['24']);
  });
});

describe('after an action, as in the same job', () => {
  const COMPOSITE = (...steps: string[]) => `runs: { using: composite, steps: [${steps.join(', ')}] }\n`;
  const bash = (script: string) => `{ shell: bash, run: ${JSON.stringify(script)} }`;
  const after = (steps: string, action: string) => {
    const first = producer({ more: 'env: { X: "24" },', steps: `${steps}, ${write('"v=$X"')}` });
    return read({
      [`${FOLDER}a.yml`]: workflow(`{ p: ${first}, c: ${consumer()} }`),
      'act/action.yml': action,
      'act/m.js': "core.exportVariable('X', y)\n",
    });
  };
  const ACT = '{ uses: ./act }';
  const CHECKOUT = '{ uses: actions/checkout@v5 }';
  test.each<[string, string, string, readonly string[]]>([
    ['with steps that set nothing', `${CHECKOUT}, ${ACT}`, COMPOSITE(bash('echo hi')), ['24']],
    ['that sets the variable', ACT, COMPOSITE(bash('echo X=22 >> $GITHUB_ENV')), ['22']],
    [
      'that is given what it sets',
      '{ uses: ./act, with: { x: "22" } }',
      `inputs: { x: {} }\n${COMPOSITE(bash(`echo X=${inBraces('inputs.x')} >> $GITHUB_ENV`))}`,
      ['22'],
    ],
    ['that may set any', ACT, COMPOSITE(bash('./x >> $GITHUB_ENV')), ['?']],
    ['that uses itself', ACT, COMPOSITE(ACT), ['?']],
    ['that is a program which sets it', ACT, 'runs: { using: node20, main: m.js }\n', ['?']],
    ['of another repository', '{ uses: a/b@v1 }', '', ['24']],
    [
      'which a step may have written',
      `{ run: cp a act/action.yml }, ${ACT}`,
      COMPOSITE(bash('echo hi')),
      ['?'],
    ],
    [
      'of another checkout',
      `{ uses: actions/checkout@v5, with: { repository: a/b } }, ${ACT}`,
      COMPOSITE(bash('echo hi')),
      ['?'],
    ],
    [
      'which is an action that may have written it',
      `{ uses: a/b@v1 }, ${ACT}`,
      COMPOSITE(bash('echo')),
      ['?'],
    ],
  ])('%s', (_, steps, action, values) => expect(after(steps, action)).toEqual(values));
});

describe('a matrix that the output of a job gives has its rows', () => {
  const rows = (expression: string) =>
    consumer(`needs: p, strategy: { matrix: { v: "${inBraces(expression)}" } },`, 'matrix.v');
  test.each([
    [`m='["22","24"]'`, ['22', '24']],
    ['m=[\\"22\\",\\"24\\"]', ['22', '24']],
    [`"m=[\\"22\\",\\"24\\"]"`, ['22', '24']],
    ['m=$X', ['?']],
  ])('%s', (text, values) => {
    const first = producer({ steps: write(text), outputs: `{ m: "${inBraces('steps.s.outputs.m')}" }` });
    expect(both(first, rows('fromJSON(needs.p.outputs.m)'))).toEqual(values);
  });
});

describe('an output of a workflow that a job runs', () => {
  const outputs = (value: string) =>
    `{ workflow_call: { inputs: { k: { type: string } }, outputs: { v: { value: "${inBraces(value)}" } } } }`;
  const called = (first: string, value = 'jobs.p.outputs.v', given = '24') =>
    read({
      [`${FOLDER}r.yml`]: workflow(`{ p: ${first} }`, outputs(value)),
      [`${FOLDER}a.yml`]: workflow(
        `{ p: { uses: ./${FOLDER}r.yml, with: { k: "${given}" } }, c: ${consumer()} }`,
      ),
    });

  test('is that of its job', () => expect(called(producer())).toEqual(['24']));
  test('is made of what it is given', () =>
    expect(called(producer({ steps: write(`v=${inBraces('inputs.k')}`) }))).toEqual(['24']));
  test('may be one of several that it is given', () =>
    expect(
      called(
        producer({ steps: write(`v=${inBraces('inputs.k')}`) }),
        undefined,
        inBraces("github.ref == 'x' && '22' || '24'"),
      ),
    ).toEqual(['22', '24']));
  test('is empty where its job does not run', () =>
    expect(called(producer({ more: 'if: github.sha,' }))).toEqual(['', '24']));
  test('may have a value of its own', () => expect(called(producer(), "'24'")).toEqual(['24']));
  test('is not known of a workflow of another repository', () =>
    expect(both('{ uses: a/b/.github/workflows/r.yml@v1 }')).toEqual(['?']));
  test('is not known of a workflow that runs itself', () =>
    expect(
      read({
        [`${FOLDER}r.yml`]: workflow(`{ p: { uses: ./${FOLDER}r.yml } }`, outputs('jobs.p.outputs.v')),
        [`${FOLDER}a.yml`]: workflow(`{ p: { uses: ./${FOLDER}r.yml }, c: ${consumer()} }`),
      }),
    ).toEqual(['?']));
});

test('what one step has chosen does not count for what others ask', () => {
  const on = '{ workflow_call: { inputs: { k: { type: string } } } }';
  const first = producer({
    more: `strategy: { matrix: { x: ["${inBraces('inputs.k')}"] } },`,
    steps: write(`v=${inBraces('matrix.x')}`),
  });
  const value = "format('{0}-{1}', inputs.k, needs.p.outputs.v)";
  expect(
    read({
      [`${FOLDER}r.yml`]: workflow(`{ p: ${first}, c: ${consumer('needs: p,', value)} }`, on),
      [`${FOLDER}a.yml`]: workflow(
        `{ c: { uses: ./${FOLDER}r.yml, with: { k: "${inBraces("github.ref == 'x' && '22' || '24'")}" } } }`,
      ),
    }),
  ).toEqual(['22-22', '22-24', '24-22', '24-24']);
});

test('what a job gives a workflow that it runs may be an output', () => {
  const on = '{ workflow_call: { inputs: { k: { type: string } } } }';
  expect(
    read({
      [`${FOLDER}r.yml`]: workflow(`{ c: ${consumer('', 'inputs.k')} }`, on),
      [`${FOLDER}a.yml`]: workflow(
        `{ p: ${producer()}, c: { needs: p, uses: ./${FOLDER}r.yml, with: { k: "${inBraces('needs.p.outputs.v')}" } } }`,
      ),
    }),
  ).toEqual(['24']);
});
