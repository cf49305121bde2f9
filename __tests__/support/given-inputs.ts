import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const CALLER = '.github/workflows/a.yml';
const CALLED = '.github/workflows/r.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const PULLED = [`Dockerfile:2 unapproved ${EVIL}`];
const DOCKERFILE = { Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n' };
const GOOD = 'debian:trixie-slim';

const expression = (text: string) => `\${{ ${text} }}`;
const variable = (text: string) => `\${${text}}`;
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const build = (value: string) => run(`docker build --build-arg BASE=${value} .`);

const called = (...steps: readonly string[]): string =>
  `on: { workflow_call: { inputs: { k: { type: string }, l: { type: string } } } }\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const caller = (given: string): string => `on: push\njobs: { c: { uses: ./${CALLED}, ${given} } }\n`;

/** What another workflow is given changes, and nothing else. */
const given = (
  name: string,
  steps: readonly string[],
  { from = `with: { k: "${GOOD}" }`, to = `with: { k: "${EVIL}" }`, found = UNRESOLVED } = {},
): BuildChangeRow => ({
  name: `an input of a workflow: ${name}`,
  base: { ...DOCKERFILE, [CALLED]: called(...steps), [CALLER]: caller(from) },
  change: { [CALLER]: caller(to) },
  found,
  noted: [],
});

const ORDERED = expression('format(vars.F, inputs.k)');

const OF_WORKFLOWS: readonly BuildChangeRow[] = [
  given('that decides with another value', [build(ORDERED)]),
  given('that a function is given', [build(expression('fromJSON(vars.M)[inputs.k]'))]),
  given('by way of a variable', [
    run(
      `docker build --build-arg BASE=${expression('format(vars.F, env.K)')} .`,
      `, env: { K: "${expression('inputs.k')}" }`,
    ),
  ]),
  given(
    'by way of an output',
    [
      `{ id: s, run: "echo v=${expression('inputs.k')} >> $GITHUB_OUTPUT" }`,
      build(expression('steps.s.outputs.v')),
    ],
    { found: PULLED },
  ),
  given('by a condition', [build(expression("vars.X == 'x' && inputs.k || 'alpine'"))], { found: PULLED }),
  given('by way of the words of a program', [
    `{ id: s, run: "echo v=$(./t.sh ${expression('inputs.k')}) >> $GITHUB_OUTPUT" }`,
    build(expression('steps.s.outputs.v')),
  ]),
  given('that was not given before', [build(ORDERED)], {
    from: 'with: { l: x }',
    to: `with: { l: x, k: "${EVIL}" }`,
  }),
  given('in a secret', [build(expression('secrets.k'))], {
    from: `secrets: { k: "${GOOD}" }`,
    to: `secrets: { k: "${EVIL}" }`,
  }),
  given('of which nothing is made', [build(expression('vars.B'))], { found: [] }),
  given(
    'that something else is made from',
    [run(`echo ${expression('inputs.k')}`), build(expression('inputs.l || vars.B'))],
    {
      found: [],
    },
  ),
];

const ACTION = `runs: { using: composite, steps: [{ shell: bash, run: "docker build --build-arg BASE=${ORDERED} ." }] }\ninputs: { k: {} }\n`;
const building = (command: string): string =>
  `runs: { using: composite, steps: [{ shell: bash, run: ${JSON.stringify(command)} }] }\n`;
const using = (value: string): string =>
  `on: push\njobs: { b: { steps: [{ uses: ./act, with: { k: "${value}" } }] } }\n`;

const OF_ACTIONS: readonly BuildChangeRow[] = [
  {
    name: 'an input of an action of the repository that decides with another value',
    base: { ...DOCKERFILE, 'act/action.yml': ACTION, [CALLER]: using(GOOD) },
    change: { [CALLER]: using(EVIL) },
    found: UNRESOLVED,
    noted: [],
  },
  // of which nothing is said before the change either
  ...[
    `docker build ${expression('github.action_path')}`,
    'docker build $GITHUB_ACTION_PATH',
    `cd ${expression('github.action_path')} && docker build .`,
  ].map((command) => ({
    name: `what an action builds in its own folder: ${command}`,
    base: {
      'act/Dockerfile': DOCKERFILE.Dockerfile,
      'act/action.yml': building(command),
      [CALLER]: using(GOOD),
    },
    change: { 'act/action.yml': building(command.replace('build ', `build --build-arg BASE=${EVIL} `)) },
    found: [`act/Dockerfile:2 unapproved ${EVIL}`],
    noted: [],
  })),
];

const printing = (value: string): string =>
  `on: push\njobs: { b: { steps: [${run('docker build --build-arg BASE=$(printenv Q) .', `, env: { Q: "${value}" }`)}] } }\n`;

const OF_STEPS: readonly BuildChangeRow[] = [
  {
    name: 'a variable of the step that a command of its script prints',
    base: { ...DOCKERFILE, [CALLER]: printing(GOOD) },
    change: { [CALLER]: printing(EVIL) },
    found: UNRESOLVED,
    noted: [],
  },
];

const compose = (value: string): string =>
  `services: { web: { build: { context: ., args: { BASE: "${value}" } } } }\n`;

const judging = (image: string) => [`Dockerfile:2 unapproved ${image}`, ...UNRESOLVED];

/** A variable that stands for another one of which it is not known whether it is empty. */
const alternative = (name: string, value: string, { found = judging(EVIL) } = {}): BuildChangeRow => ({
  name: `a variable in the place of another: ${name}`,
  base: { ...DOCKERFILE, 'compose.yaml': compose(value), '.env': `A=$Z\nB=${GOOD}\nC=x\n` },
  change: { '.env': `A=$Z\nB=${EVIL}\nC=x\n` },
  found,
  noted: [],
});

const OF_COMPOSE: readonly BuildChangeRow[] = [
  alternative('by its name', variable('A:-$B')),
  alternative('in braces', variable(`A:-${variable('B')}`)),
  alternative('in another default', variable(`A:-${variable('N:-$B')}`)),
  alternative('in a part of the text', variable('A:-x$B'), { found: judging(`x${EVIL}`) }),
  alternative('not there at all', variable('A:-$C'), { found: [] }),
];

/** What a value is made from that is not known. */
export const GIVEN_CHANGES: readonly BuildChangeRow[] = [
  ...OF_WORKFLOWS,
  ...OF_ACTIONS,
  ...OF_STEPS,
  ...OF_COMPOSE,
];
