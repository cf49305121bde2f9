import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import type { Build } from '../../../src/core/builds/build.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const inBraces = (text: string) => `\${{ ${text} }}`;

interface Given {
  readonly on?: string;
  readonly job?: string;
  readonly files?: Record<string, string>;
}

function read(value: string, { on = 'push', job = '', files = {} }: Given = {}): readonly Build[] {
  const step = `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "V=${value}" } }`;
  const text = `on: ${on}\njobs: { j: { ${job} steps: [{ uses: actions/checkout@v4 }, ${step}] } }\n`;
  const tree = treeOf({ Dockerfile: 'ARG V\nFROM $V\n', '.github/workflows/a.yml': text, ...files });
  return readWorkflowBuilds(tree, () => NO_TARGETS).builds;
}

/** The values of the argument, in any order; `?`: one that is not known. */
const valuesIn = (builds: readonly Build[]): readonly string[] =>
  builds.map(({ args, unknown }) => (unknown.includes('args.V') ? '?' : (args.get('V') ?? 'none'))).sort();

const INPUTS =
  '{ workflow_dispatch: { inputs: { k: { type: string }, yes: { type: boolean }, n: { type: number } } } }';

/** The same with what is known of one that is not known as a whole. */
const partsIn = (builds: readonly Build[]): readonly string[] =>
  builds
    .map(
      ({ args, knownParts }) => args.get('V') ?? knownParts?.get('args.V')?.replaceAll('\uffff', '…') ?? '?',
    )
    .sort();

describe('what is known of a text that is put together', () => {
  test.each([
    ["format('evil.example/{0}', vars.A)", ['evil.example/…']],
    ["format('{0}/x:{1}', vars.A, 1)", ['…/x:1']],
    ["format('{0}{1}', vars.A, vars.B)", ['?']],
    ["format('a{0}{1}', vars.A, vars.B)", ['a…']],
    ["vars.A && format('a:{0}', vars.A) || 'b'", ['a:…', 'b']],
    // one that may be empty has another in its place
    ["format('{0}', vars.A) || 'b'", ['?', 'b']],
    ["format('a{0}', vars.A) || 'b'", ['a…']],
    ["format('a{0}', vars.A) == 'ab' && 'c' || 'd'", ['c', 'd']],
    ["format('a{0}', github.ref == 'x' && vars.A || 'b')", ['ab', 'a…']],
    ["format('a{1}', vars.A)", ['?']],
    ["format(vars.A, 'x')", ['?']],
    ["format('a{0}', fromJSON(vars.A))", ['a…']],
    ["join(fromJSON(vars.A), ':')", ['?']],
  ])('%s', (expression, values) =>
    expect(partsIn(read(inBraces(expression), { on: INPUTS }))).toEqual(values),
  );

  test('tells which argument a line gives', () => {
    const builds = read(`1\\n${inBraces("vars.A && format('W={0}', vars.A) || ''")}`);
    expect(builds.map(({ args, unknown }) => [...args.keys(), ...unknown])).toEqual([['V', 'args.W'], ['V']]);
  });
});

