import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;

const job = (strategy: string, value: string) =>
  `{ j: { strategy: ${strategy}, steps: [{ uses: docker/build-push-action@v6, with: { build-args: "V=${value}" } }] } }`;

function read(files: Record<string, string>) {
  const named = Object.entries(files).map(([name, text]) => [`${FOLDER}${name}`, text] as const);
  const { builds, problems } = readWorkflowBuilds(treeOf(Object.fromEntries(named)), () => NO_TARGETS);
  const values = builds.map(({ args, unknown }) => (unknown.length > 0 ? '?' : (args.get('V') ?? 'none')));
  return { values: values.sort(), problems: problems.map(({ message }) => message) };
}

/** The values of `matrix.v-matrix.w` in a workflow that is called with some text as `inputs.m`. */
function call(strategy: string, given: string, value = inBraces("format('{0}-{1}', matrix.v, matrix.w)")) {
  const on = 'on: { workflow_call: { inputs: { m: { type: string } } } }';
  return read({
    'r.yml': `${on}\njobs: ${job(strategy, value)}\n`,
    'a.yml': `on: push\njobs: { c: { uses: ./${FOLDER}r.yml, with: { m: '${given}' } } }\n`,
  }).values;
}

const LIST = `{ matrix: { v: "${inBraces('fromJSON(inputs.m)')}" } }`;
const WHOLE = `{ matrix: "${inBraces('fromJSON(inputs.m)')}" }`;
const STRATEGY = `"${inBraces('fromJSON(inputs.m)')}"`;
const INCLUDE = `{ matrix: { v: [a, b], include: "${inBraces('fromJSON(inputs.m)')}" } }`;
const EXCLUDE = `{ matrix: { v: [a, b], w: [1, 2], exclude: "${inBraces('fromJSON(inputs.m)')}" } }`;

describe('a matrix that an input gives as JSON has its rows', () => {
  test.each([
    ['a list', LIST, '["22","24"]', ['22-', '24-']],
    ['numbers', LIST, '[1.10, true, null]', ['-', '1.1-', 'true-']],
    ['the whole matrix', WHOLE, '{"v":["a","b"],"w":[1]}', ['a-1', 'b-1']],
    ['only rows', WHOLE, '{"include":[{"v":"a","w":1},{"v":"b"}]}', ['a-1', 'b-']],
    ['what is left out', WHOLE, '{"v":["a","b"],"exclude":[{"v":"a"}]}', ['b-']],
    ['further rows', INCLUDE, '[{"v":"a","w":1},{"v":"c"}]', ['a-1', 'b-', 'c-']],
    ['rows that are left out', EXCLUDE, '[{"v":"a","w":1}]', ['a-2', 'b-1', 'b-2']],
    ['the whole strategy', STRATEGY, '{"fail-fast":false,"matrix":{"v":["a","b"],"w":[1]}}', ['a-1', 'b-1']],
    ['a strategy of rows', STRATEGY, '{"matrix":{"include":[{"v":"a","w":1},{"v":"b"}]}}', ['a-1', 'b-']],
    ['a strategy without a matrix', STRATEGY, '{"fail-fast":false}', ['-']],
    ['one item', `{ matrix: { v: ["${inBraces('inputs.m')}", b] } }`, 'a', ['a-', 'b-']],
    ['a part of an item', `{ matrix: { v: ["x${inBraces('inputs.m')}"] } }`, 'a', ['xa-']],
  ])('%s', (_, strategy, given, values) => expect(call(strategy, given)).toEqual(values));

  test.each([
    ['what is not JSON', LIST, '[22'],
    ['what is not a list', LIST, '"22"'],
    ['an expression in it', LIST, '["$\\u007b{ 1 }}"]'],
    ['what another expression gives', LIST, inBraces('vars.M')],
    ['a strategy that is not JSON', STRATEGY, '{"matrix"'],
    ['a strategy that another expression gives', STRATEGY, inBraces('vars.M')],
    ['the whole that another expression gives', WHOLE, inBraces('vars.M')],
  ])('but not %s', (_, strategy, given) =>
    expect(call(strategy, given, inBraces('matrix.v'))).toEqual(['?']),
  );

  test('an object in a row', () =>
    expect(call(LIST, '[{"n":"a"},{"n":"b"}]', inBraces('matrix.v.n'))).toEqual(['a', 'b']));

  test('more rows than GitHub runs', () => {
    const rows = JSON.stringify(Array.from({ length: 257 }, (_, index) => index));
    const text = `on: push\njobs: ${job(`{ matrix: { v: "${inBraces(`fromJSON('${rows}')`)}" } }`, inBraces('matrix.v'))}\n`;
    expect(read({ 'a.yml': text })).toEqual({
      values: ['?'],
      problems: ['The matrix has more than 256 combinations, which GitHub does not run (job j)'],
    });
  });
});

describe('a matrix that a condition decides has the rows of each way', () => {
  const list = (text: string) => `fromJSON('[${text}]')`;
  test.each([
    [`github.ref == 'x' && ${list('1')} || ${list('1, 2')}`, ['1', '2']],
    [`vars.M && fromJSON(vars.M) || ${list('1, 2')}`, ['1', '2', '?']],
    [`fromJSON(github.ref == 'x' && '[1]' || '[1, 2]')`, ['1', '2']],
  ])('%s', (expression, values) => {
    const strategy = `{ matrix: { v: "${inBraces(expression)}" } }`;
    expect(read({ 'a.yml': `on: push\njobs: ${job(strategy, inBraces('matrix.v'))}\n` }).values).toEqual(
      values,
    );
  });

  test('where the caller decides it', () =>
    expect(call(LIST, inBraces(`github.ref == ''x'' && ''[1]'' || ''[2]''`))).toEqual(['1-', '2-']));
});
