import { expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const expression = (text: string): string => `\${{ ${text} }}`;

/** The builds of a job with a container. */
const inContainer = (container: string, script = 'docker build --build-arg BASE .', job = '') => {
  const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n${job}    container: ${container}\n    steps:\n      - run: ${JSON.stringify(script)}\n`;
  return findBuilds(treeOf({ [FLOW]: text, Dockerfile: 'ARG BASE\nFROM $BASE\n' }), new Set(['workflow']))
    .builds;
};
const withOptions = (options: string, more = '') =>
  inContainer(`{ image: docker:cli, options: ${JSON.stringify(options)}${more} }`);
const baseOf = ([build]: ReturnType<typeof inContainer>) => build?.args.get('BASE');
const isOpen = ([build]: ReturnType<typeof inContainer>) => build?.unknown.includes('images');

test.each([
  ['-e BASE=a', 'a'],
  ['-eBASE=a', 'a'],
  ['-e=BASE=a', 'a'],
  ['--env BASE=a', 'a'],
  ['--env=BASE=a', 'a'],
  ['-it -e BASE=a', 'a'],
  ['-ite BASE=a', 'a'],
  ['-ie=BASE=a', 'a'],
  ['-e "BASE=a"', 'a'],
  ['"-e" "BASE=a b"', 'a b'],
  ['-e BASE="a b"', 'a b'],
  ["-e BASE='a'", "'a'"],
  ['-e BASE=\\"a\\"', '"a"'],
  ['-e BASE=a=b', 'a=b'],
  ['--privileged\n-e BASE=a\n', 'a'],
  ['--privileged=false -e BASE=a', 'a'],
  ['-v /a:/b --user root --net=host --cpus 2 --init -e BASE=a --health-cmd "x -e BASE=c" -p 1:2', 'a'],
  ['-e BASE=a -e BASE=a', 'a'],
  [`--cpus ${expression('vars.CPUS')} -e BASE=a`, 'a'],
  [`${expression("github.sha && '--gpus all' || ''")} -e BASE=a`, 'a'],
  ['-l -e=BASE=a', undefined],
  ['--label=-e --name --env=BASE=a', undefined],
  ['-e CI=true', undefined],
  ['', undefined],
  // the machine of the runner has it, or not
  ['-e BASE', undefined],
  ['-e BASE=a -e BASE=b', undefined],
  [`--label ${expression("github.sha && '--init' || 'x'")} -e=BASE=a`, 'a'],
  [`-e BASE=${expression('vars.X')}`, undefined],
])('options %j', (options, base) => {
  const builds = withOptions(options);
  expect(baseOf(builds)).toBe(base);
  expect(isOpen(builds)).toBe(false);
});

test.each([
  '--env-file ./x.env',
  '--env-file=/etc/x.env -e BASE=a',
  expression('vars.OPTIONS'),
  `-e ${expression('vars.X')}`,
  `--env=${expression('vars.X')}`,
  `--cpus ${expression("format(vars.F, '1 -e BASE=b')")}`,
  // docker takes the word for the image, and what is behind it for a command
  'evil.example/x -e BASE=a',
  '-- -e BASE=a',
  '-l -e BASE=a',
  '--unheard-of -e BASE=a',
  '-e',
  `-e BASE=a ${'--init '.repeat(3000)}`,
])('options that may set any variable: %.60j', (options) => expect(isOpen(withOptions(options))).toBe(true));

test('options next to the env of the container', () => {
  expect(baseOf(withOptions('-e BASE=a', ', env: { OTHER: b }'))).toBe('a');
  expect(baseOf(withOptions('-e OTHER=a', ', env: { BASE: b }'))).toBe('b');
  expect(baseOf(withOptions('-e BASE=a', ', env: { BASE: a }'))).toBe('a');
  expect(baseOf(withOptions('-e BASE=a', ', env: { BASE: b }'))).toBeUndefined();
});

test('the env of a job or workflow is set after that of its container', () => {
  const container = '{ image: docker:cli, options: "-e BASE=a" }';
  expect(baseOf(inContainer(container, undefined, '    env: { BASE: b }\n'))).toBe('b');
});

test('an empty value is what the machine of the runner has', () => {
  const builds = inContainer('{ image: a, env: { BASE: "" } }', `docker build --build-arg BASE=$\{BASE-c} .`);
  expect(builds.map(({ unknown }) => unknown)).toEqual([['args.BASE']]);
});

test('expressions do not see the variables of a container', () => {
  const script = `B="${expression('env.BASE')}"; docker build --build-arg BASE=$\{B:-c} .`;
  const bases = inContainer('{ image: a, env: { BASE: a } }', script).map((build) => build.args.get('BASE'));
  expect(bases).not.toContain('a');
  expect(bases).toContain('c');
});

test.each([
  ['matrix.c', '{ c: [{ image: x, options: "-e BASE=a" }] }', 'a', false],
  ['matrix.c', '{ c: [{ image: x, env: { BASE: a } }] }', 'a', false],
  ['matrix.c', '{ c: [alpine] }', undefined, false],
  ['matrix.c', expression('fromJSON(vars.M)'), undefined, true],
  ['fromJSON(vars.C)', '{ c: [1] }', undefined, true],
  ['inputs.image', '{ c: [1] }', undefined, false],
])('a container %s with the matrix %s', (container, matrix, base, open) => {
  const job = `    strategy:\n      matrix: ${matrix}\n`;
  const builds = inContainer(expression(container), undefined, job);
  expect(baseOf(builds)).toBe(base);
  expect(isOpen(builds)).toBe(open);
});
