import { describe, expect, test } from 'vitest';
import { readBakeBuilds } from '../../../src/core/builds/bake/read.js';
import { openTree } from '../../../src/core/builds/tree.js';
import { expectBuilds, loadBuildRows, treeOf } from '../../support/build-rows.js';

const cases = [...loadBuildRows('cases'), ...loadBuildRows('bake')].filter(
  ({ expected, refused }) =>
    expected.some(({ kind }) => kind === 'bake') ||
    Object.keys(refused ?? {}).some((file) => file.includes('bake')),
);

describe('bake files as buildx reads them', () => {
  test.each(cases)('$name', (row) => {
    const found = readBakeBuilds(treeOf(row.files));
    if (row.refused === undefined) expectBuilds(row, found, 'bake');
    expect(found.problems.length > 0).toBe(row.refused !== undefined);
  });
});

describe('where things are written', () => {
  const file = [
    'variable "BASE" {',
    '  default = "node:22"',
    '}',
    'target "x" {',
    '  args = {',
    '    A    = "one"',
    '    FROM = BASE',
    '  }',
    '  contexts = merge({ base = "docker-image://alpine:3" }, {})',
    '  dockerfile-inline = <<-EOT',
    `    FROM \${BASE} AS a`,
    '',
    '      RUN x',
    `    RUN $\${y}z`,
    '  EOT',
    '}',
  ].join('\n');
  const [build] = readBakeBuilds(treeOf({ 'docker-bake.hcl': file })).builds;
  const written = (key: string) => {
    const place = build?.places.get(key);
    return place && file.split('\n')[place.line - 1]?.slice(place.column - 1, place.endColumn - 1);
  };

  test.each([
    ['args.A', 'one'],
    ['args.FROM', 'node:22'],
    ['contexts.base', 'docker-image://alpine:3'],
  ])('%s is %s', (key, value) => expect(written(key)).toBe(value));

  test('lines of an inline Dockerfile, columns where nothing shifts them', () => {
    expect(build?.inline?.text).toBe(`FROM node:22 AS a\n\n  RUN x\nRUN \${y}z\n`);
    expect(build?.inline?.lines.map(({ line, column }) => ({ line, column }))).toEqual([
      { line: 11, column: null },
      { line: 12, column: 1 },
      { line: 13, column: 5 },
      { line: 14, column: null },
      { line: 15, column: 1 },
    ]);
  });

  test('in JSON too, behind escapes', () => {
    const json =
      '{"target": {"x": {"dockerfile-inline": "FROM a\\nRUN \\"b\\"\\n", "args": {"A": "v\\u0031"}}}}';
    const [found] = readBakeBuilds(treeOf({ 'docker-bake.json': json })).builds;
    expect(found?.inline?.lines.map(({ column }) => column)).toEqual([41, null, 60]);
    expect(found?.places.get('args.A')).toMatchObject({ line: 1, column: json.indexOf('v\\u') + 1 });
  });
});

test.each([
  ['FROM\\ta:1', [null]],
  ['FROM\\u0020a:1', [null]],
  ['FROM a\\/b:1', [null]],
  ['# \\t\\nFROM a:1\\n', [null, 47, 57]],
  ['FROM a:1\\nRUN x', [41, 51]],
])('no columns in a line of JSON with an escape, which shifts them: %s', (text, columns) => {
  const json = `{"target": {"x": {"dockerfile-inline": "${text}"}}}`;
  const [found] = readBakeBuilds(treeOf({ 'docker-bake.json': json })).builds;
  expect(found?.inline?.lines.map(({ column }) => column)).toEqual(columns);
});

