// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows and variables of shells
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';

const ROW = '${{ matrix.n }}';
const FILES = {
  Dockerfile: 'ARG BASE\nFROM $BASE\n',
  'api/Dockerfile': 'ARG BASE\nFROM $BASE\n',
  'env.sh': 'export BASE=one\n',
  'api/env.sh': 'export BASE=two\n',
  'v.env': 'BASE=three\n',
  '.bash_profile': 'export BASE=four\n',
  'compose.yaml':
    'services: { a: { environment: { Q: "${Q:-1}$BASE" }, build: { context: ., args: { BASE: "${BASE:-d}", X: "${Q:+q}" } } } }\n',
  '.env': 'Q=e\n',
};
const ROWS = [
  'FOO',
  'BASE',
  'BASH_ENV',
  'HOME',
  'ENV',
  'PATH',
  '.bash_profile',
  'env.sh',
  'v.env',
  'api',
  '.',
];
const BEFORE = [
  `run: echo "${ROW}=./env.sh" >> $GITHUB_ENV`,
  `run: echo "${ROW}=api" >> $GITHUB_ENV`,
  `run: echo "BASH_ENV=${ROW}" >> $GITHUB_ENV`,
  `run: echo "export BASE=five" >> ~/${ROW}`,
  `run: echo "$PWD/${ROW}" >> $GITHUB_PATH`,
  `run: cat ${ROW} >> $GITHUB_ENV`,
  `run: cp env.sh ${ROW}`,
  `{ uses: actions/checkout@v4, with: { path: "${ROW}" } }`,
];
const BUILDS = [
  ...['bash', 'bash -l {0}', 'sh', 'sh -ie {0}', 'bash -i {0}'].map(
    (shell) => `{ run: "docker build --build-arg BASE=$BASE .", shell: "${shell}" }`,
  ),
  `{ run: "docker build --build-arg BASE .", working-directory: "${ROW}" }`,
  `{ run: "./${ROW} build --build-arg BASE=$BASE ." }`,
  `{ run: "$TOOL build --build-arg BASE=six .", env: { TOOL: "${ROW}" } }`,
  '{ run: ". ./$FOO\\ndocker build --build-arg BASE=$BASE ." }',
  `{ run: "docker compose build", env: { Q: "${ROW}" } }`,
  `{ run: "if [ -n \\"$FOO\\" ]; then export BASE=$FOO; fi\\ndocker compose up --build", env: { FOO: "${ROW}" } }`,
];
const AROUND = ['', `, BASH_ENV: "${ROW}"`, `, HOME: "./${ROW}"`, `, ENV: "${ROW}"`];

/** What is said of the builds of a job with these rows, each thing once. */
function read(rows: readonly string[], steps: readonly string[], around: string): ReadonlySet<string> {
  const list = steps.map((step) => `      - ${step}\n`).join('');
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { n: ${JSON.stringify(rows)} } }\n    env: { BASE: debian${around} }\n    steps:\n${list}`;
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  const described = builds.map(({ line, name, context, dockerfile, args, unknown, problem }) =>
    JSON.stringify([line, name, context, dockerfile, [...args], [...unknown].sort(), problem]),
  );
  return new Set([...described, ...problems.map(({ line, message }) => `${line} ${message}`)]);
}

it('the rows of a matrix build together what each of them builds alone, in whatever order', () => {
  const rows = fc.uniqueArray(fc.constantFrom(...ROWS), { minLength: 2, maxLength: 3 });
  const before = fc.array(fc.constantFrom(...BEFORE), { maxLength: 2 });
  const builds = fc.array(fc.constantFrom(...BUILDS), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(rows, before, builds, fc.constantFrom(...AROUND), (names, first, then, around) => {
      const steps = [...first, ...then];
      const alone = names.flatMap((name) => [...read([name], steps, around)]);
      expect([...read(names, steps, around)].sort()).toEqual([...new Set(alone)].sort());
    }),
    { numRuns: inCi(300) },
  );
});