describe('both ways count where nothing decides a condition', () => {
  test.each([
    ["github.ref == 'x' && '22' || '24'", ['22', '24']],
    ["github.ref != 'x' && '22' || '24'", ['22', '24']],
    ["!(github.ref == 'x') && '22' || '24'", ['22', '24']],
    ["contains(github.ref, 'x') && '22' || '24'", ['22', '24']],
    ["success() && '22' || '24'", ['22', '24']],
    ["case(github.ref == 'x', '22', github.ref == 'y', '23', '24')", ['22', '23', '24']],
    ["github.ref == 'x' && '22' || github.ref == 'y' && '23' || '24'", ['22', '23', '24']],
    ["github.ref == 'x' && '22' || github.ref == 'x' && '23' || '24'", ['22', '24']],
    ["(github.ref == 'x' || vars.A) && '22' || '24'", ['22', '24']],
    ["github.ref == 'x' && vars.A || '24'", ['24', '?']],
    ["vars.A || '24'", ['24', '?']],
    ["inputs.k != '' && inputs.k || '24'", ['24', '?']],
    ['vars.A || vars.B', ['?']],
    ["github.ref == 'x' && (vars.A == 'y' && '1' || '2') || '3'", ['1', '2', '3']],
    [`fromJSON('{\\"a\\":\\"1\\",\\"b\\":\\"2\\"}')[github.ref]`, ['', '1', '2']],
    ["format('{0}-slim', github.ref == 'x' && '22' || '24')", ['22-slim', '24-slim']],
    ["startsWith(github.ref == 'x' && '22' || '24', '2') && 'y' || 'n'", ['y']],
    // every run has a commit
    ["github.sha && '22' || '24'", ['22']],
    ["!github.sha && '22' || '24'", ['24']],
    ["github.sha == '' && '22' || '24'", ['24']],
    ["'' != github.SHA && '22' || '24'", ['22']],
    ["github.sha == 'x' && '22' || '24'", ['22', '24']],
    ["github.sha || '24'", ['?']],
    ["github.ref && '22' || '24'", ['22', '24']],
    ["github.event.sha && '22' || '24'", ['22', '24']],
  ])('%s', (expression, values) =>
    expect(valuesIn(read(inBraces(expression), { on: INPUTS }))).toEqual(values),
  );

  test.each([
    ["github.ref == 'x' && '22'", ['22', 'false']],
    ["vars.A && '22'", ['', '22']],
    ["inputs.k && '22'", ['', '22']],
    ["inputs.yes && '22'", ['', '22', 'false']],
    ["inputs.n && '22'", ['0', '22']],
    ["inputs.unheard && '22'", ['', '22']],
    ["github.event.x && '22'", ['', '0', '22', 'false']],
    ["github.ref == 'x'", ['false', 'true']],
    ["github.ref == 'x' || vars.A", ['?', 'true']],
  ])('without anything after it, the condition itself is left: %s', (expression, values) =>
    expect(valuesIn(read(inBraces(expression), { on: INPUTS }))).toEqual(values),
  );

  test('and the same condition is the same in one build', () => {
    const value = `${inBraces("github.ref == 'x' && 'a' || 'b'")}:${inBraces("github.ref == 'x' && '1' || '2'")}`;
    expect(valuesIn(read(value))).toEqual(['a:1', 'b:2']);
  });

  test('and different ones are combined', () => {
    const value = `${inBraces("github.ref == 'x' && 'a' || 'b'")}:${inBraces("vars.X && '1' || '2'")}`;
    expect(valuesIn(read(value))).toEqual(['a:1', 'a:2', 'b:1', 'b:2']);
  });

  test.each([
    [
      "github.event['a.b'] && 'a' || github.event.a.b && 'c' || 'd'",
      ['a', 'c', 'd'],
      'a key with a dot is no path of two',
    ],
    ["github.event['\u212a'] && 'a' || github.event.k && 'c' || 'd'", ['a', 'c', 'd'], 'a letter like a k'],
    ["env.A && 'a' || env.a && 'c' || 'd'", ['a', 'c', 'd'], 'variables that only their case tells apart'],
    ["github.event.A && 'a' || github.event.a && 'c' || 'd'", ['a', 'd'], 'keys of events have no case'],
    ["vars.A && 'a' || VARS.a && 'c' || 'd'", ['a', 'd'], 'variables of the repository have none either'],
    ["secrets.A && 'a' || vars.A && 'c' || 'd'", ['a', 'c', 'd'], 'a secret and a variable'],
  ])('which they are is told by the whole name: %s', (expression, values) =>
    expect(valuesIn(read(inBraces(expression), { job: 'environment: prod,' }))).toEqual(values),
  );

  test('texts of a matrix that read the same may count differently', () => {
    const row = `{ a: "${inBraces("fromJSON('0')")}", b: "${inBraces('fromJSON(\'"0"\')').replaceAll('"', '\\"')}" }`;
    const job = `strategy: { matrix: { include: [${row}] } },`;
    expect(valuesIn(read(inBraces("matrix.a && 'a' || matrix.b && 'c' || 'd'"), { job }))).toContain('c');
  });

  test.each([
    ['vars.X', '', ['a', 'd']],
    ['vars.X', 'environment: prod,', ['a', 'c', 'd']],
    ['secrets.X', '', ['a', 'c', 'd']],
    ['github.ref', 'environment: prod,', ['a', 'd']],
  ])('%s of a caller and of the workflow that it calls, whose job has "%s"', (name, job, values) => {
    const given = inBraces(`${name} && 'c' || 'd'`);
    const builds = read(inBraces(`${name} && 'a' || inputs.v`), {
      on: '{ workflow_call: { inputs: { v: { type: string } } } }',
      job,
      files: {
        '.github/workflows/c.yml': `on: push\njobs: { c: { uses: ./.github/workflows/a.yml, with: { v: "${given}" } } }\n`,
      },
    });
    expect(valuesIn(builds)).toEqual(values);
  });

  test('but not more of them than people write: then the value is not known either', () => {
    const value = Array.from({ length: 7 }, (_, index) => inBraces(`vars.X${index} && 'a' || 'b'`)).join('');
    const values = valuesIn(read(value));
    expect(values).toContain('?');
    expect(values.length).toBe(65);
  });
});

