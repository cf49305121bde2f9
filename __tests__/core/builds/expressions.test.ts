import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UnknownTexts } from '../../../src/core/builds/unknown-texts.js';
import { listValues } from '../../../src/core/builds/workflows/expressions/options.js';
import {
  type ExpressionValue,
  ListValue,
  ObjectValue,
  UnknownValue,
} from '../../../src/core/builds/workflows/expressions/values.js';

const answers: { readonly context: unknown; readonly rows: readonly [string, unknown][] } = JSON.parse(
  readFileSync(new URL('../../fixtures/expressions/answers.json', import.meta.url), 'utf8'),
);

function toValue(json: unknown): ExpressionValue {
  if (Array.isArray(json)) return new ListValue(json.map(toValue));
  if (typeof json !== 'object' || json === null) return json as ExpressionValue;
  return new ObjectValue(Object.entries(json).map(([key, value]) => [key, toValue(value)]));
}

function toJson(value: ExpressionValue): unknown {
  if (value instanceof ListValue) return value.items.map(toJson);
  if (value instanceof ObjectValue) return { o: value.entries.map(([key, each]) => [key, toJson(each)]) };
  return value;
}

const context = toValue(answers.context);
const surroundings = {
  lookUp: (_: string, path: readonly string[]): readonly ExpressionValue[] => [
    path.reduce<ExpressionValue>((value, key) => {
      if (value instanceof ObjectValue) return value.get(key) ?? null;
      return value instanceof ListValue ? (value.items[Number(key)] ?? null) : null;
    }, context),
  ],
  name: () => '?',
};

const valuesOf = (expression: string): readonly ExpressionValue[] =>
  (listValues(expression, new UnknownTexts(), surroundings, new Map()) ?? []).map(({ value }) => value);

test.each(answers.rows)('%s gives what @actions/expressions gives', (expression, value) =>
  expect(valuesOf(expression).map(toJson)).toEqual([value]),
);

test.each([
  ["'it''s' == 'IT''S'", true],
  ["'a' < 'B'", true],
  ["'_' > 'a'", true],
  ["'' == 0", true],
  ["'0x10' == 16", true],
  ["'0o17' == 15", true],
  ["'x' == 0", false],
  ["null == ''", true],
  ["true == 'true'", false],
  ["true == '1'", true],
  ['NaN == NaN', false],
  ['NaN != NaN', true],
  ["NaN || 'x'", 'x'],
  ['null <= null', true],
  ['null < null', false],
  ["fromJSON('[]') == fromJSON('[]')", false],
  ['c.list == c.list', true],
  ["fromJSON('[]') && 'x'", 'x'],
  ["'ı' == 'I'", false],
  ["'é' == 'É'", true],
  ["contains('Straße', 'SS')", false],
  ["format('{0}', 1.10)", '1.1'],
  ["format('{0}', 1000000000000000)", '1E+15'],
  ["format('{0}', 0.1)", '0.1'],
  ['fromJSON(\'{"a": 1, "A": 2}\').a', 2],
  ['toJSON(fromJSON(\'{"a":[1,{}],"b":[]}\'))', '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": []\n}'],
  ["case(false, 'a', true, 'b', 'c')", 'b'],
  ["case(1 == 2, 'a', 'c')", 'c'],
])('%s gives what the runner makes of it', (expression, value) =>
  expect(valuesOf(expression)).toEqual([value]),
);

test.each([
  "'a' 'b'",
  "'a",
  'a b',
  '1 ==',
  '(1',
  '1)',
  'a..b',
  "a['b'",
  'a = b',
  'a & b',
  '1x',
  '',
  'f(1,)',
  'f(,1)',
  '"a"',
  `${'('.repeat(60)}1${')'.repeat(60)}`,
  `'${'x'.repeat(21_000)}'`,
])('GitHub refuses %.40j', (expression) => expect(valuesOf(expression)).toEqual([]));

test.each([
  "fromJSON('')",
  "fromJSON('{')",
  "format('{1}', 'a')",
  "format('{0:x}', 'a')",
  "case('a', 'b', 'c')",
  "case(true, 'b')",
  "contains('a')",
  "unheard('a')",
  'hashFiles()',
])('%s is not known', (expression) => {
  const values = valuesOf(expression);
  expect(values.map((value) => value instanceof UnknownValue)).toEqual([true]);
});
