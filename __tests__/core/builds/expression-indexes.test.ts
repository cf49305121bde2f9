import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };

const OPEN = JSON.stringify(`$${'{{ vars.R }}'}`);
const MATRIX =
  '{ l: [a, b, [c, d]], o: { "1": one, "1.5": more, "true": yes, "": none }, m: [{ n: x, l: [p, q] }, { n: y }], ' +
  `r: [${OPEN}, { n: z }] }`;

/** The values that an expression of a step may have; `?`: one that is not known. */
function valuesOf(expression: string): readonly string[] {
  const value = JSON.stringify(`V=$${`{{ ${expression} }}`}`);
  const step = `{ uses: docker/build-push-action@v6, with: { context: ., build-args: ${value} } }`;
  const job = `{ strategy: { matrix: { include: [${MATRIX}] } }, steps: [{ uses: actions/checkout@v4 }, ${step}] }`;
  const files = {
    Dockerfile: 'ARG V\nFROM $V\n',
    '.github/workflows/a.yml': `on: push\njobs: { j: ${job} }\n`,
  };
  return readWorkflowBuilds(treeOf(files), () => NO_TARGETS)
    .builds.map(({ args, unknown }) => (unknown.includes('args.V') ? '?' : (args.get('V') ?? 'nothing')))
    .sort();
}

describe('an index of a list is a number, rounded down; one of an object is a text', () => {
  test.each([
    ['[1]', 'b', 'one'],
    ['[01]', 'b', 'one'],
    ['[0x1]', 'b', 'one'],
    ["['1']", 'b', 'one'],
    ["[' 1 ']", 'b', ''],
    ['[1.5]', 'b', 'more'],
    ["['1.5']", 'b', 'more'],
    ["['0x1']", 'b', ''],
    ['[true]', 'b', 'yes'],
    ["['true']", '', 'yes'],
    ['.true', '', 'yes'],
    ["[!'']", 'b', 'yes'],
    ['[false]', 'a', ''],
    ["['']", 'a', 'none'],
    ['[null]', 'a', 'none'],
    ['[.5]', 'a', ''],
    ['[-0.5]', '', ''],
    ['[-1]', '', ''],
    ['[0.9999999999999999]', 'a', 'one'],
    ['[9]', '', ''],
    ['[NaN]', '', ''],
    ['[Infinity]', '', ''],
    ['.a', '', ''],
    ['[matrix.l]', '', ''],
    ['[2][true]', 'd', ''],
    ["[2]['']", 'c', ''],
    ['[true][0]', '', ''],
  ])('%s', (index, ofList, ofObject) => {
    const o = `fromJSON('{ "1": "one", "1.5": "more", "true": "yes", "": "none" }')`;
    expect(valuesOf(`matrix.l${index}`)).toEqual([ofList]);
    expect(valuesOf(`matrix.l${index} || 'no'`)).toEqual([ofList || 'no']);
    expect(valuesOf(`fromJSON('["a", "b", ["c", "d"]]')${index}`)).toEqual([ofList]);
    expect(valuesOf(`matrix.o${index}`)).toEqual([ofObject]);
    expect(valuesOf(`${o}${index}`)).toEqual([ofObject]);
  });

  test.each([
    ["join(matrix.m.*.n, '-')", ['x-y']],
    ["join(matrix.m.*['N'], '-')", ['x-y']],
    ["join(matrix.m.*.l[true], '-')", ['q']],
    ["join(matrix.m.*.l['1'], '-')", ['q']],
    ["join(matrix.m.*.l[1.5], '-')", ['q']],
    ["join(matrix.m.*.l.*, '-')", ['p-q']],
    ["join(matrix.m.*[true], '-')", ['']],
    // what is not known may be an object or a list itself
    ["join(matrix.r.*.n, '-')", ['?']],
    ["join(matrix.r.*.*, '-')", ['?']],
  ])('%s', (expression, values) => expect(valuesOf(expression)).toEqual(values));
});

describe('an index that nothing decides', () => {
  test.each([
    ["matrix.l[github.ref == 'x']", ['a', 'b']],
    ['fromJSON(\'["a", "b", "c"]\')[github.ref == \'x\']', ['a', 'b']],
    ['fromJSON(\'["a", "b"]\')[!contains(github.ref, \'x\')]', ['a', 'b']],
    ['fromJSON(\'{ "true": "a", "false": "b", "c": "d" }\')[github.ref != \'x\']', ['a', 'b']],
    ["matrix.m.*[github.ref == 'x'] && 'n'", ['n']],
    ["join(matrix.m.*.l[github.ref == 'x'], '-')", ['p', 'q']],
    // it is the same one each time
    ["format('{0}{1}', matrix.l[github.ref == 'x'], matrix.l[github.ref == 'x'])", ['aa', 'bb']],
    ["matrix.l[github.ref == 'x'] == 'b' && github.ref == 'x'", ['false', 'true']],
    ["github.ref == 'x' && matrix.l[github.ref == 'x'] || 'n'", ['b', 'n']],
    ['fromJSON(\'["a", "b"]\')[github.ref]', ['', 'a', 'b']],
    ['fromJSON(\'["a", "b"]\')[github.event.n]', ['', 'a', 'b']],
  ])('%s', (expression, values) => expect(valuesOf(expression)).toEqual(values));
});