test.each([
  ["matrix.a == 'x' && '22' || '24'", ['22', '24']],
  ["matrix.a == 'X' && '22'", ['22', 'false']],
  ["matrix.n > 1 && '22' || '24'", ['22', '24']],
  ["matrix.n || '24'", ['1', '2']],
  ["matrix.none || '24'", ['24']],
  ["contains(fromJSON('[\\\"x\\\"]'), matrix.a) && '22' || '24'", ['22', '24']],
])('a row of a matrix decides what depends on it: %s', (expression, values) =>
  expect(
    valuesIn(
      read(inBraces(expression), {
        job: 'strategy: { matrix: { include: [{ a: x, n: 1 }, { a: y, n: 2 }] } },',
      }),
    ),
  ).toEqual(values),
);

describe('each of the texts is read wherever an expression may stand', () => {
  const either = (left: string, right: string) => inBraces(`github.ref == 'x' && '${left}' || '${right}'`);
  const places = (jobs: string, files: Record<string, string> = {}) =>
    readWorkflowBuilds(
      treeOf({
        'a/Dockerfile': 'FROM x\n',
        'b/Dockerfile': 'FROM y\n',
        'docker-bake.hcl': 'target "default" { context = "a" }\ntarget "b" { context = "b" }\n',
        'compose.yml': 'services: { s: { build: "$' + '{D}" } }\n',
        '.github/workflows/a.yml': `on: push\njobs: ${jobs}\n`,
        ...files,
      }),
      () => NO_TARGETS,
    ).builds.map(({ dockerfile, target, problem }) => `${dockerfile} ${target} ${problem}`);
  const BOTH = ['a/Dockerfile null null', 'b/Dockerfile null null'];
  const CHECKOUT = '{ uses: actions/checkout@v4 }';
  const folder = either('a', 'b');
  const push = (given: string) => `{ uses: docker/build-push-action@v6, with: { ${given} } }`;
  const job = (steps: string, more = '') => `{ j: { ${more} steps: [${CHECKOUT}, ${steps}] } }`;
  const RUN = '{ run: "docker build ." }';

  test.each([
    ['an input of an action', job(push(`context: "${folder}"`))],
    ['env of a job', job(push(`context: "${inBraces('env.D')}"`), `env: { D: "${folder}" },`)],
    ['env of a step', job(`{ run: docker build $D, env: { D: "${folder}" } }`)],
    ['a script', job(`{ run: "docker build ${folder}" }`)],
    ['the folder of a script', job(`{ run: "docker build .", working-directory: "${folder}" }`)],
    ['the folder of all scripts', job(RUN, `defaults: { run: { working-directory: "${folder}" } },`)],
    ['the variables of compose', job(`{ run: docker compose build, env: { D: "${folder}" } }`)],
    [
      'an action for compose',
      job(
        `{ uses: hoverkraft-tech/compose-action@v2, env: { D: "${folder}" }, with: { compose-file: compose.yml, up-flags: --build } }`,
      ),
    ],
  ])('%s', (_, jobs) => expect(places(jobs).sort()).toEqual(BOTH));

  test('what a job gives the workflow that it calls, and that the one after it', () => {
    const calling = (name: string, given: string) =>
      `{ c: { uses: ./.github/workflows/${name}.yml, with: { d: "${given}" } } }`;
    const on = 'on: { workflow_call: { inputs: { d: { type: string } } } }\njobs: ';
    const context = inBraces("inputs.d == 'b' && 'b' || inputs.d");
    const files = {
      '.github/workflows/m.yml': on + calling('r', inBraces('inputs.d')),
      '.github/workflows/r.yml': on + job(push(`context: "${context}"`)),
    };
    expect(places(calling('m', folder), files).sort()).toEqual(BOTH);
  });

  test('what a step gives the action of the repository that it uses', () => {
    const action = `inputs: { d: {} }\nruns: { using: composite, steps: [${push(`context: "${inBraces('inputs.d')}"`)}] }\n`;
    const steps = `{ uses: ./act, with: { d: "${folder}" } }`;
    expect(places(job(steps), { 'act/action.yml': action }).sort()).toEqual(BOTH);
  });

  test('the folder of a checkout is not known', () =>
    expect(
      places(`{ j: { steps: [{ uses: actions/checkout@v4, with: { path: "${folder}" } }, ${RUN}] } }`),
    ).toEqual(expect.not.arrayContaining(BOTH)));

  test('a runner that has Linux either way', () => {
    const builds = (runner: string) =>
      places(job(`{ run: "docker build a --target=$BASE" }`, `runs-on: "${runner}", env: { base: x },`));
    expect(builds(either('ubuntu-latest', 'ubuntu-24.04-arm'))).toEqual(builds('ubuntu-latest'));
    expect(builds(either('windows-latest', 'ubuntu-latest')).join()).toContain('if the runner has Windows');
  });
});
