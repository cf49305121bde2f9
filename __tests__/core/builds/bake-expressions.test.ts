import { describe, expect, test } from 'vitest';
import { readBakeBuilds } from '../../../src/core/builds/bake/read.js';
import { loadRows, treeOf } from '../../support/build-rows.js';

interface ExpressionRow {
  readonly expression: string;
  /** The value in JSON, as HCL itself makes it; absent where it is an error. */
  readonly json?: string;
}

const ROWS = loadRows<ExpressionRow>('bake-expressions');
const NAMES = `
s = "hello"
n = 5
b = true
z = null
t = ["a", 2, true]
o = { x = "ex", y = 7 }
ls = convert(["q", "r", "q"], list(string))
le = convert([], list(string))
m = convert({ k = "v", a = "b" }, map(string))
st = convert(["z", "a"], set(string))
ns = convert(null, string)
`;

function read(args: readonly string[]) {
  const lines = args.map((expression, index) => `    E${index} = jsonencode(${expression})`);
  const text = `${NAMES}target "x" {\n  args = {\n${lines.join('\n')}\n  }\n}\n`;
  return readBakeBuilds(treeOf({ 'docker-bake.hcl': text }));
}

describe('expressions as HCL evaluates them', () => {
  const good = ROWS.filter(({ json }) => json !== undefined);
  const found = read(good.map(({ expression }) => expression));
  const [build] = found.builds;

  test('all have a value', () => expect(found.problems).toEqual([]));

  test.each(good.map((row, index) => ({ ...row, index })))('$expression', ({ json, index }) => {
    expect(build?.args.get(`E${index}`)).toBe(json);
  });

  const bad = ROWS.filter(({ json }) => json === undefined);
  test.each(bad)('no value: $expression', ({ expression }) => {
    expect(read([expression]).problems.length).toBeGreaterThan(0);
  });
});