describe('which files', () => {
  const target = (args: string) => `target "x" { args = { A = "${args}" } }`;
  const argsOf = (files: Record<string, string>) =>
    readBakeBuilds(treeOf(files)).builds.map(({ file, args }) => [file, args.get('A')]);

  test('the default names of a folder are one project, others stand alone', () => {
    const files = {
      'docker-bake.hcl': target('1'),
      'docker-bake.override.json': '{"target": {"x": {"args": {"A": "2"}}}}',
      'ci/bake-test.hcl': target('3'),
      'bakery.json': '{"cakes": [1, 2]}',
    };
    expect(argsOf(files)).toEqual([
      ['ci/bake-test.hcl', '3'],
      ['docker-bake.hcl', '2'],
    ]);
  });

  test.each([
    ['in a group', 'group "default" { targets = ["_p"] }\ntarget "_p" {}', ['_p']],
    ['alone', 'target "_p" {}', ['_p']],
    ['behind a context', 'target "x" { contexts = { c = "target:_p" } }\ntarget "_p" {}', ['_p', 'x']],
    [
      'behind the context of what is inherited',
      'target "x" { inherits = ["_c"] }\ntarget "_c" { contexts = { c = "target:_p" } }\ntarget "_p" {}',
      ['_p', 'x'],
    ],
    [
      'only inherited',
      'target "x" { inherits = ["_c"] }\ntarget "_c" { inherits = ["_d"] }\ntarget "_d" {}',
      ['x'],
    ],
    [
      'both',
      'group "default" { targets = ["_c"] }\ntarget "x" { inherits = ["_c"] }\ntarget "_c" {}',
      ['_c', 'x'],
    ],
    [
      'inherited from each other only',
      'target "_a" { inherits = ["_b"] }\ntarget "_b" { inherits = ["_a"] }',
      ['_a', '_b'],
    ],
    [
      'in a group that nobody knows',
      'variable "V" {}\ngroup "g" { targets = [V == "" ? "x" : "_c"] }\ntarget "x" { inherits = ["_c"] }\ntarget "_c" {}',
      ['_c', 'x'],
    ],
  ])('an underscore hides no target that is built: %s', (_, text, names) =>
    expect(
      readBakeBuilds(
        treeOf({ 'docker-bake.hcl': text.replaceAll('{ ', '{\n').replaceAll(' }', '\n}') }),
      ).builds.map(({ name }) => name),
    ).toEqual(names),
  );

  const HEIR = 'target "x" { context = "x"\ninherits = ["c"] }\n';
  test.each([
    ['only inherited', 'target "c" { args = { A = "1" } }', ['c']],
    [
      'by way of another one',
      'target "c" { inherits = ["d"] }\ntarget "d" { args = { A = "1" } }',
      ['c', 'd'],
    ],
    ['with a Dockerfile of its own', 'target "c" { dockerfile = "odd" }', []],
    ['with a context of its own', 'target "c" { context = "c" }', []],
    ['with a context that it inherits', 'target "c" { inherits = ["d"] }\ntarget "d" { context = "d" }', []],
    ['in a group', 'target "c" {}\ngroup "g" { targets = ["c"] }', []],
    ['behind a context', 'target "c" {}\ntarget "y" { contexts = { c = "target:c" } }', []],
    ['the usual target', 'target "c" { context = "c"\ninherits = ["default"] }\ntarget "default" {}', []],
  ])('a target that says nothing of what is built and that others inherit from: %s', (_, text, names) =>
    expect(
      readBakeBuilds(
        treeOf({ 'docker-bake.hcl': (HEIR + text).replaceAll('{ ', '{\n').replaceAll(' }', '\n}') }),
      ).builds.flatMap(({ name, isTemplate }) => (isTemplate === true ? [name] : [])),
    ).toEqual(names),
  );

  const CASES = {
    argument: ['target "x" { args = { A = "2" } }', ['ci.bake.hcl app A=2', 'docker-bake.hcl app A=1']],
    variable: ['variable "V" { default = "2" }', ['ci.bake.hcl app A=2', 'docker-bake.hcl app A=1']],
    heir: ['target "y" { inherits = ["x"] }', ['ci.bake.hcl app A=1', 'docker-bake.hcl app A=1']],
    other: ['target "y" { context = "y" }', ['ci.bake.hcl y A=undefined', 'docker-bake.hcl app A=1']],
  } as const;
  test.each(Object.entries(CASES))(
    'a file of another name is read alone and on top: %s',
    (_, [text, builds]) => {
      const base = 'variable "V" { default = "1" }\ntarget "x" {\n  context = "app"\n  args = { A = V }\n}';
      const { builds: found, problems } = readBakeBuilds(
        treeOf({ 'docker-bake.hcl': base, 'ci.bake.hcl': text }),
      );
      expect(found.map(({ file, context, args }) => `${file} ${context} A=${args.get('A')}`)).toEqual(builds);
      expect(problems).toEqual([]);
    },
  );

  test('more files than are read together are told of, however many there are', () => {
    const many = (count: number, name: string, text: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}.bake.hcl`, text]));
    const { problems } = readBakeBuilds(
      treeOf({
        ...many(25, 'base', 'target "x" {\n  context = "app"\n}'),
        ...many(110, 'over', 'target "x" {\n  args = { A = "2" }\n}'),
      }),
    );
    const message = 'it may be laid over 25 files that have its names, which are too many to read';
    expect(problems.filter((problem) => problem.message === message)).toHaveLength(110);
  });

  test('so is one beside a compose file', () => {
    const files = {
      'compose.yaml': 'services: { x: { build: app } }',
      'ci.bake.hcl': 'target "x" { args = { A = "2" } }',
    };
    const found = readBakeBuilds(treeOf(files)).builds;
    expect(found.map(({ context, args }) => [context, args.get('A')])).toEqual([['app', '2']]);
  });

  test('JSON of another tool is not read on top', () => {
    const files = { 'docker-bake.hcl': target('1'), 'bakery.json': `{"cakes": [1, 2], "x": "\${y}"}` };
    expect(readBakeBuilds(treeOf(files))).toMatchObject({
      builds: [{ file: 'docker-bake.hcl' }],
      problems: [],
    });
  });

  test('a default name is bake’s, whatever is in it', () =>
    expect(readBakeBuilds(treeOf({ 'docker-bake.json': 'target "x" {}' })).problems).toHaveLength(1));

  test('paths are those of the root where only these exist', () => {
    const bake = 'target "x" { dockerfile = "app/Dockerfile" }';
    const read = (files: Record<string, string>) => readBakeBuilds(treeOf(files)).builds[0]?.dockerfile;
    expect(read({ 'ci/docker-bake.hcl': bake, 'app/Dockerfile': '' })).toBe('app/Dockerfile');
    expect(read({ 'ci/docker-bake.hcl': bake, 'app/Dockerfile': '', 'ci/app/Dockerfile': '' })).toBe(
      'ci/app/Dockerfile',
    );
    expect(read({ 'ci/docker-bake.hcl': bake })).toBe('ci/app/Dockerfile');
  });

  test('everything is asked for at once, and nothing is said before it is there', () => {
    const tree = openTree(['a/docker-bake.hcl', 'a/compose.yaml', 'b/bake.json'].sort(), new Map());
    expect(readBakeBuilds(tree)).toEqual({ builds: [], runImages: [], problems: [] });
    expect([...tree.wanted].sort()).toEqual(['a/compose.yaml', 'a/docker-bake.hcl', 'b/bake.json']);
  });
});

describe('what nothing in the repository decides', () => {
  const read = (text: string) => readBakeBuilds(treeOf({ 'docker-bake.hcl': text })).builds[0];

  test.each([
    ['a variable without a default', 'SHA', '"SHA" is not known: the variable "SHA" has no default'],
    ['what is made of it', `upper("v-\${SHA}")`, 'the variable "SHA" has no default'],
    ['the time', 'timestamp()', 'timestamp() is only known when bake runs'],
    ['the machine', 'BAKE_LOCAL_PLATFORM', 'BAKE_LOCAL_PLATFORM is only known where bake runs'],
    ['an error that another value may not make', 'split(",", SHA)[1]', 'the variable "SHA" has no default'],
  ])('%s', (_, expression, reason) => {
    const build = read(`variable "SHA" {}\ntarget "x" { args = { A = ${expression}, B = "known" } }`);
    expect(build?.problem).toContain(reason);
    expect(build?.unknown).toEqual(['args.A']);
    expect(build?.args.get('B')).toBe('known');
    expect(build?.args.get('A')).toBeUndefined();
  });

  test('the Dockerfile within a context that is not known', () => {
    expect(read('variable "V" {}\ntarget "x" { context = V }')?.unknown).toEqual(['context', 'dockerfile']);
  });

  test('the choice between known values', () => {
    const build = read('variable "V" {}\ntarget "x" { args = V == "" ? { A = "1" } : { B = "2" } }');
    expect(build?.unknown).toEqual(['args', 'args.A']);
    expect(build?.args.size).toBe(0);
  });

  test('what is inherited from a target that it names', () => {
    const text =
      'variable "V" {}\ntarget "a" { args = { A = "1" } }\ntarget "x" {\n inherits = [V == "" ? "a" : V]\n args = { B = "2" }\n}';
    const build = readBakeBuilds(treeOf({ 'docker-bake.hcl': text })).builds[1];
    expect(build?.unknown).toContain('dockerfile');
    expect([...(build?.args ?? [])]).toEqual([['B', '2']]);
  });
});
