import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const CALLED = '.github/workflows/called.yml';
const DOCKERFILE = 'ARG V=debian:13\nFROM $V\n';
const FOUND = [`Dockerfile:2 unapproved ${EVIL}`];
const UNRESOLVED = ['Dockerfile:2 unresolved'];

const expression = (text: string) => `\${{ ${text} }}`;
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const BUILD = run('docker build --build-arg V=$V .');
const BUILDS = [
  BUILD,
  `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "V=${expression('env.V')}" } }`,
];

const flow = (steps: readonly string[], { on = 'push', job = '' } = {}) =>
  `on: ${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.map((each) => `      - ${each}\n`).join('')}`;
const write = (value: string, more = '') => run(`echo "V=${value}" >> "$GITHUB_ENV"`, more);

/** A change of the steps before a build that takes what they write. */
const steps = (
  name: string,
  [before, after]: readonly [readonly string[], readonly string[]],
  found: readonly string[],
  job = '',
): readonly BuildChangeRow[] =>
  BUILDS.map((build, index) => ({
    name: `${name}, for ${index === 0 ? 'a script' : 'an action'}`,
    base: { Dockerfile: DOCKERFILE, 'x.sh': 'true\n', [FLOW]: flow([...before, build], { job }) },
    change: { [FLOW]: flow([...after, build], { job }) },
    found,
  }));

const call = (version: string) =>
  `on: push\njobs: { b: { uses: ./${CALLED}, with: { image: ${JSON.stringify(version)} } } }\n`;
const called = flow(
  [write(expression('inputs.image')), '{ uses: docker/bake-action@v6, with: { source: . } }'],
  {
    on: '{ workflow_call: { inputs: { image: { type: string, required: true } } } }',
  },
);
const caller = (name: string, image: string, found: readonly string[]): BuildChangeRow => ({
  name: `what a caller gives a workflow that writes a variable of bake: ${name}`,
  base: {
    Dockerfile: DOCKERFILE,
    'docker-bake.hcl': 'variable "V" {}\ntarget "default" {\n  args = { V = V }\n}\n',
    [FLOW]: call('debian:13'),
    [CALLED]: called,
  },
  change: { [FLOW]: call(image) },
  found,
});

/** Values that scripts write for the steps after them, in plain words. */
export const WRITTEN_VALUE_CHANGES: readonly BuildChangeRow[] = [
  ...steps('a value that is written, approved', [[write('debian:12')], [write('debian:13')]], []),
  ...steps('a value that is written, not approved', [[write('debian:12')], [write(EVIL)]], FOUND),
  ...steps('a value that was not known', [[write('$(./x.sh)')], [write(EVIL)]], FOUND),
  ...steps('a value that is no longer known', [[write('debian:12')], [write('$(./x.sh)')]], UNRESOLVED),
  ...steps('one more step that writes it', [[write('debian:12')], [write('debian:12'), write(EVIL)]], FOUND),
  ...steps(
    'a step that writes it before another one',
    [[write('debian:12')], [write(EVIL), write('debian:12')]],
    [],
  ),
  ...steps(
    'a step that may not run',
    [[write('debian:12')], [write('debian:12'), write(EVIL, ', if: github.sha')]],
    FOUND,
  ),
  ...steps(
    'a way of a script',
    [
      [write('debian:12')],
      [run(`if [ "$X" ]; then echo V=debian:12; else echo V=${EVIL}; fi >> $GITHUB_ENV`)],
    ],
    FOUND,
  ),
  ...steps('a program after it', [[write('debian:12')], [write('debian:12'), run('./x.sh')]], UNRESOLVED),
  ...steps('a program before it', [[write('debian:12')], [run('./x.sh'), write('debian:12')]], []),
  ...steps(
    'a step that may fail',
    [[write('debian:12')], [write('debian:12', ', continue-on-error: true')]],
    UNRESOLVED,
  ),
  ...steps(
    'env of the job that it takes the place of',
    [[], [write(EVIL)]],
    FOUND,
    '    env: { V: "debian:12" }\n',
  ),
  ...steps(
    'env of the job that is in its place no more',
    [[write('debian:12')], []],
    FOUND,
    `    env: { V: "${EVIL}" }\n`,
  ),
  caller('an approved image', 'debian:12', []),
  caller('another image', EVIL, FOUND),
];
