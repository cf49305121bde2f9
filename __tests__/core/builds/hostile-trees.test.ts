import { describe, expect, test } from 'vitest';
import { BUILD_KINDS } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const KINDS = new Set(BUILD_KINDS);
const find = (files: Readonly<Record<string, string>>) => findBuilds(treeOf(files), KINDS);
const many = (count: number, make: (at: number) => readonly [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)));
const lines = (count: number, make: (at: number) => string, between = '') =>
  Array.from({ length: count }, (_, at) => make(at)).join(between);

describe('trees of many files are read to the end', () => {
  test('small compose files', () => {
    const found = find(many(3_000, (at) => [`s${at}/compose.yaml`, 'services: {a: {build: .}}\n']));
    expect([found.builds.length, found.problems]).toEqual([3_000, []]);
  });

  test('a compose file that others extend', () => {
    const base = `services:\n${lines(200, (at) => `  b${at}: {build: {args: {A: "\${X:-1}"}}}\n`)}`;
    const files = many(2_000, (at) => [
      `c${at}/compose.yaml`,
      'services: {s: {extends: {file: ../base.yml, service: b1}}}\n',
    ]);
    const found = find({ ...files, 'base.yml': base });
    expect([found.builds.length, found.problems]).toEqual([2_000, []]);
    expect(found.builds.every(({ args }) => args.get('A') === '1')).toBe(true);
  });

  const nest = (at: number) => `x${at % 10}/${lines(at % 100, (depth) => `d${depth}/`)}`;
  test('compose files in nested folders whose paths begin above them', () => {
    const build = 'services: {a: {build: {context: ., dockerfile: sub/D, args: {A: b}}}}\n';
    const found = find({
      ...many(1_000, (at) => [`${nest(at)}${at}/compose.yaml`, build]),
      'sub/D': 'FROM a',
    });
    expect([found.builds.length, found.problems]).toEqual([1_000, []]);
    expect(found.builds.every(({ dockerfile }) => dockerfile === 'sub/D')).toBe(true);
  });

  test('compose files that are all laid over one', () => {
    const files = many(1_000, (at) => [`s${at}/compose.yaml`, 'services: {a: {build: {args: {A: b}}}}\n']);
    const found = find({ ...files, 'compose.yaml': 'services: {a: {build: x}}', 'x/Dockerfile': 'FROM a' });
    expect([found.builds.length, found.problems]).toEqual([1_001, []]);
    expect(found.builds.every(({ dockerfile }) => dockerfile === 'x/Dockerfile')).toBe(true);
  });

  test('a long .env beside many compose files', () => {
    const files = many(2_000, (at) => [`compose.${at}.yaml`, 'services: {s: {build: "$V1"}}\n']);
    const found = find({ ...files, '.env': lines(10_000, (at) => `V${at}=x\n`) });
    expect(found.builds.filter(({ context }) => context === 'x')).toHaveLength(2_000);
  });

  test('devcontainers in one compose file', () => {
    const files = many(2_000, (at) => [
      `s${at}/.devcontainer/devcontainer.json`,
      '{"dockerComposeFile": "../../x.yml", "service": "s1"}',
    ]);
    const found = find({ ...files, 'x.yml': `services:\n${lines(300, (at) => `  s${at}: {build: .}\n`)}` });
    // the other services once
    expect([found.builds.length, found.problems]).toEqual([2_000 + 299, []]);
  });

  test('targets of one matrix', () => {
    const matrix = 'matrix = {\n  a = range(40)\n  b = range(40)\n }';
    const found = find({ 'docker-bake.hcl': `target "t" {\n ${matrix}\n name = "t-\${a}-\${b}"\n}\n` });
    expect([found.builds.length, found.problems]).toEqual([1_600, []]);
  });

  test('workflows that ask for the same bake file', () => {
    const step = `      - uses: docker/bake-action@v6\n        with: {targets: t1, set: "*.args.V=\${{ matrix.v }}"}\n`;
    const files = many(100, (at) => [
      `.github/workflows/w${at}.yml`,
      `on: push\njobs:\n  a:\n    strategy: {matrix: {v: [1, 2, 3, 4]}}\n    steps:\n${step}`,
    ]);
    const found = find({ ...files, 'docker-bake.hcl': lines(100, (at) => `target "t${at}" {}\n`) });
    expect([found.builds.length, found.problems]).toEqual([500, []]);
  });
});

