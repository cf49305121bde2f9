import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

/** GitHub leaves out steps and jobs whose `if` is false; what nothing decides may be true. */
const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;
const build = (condition: string, value = inBraces('matrix.v')) =>
  `{ if: ${condition}, run: 'docker build --build-arg V=${value} .' }`;

function read(files: Record<string, string>): readonly string[] {
  const { builds } = readWorkflowBuilds(treeOf(files), () => NO_TARGETS);
  return builds.map(({ args, unknown }) => (unknown.length > 0 ? '?' : (args.get('V') ?? 'none'))).sort();
}

const ROWS = 'strategy: { matrix: { include: [{ k: a, v: 1 }, { k: b, v: 2 }] } }';
const start = 'on: push\nenv: { K: a }\n';
const inRows = (steps: string, job = '') =>
  read({
    [`${FOLDER}w.yml`]: `${start}jobs: { j: { ${job}runs-on: ubuntu-latest, ${ROWS}, steps: [${steps}] } }\n`,
  });

describe('a step whose condition the row decides', () => {
  test.each([
    [`matrix.k == 'a'`, ['1']],
    [`"${inBraces("matrix.k == 'a'")}"`, ['1']],
    [`matrix.k != 'A'`, ['2']],
    [`matrix.k == 'a' && github.ref == 'refs/heads/x'`, ['1']],
    [`"always() && startsWith(github.ref, 'x') && matrix.k == 'b'"`, ['2']],
    [`"!(matrix.k == 'a')"`, ['2']],
    [`'contains(fromJSON(''["a", "c"]''), matrix.k)'`, ['1']],
    ['matrix.missing', []],
    ['false', []],
    [`"${inBraces('false')}"`, []],
    [`''`, ['1', '2']],
    ['true', ['1', '2']],
  ])('%s', (condition, values) => expect(inRows(build(condition))).toEqual(values));

  test.each([
    [`matrix.k == 'a' || github.ref == 'x'`],
    [`github.event_name == 'push'`],
    ['failure()'],
    // variables and outputs may be other ones than is known here
    [`env.K == 'b'`],
    [`steps.s.outputs.x == 'b'`],
    [`needs.s.outputs.x`],
    ['vars.X'],
    // texts, which are true
    [`"${inBraces('matrix.k')} == 'c'"`],
    [`" ${inBraces('false')}"`],
    [`"${inBraces('false')}\\n"`],
    // what cannot be read
    [`matrix.k = 'c'`],
    [`unheard(matrix.k)`],
    ['[a]'],
  ])('but not %s', (condition) => expect(inRows(build(condition))).toEqual(['1', '2']));

  test('and not by a row that was read before', () => {
    expect(inRows(build(`matrix.k == 'b'`, 'x'))).toEqual(['x']);
  });

  test('does nothing for the steps after it', () => {
    const write = `{ if: matrix.k == 'a', run: 'echo "K=x" >> "$GITHUB_ENV"' }`;
    const after = build('true', inBraces('env.K'));
    expect(inRows(`${write}, ${after}`)).toEqual(['a', 'x']);
    expect(inRows(`${write.replace("matrix.k == 'a'", 'false')}, ${after}`)).toEqual(['a']);
  });
});

describe('a job', () => {
  test.each([
    ['false', []],
    ["github.ref == 'x' && false", []],
    ["github.ref == 'x'", ['1', '2']],
    // the matrix is not there yet
    ["matrix.k == 'c'", ['1', '2']],
  ])('whose condition is %s', (condition, values) =>
    expect(inRows(build('true'), `if: "${condition}", `)).toEqual(values),
  );
});

describe('inputs that a caller writes out', () => {
  const called = (job: string, step: string) =>
    `on: { workflow_call: { inputs: { k: { type: string }, f: { type: boolean } } } }\njobs: { j: { if: ${job}, steps: [${build(step, inBraces('inputs.k'))}] } }\n`;
  const call = (job: string, step: string, given: string) =>
    read({
      [`${FOLDER}r.yml`]: called(job, step),
      [`${FOLDER}a.yml`]: `on: push\njobs: { c: { uses: ./${FOLDER}r.yml, with: { ${given} } } }\n`,
    });

  test.each([
    ['a', 'true', "inputs.k == 'a'", ['a']],
    ['b', 'true', "inputs.k == 'a'", []],
    ['a', "inputs.k == 'a'", 'true', ['a']],
    ['b', "inputs.k == 'a'", 'true', []],
    ['b', 'true', "inputs.k == 'a' || vars.X", ['b']],
  ])('%s', (given, job, step, values) => expect(call(job, step, `k: ${given}`)).toEqual(values));

  test('as flags', () => {
    expect(call('true', 'inputs.f', 'k: a, f: false')).toEqual([]);
    expect(call('true', 'inputs.f', 'k: a, f: true')).toEqual(['a']);
    expect(call('true', 'inputs.f', `k: a, f: "${inBraces('vars.F')}"`)).toEqual(['a']);
  });

  test('decide nothing where they are not known', () => {
    expect(read({ [`${FOLDER}r.yml`]: called('true', "inputs.k == 'a'") })).toEqual(['?']);
  });

  test('of an action', () => {
    const action = (given: string) =>
      read({
        'act/action.yml': `inputs: { k: { default: a } }\nruns: { using: composite, steps: [{ if: "inputs.k == 'a'", shell: bash, run: 'docker build --build-arg V=x .' }] }\n`,
        [`${FOLDER}a.yml`]: `on: push\njobs: { c: { runs-on: ubuntu-latest, steps: [{ uses: ./act${given} }] } }\n`,
      });
    expect(action('')).toEqual(['x']);
    expect(action(', with: { k: b }')).toEqual([]);
  });
});
