import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBakeBuilds, readBakeProject } from '../../../src/core/builds/bake/read.js';
import { openTree } from '../../../src/core/builds/tree.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';

const read = (text: string | Uint8Array, path = 'docker-bake.hcl') =>
  readBakeBuilds(treeOf({ [path]: text }));
const argument = (expression: string) => `target "x" { args = { A = ${expression} } }`;
const doubling = (first: string, next: (name: string) => string) => {
  const lines = Array.from({ length: 25 }, (_, index) => `a${index + 1} = ${next(`a${index}`)}`);
  return `a0 = ${first}\n${lines.join('\n')}\n${argument('a25')}`;
};

const chain = (length: number, link: (next: number) => string) =>
  Array.from({ length }, (_, at) => `target "t${at}" {\n${at + 1 < length ? link(at + 1) : ''}\n}`).join(
    '\n',
  );

describe('bounds are named', () => {
  test.each([
    ['parentheses', argument('('.repeat(5000)), 'nested too deeply'],
    ['lists', argument('['.repeat(5000)), 'nested too deeply'],
    ['templates', argument('"${'.repeat(5000)), 'nested too deeply'],
    ['operators', argument(`1${'+1'.repeat(5000)}`), 'too long'],
    ['steps into a value', argument(`a${'[0]'.repeat(5000)}`), 'too long'],
    ['texts', doubling('"aaaaaaaaaa"', (name) => `"\${${name}}\${${name}}\${${name}}"`), 'grow too long'],
    ['lists that grow', doubling('["a"]', (name) => `concat(${name}, ${name}, ${name})`), 'too many steps'],
    ['numbers', doubling('1e4000', (name) => `${name} * ${name}`), 'grow too large'],
    ['digits', argument('1e999999999'), 'too many digits'],
    ['loops', argument('[for a in range(1000): [for b in range(1000): b]]'), 'too many steps'],
    [
      'a matrix',
      'target "x" {\n matrix = {\n a = range(100)\n b = range(100)\n }\n}',
      'more than 2000 targets',
    ],
    [
      'targets',
      Array.from({ length: 2001 }, (_, index) => `target "t${index}" {}`).join('\n'),
      'more than 2000 targets',
    ],
    ['products', argument('length(setproduct(range(1000), range(1000)))'), 'too many elements'],
    ['widths', argument('format("%999999999d", 1)'), 'too long'],
    ['patterns', argument('regex("(abcdefghijklmnopqrstuvwxyz){1000}", "a")'), 'too large'],
    ['size', `#${'x'.repeat(1024 * 1024)}`, 'larger than 1 MiB'],
    ['pattern groups', argument(`regex("${'('.repeat(200)}a${')'.repeat(200)}", "a")`), 'nested too deeply'],
    ['JSON in a text', argument(`jsondecode("${'['.repeat(200)}${']'.repeat(200)}")`), 'nested too deeply'],
    ['heirs', chain(250, (next) => `inherits = ["t${next}"]`), 'inherit through too many'],
    ['links', chain(250, (next) => `contexts = { c = "target:t${next}" }`), 'too many targets are linked'],
  ])('%s', (_, text, message) => {
    const [problem] = read(text).problems;
    expect(problem).toMatchObject({ isLimit: true, message: expect.stringContaining(message) });
    expect(problem?.message).not.toContain('refuses');
  });

  test.each([
    ['a file that was not fetched for its size', undefined],
    ['where a workflow asks for it', { files: [], targets: [], set: [], workdir: '.' }],
  ])('%s', (_, request) => {
    const unreadable = { kind: 'unreadable', reason: 'is larger than 1 MiB', isLimit: true } as const;
    const tree = openTree(['docker-bake.hcl'], new Map([['docker-bake.hcl', unreadable]]));
    const { problems } = request === undefined ? readBakeBuilds(tree) : readBakeProject(request, tree);
    expect(problems).toEqual([
      {
        kind: 'bake',
        file: 'docker-bake.hcl',
        line: 1,
        message: 'the file is larger than 1 MiB',
        isLimit: true,
      },
    ]);
  });

  test('what bake itself refuses is not a bound', () =>
    expect(read(argument('1 +')).problems[0]).not.toHaveProperty('isLimit'));

  test('JSON', () => {
    const text = `{"target": {"x": {"args": ${'['.repeat(5000)}}}}`;
    expect(read(text, 'docker-bake.json').problems[0]?.message).toContain('nested too deeply');
  });
});

describe('circles are named', () => {
  test.each([
    ['constants', 'A = B\nB = A\ntarget "x" { args = { A = A } }'],
    ['functions', 'function "f" {\n params = []\n result = f()\n}\ntarget "x" {}'],
    ['references', 'target "x" { args = { A = target.x.args.A } }'],
    ['links', 'target "x" {\n contexts = { y = "target:x" }\n}'],
  ])('%s', (name, text) => {
    const found = read(text);
    if (name === 'links') expect(found.builds).toHaveLength(1);
    else expect(found.problems.length).toBeGreaterThan(0);
  });
});

