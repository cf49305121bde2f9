import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/a.yml';
const FILES = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  'base.df': 'FROM debian:trixie-slim\n',
};
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const OLD: readonly string[] = [];

const expression = (text: string) => `\${{ ${text} }}`;

interface Parts {
  readonly uses?: string;
  readonly given?: string;
  readonly id?: string;
  readonly name?: string;
  readonly output?: string;
  readonly runner?: string;
  readonly more?: string;
}

const base = ({ uses = 'useblacksmith/build-push-action@v2', given = '', id = 'base' }: Parts): string =>
  `      - { id: ${id}, uses: "${uses}", with: { context: ., file: base.df, platforms: "${expression('matrix.p')}"${given} } }\n`;
const build = (value: string): string =>
  `      - { uses: docker/build-push-action@v6, with: { context: ., build-args: "BASE=${value}" } }\n`;
const matrix = (runner: string): string =>
  `    strategy: { matrix: { include: [{ p: linux/amd64, r: ${runner} }] } }\n    runs-on: "${expression('matrix.r')}"\n`;

/** The digest of an image that a step of the same job has built. */
const inOneJob = (parts: Parts): string => {
  const { name = 'debian', output = 'steps.base.outputs.digest', runner = 'ubuntu-22.04', more = '' } = parts;
  return `on: push\njobs:\n  b:\n${matrix(runner)}    steps:\n      - uses: actions/checkout@v4\n${base(parts)}${more}${build(`${name}@${expression(output)}`)}`;
};

/** The same, handed on by another job. */
const inTwoJobs = (parts: Parts): string =>
  `on: push\njobs:\n  a:\n${matrix(parts.runner ?? 'ubuntu-22.04')}    outputs: { d: "${expression(parts.output ?? 'steps.base.outputs.digest')}" }\n    steps:\n      - uses: actions/checkout@v4\n${base(parts)}${parts.more ?? ''}  b:\n    needs: a\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${build(`debian@${expression('needs.a.outputs.d')}`)}`;

const SCRIPT = '      - { id: x, run: "cat v.txt >> $GITHUB_OUTPUT" }\n';

function rows(name: string, flow: (parts: Parts) => string): readonly BuildChangeRow[] {
  const change = (what: string, to: Parts, found: readonly string[], from: Parts = {}): BuildChangeRow => ({
    name: `a digest that the workflow has built, ${name}: ${what}`,
    base: { ...FILES, 'v.txt': 'digest=x\n', [FLOW]: flow(from) },
    change: { [FLOW]: flow({ ...from, ...to }) },
    found,
  });
  return [
    change('another input of the step', { given: ', no-cache: true' }, OLD),
    change('another runner in the matrix', { runner: 'ubuntu-24.04' }, OLD),
    change('another version of the action', { uses: 'useblacksmith/build-push-action@v3' }, OLD),
    change('another step before', { more: SCRIPT }, OLD),
    change('the action of depot', { uses: 'depot/build-push-action@v1' }, OLD),
    { ...change('another action', { uses: 'acme/build-push-action@v2' }, UNRESOLVED), noted: [FLOW] },
    change('a branch of the action', { uses: 'useblacksmith/build-push-action@fix' }, UNRESOLVED),
    change('another output', { output: 'steps.base.outputs.imageid' }, UNRESOLVED),
    change('the output of a script', { output: 'steps.x.outputs.digest', more: SCRIPT }, UNRESOLVED),
    change('a second step with the id', { more: SCRIPT.replace('id: x', 'id: Base') }, UNRESOLVED),
    change('more in the expression', { output: "format('{0}', steps.base.outputs.digest)" }, UNRESOLVED),
  ];
}

/** A digest that an action has made of what it builds: nothing but that counts of the step. */
export const BUILT_DIGESTS: readonly BuildChangeRow[] = [
  ...rows('in the same job', inOneJob),
  ...rows('by another job', inTwoJobs),
  {
    name: 'a digest that the workflow has built: another name before it',
    base: { ...FILES, [FLOW]: inOneJob({}) },
    change: { [FLOW]: inOneJob({ name: 'evil.example/x' }) },
    found: UNRESOLVED,
  },
  {
    name: 'a digest that the workflow has built: another line in its Dockerfile',
    base: { ...FILES, [FLOW]: inOneJob({}) },
    change: { 'base.df': 'FROM debian:trixie-slim\nRUN true\n' },
    found: OLD,
  },
];