describe('rows of a matrix', () => {
  const COUNT = 16;
  const AXIS = lines(COUNT, String, ', ');
  const flow = (axes: string, env: string): Readonly<Record<string, string>> => ({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    env: { K: "${env}" }\n    strategy: { matrix: ${axes} }\n    steps:\n${lines(
      500,
      (at) => `      - run: echo "V${at}=$V${at - 1}$K" >> $GITHUB_ENV\n`,
    )}      - run: docker build --build-arg BASE=$K .\n`,
  });

  test('that differ in nothing that their many steps ask for are read as one', () => {
    const { builds, problems } = find(flow(`{ a: [${AXIS}], b: [${AXIS}] }`, 'debian'));
    expect([builds.map(({ args }) => args.get('BASE')), problems]).toEqual([['debian'], []]);
  });

  test('are all read where one value of theirs counts', () => {
    const { builds, problems } = find(flow(`{ a: [${AXIS}], b: [x, y] }`, '$' + '{{ matrix.b }}'));
    expect([builds.map(({ args }) => args.get('BASE')), problems]).toEqual([['x', 'y'], []]);
  });
});

describe('trees that would cost too much say so', () => {
  const nested = (open: string) => `services: {a: {build: ${open.repeat(20_000)}`;
  // made where they are tested: kept, they would burden all tests that follow
  test.each<[string, () => Readonly<Record<string, string>>, string]>([
    [
      'compose files that include each other',
      () =>
        many(2_000, (at) => [
          `c${at}/compose.yaml`,
          `include: [${lines(20, (next) => `../c${(at * 7 + next * 13 + 1) % 2_000}/compose.yaml`, ', ')}]\nservices: {s${at}: {build: .}}\n`,
        ]),
      'takes too much work to read',
    ],
    [
      'YAML that only the real parser reads',
      () => ({ 'compose.yaml': `services: {a: {build: !!str .}}\n# ${'x'.repeat(400_000)}` }),
      'takes too much work to read',
    ],
    ['brackets in compose files', () => ({ 'compose.yaml': nested('[') }), 'nested too deep'],
    ['braces in compose files', () => ({ 'compose.yaml': nested('{a: ') }), 'nested too deep'],
    [
      'lists in lists',
      () => ({ 'compose.yaml': `services:\n  build:\n    ${'-  '.repeat(20_000)}` }),
      'nested too deep',
    ],
    [
      'indentation',
      () => ({ 'compose.yaml': `services: !!map\n${lines(600, (at) => `${' '.repeat(at + 1)}build:\n`)}` }),
      'nested too deep',
    ],
    [
      'brackets in workflows',
      () => ({ '.github/workflows/w.yml': `x: ./\n${nested('["]",')}` }),
      'nested too deeply',
    ],
    [
      'workflows that only the real parser reads',
      () =>
        many(30, (at) => [
          `.github/workflows/w${at}.yml`,
          `x: ./\ny: !!str z\nz: "${'z'.repeat(100_000)}"\n`,
        ]),
      'too long in all',
    ],
    [
      'loops in bake files',
      () =>
        many(14, (at) => [
          `d${at}/docker-bake.hcl`,
          'target "t" { args = { A = join("", [for a in range(1000): join("", [for b in range(1000): "x"])]) } }\n',
        ]),
      'take too many steps to evaluate',
    ],
    [
      'long bake files',
      () =>
        many(20, (at) => [`d${at}/docker-bake.json`, `{"target": {"t": {"x": "${'x'.repeat(300_000)}"}}}`]),
      'take too many steps to evaluate',
    ],
    [
      'devcontainers',
      () =>
        many(20, (at) => [
          `s${at}/.devcontainer/devcontainer.json`,
          `{"build": {"dockerfile": "D"}, "x": "${'x'.repeat(900_000)}"}`,
        ]),
      'too long in all',
    ],
    [
      'configurations of GoReleaser',
      () => many(20, (at) => [`s${at}/.goreleaser.yml`, `x: "${'x'.repeat(900_000)}"\n`]),
      'too long in all',
    ],
    [
      'configurations that only the real parser reads',
      () => many(30, (at) => [`s${at}/.goreleaser.yml`, `y: !!str z\nz: "${'z'.repeat(100_000)}"\n`]),
      'too long in all',
    ],
    [
      'images of one configuration',
      () =>
        many(1, () => ['.goreleaser.yml', `dockers:\n${lines(3_000, () => '  - image_templates: [x]\n')}`]),
      'more than 2000 images',
    ],
  ])('%s', (_, plant, message) => {
    const found = find(plant());
    expect(found.problems.map((problem) => problem.message).join('\n')).toContain(message);
  });
});

test('a bake file that leaves no steps to trace an inline Dockerfile is still read', () => {
  const loop = (count: number) => `\${join("", [for x in range(${count}): ""])}`;
  const found = find({
    'docker-bake.hcl': `target "t" {\n dockerfile-inline = true ? "FROM a${loop(990)}" : ""\n args = {\n${lines(
      60,
      (at) => `  A${at} = "${loop(1_000)}"\n`,
    )} }\n}\n`,
  });
  expect(found.builds.length + found.problems.length).toBeGreaterThan(0);
});