test('targets that inherit from each other in every way are read once each', () => {
  const targets = Array.from({ length: 60 }, (_, index) => {
    const others = Array.from({ length: 60 }, (_, other) => `"t${other}"`);
    return `target "t${index}" {\n  inherits = [${others.join(', ')}]\n}`;
  });
  expect(read(targets.join('\n')).builds).toHaveLength(60);
});

test('a pattern that takes forever elsewhere does not here', () => {
  const text = argument(`regex_replace("${'a'.repeat(2000)}b", "(a*)*(a*)*c", "x")`);
  expect(read(text).builds[0]?.args.get('A')).toHaveLength(2001);
});

test('names of the prototype are names', () => {
  const text = 'target "__proto__" { args = { "constructor" = "c", "__proto__" = "p" } }';
  expect([...(read(text).builds[0]?.args ?? [])]).toEqual([
    ['__proto__', 'p'],
    ['constructor', 'c'],
  ]);
});

describe('bytes', () => {
  const bytes = (before: string, after: string) => {
    const encoder = new TextEncoder();
    return Uint8Array.from([...encoder.encode(before), 0xff, ...encoder.encode(after)]);
  };

  test('that are not UTF-8 refuse the file', () => {
    expect(read(bytes('target "x" { args = { A = "', '" } }')).problems[0]?.message).toContain('not UTF-8');
  });

  // as buildx v0.38.2 has them with --print
  test.each<[string, readonly number[], string]>([
    ['one that begins nothing', [0x61, 0xff, 0x62], 'a\ufffdb'],
    ['the begin of a character', [0x61, 0xc3], 'a\ufffd'],
    ['two of three', [0xe2, 0x82, 0x62], '\ufffd\ufffdb'],
    ['too many for a character', [0xc0, 0xaf], '\ufffd\ufffd'],
    ['half of a pair', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd'],
    ['half of a pair that is escaped', [...'\\ud800A'].map((sign) => sign.charCodeAt(0)), '\ufffdA'],
    [
      'the same before such a byte',
      [...[...'\\ud83d'].map((sign) => sign.charCodeAt(0)), 0xb8],
      '\ufffd\ufffd',
    ],
    ['next to a template', [0xff, ...[...`\${1+1}`].map((sign) => sign.charCodeAt(0))], '\ufffd2'],
    [
      'in a text of a template',
      [...[...'${\\"a'].map((sign) => sign.charCodeAt(0)), 0xff, 0x5c, 0x22, 0x7d],
      'a\ufffd',
    ],
  ])('that are not UTF-8 are a sign of their own in a string of JSON: %s', (_, value, expected) => {
    const encoder = new TextEncoder();
    const text = Uint8Array.from([
      ...encoder.encode('{ "target": { "x": { "args": { "A": "'),
      ...value,
      ...encoder.encode('" } } } }'),
    ]);
    expect(read(text, 'docker-bake.json').builds[0]?.args.get('A')).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['between values', '{ "target": { "x": {} }', '}'],
    ['in what a template evaluates', '{ "target": { "x": { "args": { "A": "${', 'x}" } } } }'],
    ['in the name of a target', '{ "target": { "x', '": {} } }'],
  ])('that are not UTF-8 refuse JSON: %s', (_, before, after) => {
    expect(read(bytes(before, after), 'docker-bake.json').problems).toHaveLength(1);
  });

  test('do not matter in comments', () => {
    expect(read(bytes('# ', '\ntarget "x" {}')).problems).toEqual([]);
  });
});

const PIECES = [
  'target "x" {',
  'target "y" { args = { A = ',
  '}',
  '"',
  '${',
  '%{ if true }',
  '%{ endif }',
  '<<EOT\n',
  'EOT\n',
  '\n',
  'args = {',
  'matrix = { v = ["1"] }',
  `name = "x-\${v}"`,
  'inherits = ["x"]',
  'V',
  'null',
  '[for a in [1]: a]',
  'upper(',
  ')',
  ',',
  '=',
  '\\',
  '$',
  'variable "V" {',
  'default = ',
  'function "f" {',
  'params = [a]',
  'result = a',
  '#',
  '/*',
  'é',
  '\r',
  '...',
  '? 1 : 2',
  '.x',
  '[0]',
  '[*]',
];

test('whatever the file, something is said and nothing breaks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = `target "always" {}\n${pieces.join(' ')}`;
      const found = read(text);
      expect(found.builds.length + found.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: inCi(600) },
  );
});
