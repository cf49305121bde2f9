import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import type { Build } from '../../../src/core/builds/build.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;
const steps = (value: string) =>
  `steps: [{ uses: docker/build-push-action@v6, with: { build-args: "V=${value}" } }]`;

function read(files: Record<string, string>): readonly Build[] {
  const named = Object.entries(files).map(([name, text]) => [`${FOLDER}${name}`, text] as const);
  return readWorkflowBuilds(treeOf(Object.fromEntries(named)), () => NO_TARGETS).builds;
}

/** The value of the one argument; null: it cannot be known. */
const valueIn = (builds: readonly Build[]): string | null => builds[0]?.args.get('V') ?? null;

const MATRIX = 'strategy: { matrix: { v: [1.10], list: [[1.10, x, true]], env: ["{0}"] } }';
const evaluate = (expression: string): string | null =>
  valueIn(
    read({
      'a.yml': `on: push\nenv: { E: "2.50", J: "[1.50]" }\njobs: { j: { ${MATRIX}, ${steps(inBraces(expression))} } }\n`,
    }),
  );

describe('a function of what is written out has its value', () => {
  test.each([
    ["fromJSON('1.10')", '1.1'],
    ["FROMjson('true')", 'true'],
    ["fromJSON('null')", ''],
    [`fromJSON('\\"1.10\\"')`, '1.10'],
    ['fromJSON(env.E)', '2.5'],
    ['fromJSON(env.J)', 'Array'],
    ["format('{0}', matrix.v)", '1.1'],
    ["Format('{1}-{0}', 'a', env.E)", '2.50-a'],
    ["format('{{0}}{0}', 1.0)", '{0}1'],
    ["format('it''s {0}', 'x, y')", "it's x, y"],
    ["format('{0}', format('({0})', matrix.v))", '(1.1)'],
    ["join(matrix.list, '')", '1.1xtrue'],
    ['join(matrix.list)', '1.1,x,true'],
    ["join(fromJSON('[1.10, 2]'), '-')", '1.1-2'],
    ["format('{0}', true)", 'true'],
    ["fromJSON('12345678901234567890')", null],
    ["fromJSON('-0')", null],
    ["fromJSON('1.10 // x')", null],
    ["fromJSON('{}')", 'Object'],
    [`fromJSON('\\"\\\\uffff0\\\\uffff\\"')`, null],
    ["format('{1}', 'a')", null],
    ["format('{0')", null],
    ["format('{0}', matrix.list)", 'Array'],
    ["format('{0}', github.sha)", null],
    ["format('{0}', github.sha || 'x')", null],
    ["join(matrix.*, '')", null],
    ["toJSON('x')", '"x"'],
    ["hashFiles('x')", null],
  ])('%s', (expression, value) => expect(evaluate(expression)).toBe(value));
});

describe('`a || b` is what its sides say, as far as they are known', () => {
  test.each([
    ["env.E || 'x'", '2.50'],
    ["matrix.none || env.E || 'x'", '2.50'],
    ['matrix.none || matrix.other', ''],
    ["matrix.v || 'x'", '1.1'],
    ["matrix.none || 'x'", 'x'],
    ['env.none || env.E', null],
    ["matrix.list[2] || 'x'", 'true'],
    ['github.sha || env.E', null],
    ["!matrix.none || 'x'", 'true'],
    ["matrix.none && 'y' || env.E", '2.50'],
    ["env.E == '2' || 'x'", 'x'],
    ["env.E == 2.5 && 'y'", 'y'],
    ["matrix.v && 'y' && ''", ''],
  ])('%s', (expression, value) => expect(evaluate(expression)).toBe(value));

  test.each(['false', '0', '-0', '0.0', 'NaN'])('%s in `env` is a text, which counts as true', (written) => {
    const text = `on: push\njobs: { j: { env: { F: "${written}" }, ${steps(inBraces("env.F || 'x'"))} } }\n`;
    expect(valueIn(read({ 'a.yml': text }))).toBe(written);
  });

  test.each([
    ['an input that is given', 'v: quay.io/evil/x', 'quay.io/evil/x'],
    ['an input that is empty', 'v: ""', 'debian'],
    ['an input that is not given', 'w: x', 'debian'],
    ['an input that another expression gives', `v: "${inBraces('vars.V')}"`, null],
  ])('%s', (_, given, value) => {
    const called = `on: { workflow_call: { inputs: { v: { type: string }, w: { type: string } } } }\njobs: { j: { env: { D: debian }, ${steps(inBraces('inputs.v || env.D'))} } }\n`;
    const files = {
      'b.yml': called,
      'a.yml': `on: push\njobs: { a: { uses: ./${FOLDER}b.yml, with: { ${given} } } }\n`,
    };
    expect(valueIn(read(files))).toBe(value);
  });
});

describe('the inputs of a workflow that others may run', () => {
  const called = (input: string) =>
    `on: { workflow_call: { inputs: { v: { ${input} } } } }\njobs: { j: { ${steps(inBraces('inputs.v'))} } }\n`;
  const caller = (uses: string, given = '') => `on: push\njobs: { a: { uses: ${uses}${given} } }\n`;

  test.each([
    [
      'are those that a job gives',
      {
        'r.yml': called('type: number, default: 1.10'),
        'a.yml': caller('./.github/workflows/r.yml', ', with: { v: 2.50 }'),
      },
      ['2.5'],
    ],
    [
      'are the defaults where it gives none',
      { 'r.yml': called('type: number, default: 1.10'), 'a.yml': caller('./.github/workflows/r.yml') },
      ['1.1'],
    ],
    [
      'are not known where other repositories give them, or the defaults',
      { 'r.yml': called('type: number, default: 1.10') },
      [null, '1.1'],
    ],
    [
      'are also those that a job gives which runs it by the name of a repository',
      {
        'r.yml': called('type: number, default: 1.10'),
        'z.yml': caller('acme/shop/.github/workflows/r.yml@main', ', with: { v: 3 }'),
      },
      [null, '1.1', '3'],
    ],
    [
      'are not known where people may type them, or the defaults',
      { 'r.yml': called('type: string, default: x').replace('workflow_call', 'workflow_dispatch') },
      [null, 'x'],
    ],
  ])('%s', (_, files, values) => {
    const builds = read(files);
    expect(builds.map((build) => valueIn([build]))).toEqual(values);
  });
});
